import type { Board } from './board.ts';
import { READS, type Situation, scoreOn, seesTheSame } from './criteria.ts';
import { endorsementsOf } from './endorsement.ts';
import { GATE_READS, type Gate, gateOf } from './gates.ts';
import { CRITERIA, type CriterionId } from './model.ts';
import type { ProfileKey } from './question.ts';
import { weightsOf } from './weights.ts';

const WIDTH = CRITERIA.length;

/** A board laid out for trying many changes of one answer: criterion by criterion instead of row by row. */
export interface Bench {
  readonly board: Board;
  readonly columns: readonly Float64Array[];
  readonly all: readonly number[];
  /** Rows whose scores are judged by answers. */
  readonly alternatives: readonly number[];
  /** Rows that some guide recommends, or that are judged by answers. */
  readonly endorsed: readonly number[];
  /** All rows, best first: the best of before are likely to be the best after. */
  readonly order: readonly number[];
}

/** What a change of one answer leads to, by row. */
export interface Trial {
  readonly columns: readonly Float64Array[];
  readonly weights: readonly number[];
  readonly gates: readonly (Gate | null)[];
  /** Criteria that every row would have to be scored on again, and were not: their columns are those of before. */
  readonly stale: readonly number[];
}

/** A bench for a board. */
export function benchFor(board: Board): Bench {
  const { candidates, scores } = board;
  const all = candidates.map((_, row) => row);
  const columns = CRITERIA.map((_, k) => {
    const column = new Float64Array(candidates.length);
    for (let row = 0; row < column.length; row += 1) column[row] = scores[row * WIDTH + k] ?? 0;
    return column;
  });
  return {
    board,
    columns,
    all,
    alternatives: all.filter((row) => candidates[row]?.option.type === 'alternative'),
    endorsed: all.filter((row) => {
      const candidate = candidates[row];
      return (
        candidate?.option.type === 'alternative' || (candidate !== undefined && endorsementsOf(candidate).length > 0)
      );
    }),
    order: all.toSorted((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0)),
  };
}

/**
 * The answer to one question changed: what reads that answer, and sees it, is scored again, but for criteria that would ask
 * for every row; `freshen` fills those in.
 */
export function tryOn(bench: Bench, situation: Situation, key: ProfileKey): Trial {
  const { board } = bench;
  const stale: number[] = [];
  const columns = bench.columns.map((column, k) => {
    const criterion = CRITERIA[k] as CriterionId;
    if (!READS[criterion].includes(key)) return column;
    if (seesTheSame(criterion, board.situation, situation))
      return rescored(bench, column, k, situation, bench.alternatives);
    if (criterion === 'endorsement') return rescored(bench, column, k, situation, bench.endorsed);
    if (criterion === 'signal')
      return rescored(bench, column.slice().fill(situation.signal), k, situation, bench.alternatives);
    stale.push(k);
    return column;
  });
  const gates = GATE_READS.includes(key)
    ? board.candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf))
    : board.gates;
  return { columns, weights: weightsOf(situation.model, situation.answers, board.emphasis), gates, stale };
}

/** The trial with every criterion scored for every row. */
export function freshen(bench: Bench, trial: Trial, situation: Situation): Trial {
  const columns = trial.columns.map((column, k) =>
    trial.stale.includes(k) ? rescored(bench, column, k, situation, bench.all) : column,
  );
  return { ...trial, columns, stale: [] };
}

function rescored(
  bench: Bench,
  column: Float64Array,
  k: number,
  situation: Situation,
  rows: readonly number[],
): Float64Array {
  const changed = column.slice();
  for (const row of rows) {
    const candidate = bench.board.candidates[row];
    if (candidate !== undefined) changed[row] = scoreOn(CRITERIA[k] as CriterionId, candidate, situation);
  }
  return changed;
}

/** Σ weight · score by row over the criteria that are not left out, added in the order of `CRITERIA` as a board does. */
export function sumsOf({ columns, weights }: Trial, rows: number, leftOut: readonly number[] = []): Float64Array {
  const sums = new Float64Array(rows);
  for (let k = 0; k < WIDTH; k += 1) {
    if (!leftOut.includes(k)) addWeighted(sums, columns[k] as Float64Array, weights[k] ?? 0);
  }
  return sums;
}

function addWeighted(sums: Float64Array, column: Float64Array, weight: number): void {
  for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] as number) + weight * (column[row] as number);
}
