import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finishing, finishOf } from '../../../../src/core/roi/sum/finishing.ts';

const USUAL: Finishing = { sitChance: 0.65, passChance: 0.7, retryChance: 0.7, laterPassChance: 0.53, attempts: 2 };

describe('finishing', () => {
  it('is sitting, passing, or trying again and passing then', () => {
    const { finishChance, expectedTries } = finishOf(USUAL);
    expect(finishChance).toBeCloseTo(0.65 * (0.7 + 0.3 * 0.7 * 0.53), 12);
    expect(expectedTries).toBeCloseTo(0.65 * (1 + 0.3 * 0.7), 12);
  });

  it.each([
    ['nobody sits it', { sitChance: 0 }, 0, 0],
    ['everybody sits it and passes', { sitChance: 1, passChance: 1 }, 1, 1],
    ['nobody passes', { sitChance: 1, passChance: 0, laterPassChance: 0, retryChance: 1, attempts: 3 }, 0, 3],
    ['one try', { sitChance: 1, attempts: 1 }, 0.7, 1],
    // Two independent tries, as the first edition had them: 1 − .3², 1.3 tries.
    ['all try again as well as before', { sitChance: 1, retryChance: 1, laterPassChance: 0.7 }, 0.91, 1.3],
  ] as const)('%s', (_, change, chance, tries) => {
    const { finishChance, expectedTries } = finishOf({ ...USUAL, ...change });
    expect(finishChance).toBeCloseTo(chance, 12);
    expect(expectedTries).toBeCloseTo(tries, 12);
  });

  it('rises in every chance and every try, and stays a chance', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({
      sitChance: share,
      passChance: share,
      retryChance: share,
      laterPassChance: share,
      attempts: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('sitChance', 'retryChance', 'laterPassChance'),
        share,
        (finishing, key, more) => {
          const { finishChance } = finishOf(finishing);
          const higher = finishOf({ ...finishing, [key]: Math.max(finishing[key], more) }).finishChance;
          expect(higher).toBeGreaterThanOrEqual(finishChance - 1e-12);
          expect(finishOf({ ...finishing, attempts: finishing.attempts + 1 }).finishChance).toBeGreaterThanOrEqual(
            finishChance - 1e-12,
          );
          expect(finishChance >= 0 && finishChance <= 1).toBe(true);
        },
      ),
    );
  });
});
