import { costOf } from '../catalogue/cost.ts';
import type { Credential, Discount } from '../catalogue/credential.ts';
import type { Range } from '../catalogue/fact.ts';
import { examOn } from '../catalogue/lifecycle.ts';
import { studyDays } from '../scoring/gates.ts';

/** A price below the usual one, and whether this person is known to get it. */
export interface Saving {
  readonly for: Discount['for'];
  readonly percent: number | null;
  readonly says: string;
  readonly applied: boolean;
}

/** What a step costs, US dollars. */
export interface Price {
  /** Passing at the first try; null when a part is not published. */
  readonly usd: Range | null;
  /** A second try of its exam; 0 where one is included or there is none, null where the price is not published. */
  readonly retakeUsd: number | null;
  /** Months of a subscription, at the fewest and the most hours; null without one. */
  readonly months: Range | null;
  readonly savings: readonly Saving[];
}

/** What a price depends on besides the day. */
export interface Payer {
  readonly hoursPerWeek: number;
  readonly language: string;
  /** Groups that the person belongs to. */
  readonly memberOf: readonly string[];
  /** Issuers of which something has been passed. */
  readonly passed: ReadonlySet<string>;
}

/** Nothing is paid for. */
export const FREE: Price = { usd: [0, 0], retakeUsd: 0, months: null, savings: [] };

const DAYS_A_MONTH = 30.44;

/** The price of a credential that is earned on a day after so many hours; subscriptions are paid for each month begun. */
export function priceOf(credential: Credential, day: string, hours: Range, payer: Payer): Price {
  const savings = savingsFor(credential, payer);
  const best = savings.reduce((most, { applied, percent }) => (applied ? Math.max(most, percent ?? 0) : most), 0);
  const { parts } = costOf(credential, day, payer.language);
  let months: Range | null = null;
  let usd: Range | null = parts.length === 0 ? null : [0, 0];
  for (const part of parts) {
    let due = part.usd;
    if (part.what === 'subscription' && credential.course?.usdPerMonth !== undefined) {
      months = [monthsFor(hours[0], payer.hoursPerWeek), monthsFor(hours[1], payer.hoursPerWeek)];
      const [low, high] = credential.course.usdPerMonth.value;
      due = [low * months[0], high * months[1]];
    }
    if (due === null || usd === null) usd = null;
    // A voucher may have been spent already: only the low end counts it.
    else usd = [usd[0] + due[0] * (part.what === 'extras' ? 1 : 1 - best / 100), usd[1] + due[1]];
  }
  return { usd, retakeUsd: retakeUsd(credential, day, payer.language), months, savings };
}

function monthsFor(hours: number, hoursPerWeek: number): number {
  return Math.max(1, Math.ceil(studyDays(hours, hoursPerWeek) / DAYS_A_MONTH));
}

function retakeUsd(credential: Credential, day: string, language: string): number | null {
  const exam = examOn(credential, day, language);
  if (exam === null) return 0;
  const { freeRetakes = 0, maxAttempts } = exam.retake?.value ?? {};
  return freeRetakes > 0 || maxAttempts === 1 ? 0 : (exam.usd?.value ?? null);
}

function savingsFor({ discounts = [], provider }: Credential, { memberOf, passed }: Payer): Saving[] {
  return discounts
    .filter(({ on }) => on !== 'renewal')
    .map(({ for: group, percent, says }) => ({
      for: group,
      percent: percent ?? null,
      says,
      applied:
        percent !== undefined &&
        (group === 'everyone' || memberOf.includes(group) || (group === 'holders' && passed.has(provider))),
    }));
}
