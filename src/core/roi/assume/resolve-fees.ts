import { costOf } from '../../catalogue/cost.ts';
import type { Range } from '../../catalogue/fact.ts';
import { type FeeParts, type Fees, feesOf } from '../sum/fees.ts';
import type { EffortTerms } from './resolve-effort.ts';
import type { OddsTerms } from './resolve-odds.ts';
import { between, derived, endsOf, mapGiven, published, type Resolved, spread, told } from './resolved.ts';
import type { Missing, Scene } from './scene.ts';

/** The terms of money. */
export interface FeeTerms {
  /** K */
  readonly fees: Resolved;
  /** K as it is quoted: lowest price, one try. */
  readonly quotedUsd: number;
  /** K of somebody who never sits the exam. */
  readonly unsatUsd: number;
  /** What K is made of; what does not apply is null. */
  readonly price: Resolved | null;
  readonly monthlyFee: Resolved | null;
  readonly monthsPaid: Resolved | null;
  readonly extras: Resolved | null;
  readonly parts: FeeParts;
  readonly sums: Fees;
}

type Prices = Pick<FeeTerms, 'price' | 'monthlyFee' | 'monthsPaid' | 'extras'>;
const NONE: Prices = { price: null, monthlyFee: null, monthsPaid: null, extras: null };
const NO_PRICE: Missing = {
  missing: 'price',
  text: 'cannot be estimated: its price is not published',
  hint: 'say what you would pay with --fee, such as --fee 200 or --fee 150..300',
};

/** What has to be paid, or that it cannot be known. */
export function feeTerms(scene: Scene, effort: EffortTerms, odds: OddsTerms): FeeTerms | Missing {
  const whole = scene.request.feesUsd;
  const prices = whole === undefined ? pricesOf(scene, effort) : { ...NONE, price: told(whole) };
  if ('missing' in prices) return prices;
  const attempts = whole === undefined ? odds.expectedTries : 1;
  const partsAt = (at: 0 | 1 | 2): FeeParts => ({
    priceUsd: endOf(prices.price, at),
    attempts,
    subscriptionUsdPerMonth: endOf(prices.monthlyFee, at),
    subscriptionMonths: endOf(prices.monthsPaid, at),
    extrasUsd: endOf(prices.extras, at),
    ...employerOf(scene),
  });
  const totals = ([0, 1, 2] as const).map((at) => feesOf(partsAt(at)).totalUsd);
  const known = Object.values(prices).filter((each) => each !== null);
  const perTry = whole === undefined && odds.sit !== null;
  return {
    ...prices,
    fees: derived(spread(totals), known, whole === undefined ? SUM : 'all fees as you gave them'),
    quotedUsd: feesOf({ ...partsAt(0), attempts: 1 }).totalUsd,
    unsatUsd: feesOf({ ...partsAt(1), attempts: perTry ? 0 : attempts }).totalUsd,
    parts: partsAt(1),
    sums: feesOf(partsAt(1)),
  };
}

const SUM = 'price × expected tries + monthly fee × months + extras − employer’s money, with what of it comes back';

function employerOf({
  request,
  defaults,
}: Scene): Pick<FeeParts, 'employer' | 'clawbackShare' | 'taxFreeUsd' | 'taxRate'> {
  return {
    employer: request.employer ?? { kind: 'share', share: 0 },
    clawbackShare: request.clawbackShare ?? defaults.clawbackShare.value,
    taxFreeUsd: request.taxFreeUsd ?? null,
    taxRate: request.taxRate ?? defaults.taxRate.value,
  };
}

function endOf(resolved: Resolved | null, at: 0 | 1 | 2): number {
  return resolved === null ? 0 : endsOf(resolved.value)[at];
}

function pricesOf(scene: Scene, effort: EffortTerms): Prices | Missing {
  const { request, credential, exam } = scene;
  const extras = extrasOf(scene);
  if (request.priceUsd !== undefined || request.monthlyFeeUsd !== undefined) {
    const monthly = request.monthlyFeeUsd;
    return {
      ...NONE,
      price: request.priceUsd === undefined ? null : told(request.priceUsd),
      monthlyFee: monthly === undefined ? null : told(monthly),
      monthsPaid: monthly === undefined ? null : monthsPaid(scene, effort),
      extras,
    };
  }
  const { course } = credential;
  const parts = costOf(credential, scene.asOf, scene.language).parts;
  const main = parts.find(({ what }) => what !== 'extras');
  if (main === undefined) return NO_PRICE;
  const rate = course?.usdPerMonth;
  if (main.what === 'subscription' && rate !== undefined) {
    return {
      ...NONE,
      monthlyFee: published(between(rate.value), rate),
      monthsPaid: monthsPaid(scene, effort),
      extras,
    };
  }
  const fact = main.what === 'beta exam' ? exam?.betaUsd : main.what === 'exam' ? exam?.usd : course?.usd;
  if (main.usd === null || fact === undefined) return NO_PRICE;
  const beside = parts.find((part) => part !== main && part.what !== 'extras');
  if (beside?.usd === null) return NO_PRICE;
  return { ...NONE, price: published(between(main.usd), fact), extras: both(extras, beside?.usd) };
}

/** Extras with the price of a course that comes with the exam. */
function both(extras: Resolved | null, course: Range | undefined): Resolved | null {
  if (course === undefined) return extras;
  const [low, mid, high] = endsOf(between(course));
  const [least, middle, most] = extras === null ? [0, 0, 0] : endsOf(extras.value);
  const sum = spread([low + least, mid + middle, high + most]);
  return derived(
    sum,
    [{ value: 0, origin: 'dataset', sources: [], note: null }, ...(extras === null ? [] : [extras])],
    'the course beside the exam',
  );
}

function extrasOf({ request, credential }: Scene): Resolved | null {
  if (request.extrasUsd !== undefined) return told(request.extrasUsd);
  const fact = credential.extrasUsd;
  return fact === undefined ? null : published(between(fact.value), fact);
}

function monthsPaid({ request }: Scene, { months }: EffortTerms): Resolved {
  if (request.monthsPaid !== undefined) return told(request.monthsPaid);
  // Rounded before ceil: binary fractions must not add a month.
  const whole = mapGiven(months.value, (each) => Math.max(1, Math.ceil(Math.round(each * 1e6) / 1e6)));
  return derived(whole, [months], 'the months of study, each begun one paid');
}
