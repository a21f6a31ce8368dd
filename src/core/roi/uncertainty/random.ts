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
 * The first `count` numbers, 0 to 2³² − 1, of xoshiro128** 1.1 (Blackman and Vigna, "Scrambled Linear Pseudorandom
 * Number Generators", ACM TOMS 2021; https://prng.di.unimi.it/xoshiro128starstar.c). All 32 bits of each are equally
 * good. The state must not be all zero.
 */
export function xoshiro128(state: readonly [number, number, number, number], count: number): Uint32Array {
  let [a, b, c, d] = state;
  const words = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const scrambled = Math.imul(b, 5);
    words[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  return words;
}

/**
 * `count` random 32-bit numbers. `seed` is any safe integer; the same seed gives the same numbers on every engine, as
 * only integer arithmetic is used.
 */
export function randomWords(seed: number, count: number): Uint32Array {
  const [low = 0n, high = 0n] = splitMix64(BigInt(seed) & MASK, 2);
  const half = (word: bigint): number => Number(BigInt.asIntN(32, word));
  return xoshiro128([half(low), half(low >> 32n), half(high), half(high >> 32n)], count);
}
