// Mulberry32, a small public-domain generator of random numbers: the same on every machine. The only one of the house.

/** By how much the state grows from one number to the next; whoever draws many at once may jump. */
export const RANDOM_STEP = 0x6d2b79f5;

const RANGE = 4_294_967_296;

/** A function that gives one number in [0, 1) after the other; the same ones for the same seed (an integer). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + RANDOM_STEP) | 0;
    return uniformOf(state);
  };
}

/** The number in [0, 1) that a state of the generator (a 32-bit integer) stands for. */
export function uniformOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
}
