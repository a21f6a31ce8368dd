import type { Credential, SourcedCredential } from '../../catalogue/credential.ts';
import type { Range, Source } from '../../catalogue/fact.ts';
import { INPUT_TERMS, type Unit } from '../sum/input-terms.ts';
import type { RoiInputs } from '../sum/inputs.ts';
import type { Valuation } from './defaults.ts';
import type { Terms } from './resolve.ts';
import { endsOf, type Origin, type Part, type Resolved } from './resolved.ts';

/** A study or a page that a number rests on. */
export interface SourceRef {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
}

/** One number of the sum: what it is, where it comes from and why. */
export interface RoiAssumption {
  readonly input: string;
  readonly symbol: string;
  readonly label: string;
  readonly value: number;
  /** The ends of what it is varied between; null when it is not. */
  readonly range: Range | null;
  readonly unit: Unit;
  readonly origin: Origin;
  readonly sources: readonly SourceRef[];
  readonly note: string | null;
}

/** Every number the sum rests on, in the order of `INPUT_TERMS`, parts of a number before it. */
export function assumptionsOf(dataset: Valuation, credential: Credential, terms: Terms): RoiAssumption[] {
  return partsOf(terms).map(({ resolved, ...part }) => {
    const [low, mid, high] = endsOf(resolved.value);
    return {
      ...part,
      value: mid,
      range: low === high ? null : [low, high],
      origin: resolved.origin,
      sources: resolved.sources.flatMap((key) => sourceRef(dataset, credential, key)),
      note: resolved.note,
    };
  });
}

/** What a key stands for: a study, or a source of the credential, of the studies or of the defaults. */
export function sourceRef(
  dataset: Valuation,
  credential: Credential | SourcedCredential | null,
  key: string,
): SourceRef[] {
  const study = dataset.evidence.studies.find(({ id }) => id === key);
  const sources: Readonly<Record<string, Source>> = {
    ...dataset.roi.sources,
    ...dataset.evidence.sources,
    ...(credential !== null && 'sources' in credential ? credential.sources : {}),
  };
  if (study !== undefined) return [{ key, title: study.title, url: sources[study.sources[0] ?? '']?.url ?? null }];
  const source = sources[key];
  return source === undefined ? [] : [{ key, title: source.publisher, url: source.url }];
}

function partsOf({ gain, effort, odds, timing, fees, renewals }: Terms): Part[] {
  return [
    ...input('salaryUsd', gain.salary),
    ...input('targetSalaryUsd', gain.target),
    ...part('advertisedUpliftShare', 'u', 'rise in pay as advertised', 'share', gain.headline),
    ...input('upliftShare', gain.uplift),
    ...input('attribution', gain.attribution),
    ...input('monthsSooner', gain.monthsSooner),
    ...input('payWhileSearchingUsd', gain.searchPay),
    ...part('sitChance', 's', 'chance of ever sitting the exam', 'share', odds.sit),
    ...part('passChance', 'p', 'chance of passing at the first try', 'share', odds.pass),
    ...part('retryChance', 'g', 'chance of trying again after failing', 'share', odds.retry),
    ...part('laterPassChance', 'p′', 'chance of passing at a later try', 'share', odds.laterPass),
    ...part('attempts', 'n', 'tries before giving up', 'attempts', odds.attempts),
    ...input('finishChance', odds.finish),
    ...input('costShareIfUnfinished', odds.lost),
    ...part('priceUsd', 'K', 'price', 'usd', fees.price),
    ...part('monthlyFeeUsd', 'K', 'monthly fee', 'usd', fees.monthlyFee),
    ...part('monthsPaid', 'K', 'months paid', 'months', fees.monthsPaid),
    ...part('extrasUsd', 'K', 'extras', 'usd', fees.extras),
    ...part('employerUsd', 'K', 'paid by the employer', 'usd', employerPart(fees.sums.employerUsd)),
    ...input('feesUsd', fees.fees),
    ...input('studyHours', effort.hours),
    ...input('renewalsUsd', renewals.renewals),
    ...input('renewalHours', renewals.renewalHours),
    ...part('hoursPerWeek', 'h', 'study hours a week', 'hours a week', effort.hoursPerWeek),
    ...input('hourValueShare', effort.hourValue),
    ...input('horizonYears', timing.horizon),
    ...input('decay', timing.decay),
    ...input('lagYears', timing.lag),
    ...input('discountRate', timing.discount),
    ...input('taxRate', gain.tax),
    ...input('hoursPerYear', effort.hoursPerYear),
  ];
}

function employerPart(usd: number): Resolved | null {
  return usd === 0 ? null : { value: usd, origin: 'you', sources: [], note: null };
}

function part(input: string, symbol: string, label: string, unit: Unit, resolved: Resolved | null): Part[] {
  return resolved === null ? [] : [{ input, symbol, label, unit, resolved }];
}

function input(name: keyof RoiInputs, resolved: Resolved | null): Part[] {
  const term = INPUT_TERMS.find((each) => each.input === name);
  return term === undefined ? [] : part(name, term.symbol, term.label, term.unit, resolved);
}
