import type { Range } from '../../catalogue/fact.ts';
import type { Bell } from './bell.ts';
import { type PayClaim, payClaims, sourceOf } from './claims.ts';
import { type Effect, effectOf, ownEffect } from './effect.ts';
import { assumed, derived, endsOf, midOf, type Resolved, told, toldOr } from './resolved.ts';
import type { Scene } from './scene.ts';

/** θ as it is drawn: what the studies leave, or c · u of somebody's own figure. */
export type DrawnEffect = Bell & { readonly range: Range };

/** The terms of what a credential may bring. */
export interface GainTerms {
  readonly salary: Resolved;
  readonly target: Resolved | null;
  /** u as advertised; `claim` is what it rests on, null when nobody claims a rise or the reader gives one. */
  readonly headline: Resolved;
  readonly claim: PayClaim | null;
  /** u on the evidence: θ/c; 0 where nothing is published about the effect. */
  readonly uplift: Resolved;
  /** θ; null where nothing is published about it and the reader gives no rise. */
  readonly theta: DrawnEffect | null;
  /** What the studies say, whatever the reader says; null for an alternative. */
  readonly effect: Effect | null;
  readonly attribution: Resolved;
  readonly monthsSooner: Resolved;
  readonly searchPay: Resolved;
  readonly tax: Resolved;
}

/** What is gained and how likely it is the credential's doing. */
export function gainTerms(scene: Scene): GainTerms {
  const { request, defaults } = scene;
  const attribution = attributionTerm(scene);
  const effect = scene.asked === 'alternative' ? null : effectOf(scene);
  return {
    salary: told(request.salaryUsd),
    target: request.targetSalaryUsd === undefined ? null : told(request.targetSalaryUsd),
    ...headlineTerm(scene),
    ...thetaTerm(scene, effect, midOf(attribution.value)),
    effect,
    attribution,
    monthsSooner: toldOr(request.monthsSooner, defaults.monthsSooner),
    searchPay: searchPayTerm(scene),
    tax: toldOr(request.taxRate, defaults.taxRate),
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

/** u and θ: from the reader's figure, else from the studies. */
function thetaTerm(
  { request, defaults }: Scene,
  effect: Effect | null,
  attribution: number,
): Pick<GainTerms, 'uplift' | 'theta'> {
  if (request.upliftShare !== undefined)
    return { uplift: told(request.upliftShare), theta: ownEffect(request.upliftShare, attribution) };
  if (effect === null)
    return { uplift: { value: 0, origin: 'default', sources: [], note: 'nothing is published' }, theta: null };
  const { mean, sd, range } = effect;
  // With c = 0 nobody is helped, by however much: the studies' own c stands in for it.
  const share = attribution > 0 ? attribution : defaults.attribution.value;
  const scale = attribution > 0 ? 1 : 0;
  const value = [range[0] / share, mean / share, range[1] / share] as const;
  const note = 'θ/c: the average effect that the studies leave, as a rise for those for whom it makes the difference';
  const uplift: Resolved = {
    value: range[0] === range[1] ? value[1] : value,
    origin: 'default',
    sources: effect.sources,
    note,
  };
  return { uplift, theta: { mean: mean * scale, sd: sd * scale, range: [range[0] * scale, range[1] * scale] } };
}

function headlineTerm({ asked, credential, request, defaults }: Scene): Pick<GainTerms, 'headline' | 'claim'> {
  if (request.upliftShare !== undefined) return { headline: told(endsOf(request.upliftShare)[2]), claim: null };
  // Claims are about having it, none about keeping it.
  const claims = asked === 'renewal' ? [] : payClaims(credential);
  const [first] = claims;
  if (first === undefined) {
    const { value } = defaults.upliftShare;
    return { headline: { ...assumed(defaults.upliftShare), value }, claim: null };
  }
  const bold = claims.reduce((top, claim) => (claim.upliftPercent[1] > top.upliftPercent[1] ? claim : top), first);
  const headline: Resolved = {
    value: bold.upliftPercent[1] / 100,
    origin: 'dataset',
    sources: [sourceOf(bold)],
    note: `the highest figure claimed for it (${bold.method})`,
  };
  return { headline, claim: bold };
}
