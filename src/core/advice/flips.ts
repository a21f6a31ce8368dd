import type { Dataset } from '../dataset.ts';
import { type Board, firstRow } from './board.ts';
import { answersTo, boardWith } from './explore.ts';
import type { Profile, ProfileKey } from './question.ts';

/** A single answer that would change the first place. */
export interface Flip {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  readonly newFirst: string;
}

/** Every single answer, given differently or given at all, that puts another option first; questions in their order. */
export function flipsOf(dataset: Dataset, board: Board): Flip[] {
  const current = firstRow(board);
  return dataset.questions
    .filter(({ roiOnly }) => roiOnly !== true)
    .flatMap((question) =>
      answersTo(question, board.situation.asOf)
        .filter((answer) => answer !== board.situation.profile[question.id])
        .map((answer) => ({
          question: question.id,
          answer,
          first: firstRow(boardWith(dataset, board, question.id, answer)),
        })),
    )
    .filter(({ first }) => first !== null && first !== current)
    .map(({ question, answer, first }) => ({ question, answer, newFirst: board.candidates[first ?? 0]?.id ?? '' }));
}
