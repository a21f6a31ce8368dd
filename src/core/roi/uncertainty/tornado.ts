import { isTriple, midInputs, type RoiRanges } from '../assume/ranges.ts';
import { type FinishingRanges, finishAt } from '../assume/resolve-odds.ts';
import { endsOf } from '../assume/resolved.ts';
import { type FeeParts, feesOf } from '../sum/fees.ts';
import { estimate } from '../sum/formula.ts';
import { INPUT_TERMS } from '../sum/input-terms.ts';
import type { RoiInputs } from '../sum/inputs.ts';

/** What the net present value comes to at both ends of one uncertain input, all others at their middle. */
export interface TornadoBar {
  readonly input: string;
  readonly label: string;
  readonly lowValue: number;
  readonly highValue: number;
  readonly npvAtLowUsd: number;
  readonly npvAtHighUsd: number;
}

/** The chances that finishing is made of, as an exam has them. */
const CHANCES = [
  ['sitChance', 'chance of ever sitting the exam'],
  ['passChance', 'chance of passing at the first try'],
  ['retryChance', 'chance of trying again after failing'],
  ['laterPassChance', 'chance of passing at a later try'],
] as const;

/**
 * One bar per uncertain input, the one that moves the result most first; equals in the order of `INPUT_TERMS`. The chances of
 * an exam stand in the place of the whole chance, and more tries cost more fees.
 */
export function tornado(
  ranges: RoiRanges,
  finishing: FinishingRanges,
  fees: FeeParts,
  isExam: boolean,
): readonly TornadoBar[] {
  const mid = midInputs(ranges);
  const npv = (change: Partial<RoiInputs>): number => estimate({ ...mid, ...change }).npvUsd;
  const inputs = INPUT_TERMS.flatMap(({ input, label }) => {
    const range = ranges[input];
    if (!isTriple(range) || (isExam && input === 'finishChance')) return [];
    return [bar(input, label, range, (value) => npv({ [input]: value }))];
  });
  return [...inputs, ...(isExam ? chanceBars(finishing, fees, mid, npv) : [])].sort(
    (one, other) => width(other) - width(one),
  );
}

function chanceBars(
  finishing: FinishingRanges,
  fees: FeeParts,
  mid: RoiInputs,
  npv: (change: Partial<RoiInputs>) => number,
): TornadoBar[] {
  return CHANCES.flatMap(([key, label]) => {
    const range = finishing[key];
    if (!isTriple(range)) return [];
    const at = (end: 0 | 2): number => {
      const { finishChance, expectedTries } = finishAt(finishing, key, end);
      const moved = feesOf({ ...fees, attempts: expectedTries }).totalUsd - feesOf(fees).totalUsd;
      return npv({ finishChance, feesUsd: mid.feesUsd + moved });
    };
    const [low, , high] = endsOf(range);
    return [{ input: key, label, lowValue: low, highValue: high, npvAtLowUsd: at(0), npvAtHighUsd: at(2) }];
  });
}

function bar(
  input: string,
  label: string,
  range: readonly [number, number, number],
  npv: (value: number) => number,
): TornadoBar {
  const [lowValue, , highValue] = range;
  return { input, label, lowValue, highValue, npvAtLowUsd: npv(lowValue), npvAtHighUsd: npv(highValue) };
}

function width({ npvAtLowUsd, npvAtHighUsd }: TornadoBar): number {
  return Math.abs(npvAtHighUsd - npvAtLowUsd);
}
