import { answersOf } from '../profile/derived.ts';
import type { Adjustment, Criterion, Model } from '../scoring/model.ts';
import type { Axis } from './answer-space.ts';

/** Part of a space: for each axis the levels `[from, to)` that are still possible. */
export interface Region {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** For one axis, how many of the levels before each index give an answer that an adjustment asks for. */
interface Tally {
  readonly axis: number;
  readonly counts: Int32Array;
}

/** The weight of one criterion, ready to be bounded over a region. */
export interface WeightRule {
  readonly weight: number;
  readonly factor: number;
  readonly adjust: readonly { readonly by: number; readonly asks: readonly (readonly Tally[])[] }[];
}

/** Prepares the weight of a criterion for the axes of a space; `factor` is the person's own emphasis. */
export function weightRule(
  criterion: Criterion | undefined,
  axes: readonly Axis[],
  model: Model,
  factor: number,
): WeightRule {
  const adjust = (criterion?.adjust ?? []).map(({ when, by }) => ({ by, asks: tallies(when, axes, model) }));
  return { weight: criterion?.weight ?? 0, factor, adjust };
}

function tallies(when: Adjustment['when'], axes: readonly Axis[], model: Model): Tally[][] {
  return Object.entries(when).map(([question, wanted]) =>
    axes
      .map(({ key, levels }, axis) => {
        const counts = new Int32Array(levels.length + 1);
        levels.forEach((answer, level) => {
          const given = answer === undefined ? undefined : answersOf({ [key]: answer }, model)[question];
          counts[level + 1] = (counts[level] ?? 0) + (given !== undefined && wanted.includes(given) ? 1 : 0);
        });
        return { axis, counts };
      })
      .filter(({ counts }) => (counts.at(-1) ?? 0) > 0),
  );
}

/** The least and the greatest weight that a criterion can have in a region, before scaling to sum 1. */
export function weightBounds({ weight, factor, adjust }: WeightRule, region: Region): readonly [number, number] {
  let [least, greatest] = [weight, weight];
  for (const { by, asks } of adjust) {
    const surely = asks.every((ask) => ask.some((tally) => matches(tally, region) === 'all'));
    const perhaps = surely || asks.every((ask) => ask.some((tally) => matches(tally, region) !== 'none'));
    if (surely || (perhaps && by < 0)) least += by;
    if (surely || (perhaps && by > 0)) greatest += by;
  }
  return [Math.max(0, least) * factor, Math.max(0, greatest) * factor];
}

function matches({ axis, counts }: Tally, { from, to }: Region): 'all' | 'some' | 'none' {
  const [start, end] = [from[axis] ?? 0, to[axis] ?? 0];
  const count = (counts[end] ?? 0) - (counts[start] ?? 0);
  if (count === 0) return 'none';
  return count === end - start ? 'all' : 'some';
}
