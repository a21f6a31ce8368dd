import { compound } from './compound.ts';
import type { RoiInputs } from './inputs.ts';

/**
 * F: how many undiscounted first years of the rise `years` of it are worth today:
 * `Σ_{y=1..years} δ^{y−1} / (1+d)^{y−½+L}`, benefits counted at the middle of each year as OMB Circular A-94 advises for
 * flows spread over it. A part of a year counts for its part of that year's term, so the result is continuous in
 * `years`; 0 years give 0. The months by which a job comes sooner lie before the lag ends, so that nothing counts twice.
 */
export function annuityYears(inputs: RoiInputs, years: number = inputs.horizonYears): number {
  const { decay, discountRate, lagYears } = inputs;
  let divisor = compound(discountRate, 0.5 + lagYears);
  let sum = 0;
  let left = 1;
  for (let year = 0; year < Math.min(years, MOST_YEARS); year++) {
    sum += (Math.min(1, years - year) * left) / divisor;
    left *= decay;
    divisor *= 1 + discountRate;
  }
  return sum;
}

/** No sum looks further ahead, whatever it is given. */
const MOST_YEARS = 100;

/** What a rise is worth after tax if the credential truly brings it, US dollars of today: `B = (1 − τ) · S · u · F`. */
export function grossBenefitUsd(inputs: RoiInputs, years: number = inputs.horizonYears): number {
  return (1 - inputs.taxRate) * inputs.salaryUsd * inputs.upliftShare * annuityYears(inputs, years);
}

/**
 * What it is worth after tax to be in the job `m` months sooner, US dollars: `A = (1 − τ) · m · (S₁ − S₀) / 12`,
 * undiscounted. Without a target salary the salary now is used. Never below 0: nobody need take a job early that pays less.
 *
 * @example 3 months at $80,000 from no pay: 20,000; at $80,000 from $65,000: 3,750.
 */
export function accelerationUsd(inputs: RoiInputs): number {
  const target = inputs.targetSalaryUsd ?? inputs.salaryUsd;
  return (1 - inputs.taxRate) * Math.max(0, (inputs.monthsSooner * (target - inputs.payWhileSearchingUsd)) / 12);
}

/** All that is gained if it is finished and makes the difference, US dollars: `B + A`. */
export function gainUsd(inputs: RoiInputs): number {
  return grossBenefitUsd(inputs) + accelerationUsd(inputs);
}
