import type { Claim } from '../credential.ts';
import type { Dataset } from '../dataset.ts';
import type { Candidate } from './candidate.ts';
import type { Answers } from './derived.ts';
import { endorsementScore } from './endorsement.ts';
import type { CriterionId, GoalNeeds, Model } from './model.ts';
import type { Profile } from './question.ts';
import { inTable, onScale } from './scale.ts';

/** What scores depend on besides the option: the person, the day and the judgement. */
export interface Situation {
  readonly profile: Profile;
  readonly answers: Answers;
  readonly asOf: string;
  readonly model: Model;
  readonly evidence: Dataset['evidence'];
}

type Measure = (candidate: Candidate, situation: Situation) => number;

/** How each criterion is measured, 0 to 1. A fact that is not published counts as the least favourable it could be. */
const MEASURES: Readonly<Record<CriterionId, Measure>> = {
  roleFit,
  levelFit,
  goalFit,
  environmentFit,
  recognition,
  signal: (_, { model, answers }) => inTable(model.signal, answers),
  practice: ({ handsOn }, { model }) => model.practice[handsOn ?? 'unknown'],
  affordability: ({ cost }, { model: { affordability } }) =>
    cost.usd === null ? affordability.unknown : onScale(affordability.usd, cost.usd[1]),
  time: ({ hours }, { model: { time } }) =>
    hours === null ? time.unknown : onScale(time.hours, (hours[0] + hours[1]) / 2),
  stayingPower,
  evidence,
  endorsement: endorsementScore,
};

/** The questions whose answers each criterion reads. */
export const READS: Readonly<Record<CriterionId, readonly (keyof Profile)[]>> = {
  roleFit: ['role', 'goal', 'background', 'portfolio'],
  levelFit: ['experience', 'background'],
  goalFit: ['goal'],
  environmentFit: ['cloud', 'vendorNamed'],
  recognition: ['employer', 'portfolio'],
  signal: ['portfolio', 'employer', 'goal', 'vendorNamed', 'held', 'examHelps', 'experience'],
  practice: ['portfolio'],
  affordability: [],
  time: [],
  stayingPower: [],
  evidence: ['portfolio'],
  endorsement: ['background', 'role', 'goal', 'cloud', 'vendorNamed', 'portfolio'],
};

/** The value of an option on one criterion, 0 (worst) to 1 (best). */
export function scoreOn(criterion: CriterionId, candidate: Candidate, situation: Situation): number {
  const { option } = candidate;
  const judged = option.type === 'alternative' ? option.alternative.judged[criterion] : undefined;
  return judged === undefined ? MEASURES[criterion](candidate, situation) : inTable(judged, situation.answers);
}

/** The roles a person aims at: the one given, else those that goal or background suggest; empty when nothing does. */
export function aimedRoles({ profile, model }: Pick<Situation, 'profile' | 'model'>): readonly string[] {
  if (profile.role !== undefined) return [profile.role];
  const { implied } = model.roleFit;
  const byGoal = profile.goal === undefined ? undefined : implied['goal']?.[profile.goal];
  return byGoal ?? (profile.background === undefined ? [] : (implied['background']?.[profile.background] ?? []));
}

/** Years of AI work: those given, else what the background suggests; null when nothing is known. */
export function yearsOf({ profile, model }: Pick<Situation, 'profile' | 'model'>): number | null {
  if (profile.experience !== undefined) return profile.experience;
  return profile.background === undefined ? null : (model.levelFit.implied[profile.background] ?? null);
}

function roleFit(candidate: Candidate, situation: Situation): number {
  const { prepares, related, other, unsure } = situation.model.roleFit;
  const roles = aimedRoles(situation);
  if (roles.length === 0) return unsure;
  if (roles.some((role) => candidate.roles.has(role))) return prepares;
  return roles.some((role) => candidate.relatedRoles.has(role)) ? related : other;
}

function levelFit({ years: [low, high] }: Candidate, situation: Situation): number {
  const years = yearsOf(situation);
  const { missingYears, surplusYears, unsure } = situation.model.levelFit;
  if (years === null) return unsure;
  const missing = yearsMissing(low, years, situation);
  return missing > 0 ? onScale(missingYears, missing) : onScale(surplusYears, Math.max(0, years - high));
}

/** Years a person lacks for what an option asks, technical footing included; 0 or less when none. */
export function yearsMissing(
  low: number,
  years: number,
  { profile, model }: Pick<Situation, 'profile' | 'model'>,
): number {
  const missing = low - years;
  return missing > 0 ? missing + (model.levelFit.footing[profile.background ?? ''] ?? 0) : missing;
}

function goalFit(candidate: Candidate, { profile, model }: Situation): number {
  const { goals, unsure } = model.goalFit;
  const needs = profile.goal === undefined ? unsure : (goals[profile.goal] ?? unsure);
  const parts = [
    needs.topics && topicsFit(candidate.topics, needs.topics),
    needs.kinds && (needs.kinds[candidate.kind] ?? 0),
    needs.issuers && (needs.issuers[candidate.issuer?.kind ?? 'none'] ?? 0),
    needs.levels && candidate.level !== null ? (needs.levels[candidate.level] ?? 0) : undefined,
  ].filter((part) => part !== undefined);
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}

/** Half the best topic, half the mean of all: a credential about the subject beats one that touches it. */
function topicsFit(topics: readonly string[], values: NonNullable<GoalNeeds['topics']>): number {
  if (topics.length === 0) return 0;
  const found = topics.map((topic) => values[topic] ?? 0);
  return Math.max(...found) / 2 + found.reduce((sum, value) => sum + value, 0) / found.length / 2;
}

function environmentFit({ platforms }: Candidate, { profile, model }: Situation): number {
  const { named, cloud, none, unsure } = model.environmentFit;
  const neutral = platforms.length === 0;
  if (profile.vendorNamed !== undefined) return byPlatform(named, platforms, profile.vendorNamed);
  if (profile.cloud === undefined) return neutral ? unsure.neutral : unsure.other;
  if (profile.cloud === 'none') return neutral ? none.neutral : none.other;
  return byPlatform(cloud, platforms, profile.cloud);
}

function byPlatform(
  values: { readonly match: number; readonly neutral: number; readonly other: number },
  platforms: readonly string[],
  wanted: string,
): number {
  if (platforms.includes(wanted)) return values.match;
  return platforms.length === 0 ? values.neutral : values.other;
}

function recognition(
  candidate: Candidate,
  { answers, model: { recognition: model }, asOf, evidence }: Situation,
): number {
  const { issuer, kind } = candidate;
  if (issuer === null || kind === 'alternative') return 0;
  const byKind = model.issuers[answers['employer'] ?? 'any']?.[issuer.kind] ?? 0;
  const known = issuer.recognised?.some((id) => isPublished(evidence, id, asOf)) === true ? 1 : 0;
  const name = (byKind * (1 - model.knownShare) + known * model.knownShare) * model.kinds[kind];
  return (
    name * (1 - model.jobAdsShare) +
    onScale(model.jobAdsPerThousand, adsPerThousand(claimsOf(candidate))) * model.jobAdsShare
  );
}

/** Whether a guide was out on the day of the question. */
export function isPublished(evidence: Dataset['evidence'], guideId: string, asOf: string): boolean {
  const guide = evidence.guides.find(({ id }) => id === guideId);
  return guide !== undefined && guide.published <= asOf;
}

function claimsOf({ option }: Candidate): readonly Claim[] {
  return option.type === 'credential' ? (option.credential.claims ?? []) : [];
}

function adsPerThousand(claims: readonly Claim[]): number {
  return Math.max(0, ...claims.map(({ jobAds }) => (jobAds === undefined ? 0 : (1000 * jobAds.naming) / jobAds.of)));
}

function stayingPower(
  { option, renewalUsd, lifecycle, daysLeft }: Candidate,
  { model: { stayingPower: model } }: Situation,
): number {
  if (option.type === 'alternative') return model.never;
  // A course without a credential has nothing that could lapse.
  const validity = option.credential.kind === 'course' ? 'never' : option.credential.validityMonths?.value;
  if (validity === undefined) return model.unknown;
  const base = validity === 'never' ? model.never : onScale(model.months, validity);
  const renewal = renewalUsd === 0 ? 1 : model.paidRenewal;
  const beta = lifecycle.status === 'beta' ? model.beta : 1;
  return Math.max(model.unknown, base * renewal * beta * (daysLeft === null ? 1 : onScale(model.daysLeft, daysLeft)));
}

/** The value of the best-obtained statement that speaks for it; an advertisement count of zero speaks for nothing. */
function evidence(candidate: Candidate, { model }: Situation): number {
  const methods = claimsOf(candidate)
    .filter(({ jobAds }) => jobAds === undefined || jobAds.naming > 0)
    .map(({ method }) => model.evidence[method]);
  return Math.max(model.evidence.none, ...methods);
}
