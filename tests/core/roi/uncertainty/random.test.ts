import { describe, expect, it } from 'vitest';
import { randomWords, splitMix64, xoshiro128 } from '../../../../src/core/roi/uncertainty/random.ts';

describe('the generator', () => {
  it('gives the outputs of the reference SplitMix64 (Rosetta Code, seed 1234567)', () => {
    expect(splitMix64(1234567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('gives the outputs of the reference xoshiro128** 1.1 (state 1, 2, 3, 4)', () => {
    expect([...xoshiro128([1, 2, 3, 4], 10)]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('repeats itself for a seed, goes on with the same numbers, and differs for another', () => {
    expect(randomWords(42, 100)).toEqual(randomWords(42, 100));
    expect([...randomWords(42, 200)].slice(0, 100)).toEqual([...randomWords(42, 100)]);
    expect(randomWords(42, 100)).not.toEqual(randomWords(43, 100));
  });

  it.each([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('works from seed %d', (seed) => {
    expect(new Set(randomWords(seed, 100)).size).toBe(100);
  });

  it.each([0, 8, 16, 24])('fills the byte at bit %d evenly and independently', (shift) => {
    const words = randomWords(7, 256_000);
    const counts = new Array<number>(256).fill(0);
    for (const word of words) counts[(word >>> shift) & 0xff] = (counts[(word >>> shift) & 0xff] ?? 0) + 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 255 degrees of freedom: one in a thousand lies below 190 or above 330.
    expect(chiSquare).toBeGreaterThan(180);
    expect(chiSquare).toBeLessThan(335);
  });
});
