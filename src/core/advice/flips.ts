import type { Dataset } from '../dataset.ts';
import { answersTo, withAnswer } from '../profile/explore.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import { type Board, firstRow } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import { changeOf, firstAfter, type Lineup, lineupOf } from './after-change.ts';
import { farness } from './farness.ts';

/** A single answer that would change the first place. */
export interface Flip {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  readonly newFirst: string;
}

/**
 * Every single answer, given differently or given at all, that puts another option first; the likeliest first, equally likely ones
 * in the order of the questions.
 */
export function flipsOf(dataset: Dataset, board: Board, lineup: Lineup = lineupOf(board)): Flip[] {
  const { asOf, profile } = board.situation;
  const present = firstRow(board);
  const flips: Flip[] = [];
  for (const question of dataset.questions) {
    if (question.roiOnly === true || question.flagOnly === true) continue;
    for (const answer of answersTo(question, asOf)) {
      if (answer === profile[question.id]) continue;
      const situation = situationOf(dataset, withAnswer(profile, question.id, answer), asOf);
      const first = firstAfter(changeOf(lineup, situation, question.id));
      const newFirst = first === null || first.row === present ? undefined : board.candidates[first.row]?.id;
      if (newFirst !== undefined) flips.push({ question: question.id, answer, newFirst });
    }
  }
  return likeliestFirst(dataset, flips, board);
}

function likeliestFirst({ questions }: Dataset, flips: readonly Flip[], { situation }: Board): Flip[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return flips
    .map((flip) => {
      const question = byId.get(flip.question);
      const far = question === undefined ? 0 : farness(question, situation.profile[flip.question], flip.answer);
      return { flip, far };
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ flip }) => flip);
}
