import type { Dataset } from '../dataset.ts';
import { addDays } from '../dates.ts';
import { type Board, changedBoard } from './board.ts';
import type { Profile, ProfileKey, Question } from './question.ts';
import { situationOf } from './situation.ts';

/** An answer as a profile holds it; undefined for "not sure". */
export type Answer = Profile[ProfileKey];

/** The answers that stand for all answers to a question when its effect is explored. */
export function answersTo(question: Question, asOf: string): Answer[] {
  if (question.choices !== undefined) return question.choices.map(({ value }) => value);
  const explored = question.explore ?? [];
  return question.type === 'date' ? explored.map((weeks) => addDays(asOf, weeks * 7)) : [...explored];
}

/** A profile with one answer put, changed or taken back. */
export function withAnswer(profile: Profile, key: ProfileKey, answer: Answer): Profile {
  const { [key]: _, ...rest } = profile;
  return answer === undefined ? rest : { ...rest, [key]: answer };
}

/** The board after one answer changed. Not for `language`, which changes the candidates themselves. */
export function boardWith(dataset: Dataset, board: Board, key: ProfileKey, answer: Answer): Board {
  const profile = withAnswer(board.situation.profile, key, answer);
  return changedBoard(board, situationOf(dataset, profile, board.situation.asOf), [key]);
}
