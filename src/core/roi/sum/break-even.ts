import { accelerationUsd, annuityYears, gainUsd } from './benefits.ts';
import { expectedCostUsd } from './costs.ts';
import type { RoiInputs } from './inputs.ts';

/** `part / whole`, or null where that is no finite number. */
export function quotient(part: number, whole: number): number | null {
  const value = part / whole;
  return whole > 0 && Number.isFinite(value) ? value : null;
}

/**
 * θ*: the average effect needed, the rise in pay over all who pass, as a share of S, at which it just pays:
 * `θ* = cost / (P · S · F · (1 − τ))`. It depends on neither what is claimed nor who is the cause. Null when no rise would do:
 * no chance of finishing, no years or nothing left of them.
 */
export function neededEffect(inputs: RoiInputs): number | null {
  return quotient(expectedCostUsd(inputs), worthOfEffectUsd(inputs));
}

/** What an average effect of 1, pay doubled for all who pass, would bring somebody who sets out, US dollars. */
function worthOfEffectUsd(inputs: RoiInputs): number {
  return inputs.finishChance * inputs.salaryUsd * annuityYears(inputs) * (1 - inputs.taxRate);
}

/** What a job sooner brings on average, in the measure of θ*: `c · A / (S · F · (1 − τ))`. */
export function soonerAsEffect(inputs: RoiInputs): number {
  return quotient(inputs.finishChance * inputs.attribution * accelerationUsd(inputs), worthOfEffectUsd(inputs)) ?? 0;
}

/**
 * The chance that the credential itself must make the difference for it just to pay: `c* = cost / (P · (B + A))`.
 * It does not depend on c. Above 1 it never pays; null when there is nothing to gain, however likely.
 */
export function breakEvenAttribution(inputs: RoiInputs): number | null {
  return quotient(expectedCostUsd(inputs), inputs.finishChance * gainUsd(inputs));
}

/**
 * Months until the expected gain has paid back the cost, without discounting: `12·L + cost / (P · c · S · u · (1 − τ) / 12)`.
 * What costs nothing is paid back at once. The months by which a job comes sooner lie before `12·L` and pay first; where the
 * rise decays, each year pays less. Null ("never") when it is not paid back by the end of the horizon, `12·(L + T)`.
 */
export function paybackMonths(inputs: RoiInputs): number | null {
  const odds = inputs.finishChance * inputs.attribution;
  const cost = expectedCostUsd(inputs);
  if (cost <= 0) return 0;
  const start = 12 * inputs.lagYears;
  const soonerUsd = odds * accelerationUsd(inputs);
  if (soonerUsd >= cost) return Math.max(0, start - inputs.monthsSooner) + (inputs.monthsSooner * cost) / soonerUsd;
  const yearlyUsd = odds * inputs.salaryUsd * inputs.upliftShare * (1 - inputs.taxRate);
  const firstYears = quotient(cost - soonerUsd, yearlyUsd);
  const years = firstYears === null ? null : yearsWorth(firstYears, inputs);
  return years === null ? null : start + 12 * years;
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
