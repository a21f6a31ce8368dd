import type { Method } from '../catalogue/credential.ts';
import { heldText, holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from './candidate.ts';
import { endorsementScore, heardAs } from './endorsement.ts';
import type { CriterionId, GoalNeeds } from './model.ts';
import { inTable, onScale } from './scale.ts';
import type { Situation } from './situation.ts';

type Measure = (candidate: Candidate, situation: Situation) => number;

/** How each criterion is measured, 0 to 1. A fact that is not published counts as the least favourable it could be. */
const MEASURES: Readonly<Record<CriterionId, Measure>> = {
  roleFit,
  levelFit,
  goalFit,
  environmentFit,
  recognition,
  signal: (_, { signal }) => signal,
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
  levelFit: ['experience', 'background', 'held'],
  goalFit: ['goal'],
  environmentFit: ['cloud', 'vendorNamed'],
  recognition: ['employer', 'portfolio'],
  signal: ['portfolio', 'employer', 'goal', 'vendorNamed', 'held', 'examHelps', 'experience'],
  practice: ['portfolio'],
  affordability: [],
  time: [],
  stayingPower: [],
  evidence: ['portfolio'],
  endorsement: ['background', 'role', 'goal', 'cloud', 'vendorNamed', 'portfolio', 'employer', 'experience'],
};

/** What the measure of a criterion sees of a person, as one text: two people it cannot tell apart score alike. */
const SEES: Readonly<Record<CriterionId, (situation: Situation) => unknown>> = {
  roleFit: ({ roles }) => roles.join(),
  levelFit: ({ years, profile }) => `${years} ${profile.background} ${profile.held?.map(heldText)}`,
  goalFit: ({ profile }) => profile.goal,
  environmentFit: ({ profile }) => (profile.vendorNamed === undefined ? profile.cloud : `named ${profile.vendorNamed}`),
  recognition: ({ answers }) => answers['employer'],
  signal: ({ signal }) => signal,
  practice: () => null,
  affordability: () => null,
  time: () => null,
  stayingPower: () => null,
  evidence: () => null,
  endorsement: heardAs,
};

/** Whether a criterion measures credentials alike in both situations. Alternatives are judged by answers besides. */
export function seesTheSame(criterion: CriterionId, one: Situation, other: Situation): boolean {
  return SEES[criterion](one) === SEES[criterion](other);
}

/** How a criterion measures an option that is not judged on it, as no credential is. */
export function measureOf(criterion: CriterionId): Measure {
  return MEASURES[criterion];
}

/** The value of an option on one criterion, 0 (worst) to 1 (best). */
export function scoreOn(criterion: CriterionId, candidate: Candidate, situation: Situation): number {
  const { option } = candidate;
  const judged = option.type === 'alternative' ? option.alternative.judged[criterion] : undefined;
  return judged === undefined ? MEASURES[criterion](candidate, situation) : inTable(judged, situation.answers);
}

function roleFit(candidate: Candidate, situation: Situation): number {
  const { prepares, alternative, related, other, unsure } = situation.model.roleFit;
  const { roles } = situation;
  if (roles.length === 0) return unsure;
  if (sharesOne(roles, candidate.roles)) return candidate.kind === 'alternative' ? alternative : prepares;
  return sharesOne(roles, candidate.relatedRoles) ? related : other;
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  for (let index = 0; index < some.length; index += 1) if (others.includes(some[index] as string)) return true;
  return false;
}

function levelFit(candidate: Candidate, situation: Situation): number {
  const { missingYears, surplusYears, unsure } = situation.model.levelFit;
  if (situation.years === null) return unsure;
  const missing = yearsMissing(candidate, situation);
  return missing > 0
    ? onScale(missingYears, missing)
    : onScale(surplusYears, Math.max(0, situation.years - candidate.years[1]));
}

/** Years a person lacks for what an option asks, technical footing included; 0 or less when none. */
export function yearsMissing(candidate: Candidate, { years, profile, model }: Situation): number {
  const { carriesOver, footing } = model.levelFit;
  const background = profile.background ?? '';
  // Who holds the credential that registration asks for has shown the level.
  if (profile.held !== undefined && candidate.requires.some((needed) => holds(profile.held, needed))) return 0;
  let relevant = years ?? 0;
  const carried = carriesOver[background];
  for (const role in carried) if (candidate.roles.includes(role)) relevant = Math.max(relevant, carried[role] ?? 0);
  const missing = candidate.years[0] - relevant;
  return missing > 0 ? missing + (footing[background] ?? 0) : missing;
}

function goalFit(candidate: Candidate, { profile, model }: Situation): number {
  const { goals, unsure } = model.goalFit;
  const needs = profile.goal === undefined ? unsure : (goals[profile.goal] ?? unsure);
  const { topics, kinds, issuers, levels } = needs;
  let sum = 0;
  let parts = 0;
  if (topics !== undefined) {
    sum += topicsFit(candidate.topics, topics);
    parts += 1;
  }
  if (kinds !== undefined) {
    sum += kinds[candidate.kind] ?? 0;
    parts += 1;
  }
  if (issuers !== undefined) {
    sum += issuers[candidate.issuer?.kind ?? 'none'] ?? 0;
    parts += 1;
  }
  if (levels !== undefined && candidate.level !== null) {
    sum += levels[candidate.level] ?? 0;
    parts += 1;
  }
  return parts === 0 ? 0 : sum / parts;
}

/** Half the best topic, half the mean of all: a credential about the subject beats one that touches it. */
function topicsFit(topics: readonly string[], values: NonNullable<GoalNeeds['topics']>): number {
  let best = 0;
  let sum = 0;
  for (let index = 0; index < topics.length; index += 1) {
    const value = values[topics[index] as string] ?? 0;
    sum += value;
    if (value > best) best = value;
  }
  return topics.length === 0 ? 0 : best / 2 + sum / topics.length / 2;
}

/** How well the platforms of an option fit the one that a person works on. */
export function environmentFit(
  { platforms }: Pick<Candidate, 'platforms'>,
  { profile, model }: Pick<Situation, 'profile' | 'model'>,
): number {
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

function recognition(candidate: Candidate, { answers, model: { recognition: model } }: Situation): number {
  const { issuer, kind, issuerKnown, adsPerThousand } = candidate;
  if (issuer === null || kind === 'alternative') return 0;
  const byKind = model.issuers[answers['employer'] ?? 'any']?.[issuer.kind] ?? 0;
  const name = (byKind * (1 - model.knownShare) + (issuerKnown ? model.knownShare : 0)) * model.kinds[kind];
  return name * (1 - model.jobAdsShare) + onScale(model.jobAdsPerThousand, adsPerThousand) * model.jobAdsShare;
}

function stayingPower(candidate: Candidate, { model: { stayingPower: model } }: Situation): number {
  const { option, renewalUsd, lifecycle, daysLeft } = candidate;
  if (option.type === 'alternative') return model.never;
  // A course without a credential has nothing that could lapse.
  const validity = option.credential.kind === 'course' ? 'never' : option.credential.validityMonths?.value;
  if (validity === undefined) return model.unknown;
  const base = validity === 'never' ? model.never : onScale(model.months, validity);
  const renewal = renewalUsd === 0 ? 1 : model.paidRenewal;
  const beta = lifecycle.status === 'beta' ? model.beta : 1;
  return Math.max(model.unknown, base * renewal * beta * (daysLeft === null ? 1 : onScale(model.daysLeft, daysLeft)));
}

/** The value of the best-obtained statement that speaks for it. */
function evidence({ methods }: Candidate, { model }: Situation): number {
  let best = model.evidence.none;
  for (let index = 0; index < methods.length; index += 1) {
    best = Math.max(best, model.evidence[methods[index] as Method]);
  }
  return best;
}
