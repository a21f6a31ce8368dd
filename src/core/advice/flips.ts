import type { Dataset } from '../dataset.ts';
import { type Bench, benchFor, sumsOf, type Trial, tryOn } from './bench.ts';
import { type Board, firstRow, total } from './board.ts';
import type { Candidate } from './candidate.ts';
import { type Situation, scoreOn } from './criteria.ts';
import { answersTo, withAnswer } from './explore.ts';
import { CRITERIA, type CriterionId } from './model.ts';
import type { Profile, ProfileKey } from './question.ts';
import { situationOf } from './situation.ts';

/** A single answer that would change the first place. */
export interface Flip {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  readonly newFirst: string;
}

/** Every single answer, given differently or given at all, that puts another option first; questions in their order. */
export function flipsOf(dataset: Dataset, board: Board, bench: Bench = benchFor(board)): Flip[] {
  const { asOf, profile } = board.situation;
  const current = firstRow(board);
  const flips: Flip[] = [];
  for (const question of dataset.questions) {
    if (question.roiOnly === true) continue;
    for (const answer of answersTo(question, asOf)) {
      if (answer === profile[question.id]) continue;
      const situation = situationOf(dataset, withAnswer(profile, question.id, answer), asOf);
      const first = firstAfter(bench, tryOn(bench, situation, question.id), situation);
      const newFirst = first === null || first === current ? undefined : board.candidates[first]?.id;
      if (newFirst !== undefined) flips.push({ question: question.id, answer, newFirst });
    }
  }
  return flips;
}

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

interface Tried {
  readonly row: number;
  readonly scores: Float64Array;
  readonly value: number;
}

/**
 * The first place after an answer changed. An option is scored in full only if full marks on the criteria that are still open
 * would bring it to the best value found so far.
 */
function firstAfter({ board, order }: Bench, trial: Trial, situation: Situation): number | null {
  const { weights, gates, stale } = trial;
  const sums = sumsOf(trial, order.length, stale);
  const most = stale.reduce((sum, k) => sum + (weights[k] ?? 0), SLACK);
  let first: Tried | null = null;
  for (const row of order) {
    if (gates[row] !== null || (first !== null && (sums[row] ?? 0) + most < first.value)) continue;
    const candidate = board.candidates[row] as Candidate;
    const tried = scored(trial, row, candidate, situation);
    if (first === null || compareTried(board, tried, first) < 0) first = tried;
  }
  return first?.row ?? null;
}

function scored({ columns, weights, stale }: Trial, row: number, candidate: Candidate, situation: Situation): Tried {
  const scores = new Float64Array(CRITERIA.length);
  let value = 0;
  for (let k = 0; k < CRITERIA.length; k += 1) {
    const score = stale.includes(k)
      ? scoreOn(CRITERIA[k] as CriterionId, candidate, situation)
      : (columns[k]?.[row] ?? 0);
    scores[k] = score;
    value += (weights[k] ?? 0) * score;
  }
  return { row, scores, value };
}

/** Best first, exact ties as on a board. */
function compareTried({ candidates }: Board, a: Tried, b: Tried): number {
  if (a.value !== b.value) return b.value - a.value;
  const byTotal = total(b.scores) - total(a.scores);
  if (byTotal !== 0) return byTotal;
  return (candidates[a.row]?.id ?? '') < (candidates[b.row]?.id ?? '') ? -1 : 1;
}
