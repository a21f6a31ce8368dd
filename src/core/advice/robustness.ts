import { type Board, openRows, rowOf } from './board.ts';
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
  const wins = new Float64Array(rows.length);
  const matrix = new Float64Array(rows.length * WIDTH);
  rows.forEach((row, index) => {
    matrix.set(rowOf(board, row), index * WIDTH);
  });
  const centre = Float64Array.from(board.weights);
  const weights = new Float64Array(WIDTH);
  const random = generator(seed);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let k = 0; k < WIDTH; k += 1) {
      const u = random() * (SPREAD - 1);
      weights[k] = ((centre[k] as number) * (1 + u)) / (SPREAD - u);
    }
    const best = bestOf(matrix, rows.length, weights);
    wins[best] = (wins[best] as number) + 1;
  }
  return new Map(rows.map((row, index) => [row, (wins[index] ?? 0) / draws]));
}

function bestOf(matrix: Float64Array, count: number, weights: Float64Array): number {
  let best = 0;
  let bestValue = -1;
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    let value = 0;
    for (let k = 0; k < WIDTH; k += 1) {
      value += (weights[k] as number) * (matrix[at] as number);
      at += 1;
    }
    if (value > bestValue) {
      best = row;
      bestValue = value;
    }
  }
  return best;
}

/**
 * Open rows that no other row equals or beats under every weighting within the spread; the rest have a share of 0. The
 * rows are tried against the best ones first, which shut out nearly all.
 */
function contenders(board: Board): number[] {
  const byValue = openRows(board).sort((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0));
  const kept: number[] = [];
  for (const row of byValue) if (!kept.some((other) => mostAhead(board, row, other) <= 0)) kept.push(row);
  return kept;
}

/** The largest lead over `other` that `row` can have under any weighting within the spread. */
function mostAhead(board: Board, row: number, other: number): number {
  const [mine, theirs] = [rowOf(board, row), rowOf(board, other)];
  let lead = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    const difference = (mine[k] ?? 0) - (theirs[k] ?? 0);
    lead += (board.weights[k] ?? 0) * difference * (difference > 0 ? SPREAD : 1 / SPREAD);
  }
  return lead;
}

/** Mulberry32, a small public-domain generator: uniform in [0, 1), the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
