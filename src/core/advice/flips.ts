import type { Dataset } from '../dataset.ts';
import { answersTo, withAnswer } from '../profile/explore.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Board } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import { type Bench, benchFor, readersOf, tryOn } from './bench.ts';
import { firstAfter } from './best-after.ts';

/** A single answer that would change the first place. */
export interface Flip {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  readonly newFirst: string;
}

/** Every single answer, given differently or given at all, that puts another option first; questions in their order. */
export function flipsOf(dataset: Dataset, board: Board, bench: Bench = benchFor(board)): Flip[] {
  const { asOf, profile } = board.situation;
  const flips: Flip[] = [];
  for (const question of dataset.questions) {
    if (question.roiOnly === true) continue;
    const readers = readersOf(question.id);
    for (const answer of answersTo(question, asOf)) {
      if (answer === profile[question.id]) continue;
      const situation = situationOf(dataset, withAnswer(profile, question.id, answer), asOf);
      const first = firstAfter(bench, tryOn(bench, situation, question.id, readers));
      const newFirst = first === null || first.row === bench.first ? undefined : board.candidates[first.row]?.id;
      if (newFirst !== undefined) flips.push({ question: question.id, answer, newFirst });
    }
  }
  return flips;
}
