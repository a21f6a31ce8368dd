import type { Method } from '../catalogue/credential.ts';
import { heldText } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from './candidate.ts';
import { endorsementScore } from './endorsement.ts';
import { environmentFit } from './environment-fit.ts';
import { goalFit, isAimedAt } from './goal-fit.ts';
import { levelFit } from './level-fit.ts';
import type { CriterionId } from './model.ts';
import { inTable, onScale } from './scale.ts';
import type { Situation } from './situation.ts';
import { skillsText } from './skills.ts';
import { heardAs } from './speaks-to.ts';

type Measure = (candidate: Candidate, situation: Situation) => number;

/** How each criterion is measured, 0 to 1. A fact that is not published counts as the least favourable it could be. */
const MEASURES: Readonly<Record<CriterionId, Measure>> = {
  roleFit,
  levelFit,
  goalFit,
  environmentFit,
  recognition,
  signal: ({ kind }, { signal, model }) => signal * model.signalKinds[kind],
  practice,
  affordability: ({ cost }, { model: { affordability } }) =>
    cost.usd === null ? affordability.unknown : onScale(affordability.usd, cost.usd[1]),
  time,
  stayingPower,
  evidence,
  endorsement: endorsementScore,
};

/** The questions whose answers each criterion reads. */
export const READS: Readonly<Record<CriterionId, readonly (keyof Profile)[]>> = {
  roleFit: ['role', 'goal', 'background', 'portfolio'],
  levelFit: [
    'role',
    'experience',
    'background',
    'held',
    'years',
    'programming',
    'mathematics',
    'platformExperience',
    'portfolio',
    'cloud',
    'vendorNamed',
  ],
  goalFit: ['goal', 'role', 'background'],
  environmentFit: ['cloud', 'vendorNamed', 'memberOf'],
  recognition: ['employer', 'portfolio'],
  signal: ['portfolio', 'employer', 'goal', 'vendorNamed', 'held', 'examHelps', 'form', 'experience', 'years'],
  practice: ['portfolio'],
  affordability: [],
  time: [],
  stayingPower: [],
  evidence: ['portfolio'],
  endorsement: [
    'background',
    'role',
    'goal',
    'cloud',
    'vendorNamed',
    'portfolio',
    'employer',
    'experience',
    'years',
    'memberOf',
  ],
};

/** What the measure of a criterion sees of a person, as one text: two people it cannot tell apart score alike. */
const SEES: Readonly<Record<CriterionId, (situation: Situation) => unknown>> = {
  roleFit: ({ roles, profile }) => `${roles} ${profile.role === undefined}`,
  levelFit: ({ years, carried, skills, profile }) =>
    JSON.stringify([years, carried, skillsText(skills), profile.held?.map(heldText)]),
  goalFit: ({ profile, roles }) => `${profile.goal} ${roles} ${profile.role === undefined}`,
  environmentFit: ({ platform, house, profile }) =>
    `${platform} ${house} ${profile.vendorNamed === undefined} ${profile.cloud === 'none'}`,
  recognition: ({ answers }) => answers['employer'],
  signal: ({ signal }) => signal,
  practice: () => null,
  affordability: () => null,
  time: () => null,
  stayingPower: () => null,
  evidence: () => null,
  endorsement: heardAs,
};

/** What the measure of a criterion sees of a person; alternatives are judged by answers besides. */
export function seenBy(criterion: CriterionId, situation: Situation): unknown {
  return SEES[criterion](situation);
}

/** Whether a criterion measures credentials alike in both situations. */
export function seesTheSame(criterion: CriterionId, one: Situation, other: Situation): boolean {
  return seenBy(criterion, one) === seenBy(criterion, other);
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

/** A neighbour, which is not about AI, counts for the very role it is made for, and for nobody who did not name that role. */
function roleFit(candidate: Candidate, { roles, profile, model: { roleFit: model } }: Situation): number {
  if (candidate.neighbour) return isAimedAt(candidate, profile) ? model.neighbour : 0;
  if (roles.length === 0) return commonest(candidate.roles, model.unsaid);
  const made = candidate.kind === 'alternative' ? model.alternative : model.prepares;
  const fit = made * shareOf(roles, candidate.roles, model.guessed);
  return Math.max(fit, model.related * shareOf(roles, candidate.relatedRoles, model.guessed), model.other);
}

/** The value of the role of which most people are. */
function commonest(roles: readonly string[], values: Readonly<Record<string, number>>): number {
  let most = 0;
  for (let index = 0; index < roles.length; index += 1) most = Math.max(most, values[roles[index] as string] ?? 0);
  return most;
}

/** 1 where the first role is among others, `guessed` where a later one is, 0 where none is. */
function shareOf(roles: readonly string[], others: readonly string[], guessed: number): number {
  for (let index = 0; index < roles.length; index += 1)
    if (others.includes(roles[index] as string)) return index === 0 ? 1 : guessed;
  return 0;
}

function recognition(candidate: Candidate, { answers, model: { recognition: model } }: Situation): number {
  const { issuer, kind, issuerKnown, adsPerThousand } = candidate;
  if (issuer === null || kind === 'alternative') return 0;
  const byKind = model.issuers[answers['employer'] ?? 'any']?.[issuer.kind] ?? 0;
  const name = (byKind * (1 - model.knownShare) + issuerKnown * model.knownShare) * model.kinds[kind];
  return name * (1 - model.jobAdsShare) + onScale(model.jobAdsPerThousand, adsPerThousand) * model.jobAdsShare;
}

/** A project inside a course is guided, and shows less than one's own. */
function practice({ kind, handsOn }: Candidate, { model: { practice: model } }: Situation): number {
  return kind === 'alternative' && handsOn === 'project' ? model.own : model[handsOn ?? 'unknown'];
}

function time({ hours }: Candidate, { model: { time: model } }: Situation): number {
  return hours === null ? model.unknown : onScale(model.hours, (hours[0] + hours[1]) / 2);
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

/** The value of the best-obtained statement that speaks for it; advertisements count by how many of them name it. */
function evidence({ methods, adsPerThousand }: Candidate, { model }: Situation): number {
  let best =
    model.evidence.none + model.evidence['job-ads'] * onScale(model.recognition.jobAdsPerThousand, adsPerThousand);
  for (let index = 0; index < methods.length; index += 1) {
    best = Math.max(best, model.evidence[methods[index] as Method]);
  }
  return best;
}
