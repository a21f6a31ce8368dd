import { type Claim, METHODS } from '../../catalogue/credential.ts';
import { percentText, usdText } from '../report/words.ts';
import { assumed, derived, endsOf, midOf, type Resolved, told, toldOr } from './resolved.ts';
import type { Scene } from './scene.ts';

type PayClaim = Claim & Required<Pick<Claim, 'upliftPercent'>>;

/** The terms of what a credential may bring. */
export interface GainTerms {
  readonly salary: Resolved;
  readonly target: Resolved | null;
  /** u as advertised, and as the evidence bears it. */
  readonly headline: Resolved;
  readonly uplift: Resolved;
  readonly attribution: Resolved;
  readonly monthsSooner: Resolved;
  readonly searchPay: Resolved;
  readonly cautions: readonly string[];
}

/** What is gained and how likely it is the credential's doing. */
export function gainTerms(scene: Scene): GainTerms {
  const { request, defaults } = scene;
  const { headline, uplift, cautions } = upliftTerms(scene);
  return {
    salary: told(request.salaryUsd),
    target: request.targetSalaryUsd === undefined ? null : told(request.targetSalaryUsd),
    headline,
    uplift,
    attribution: attributionTerm(scene),
    monthsSooner: toldOr(request.monthsSooner, defaults.monthsSooner),
    searchPay: searchPayTerm(scene),
    cautions: [...cautions, ...unusualGain(scene, headline, uplift)],
  };
}

function searchPayTerm({ request, defaults }: Scene): Resolved {
  if (request.payWhileSearchingUsd !== undefined) return told(request.payWhileSearchingUsd);
  if (request.notEmployed === true) return { ...assumed(defaults.payWhileSearchingUsd), origin: 'you' };
  return derived(request.salaryUsd, [told(request.salaryUsd)], 'the present pay goes on, as you did not say otherwise');
}

function attributionTerm({ request, defaults }: Scene): Resolved {
  if (request.attribution !== undefined) return told(request.attribution);
  if (request.sameWithoutIt === undefined) return assumed(defaults.attribution);
  const answer = defaults.counterfactual.answers[request.sameWithoutIt];
  const note = `you answered "${answer.label}" to "${defaults.counterfactual.ask}"`;
  return { ...assumed(answer), origin: 'you', note: `${note}. ${answer.judgement ?? ''}`.trim() };
}

function upliftTerms({ credential, request, defaults }: Scene): Pick<GainTerms, 'headline' | 'uplift' | 'cautions'> {
  if (request.upliftShare !== undefined) {
    const highest = endsOf(request.upliftShare)[2];
    return { headline: told(highest), uplift: told(request.upliftShare), cautions: [] };
  }
  const claims = (credential.claims ?? []).filter(
    (claim): claim is PayClaim => claim.about === 'pay' && claim.upliftPercent !== undefined,
  );
  const best = METHODS.find((method) => claims.some((claim) => claim.method === method));
  if (best === undefined) {
    const fallback = assumed(defaults.upliftShare);
    const text = `No evidence: nobody has published what this credential adds to pay. ${percentText(midOf(fallback.value))} stands in for it; give your own with --uplift.`;
    return { headline: { ...fallback, value: midOf(fallback.value) }, uplift: fallback, cautions: [text] };
  }
  return claimed(claims, best, defaults.upliftShare.value);
}

/** The boldest claim for the headline; for the evidence the low end of the best-typed ones. */
function claimed(claims: readonly PayClaim[], best: Claim['method'], without: number) {
  const bold = claims.reduce((top, claim) => (claim.upliftPercent[1] > top.upliftPercent[1] ? claim : top));
  const sound = claims.filter(({ method }) => method === best);
  const low = Math.min(...sound.map(({ upliftPercent }) => upliftPercent[0])) / 100;
  const high = Math.max(...sound.map(({ upliftPercent }) => upliftPercent[1])) / 100;
  const source = (claim: PayClaim) => [claim.study ?? claim.sources[0] ?? ''];
  const headline: Resolved = {
    value: bold.upliftPercent[1] / 100,
    origin: 'dataset',
    sources: source(bold),
    note: `the highest figure claimed for it (${bold.method})`,
  };
  const least = Math.min(low, without);
  const uplift: Resolved = {
    value: least === high ? low : [least, low, high],
    origin: 'dataset',
    sources: [...new Set(sound.flatMap(source))],
    note: `the low end of its best-typed claims (${best}); varied down to what is assumed without any claim`,
  };
  const weak = best === 'randomised' || best === 'matched' ? [] : [WEAK[best]];
  return { headline, uplift, cautions: weak };
}

const WEAK: Readonly<Record<Exclude<Claim['method'], 'randomised' | 'matched'>, string>> = {
  'job-ads': 'The rise in pay is a difference between advertisements, not what one person gained.',
  survey: 'The rise in pay rests on a survey at second hand, without a comparison of similar people.',
  'issuer-claim': 'The rise in pay is what the issuer says; it sells the credential.',
  opinion: 'The rise in pay is an opinion; no survey or study is behind it.',
};

function unusualGain({ request, defaults }: Scene, headline: Resolved, uplift: Resolved): string[] {
  const { value, sources = [] } = defaults.bestTenthUsdPerYear;
  const yearly = (each: Resolved) => request.salaryUsd * midOf(each.value);
  const which = yearly(uplift) > value ? 'The assumed' : yearly(headline) > value ? 'The advertised' : null;
  if (which === null) return [];
  return [
    `${which} rise is more than the best tenth of credentials bring, about ${usdText(value)} a year over matched peers (${sources.join(', ')}).`,
  ];
}
