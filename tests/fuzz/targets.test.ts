import fc from 'fast-check';
import { describe, it } from 'vitest';
import { TARGETS } from './targets.ts';

// A bounded taste of `npm run fuzz`, which goes on for as long as it is given.

const RUNS: Readonly<Record<string, number>> = {
  'dataset of JSON': 4,
  profile: 40,
  advertisement: 60,
  'dataset of YAML': 40,
};

describe('fed with anything', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    'the %s takes or refuses it',
    async (name, target) => {
      await fc.assert(
        target.property(() => {}),
        { numRuns: RUNS[name] ?? 150 },
      );
    },
  );
});
