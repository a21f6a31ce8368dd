import type { Profile } from '../profile/profile.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { measureOf, scoreOn } from './criteria.ts';
import { type Gate, gateOf } from './gates.ts';
import { CRITERIA, type CriterionId, type Judgement } from './model.ts';
import { type Situation, situationOf } from './situation.ts';
import { type Emphasis, weightsOf } from './weights.ts';

const WIDTH = CRITERIA.length;

/** Every candidate scored for one person: what a ranking is read off. */
export interface Board {
  readonly candidates: readonly Candidate[];
  readonly situation: Situation;
  readonly emphasis: Emphasis;
  /** In the order of `CRITERIA`, summing to 1. */
  readonly weights: readonly number[];
  /** One row of scores for each candidate, in the order of `CRITERIA`. */
  readonly scores: Float64Array;
  readonly gates: readonly (Gate | null)[];
  readonly values: Float64Array;
}

/** Scores every candidate for a situation. Each option's row depends on itself alone. */
export function boardFor(candidates: readonly Candidate[], situation: Situation, emphasis: Emphasis = {}): Board {
  const scores = new Float64Array(candidates.length * WIDTH);
  for (let k = 0; k < WIDTH; k += 1) fillColumn(scores, k, candidates, situation);
  const gates = candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf));
  return complete({ candidates, situation, emphasis, scores, gates });
}

function fillColumn(scores: Float64Array, k: number, candidates: readonly Candidate[], situation: Situation): void {
  const criterion = CRITERIA[k] as CriterionId;
  // Credentials are measured without the detour by `scoreOn`, which V8 would take milliseconds to compile into this loop.
  const measure = measureOf(criterion);
  for (let row = 0; row < candidates.length; row += 1) {
    const candidate = candidates[row] as Candidate;
    scores[row * WIDTH + k] =
      candidate.kind === 'alternative' ? scoreOn(criterion, candidate, situation) : measure(candidate, situation);
  }
}

function complete(board: Omit<Board, 'weights' | 'values'>): Board {
  const weights = weightsOf(board.situation.model, board.situation.answers, board.emphasis);
  const values = new Float64Array(board.candidates.length);
  for (let row = 0; row < values.length; row += 1) values[row] = weightedSum(board.scores, row, weights);
  return { ...board, weights, values };
}

/** Σ weight · score of one row, added in the order of `CRITERIA`. */
export function weightedSum(scores: Float64Array, row: number, weights: ArrayLike<number>): number {
  const start = row * WIDTH;
  let value = 0;
  for (let k = 0; k < WIDTH; k += 1) value += (weights[k] as number) * (scores[start + k] as number);
  return value;
}

/** The scores of one candidate in the order of `CRITERIA`. */
export function rowOf(board: Board, row: number): Float64Array {
  return board.scores.subarray(row * WIDTH, (row + 1) * WIDTH);
}

/** Rows of the candidates that no gate shuts out, best first. */
export function rankedRows(board: Board): number[] {
  return openRows(board).sort((a, b) => compareRows(board, a, b));
}

/** Rows of the candidates that no gate shuts out, in the order of the candidates. */
export function openRows(board: Board): number[] {
  const rows: number[] = [];
  for (let row = 0; row < board.gates.length; row += 1) if (board.gates[row] === null) rows.push(row);
  return rows;
}

/** Some rows by falling value, equal ones in the order given. */
export function bestFirst({ values }: Board, rows: readonly number[]): number[] {
  return rows.toSorted((a, b) => (values[b] as number) - (values[a] as number));
}

/** The row of the first place; null when every option is shut out. */
export function firstRow(board: Board): number | null {
  let first: number | null = null;
  for (let row = 0; row < board.candidates.length; row += 1) {
    if (board.gates[row] === null && (first === null || compareRows(board, row, first) < 0)) first = row;
  }
  return first;
}

/**
 * Whether one row stands before another. Equal values are ordered by the unweighted sum of scores, so that an option that is worse only where the
 * weight is zero still stands behind; what is equal there too is a tie, listed by id.
 */
export function standsBefore(candidates: readonly Candidate[], one: Scored, other: Scored): boolean {
  if (one.value !== other.value) return one.value > other.value;
  return standsBeforeInTie(candidates, one.row, total(one.scores), other.row, total(other.scores));
}

/** The same for two rows of equal value, by the sums of their scores. */
export function standsBeforeInTie(
  candidates: readonly Candidate[],
  one: number,
  total: number,
  other: number,
  otherTotal: number,
): boolean {
  if (total !== otherTotal) return total > otherTotal;
  return (candidates[one]?.id ?? '') < (candidates[other]?.id ?? '');
}

/** A row with its scores and what they come to. */
interface Scored {
  readonly row: number;
  readonly scores: Float64Array;
  readonly value: number;
}

function compareRows(board: Board, a: number, b: number): number {
  const byValue = (board.values[b] ?? 0) - (board.values[a] ?? 0);
  if (byValue !== 0) return byValue;
  return standsBefore(board.candidates, scoredRow(board, a), scoredRow(board, b)) ? -1 : 1;
}

function scoredRow(board: Board, row: number): Scored {
  return { row, scores: rowOf(board, row), value: board.values[row] ?? 0 };
}

function total(scores: Float64Array): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Every option of a dataset scored for a person on a day. */
export function boardOf(dataset: Judgement, profile: Profile, asOf: string, emphasis: Emphasis = {}): Board {
  return boardFor(candidatesOf(dataset, asOf, profile.language ?? 'en'), situationOf(dataset, profile, asOf), emphasis);
}
