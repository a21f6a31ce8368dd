import type { Axis } from '../proof/answer-space.ts';

/** Visits every choice of a level other than the first on each of some axes; `at` holds the levels. */
export function eachPoint(all: readonly Axis[], axes: readonly number[], at: Int32Array, visit: () => void): void {
  const [axis, ...rest] = axes;
  if (axis === undefined) {
    visit();
    return;
  }
  for (let level = 1; level < (all[axis]?.levels.length ?? 0); level += 1) {
    at[axis] = level;
    eachPoint(all, rest, at, visit);
  }
  at[axis] = 0;
}

/** All sets of `size` numbers below `count`, in order. */
export function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, count - from) }, (_, index) => from + index).flatMap((first) =>
    subsets(count, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
