import { INPUT_TERMS } from '../sum/input-terms.ts';
import { lagYears } from '../sum/timing.ts';
import { assumed, derived, endsOf, published, type Resolved, spread, told, toldOr } from './resolved.ts';
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
  const validity = credential.validityMonths?.value;
  return {
    horizon: horizonTerm(scene),
    decay: toldOr(request.decay, defaults.decay),
    lag: request.lagYears === undefined ? lagTerm(scene, months) : told(request.lagYears),
    discount: toldOr(request.discountRate, defaults.discountRate),
    validityYears: typeof validity === 'number' ? validity / 12 : null,
    cautions:
      validity === undefined && request.horizonYears === undefined && scene.asked === 'earn' ? [UNKNOWN_VALIDITY] : [],
  };
}

const UNKNOWN_VALIDITY =
  'How long it stays valid is not published: counted like one that does not lapse, and varied down to one year.';

const LONGEST_LAG = INPUT_TERMS.find(({ input }) => input === 'lagYears')?.max ?? 0;

/** Study and settling together, each at its low end, middle and high end; what is renewed goes on paying when it would lapse. */
function lagTerm({ asked, lapsesInYears, defaults }: Scene, months: Resolved): Resolved {
  if (asked === 'renewal')
    return {
      value: Math.max(0, Math.min(LONGEST_LAG, lapsesInYears)),
      origin: 'dataset',
      sources: [],
      note: 'until it lapses',
    };
  const { value, range = [value, value] } = defaults.settlingYears;
  const ends = endsOf(months.value);
  const settling = [range[0], value, range[1]];
  const lags = ends.map((each, at) => Math.min(LONGEST_LAG, lagYears(each, settling[at] ?? value)));
  return derived(
    spread(lags),
    [months, assumed(defaults.settlingYears)],
    `the months of study and ${value * 12} months to settle`,
  );
}

function horizonTerm({ request, defaults, credential }: Scene): Resolved {
  if (request.horizonYears !== undefined) return told(request.horizonYears);
  const fallback = assumed(defaults.horizonYears);
  const [low, mid, high] = endsOf(fallback.value);
  const fact = credential.validityMonths;
  if (fact === undefined) return { ...fallback, value: mid > 1 ? [1, mid, high] : mid };
  if (fact.value === 'never') return fallback;
  const years = fact.value / 12;
  const note = 'as long as it is valid';
  if (years <= mid) return { ...published(years, fact), note };
  return { ...fallback, value: spread([Math.min(low, mid), mid, Math.min(high, years)]) };
}
