import type { Dataset } from '../dataset.ts';
import { boardFor, type Board } from './board.ts';
import { candidatesOf } from './candidate.ts';
import type { Situation } from './criteria.ts';
import { answersOf } from './derived.ts';
import type { Profile } from './question.ts';
import type { Emphasis } from './weights.ts';

/** The person, the day and the judgement that all scores depend on. */
export function situationOf(dataset: Dataset, profile: Profile, asOf: string): Situation {
  const { model, evidence } = dataset;
  return { profile, answers: answersOf(profile, model), asOf, model, evidence };
}

/** Every option of a dataset scored for a person on a day. */
export function boardOf(dataset: Dataset, profile: Profile, asOf: string, emphasis: Emphasis = {}): Board {
  return boardFor(candidatesOf(dataset, asOf, profile.language ?? 'en'), situationOf(dataset, profile, asOf), emphasis);
}
