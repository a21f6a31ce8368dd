import type { Dataset } from '../dataset.ts';
import { type Board, compareRows, firstRow, weightedSum } from './board.ts';
import { READS, type Situation, scoreOn } from './criteria.ts';
import { answersTo, withAnswer } from './explore.ts';
import { GATE_READS, gateOf } from './gates.ts';
import { CRITERIA } from './model.ts';
import type { Profile, ProfileKey } from './question.ts';
import { situationOf } from './situation.ts';
import { weightsOf } from './weights.ts';

/** A single answer that would change the first place. */
export interface Flip {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  readonly newFirst: string;
}

/** Every single answer, given differently or given at all, that puts another option first; questions in their order. */
export function flipsOf(dataset: Dataset, board: Board): Flip[] {
  const current = firstRow(board);
  // The best of today are tried first: they set the mark that spares scoring the rest.
  const order = board.candidates.map((_, row) => row).sort((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0));
  const scratch = board.scores.slice();
  return dataset.questions
    .filter(({ roiOnly }) => roiOnly !== true)
    .flatMap((question) => {
      const { asOf, profile } = board.situation;
      const answers = answersTo(question, asOf).filter((answer) => answer !== profile[question.id]);
      return answers.flatMap((answer) => {
        const changed = situationOf(dataset, withAnswer(profile, question.id, answer), asOf);
        const first = firstAfter(board, changed, question.id, order, scratch);
        const id = first === null || first === current ? undefined : board.candidates[first]?.id;
        return id === undefined ? [] : [{ question: question.id, answer, newFirst: id }];
      });
    });
}

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/**
 * The first place after one answer changed. Only what reads that answer is scored again, and only for options that could
 * still come first: whose other criteria, with full marks on the changed ones, reach the best value found so far.
 */
function firstAfter(
  board: Board,
  situation: Situation,
  key: ProfileKey,
  order: readonly number[],
  scratch: Float64Array,
): number | null {
  const { candidates } = board;
  const weights = weightsOf(situation.model, situation.answers, board.emphasis);
  const changed = CRITERIA.flatMap((criterion, k) => (READS[criterion].includes(key) ? [k] : []));
  const fixed = weights.map((weight, k) => (changed.includes(k) ? 0 : weight));
  const most = changed.reduce((sum, k) => sum + (weights[k] ?? 0), 0);
  const values = Float64Array.from(candidates, (_, row) => weightedSum(board.scores, row, fixed));
  const gates = GATE_READS.includes(key)
    ? candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf))
    : board.gates;
  const now: Board = { ...board, situation, weights, values, gates, scores: scratch };
  let first: number | null = null;
  for (const row of order) {
    if (gates[row] !== null) continue;
    if (first !== null && (values[row] ?? 0) + most < (values[first] ?? 0) - SLACK) continue;
    rescore(now, row, changed);
    if (first === null || compareRows(now, row, first) < 0) first = row;
  }
  scratch.set(board.scores);
  return first;
}

/** Scores one option again on the changed criteria and puts its full value in place of its partial one. */
function rescore(board: Board, row: number, changed: readonly number[]): void {
  const candidate = board.candidates[row];
  if (candidate === undefined) return;
  for (const k of changed) {
    const criterion = CRITERIA[k];
    if (criterion !== undefined)
      board.scores[row * CRITERIA.length + k] = scoreOn(criterion, candidate, board.situation);
  }
  board.values[row] = weightedSum(board.scores, row, board.weights);
}
