import { compound } from './compound.ts';
import type { RoiInputs } from './inputs.ts';

/**
 * How many undiscounted first years of the rise `years` of it are worth today:
 * `Σ_{y=1..years} δ^{y−1} / (1+d)^{y−½+L+m/12}`, benefits counted at the middle of each year as OMB Circular A-94
 * advises for flows spread over it. A part of a year counts for its part of that year's term, so the result is
 * continuous in `years`; 0 years give 0.
 *
 * The rise starts after the `m` months by which the job comes sooner: those months are paid for as acceleration, and
 * the rise is not also counted for them.
 */
export function annuityYears(inputs: RoiInputs, years: number): number {
  const { decay, discountRate, lagYears, monthsSooner } = inputs;
  let divisor = compound(discountRate, 0.5 + lagYears + monthsSooner / 12);
  let sum = 0;
  let left = 1;
  for (let year = 0; year < years; year++) {
    sum += (Math.min(1, years - year) * left) / divisor;
    left *= decay;
    divisor *= 1 + discountRate;
  }
  return sum;
}

/** What `years` of higher pay are worth today if the credential truly brings them, US dollars: `B = S · u · annuity`. */
export function grossBenefitUsd(inputs: RoiInputs, years: number = inputs.horizonYears): number {
  return inputs.salaryUsd * inputs.upliftShare * annuityYears(inputs, years);
}

/**
 * What it is worth to be in the job `m` months sooner, US dollars: `A = m · (S₁ − S₀) / 12`, undiscounted. Without a
 * target salary the salary now is used. Never below 0: nobody need take a job early that pays less.
 *
 * @example 3 months at $80,000 from no pay: 20,000; at $80,000 from $65,000: 3,750.
 */
export function accelerationUsd(inputs: RoiInputs): number {
  const target = inputs.targetSalaryUsd ?? inputs.salaryUsd;
  return Math.max(0, (inputs.monthsSooner * (target - inputs.payWhileSearchingUsd)) / 12);
}

/** All that is gained if it is finished and makes the difference, US dollars: `B + A`. */
export function gainUsd(inputs: RoiInputs): number {
  return grossBenefitUsd(inputs) + accelerationUsd(inputs);
}
