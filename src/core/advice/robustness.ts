import { type Board, openRows } from './board.ts';
import { CRITERIA } from './model.ts';

const WIDTH = CRITERIA.length;

/** How many weightings are tried, and how far each weight may move either way (a factor). */
export const DRAWS = 10_000;
export const SPREAD = 3;

/**
 * Stochastic multicriteria acceptability (SMAA): the share of seeded weightings around the person's in which each open
 * option comes first. A weight is multiplied by a factor between 1/SPREAD and SPREAD, as likely below 1 as above.
 * Returns shares by row, summing to 1. Tervonen and Lahdelma, doi 10.1016/j.ejor.2005.12.037.
 */
export function shares(board: Board, draws: number = DRAWS, seed = 1): Map<number, number> {
  const rows = contenders(board);
  const wins = winsOf(board, rows, draws, seed);
  const shareByRow = new Map<number, number>();
  for (let index = 0; index < rows.length; index += 1) {
    shareByRow.set(rows[index] as number, (wins[index] as number) / draws);
  }
  return shareByRow;
}

/**
 * How often each of some rows comes first. The two halves of a draw are functions of their own without calls in them: they
 * are compiled after a few hundred calls, whereas one long loop would run uncompiled for most of the draws.
 */
function winsOf(board: Board, rows: readonly number[], draws: number, seed: number): Float64Array {
  const telling = tellingCriteria(board, rows);
  const centre = Float64Array.from(telling, (k) => board.weights[k] ?? 0);
  const steps = Int32Array.from(telling, (k) => Math.imul(STEP, k + 1));
  const matrix = matrixOf(board, rows, telling);
  const weights = new Float64Array(telling.length);
  const wins = new Float64Array(rows.length);
  const stepsOfDraw = Math.imul(STEP, WIDTH);
  let state = seed | 0;
  for (let draw = 0; draw < draws; draw += 1) {
    drawWeights(weights, centre, steps, state);
    const best = bestOf(matrix, rows.length, weights);
    wins[best] = (wins[best] as number) + 1;
    state = (state + stepsOfDraw) | 0;
  }
  return wins;
}

/** Draws a weight for each criterion: the numbers that `generator` gives from `state` on, those passed over left out. */
function drawWeights(weights: Float64Array, centre: Float64Array, steps: Int32Array, state: number): void {
  for (let j = 0; j < weights.length; j += 1) {
    const at = (state + (steps[j] as number)) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const u = (((mixed ^ (mixed >>> 14)) >>> 0) / RANDOM_RANGE) * (SPREAD - 1);
    weights[j] = ((centre[j] as number) * (1 + u)) / (SPREAD - u);
  }
}

function bestOf(matrix: Float64Array, count: number, weights: Float64Array): number {
  let best = 0;
  let bestValue = -1;
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    let value = 0;
    for (let j = 0; j < weights.length; j += 1) {
      value += (weights[j] as number) * (matrix[at] as number);
      at += 1;
    }
    if (value > bestValue) {
      best = row;
      bestValue = value;
    }
  }
  return best;
}

/** The scores of some rows on some criteria, row by row. */
function matrixOf({ scores }: Board, rows: readonly number[], criteria: readonly number[]): Float64Array {
  const matrix = new Float64Array(rows.length * criteria.length);
  let at = 0;
  for (const row of rows) {
    for (const k of criteria) {
      matrix[at] = scores[row * WIDTH + k] as number;
      at += 1;
    }
  }
  return matrix;
}

/** The criteria that can tell some rows apart: those that weigh something and on which not all score alike. */
function tellingCriteria({ scores, weights }: Board, rows: readonly number[]): number[] {
  const telling: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) {
    const first = scores[(rows[0] ?? 0) * WIDTH + k];
    if (weights[k] !== 0 && rows.some((row) => scores[row * WIDTH + k] !== first)) telling.push(k);
  }
  return telling;
}

/**
 * Open rows that no other row equals or beats under every weighting within the spread; the rest have a share of 0. The
 * rows are tried against the best ones first, which shut out nearly all.
 */
function contenders(board: Board): number[] {
  const byValue = openRows(board).sort((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0));
  const kept: number[] = [];
  for (let index = 0; index < byValue.length; index += 1) {
    const row = byValue[index] as number;
    if (canLead(board, row, kept)) kept.push(row);
  }
  return kept;
}

function canLead(board: Board, row: number, others: readonly number[]): boolean {
  for (let index = 0; index < others.length; index += 1) {
    if (mostAhead(board, row, others[index] as number) <= 0) return false;
  }
  return true;
}

/** The largest lead over `other` that `row` can have under any weighting within the spread. */
function mostAhead({ scores, weights }: Board, row: number, other: number): number {
  const mine = row * WIDTH;
  const theirs = other * WIDTH;
  let lead = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    const difference = (scores[mine + k] as number) - (scores[theirs + k] as number);
    lead += (weights[k] as number) * difference * (difference > 0 ? SPREAD : 1 / SPREAD);
  }
  return lead;
}

/** Mulberry32, a small public-domain generator: uniform in [0, 1), the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANDOM_RANGE;
  };
}

/** By how much the state of the generator grows from one number to the next. */
const STEP = 0x6d2b79f5;
const RANDOM_RANGE = 4_294_967_296;
