import type { Dataset } from '../dataset.ts';
import { type Board, boardFor } from './board.ts';
import { candidatesOf } from './candidate.ts';
import type { Situation } from './criteria.ts';
import { answersOf } from './derived.ts';
import type { Model } from './model.ts';
import type { Profile } from './question.ts';
import { inTable } from './scale.ts';
import type { Emphasis } from './weights.ts';

/** The person, the day and the judgement that all scores depend on. */
export function situationOf(dataset: Dataset, profile: Profile, asOf: string): Situation {
  const { model, evidence } = dataset;
  const answers = answersOf(profile, model);
  return {
    profile,
    answers,
    asOf,
    model,
    evidence,
    roles: aimedRoles(profile, model),
    years: yearsOf(profile, model),
    signal: inTable(model.signal, answers),
  };
}

function aimedRoles({ role, goal, background }: Profile, { roleFit: { implied } }: Model): readonly string[] {
  if (role !== undefined) return [role];
  const byGoal = goal === undefined ? undefined : implied['goal']?.[goal];
  return byGoal ?? (background === undefined ? [] : (implied['background']?.[background] ?? []));
}

function yearsOf({ experience, background }: Profile, { levelFit: { implied } }: Model): number | null {
  if (experience !== undefined) return experience;
  return background === undefined ? null : (implied[background] ?? null);
}

/** Every option of a dataset scored for a person on a day. */
export function boardOf(dataset: Dataset, profile: Profile, asOf: string, emphasis: Emphasis = {}): Board {
  return boardFor(candidatesOf(dataset, asOf, profile.language ?? 'en'), situationOf(dataset, profile, asOf), emphasis);
}
