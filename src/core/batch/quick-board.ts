import type { Profile } from '../profile/profile.ts';
import { type Column, columnsFor, type Field } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { type Gate, gateOf } from '../scoring/gates.ts';
import { standsBefore } from '../scoring/score.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import { type Emphasis, weightsOf } from '../scoring/weights.ts';

/** What `boardOf` gives, as far as a short answer needs it: scores come from columns that others filled, gates are asked for singly. */
export interface QuickBoard {
  readonly candidates: readonly Candidate[];
  readonly situation: Situation;
  readonly columns: readonly Column[];
  /** The same sums as on a board, added in the same order. */
  readonly values: Float64Array;
}

/** The board of a person whose answers are canonical. */
export function quickBoard(field: Field, profile: Profile, emphasis: Emphasis = {}): QuickBoard {
  const { dataset, asOf, candidates } = field;
  const situation = situationOf(dataset, profile, asOf);
  const weights = weightsOf(dataset.model, situation.answers, emphasis);
  const columns = columnsFor(field, situation);
  const values = new Float64Array(candidates.length);
  for (let k = 0; k < columns.length; k += 1) {
    const { scores } = columns[k] as Column;
    const weight = weights[k] as number;
    for (let row = 0; row < values.length; row += 1)
      values[row] = (values[row] as number) + weight * (scores[row] as number);
  }
  return { candidates, situation, columns, values };
}

/** The gate that shuts one row out; null when it is open. */
export function gateAt({ candidates, situation }: QuickBoard, row: number): Gate | null {
  return gateOf(candidates[row] as Candidate, situation.profile, situation.asOf);
}

/** The first `count` open rows, best first, as `rankedRows` orders them; no gate is asked for that cannot matter. */
export function firstRows(board: QuickBoard, count: number): number[] {
  const best: number[] = [];
  for (let row = 0; row < board.values.length; row += 1) {
    if (best.length === count && !isBefore(board, row, best[count - 1] as number)) continue;
    if (gateAt(board, row) !== null) continue;
    let at = best.length;
    while (at > 0 && isBefore(board, row, best[at - 1] as number)) at -= 1;
    best.splice(at, 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}

function isBefore(board: QuickBoard, row: number, other: number): boolean {
  const [one, two] = [board.values[row] as number, board.values[other] as number];
  if (one !== two) return one > two;
  return standsBefore(board.candidates, scored(board, row), scored(board, other));
}

function scored({ columns, values }: QuickBoard, row: number): Parameters<typeof standsBefore>[1] {
  return {
    row,
    scores: Float64Array.from(columns, ({ scores }) => scores[row] as number),
    value: values[row] as number,
  };
}
