import type { Candidate } from './candidate.ts';
import type { GoalNeeds, Model } from './model.ts';
import type { Situation } from './situation.ts';

/**
 * Whether the role somebody named is the very one that a neighbour is made for: for anybody else a credential that is not about AI
 * serves no goal of AI.
 */
export function isAimedAt({ roles }: Candidate, { role }: Situation['profile']): boolean {
  return role !== undefined && roles.includes(role);
}

/** How well what an option is about, its kind, issuer and level serve the goal; without one, AI at large. */
export function goalFit(candidate: Candidate, { profile, roles, model }: Situation): number {
  if (candidate.neighbour && !isAimedAt(candidate, profile)) return 0;
  const { goals, unsure, roles: subjects } = model.goalFit;
  const needs = profile.goal === undefined ? unsure : (goals[profile.goal] ?? unsure);
  const { topics, kinds, issuers, levels } = needs;
  let sum = 0;
  let parts = 0;
  if (topics !== undefined) {
    sum += topicsFit(candidate.topics, topics);
    parts += 1;
  }
  if (needs.role === true && roles.length > 0) {
    sum += roleSubjects(candidate.topics, roles, subjects);
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

/** How well the subjects serve the role, or the one of several suggested roles that they serve best. */
function roleSubjects(
  topics: readonly string[],
  roles: readonly string[],
  subjects: Model['goalFit']['roles'],
): number {
  let best = 0;
  for (let index = 0; index < roles.length; index += 1) {
    const values = subjects[roles[index] as string];
    if (values !== undefined) best = Math.max(best, topicsFit(topics, values));
  }
  return best;
}
