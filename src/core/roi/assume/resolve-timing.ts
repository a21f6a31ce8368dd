import { horizonYears, lagYears } from '../sum/timing.ts';
import { assumed, derived, midOf, type Resolved, told, toldOr } from './resolved.ts';
import type { Scene } from './scene.ts';

/** The terms of when it pays. */
export interface TimingTerms {
  readonly horizon: Resolved;
  readonly decay: Resolved;
  readonly lag: Resolved;
  readonly discount: Resolved;
  /** Years until it lapses; null when it does not, or nobody says. */
  readonly validityYears: number | null;
  readonly cautions: readonly string[];
}

/** From when, for how long and at which rate the gain is counted. */
export function timingTerms(scene: Scene, months: Resolved): TimingTerms {
  const { request, defaults, credential } = scene;
  const settling = defaults.settlingYears;
  const derivedLag = derived(
    lagYears(midOf(months.value), settling.value),
    [months],
    `the months of study and ${settling.value * 12} months to settle`,
  );
  const validity = credential.validityMonths?.value;
  return {
    horizon: horizonTerm(scene),
    decay: toldOr(request.decay, defaults.decay),
    lag: request.lagYears === undefined ? derivedLag : told(request.lagYears),
    discount: toldOr(request.discountRate, defaults.discountRate),
    validityYears: typeof validity === 'number' ? validity / 12 : null,
    cautions: validity === undefined && request.horizonYears === undefined ? [UNKNOWN_VALIDITY] : [],
  };
}

const UNKNOWN_VALIDITY =
  'How long it stays valid is not published: counted like one that does not lapse, and varied down to one year.';

function horizonTerm({ request, defaults, credential }: Scene): Resolved {
  if (request.horizonYears !== undefined) return told(request.horizonYears);
  const fallback = assumed(defaults.horizonYears);
  const cap = defaults.horizonYears.value;
  const fact = credential.validityMonths;
  if (fact === undefined) return { ...fallback, value: cap > 1 ? [1, cap, cap] : cap };
  if (fact.value === 'never') return fallback;
  const years = fact.value / 12;
  if (years >= cap) return fallback;
  return { value: horizonYears(years, cap), origin: 'dataset', sources: fact.sources, note: 'as long as it is valid' };
}
