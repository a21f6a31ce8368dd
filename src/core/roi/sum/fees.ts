import { compound } from './compound.ts';

/**
 * Chance of passing within `attempts` tries that each succeed with chance `passChance`, taken as independent:
 * `P = 1 − (1 − p)ⁿ`. No tries give 0.
 */
export function passWithin(passChance: number, attempts: number): number {
  return 1 - chanceOfFailing(passChance, attempts);
}

/**
 * How many tries are paid for on average when one stops at the first pass and after `attempts` at the latest:
 * `E = (1 − (1 − p)ⁿ) / p`, summed as the chances of getting to each try, so that p = 0 gives n.
 *
 * @example expectedAttempts(0.7, 2) // 1.3
 */
export function expectedAttempts(passChance: number, attempts: number): number {
  let expected = 0;
  for (let tries = 0; tries < attempts; tries++) expected += chanceOfFailing(passChance, tries);
  return expected;
}

function chanceOfFailing(passChance: number, attempts: number): number {
  let chance = 1;
  for (let tries = 0; tries < attempts; tries++) chance *= 1 - passChance;
  return chance;
}

/** What keeping a credential asks for, and over which time. */
export interface RenewalTerms {
  /** US dollars for each renewal. */
  readonly usd: number;
  /** Years until it lapses; null when it never does. */
  readonly validityYears: number | null;
  /** Years counted, from the end of the lag. */
  readonly horizonYears: number;
  readonly lagYears: number;
  readonly discountRate: number;
}

/**
 * What the renewals within the horizon cost in today's money, US dollars: one at each multiple of the validity strictly
 * before the horizon's end, `Σ_{k ≥ 1, kV < T} usd / (1+d)^{L + kV}`. A renewal at the very end buys nothing counted.
 */
export function renewalsUsd({ usd, validityYears, horizonYears, lagYears, discountRate }: RenewalTerms): number {
  if (validityYears === null || validityYears <= 0) return 0;
  let sum = 0;
  for (let k = 1; k * validityYears < horizonYears; k++)
    sum += usd / compound(discountRate, lagYears + k * validityYears);
  return sum;
}

/** What an employer takes over: a share of everything (0 to 1), or an amount up to all of it. */
export type EmployerShare =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'amount'; readonly usd: number };

/** All that may have to be paid; what does not apply is 0. */
export interface FeeParts {
  /** One try at the exam, or one payment for the whole course. */
  readonly priceUsd: number;
  /** How often `priceUsd` is paid on average; 1 for a course. */
  readonly attempts: number;
  readonly subscriptionUsdPerMonth: number;
  readonly subscriptionMonths: number;
  readonly extrasUsd: number;
  /** Present value, see `renewalsUsd`. */
  readonly renewalsUsd: number;
  readonly employer: EmployerShare;
}

/** The fees part by part, US dollars; `totalUsd` is K. */
export interface Fees {
  readonly priceUsd: number;
  readonly subscriptionUsd: number;
  readonly extrasUsd: number;
  readonly renewalsUsd: number;
  /** What the employer takes over, as a positive number, at most the sum of the parts. */
  readonly employerUsd: number;
  /** What is left for the person, never below 0. */
  readonly totalUsd: number;
}

/** `K = price × expected attempts + subscription × months + extras + renewals − employer's share`. */
export function feesOf(parts: FeeParts): Fees {
  const priceUsd = parts.priceUsd * parts.attempts;
  const subscriptionUsd = parts.subscriptionUsdPerMonth * parts.subscriptionMonths;
  const all = priceUsd + subscriptionUsd + parts.extrasUsd + parts.renewalsUsd;
  const offered = parts.employer.kind === 'share' ? all * parts.employer.share : parts.employer.usd;
  const employerUsd = Math.min(Math.max(offered, 0), all);
  return {
    priceUsd,
    subscriptionUsd,
    extrasUsd: parts.extrasUsd,
    renewalsUsd: parts.renewalsUsd,
    employerUsd,
    totalUsd: all - employerUsd,
  };
}
