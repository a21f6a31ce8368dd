import type { FeeParts, Fees } from '../sum/fees.ts';
import type { Headline } from '../sum/lenses.ts';
import type { RoiRanges } from './ranges.ts';
import { type EffortTerms, effortTerms } from './resolve-effort.ts';
import { type FeeTerms, feeTerms } from './resolve-fees.ts';
import { type GainTerms, gainTerms } from './resolve-gain.ts';
import { type OddsTerms, oddsTerms } from './resolve-odds.ts';
import { type RenewalTermsOf, renewalTerms } from './resolve-renewals.ts';
import { type TimingTerms, timingTerms } from './resolve-timing.ts';
import { midOf } from './resolved.ts';
import type { Missing, Scene } from './scene.ts';

/** Every term of the sum with where it comes from. */
export interface Terms {
  readonly gain: GainTerms;
  readonly effort: EffortTerms;
  readonly odds: OddsTerms;
  readonly timing: TimingTerms;
  readonly fees: FeeTerms;
  readonly renewals: RenewalTermsOf;
}

/** Everything the sum needs for one person and one credential. */
export interface Resolution {
  readonly ranges: RoiRanges;
  readonly headline: Headline;
  readonly terms: Terms;
  /** What the fees are made of, at the middle of each range. */
  readonly feeParts: FeeParts;
  readonly feeSums: Fees;
  readonly cautions: readonly string[];
}

/** The inputs of the sum: what the user said, else what is published, else what is assumed. */
export function resolve(scene: Scene): Resolution | Missing {
  const effort = effortTerms(scene);
  if ('missing' in effort) return effort;
  const gain = gainTerms(scene);
  const odds = oddsTerms(scene);
  const timing = timingTerms(scene, effort.months);
  const fees = feeTerms(scene, effort, odds);
  if ('missing' in fees) return fees;
  const renewals = renewalTerms(scene, effort, timing);
  const terms: Terms = { gain, effort, odds, timing, fees, renewals };
  return {
    ranges: rangesOf(terms),
    headline: { upliftShare: midOf(gain.headline.value), feesUsd: fees.quotedUsd },
    terms,
    feeParts: fees.parts,
    feeSums: fees.sums,
    cautions: [...effort.cautions, ...odds.cautions, ...timing.cautions, ...renewals.cautions],
  };
}

function rangesOf({ gain, effort, odds, timing, fees, renewals }: Terms): RoiRanges {
  return {
    salaryUsd: gain.salary.value,
    targetSalaryUsd: gain.target === null ? null : gain.target.value,
    upliftShare: gain.uplift.value,
    attribution: gain.attribution.value,
    monthsSooner: gain.monthsSooner.value,
    payWhileSearchingUsd: gain.searchPay.value,
    finishChance: odds.finish.value,
    costShareIfUnfinished: odds.lost.value,
    feesUsd: fees.fees.value,
    studyHours: effort.hours.value,
    renewalsUsd: renewals.renewals.value,
    renewalHours: renewals.renewalHours.value,
    hourValueShare: effort.hourValue.value,
    horizonYears: timing.horizon.value,
    decay: timing.decay.value,
    lagYears: timing.lag.value,
    discountRate: timing.discount.value,
    taxRate: gain.tax.value,
    hoursPerYear: effort.hoursPerYear.value,
  };
}
