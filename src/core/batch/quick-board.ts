import type { Profile } from '../profile/profile.ts';
import { columnOf, type Field } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { scoreOn } from '../scoring/criteria.ts';
import { endorsementScores } from '../scoring/endorsement.ts';
import { type Gate, gateOf } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { standsBeforeInTie } from '../scoring/score.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import { type Emphasis, weightsOf } from '../scoring/weights.ts';

/**
 * What `boardOf` gives, as far as a short answer needs it: scores that many people share come from columns that others filled, the
 * level fit and the gates are asked for row by row, the most promising first.
 */
export interface QuickBoard {
  readonly field: Field;
  readonly situation: Situation;
  readonly weights: readonly number[];
  /** By the place of a criterion: the scores of the credentials; null for the level fit, which hardly two people share. */
  readonly columns: readonly (Float64Array | null)[];
}

/** A row and its value. */
export interface Ranked {
  readonly row: number;
  readonly value: number;
}

/** The board of a person whose answers are canonical. */
export function quickBoard(field: Field, profile: Profile, emphasis: Emphasis = {}): QuickBoard {
  const { dataset, asOf } = field;
  const situation = situationOf(dataset, profile, asOf);
  const weights = weightsOf(dataset.model, situation.answers, emphasis);
  const columns = CRITERIA.map((criterion) => {
    if (criterion === 'levelFit') return null;
    // Of most credentials guides say nothing, and hardly the same to two people.
    return criterion === 'endorsement'
      ? endorsementScores(field.credentials, situation)
      : columnOf(field, criterion, situation);
  });
  return { field, situation, weights, columns };
}

/** The gate that shuts one row out; null when it is open. */
export function gateAt({ field, situation }: QuickBoard, row: number): Gate | null {
  return gateOf(field.candidates[row] as Candidate, situation.profile, situation.asOf);
}

/** Rows are looked at in so many bands of what they can come to, the highest first. */
const BANDS = 50;
/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/**
 * The open rows, best first, as `rankedRows` orders them, with the same values. Works no further than they are asked for: a row is
 * given as soon as no other can come to its value.
 */
export function* ranked(board: QuickBoard): Generator<Ranked, undefined> {
  const bands = bandsOf(board);
  const waiting: Ranked[] = [];
  for (let band = BANDS; band >= 0; band -= 1) {
    lookThrough(bands, band, board, waiting);
    while (waiting[0] !== undefined && waiting[0].value > band / BANDS + SLACK) yield waiting.shift() as Ranked;
  }
  yield* waiting;
}

/** Puts the open rows of a band where they belong among those that wait. */
function lookThrough(bands: Uint8Array, band: number, board: QuickBoard, waiting: Ranked[]): void {
  for (let row = bands.indexOf(band); row >= 0; row = bands.indexOf(band, row + 1)) {
    if (gateAt(board, row) === null) insert(waiting, { row, value: valueAt(board, row) }, board);
  }
}

/** By row, the band of the most that it can come to. */
function bandsOf({ field, weights, columns }: QuickBoard): Uint8Array {
  const bands = new Uint8Array(field.candidates.length).fill(BANDS);
  for (let row = 0; row < field.credentials.length; row += 1) {
    let most = 0;
    for (let k = 0; k < columns.length; k += 1) {
      const column = columns[k] as Float64Array | null;
      most += (weights[k] as number) * (column === null ? 1 : (column[row] as number));
    }
    bands[row] = most * BANDS;
  }
  return bands;
}

/** Puts a row where it belongs among others, best first. */
function insert(waiting: Ranked[], ranked: Ranked, board: QuickBoard): void {
  let at = waiting.length;
  while (at > 0 && isBefore(board, ranked, waiting[at - 1] as Ranked)) at -= 1;
  waiting.splice(at, 0, ranked);
}

function isBefore(board: QuickBoard, one: Ranked, other: Ranked): boolean {
  if (one.value !== other.value) return one.value > other.value;
  const { candidates } = board.field;
  return standsBeforeInTie(candidates, one.row, totalAt(board, one.row), other.row, totalAt(board, other.row));
}

function totalAt(board: QuickBoard, row: number): number {
  let total = 0;
  for (let k = 0; k < CRITERIA.length; k += 1) total += scoreAt(board, row, k);
  return total;
}

/** The same sum as on a board, added in the same order. */
function valueAt(board: QuickBoard, row: number): number {
  let value = 0;
  for (let k = 0; k < CRITERIA.length; k += 1) value += (board.weights[k] as number) * scoreAt(board, row, k);
  return value;
}

function scoreAt({ field, situation, columns }: QuickBoard, row: number, k: number): number {
  const column = columns[k] as Float64Array | null;
  if (column !== null && row < column.length) return column[row] as number;
  return scoreOn(CRITERIA[k] as CriterionId, field.candidates[row] as Candidate, situation);
}
