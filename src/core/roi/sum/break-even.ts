import { accelerationUsd, annuityYears, gainUsd } from './benefits.ts';
import { expectedCostUsd } from './costs.ts';
import type { RoiInputs } from './inputs.ts';

/** `part / whole`, or null where that is no finite number. */
export function quotient(part: number, whole: number): number | null {
  const value = part / whole;
  return whole > 0 && Number.isFinite(value) ? value : null;
}

/**
 * The chance that the credential itself must make the difference for it just to pay: `c* = cost / (P · (B + A))`.
 * It does not depend on c. Above 1 it never pays; null when there is nothing to gain, however likely.
 */
export function breakEvenAttribution(inputs: RoiInputs): number | null {
  return quotient(expectedCostUsd(inputs), inputs.finishChance * gainUsd(inputs));
}

/**
 * The rise in pay, as a share of S, at which it just pays with the other inputs as they are:
 * `u* = (cost / (P · c) − A) / (S · annuity)`. 0 when the months sooner pay for it alone; null when no rise would do.
 */
export function breakEvenUplift(inputs: RoiInputs): number | null {
  const odds = inputs.finishChance * inputs.attribution;
  const missing = expectedCostUsd(inputs) - odds * accelerationUsd(inputs);
  if (missing <= 0) return 0;
  return quotient(missing, odds * inputs.salaryUsd * annuityYears(inputs, inputs.horizonYears));
}

/**
 * Months until the expected gain has paid back the cost, without discounting: `12·L + cost / (P · c · S · u / 12)`.
 * Where the job comes sooner, the months saved pay first, and the rise after them; where the rise decays, each year
 * pays less. Null ("never") when it is not paid back by the end of the horizon, `12·(L + T) + m` months after the start.
 */
export function paybackMonths(inputs: RoiInputs): number | null {
  const odds = inputs.finishChance * inputs.attribution;
  const cost = expectedCostUsd(inputs);
  const start = 12 * inputs.lagYears;
  const soonerUsd = odds * accelerationUsd(inputs);
  if (soonerUsd > 0 && soonerUsd >= cost) return start + (inputs.monthsSooner * cost) / soonerUsd;
  const firstYears = quotient(cost - soonerUsd, odds * inputs.salaryUsd * inputs.upliftShare);
  const years = firstYears === null ? null : yearsWorth(firstYears, inputs);
  return years === null ? null : start + inputs.monthsSooner + 12 * years;
}

/** Years of a decaying rise that add up to `firstYears` undecayed ones, or null when the horizon is too short. */
function yearsWorth(firstYears: number, { horizonYears, decay }: RoiInputs): number | null {
  let missing = firstYears;
  let left = 1;
  for (let year = 0; year < horizonYears && left > 0; year++) {
    const part = Math.min(1, horizonYears - year);
    if (missing <= part * left) return year + missing / left;
    missing -= part * left;
    left *= decay;
  }
  return null;
}
