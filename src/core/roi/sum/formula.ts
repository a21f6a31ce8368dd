import { accelerationUsd, annuityYears, grossBenefitUsd } from './benefits.ts';
import { breakEvenAttribution, neededEffect, paybackMonths, quotient } from './break-even.ts';
import { expectedCostUsd, fullCostUsd } from './costs.ts';
import type { RoiInputs } from './inputs.ts';

/** What a credential costs and brings one person on average. Money is US dollars of today, real. */
export interface Estimate {
  /** Money and time of going through with it, without renewals. */
  readonly fullUsd: number;
  /** The same, averaged over finishing and not finishing, with the renewals of those who finish. */
  readonly costUsd: number;
  /** EB: what it brings, weighed by the chances of finishing and of making the difference. */
  readonly benefitUsd: number;
  /** B: what the rise is worth if it comes. */
  readonly grossBenefitUsd: number;
  /** A: what the months sooner are worth if they come. */
  readonly accelerationUsd: number;
  /** F: years of the rise, discounted and decayed. */
  readonly yearsOfEffect: number;
  /** Benefit less cost. */
  readonly npvUsd: number;
  /** Net gain per dollar of cost; null when it costs nothing. */
  readonly roi: number | null;
  /** θ*: null when no rise would do. */
  readonly averageEffectNeeded: number | null;
  /** c*: null when there is nothing to gain; above 1 it never pays. */
  readonly breakEvenAttribution: number | null;
  /** Null means never within the horizon. */
  readonly paybackMonths: number | null;
}

/**
 * The whole sum: `EB = P · c · (B + A)`, `NPV = EB − cost`, `ROI = NPV / cost`, and the break-even points. Every number
 * is finite for inputs within the bounds of `INPUT_TERMS`.
 *
 * @example with S = 80,000, u = 10 %, $245, 173.33 h, φ = ½, T = 3, δ = 1, L = ½, d = 3 %, c = .18 and P = 1:
 *   cost 3,578.33, EB 4,073.20, NPV 494.87, c* 15.81 %, θ* 1.58 %.
 */
export function estimate(inputs: RoiInputs): Estimate {
  const costUsd = expectedCostUsd(inputs);
  const gross = grossBenefitUsd(inputs);
  const acceleration = accelerationUsd(inputs);
  const benefitUsd = inputs.finishChance * inputs.attribution * (gross + acceleration);
  const npvUsd = benefitUsd - costUsd;
  return {
    fullUsd: fullCostUsd(inputs),
    costUsd,
    benefitUsd,
    grossBenefitUsd: gross,
    accelerationUsd: acceleration,
    yearsOfEffect: annuityYears(inputs),
    npvUsd,
    roi: quotient(npvUsd, costUsd),
    averageEffectNeeded: neededEffect(inputs),
    breakEvenAttribution: breakEvenAttribution(inputs),
    paybackMonths: paybackMonths(inputs),
  };
}
