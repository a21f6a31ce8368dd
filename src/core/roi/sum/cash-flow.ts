import { accelerationUsd, grossBenefitUsd } from './benefits.ts';
import { expectedCostUsd } from './costs.ts';
import { estimate } from './formula.ts';
import type { RoiInputs } from './inputs.ts';

/** Where one stands some months after the start, US dollars of today. */
export interface CashPoint {
  readonly month: number;
  readonly cumulativeUsd: number;
}

/** A curve of a hundred years, month by month; a longer one takes longer steps. */
const MOST_POINTS = 1_200;

/**
 * The expected discounted balance every `stepMonths` from the start to the end of the horizon, `12·(L + T)` months later:
 * minus the cost at month 0, up by the months sooner before the lag ends, then by the rise. Within a year the gain accrues
 * evenly. The last point is the net present value.
 */
export function cashFlow(inputs: RoiInputs, stepMonths = 1): readonly CashPoint[] {
  const end = 12 * (inputs.lagYears + inputs.horizonYears);
  const step = Math.max(stepMonths, end / MOST_POINTS);
  const months = Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
  return [
    ...months.map((month) => ({ month, cumulativeUsd: balanceUsd(inputs, month) })),
    { month: end, cumulativeUsd: estimate(inputs).npvUsd },
  ];
}

function balanceUsd(inputs: RoiInputs, month: number): number {
  const { finishChance, attribution, monthsSooner, lagYears, horizonYears } = inputs;
  const start = 12 * lagYears;
  const soonerFrom = Math.max(0, start - monthsSooner);
  const soonerShare = monthsSooner > 0 ? Math.min(1, Math.max(0, month - soonerFrom) / monthsSooner) : 0;
  const years = Math.min(horizonYears, Math.max(0, month - start) / 12);
  const gained = grossBenefitUsd(inputs, years) + soonerShare * accelerationUsd(inputs);
  return finishChance * attribution * gained - expectedCostUsd(inputs);
}
