import { compound } from './compound.ts';

/** What keeping a credential asks for, and over which time. */
export interface RenewalTerms {
  /** US dollars and hours for each renewal. */
  readonly usd: number;
  readonly hours: number;
  /** Years until it lapses; null when it never does. */
  readonly validityYears: number | null;
  /** Years counted, from the end of the lag. */
  readonly horizonYears: number;
  readonly lagYears: number;
  readonly discountRate: number;
}

/** A shorter validity is counted as a month. */
const LEAST_YEARS = 1 / 12;

/**
 * What the renewals within the horizon come to in today's money and hours: one at each multiple of the validity strictly
 * before the horizon's end, `Σ_{k ≥ 1, kV < T} 1 / (1+d)^{L + kV}` times the fee, and times the hours. A renewal at the very
 * end buys nothing counted.
 */
export function renewalsOf(terms: RenewalTerms): {
  readonly usd: number;
  readonly hours: number;
  readonly count: number;
} {
  const { usd, hours, validityYears, horizonYears, lagYears, discountRate } = terms;
  if (validityYears === null) return { usd: 0, hours: 0, count: 0 };
  const every = Math.max(validityYears, LEAST_YEARS);
  let sum = 0;
  let count = 0;
  for (let k = 1; k * every < horizonYears; k++) {
    sum += 1 / compound(discountRate, lagYears + k * every);
    count += 1;
  }
  return { usd: usd * sum, hours: hours * sum, count };
}

/** What an employer takes over: a share of everything (0 to 1), or an amount up to all of it. */
export type EmployerShare =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'amount'; readonly usd: number };

/** All that may have to be paid to earn it; what does not apply is 0. */
export interface FeeParts {
  /** One try at the exam, or one payment for the whole course. */
  readonly priceUsd: number;
  /** How often `priceUsd` is paid on average; 1 for a course. */
  readonly attempts: number;
  readonly subscriptionUsdPerMonth: number;
  readonly subscriptionMonths: number;
  readonly extrasUsd: number;
  readonly employer: EmployerShare;
  /** Part of the employer's money that has to be paid back. */
  readonly clawbackShare: number;
  /** What the employer may pay without tax; null when nobody asks. */
  readonly taxFreeUsd: number | null;
  /** Tax on what the employer pays above it. */
  readonly taxRate: number;
}

/** The fees part by part, US dollars; `totalUsd` is K. */
export interface Fees {
  readonly priceUsd: number;
  readonly subscriptionUsd: number;
  readonly extrasUsd: number;
  /** What the employer takes over, as a positive number, at most the sum of the parts. */
  readonly employerUsd: number;
  /** What of it has to be paid back. */
  readonly clawbackUsd: number;
  /** Tax on what the employer pays above the allowance. */
  readonly employerTaxUsd: number;
  /** What is left for the person, never below 0. */
  readonly totalUsd: number;
}

/**
 * `K = price × tries + subscription × months + extras − employer's money + clawback × it + tax on what of it exceeds the
 * allowance`.
 */
export function feesOf(parts: FeeParts): Fees {
  const priceUsd = parts.priceUsd * parts.attempts;
  const subscriptionUsd = parts.subscriptionUsdPerMonth * parts.subscriptionMonths;
  const all = priceUsd + subscriptionUsd + parts.extrasUsd;
  const offered = parts.employer.kind === 'share' ? all * parts.employer.share : parts.employer.usd;
  const employerUsd = Math.min(Math.max(offered, 0), all);
  const clawbackUsd = employerUsd * parts.clawbackShare;
  const taxed = parts.taxFreeUsd === null ? 0 : Math.max(0, employerUsd - parts.taxFreeUsd);
  const employerTaxUsd = taxed * parts.taxRate;
  return {
    priceUsd,
    subscriptionUsd,
    extrasUsd: parts.extrasUsd,
    employerUsd,
    clawbackUsd,
    employerTaxUsd,
    totalUsd: all - employerUsd + clawbackUsd + employerTaxUsd,
  };
}
