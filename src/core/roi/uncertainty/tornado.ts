import { isTriple, midInputs, type RoiRanges } from '../assume/ranges.ts';
import { estimate } from '../sum/formula.ts';
import { INPUT_TERMS } from '../sum/input-terms.ts';
import type { RoiInputs } from '../sum/inputs.ts';

/** What the net present value comes to at both ends of one uncertain input, all others at their middle. */
export interface TornadoBar {
  readonly input: keyof RoiInputs;
  readonly label: string;
  readonly lowValue: number;
  readonly highValue: number;
  readonly npvAtLowUsd: number;
  readonly npvAtHighUsd: number;
}

/** One bar per uncertain input, the one that moves the result most first; equals in the order of `INPUT_TERMS`. */
export function tornado(ranges: RoiRanges): readonly TornadoBar[] {
  const mid = midInputs(ranges);
  return INPUT_TERMS.flatMap(({ input, label }) => {
    const range = ranges[input];
    if (!isTriple(range)) return [];
    const [lowValue, , highValue] = range;
    return [
      {
        input,
        label,
        lowValue,
        highValue,
        npvAtLowUsd: estimate({ ...mid, [input]: lowValue }).npvUsd,
        npvAtHighUsd: estimate({ ...mid, [input]: highValue }).npvUsd,
      },
    ];
  }).sort((one, other) => width(other) - width(one));
}

function width({ npvAtLowUsd, npvAtHighUsd }: TornadoBar): number {
  return Math.abs(npvAtHighUsd - npvAtLowUsd);
}
