import type { Credential } from '../../../src/core/catalogue/credential.ts';
import type { Fact } from '../../../src/core/catalogue/fact.ts';

/** A value, as the sums read it. */
export function fact<T>(value: T): Fact<T> {
  return { value };
}

/** A certification with nothing but what must be there, and the changes. */
export function credential(changes: Partial<Credential>): Credential {
  return {
    id: 'x',
    name: 'X',
    shortName: 'X',
    shortId: 'X',
    provider: 'p',
    kind: 'certification',
    level: 'associate',
    platforms: [],
    roles: [],
    topics: [],
    ...changes,
  };
}
