/** A source of uniform numbers strictly between 0 and 1. */
export interface Random {
  /** Fills an array; much faster than one by one, also before the engine has optimised anything. */
  readonly fill: (target: Float64Array) => void;
  readonly next: () => number;
}

const MASK = (1n << 64n) - 1n;

/**
 * `count` 64-bit numbers of SplitMix64 (Steele, Lea and Flood 2014, with the constants of Vigna's splitmix64.c): the way
 * its authors advise to fill the state of a generator of the xoshiro family from one number.
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, index) => {
    let z = (seed + 0x9e3779b97f4a7c15n * BigInt(index + 1)) & MASK;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
  });
}

/**
 * Fills arrays with the 32-bit numbers, 0 to 2³² − 1, of xoshiro128** 1.1 (Blackman and Vigna, "Scrambled Linear
 * Pseudorandom Number Generators", ACM TOMS 2021; https://prng.di.unimi.it/xoshiro128starstar.c). The state must not be
 * all zero.
 */
export function xoshiro128(state: readonly [number, number, number, number]): (target: Float64Array) => void {
  let kept = state;
  return (target) => {
    let [a, b, c, d] = kept;
    for (let index = 0; index < target.length; index++) {
      const scrambled = Math.imul(b, 5);
      target[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    kept = [a, b, c, d];
  };
}

/**
 * A seeded source of uniform numbers: the midpoints of 2³² equal steps, so that 0 and 1, where a logarithm or a quantile
 * is infinite, never come out. `seed` is any safe integer; the same seed gives the same numbers on every engine, as only
 * integer arithmetic is used.
 */
export function randomFrom(seed: number): Random {
  const [low = 0n, high = 0n] = splitMix64(BigInt(seed) & MASK, 2);
  const half = (word: bigint): number => Number(BigInt.asIntN(32, word));
  const fillWords = xoshiro128([half(low), half(low >> 32n), half(high), half(high >> 32n)]);
  const fill = (target: Float64Array): void => {
    fillWords(target);
    for (let index = 0; index < target.length; index++) target[index] = ((target[index] ?? 0) + 0.5) / 0x100000000;
  };
  const single = new Float64Array(1);
  const next = (): number => {
    fill(single);
    return single[0] ?? 0;
  };
  return { fill, next };
}
