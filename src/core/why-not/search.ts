import type { Answer } from '../profile/explore.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Axis } from '../proof/answer-space.ts';
import { CLEAR, leadBounds } from '../proof/lead-bounds.ts';
import { boardIn, type Field } from '../proof/score-columns.ts';
import { type ScoreSpace, scoreSpace, valuesAt } from '../proof/score-space.ts';
import { GATE_READS, gateOf } from '../scoring/gates.ts';
import { type Board, firstRow, openRows } from '../scoring/score.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { eachPoint, subsets } from './combinations.ts';

/** One answer to give, change or take back (`to` undefined). */
export interface Change {
  readonly question: ProfileKey;
  readonly from: Answer;
  readonly to: Answer;
}

/** A set of changes that brings an option to the first place, with the lead it then has. */
export interface Found {
  readonly changes: readonly Change[];
  readonly lead: number;
}

/** The search for changes that bring one option of a field to the first place. */
export interface ChangeSearch {
  readonly field: Field;
  readonly profile: Profile;
  readonly row: number;
  readonly emphasis: Emphasis;
  readonly space: ScoreSpace;
  /** Options that beat it lately, the last one first: they are likely to beat it again. */
  readonly beaters: number[];
  /** By row and the levels of the axes that gates read: whether an option is open there. */
  readonly gates: Map<string, boolean>;
}

const MAX_BEATERS = 6;

/** Prepares a search over axes whose first level is the present answer. */
export function changeSearch(
  field: Field,
  profile: Profile,
  row: number,
  emphasis: Emphasis,
  axes: readonly Axis[],
): ChangeSearch {
  const space = scoreSpace(field, axes, emphasis);
  return { field, profile, row, emphasis, space, beaters: [], gates: new Map() };
}

/** Of all sets of exactly `size` changed answers that suffice, the one with the greatest lead; then the earliest. */
export function bestChange(search: ChangeSearch, size: number): Found | null {
  let best: Found | null = null;
  const at = new Int32Array(search.space.axes.length);
  for (const axes of subsets(search.space.axes.length, size)) {
    if (isHopeless(search, axes)) continue;
    eachPoint(search.space.axes, axes, at, () => {
      const lead = leadAt(search, at);
      if (lead !== null && (best === null || lead > best.lead)) best = { changes: changesAt(search, at), lead };
    });
  }
  return best;
}

/** Whether an option that nothing shuts out beats it however the questions of these axes are answered. */
function isHopeless({ space, field, profile, row, beaters }: ChangeSearch, axes: readonly number[]): boolean {
  if (axes.length < 2) return false;
  const region = { from: new Int32Array(space.axes.length), to: new Int32Array(space.axes.length).fill(1) };
  for (const axis of axes) {
    region.from[axis] = 1;
    region.to[axis] = space.axes[axis]?.levels.length ?? 1;
  }
  const gated = axes.some((axis) => GATE_READS.includes(space.axes[axis]?.key ?? 'salary'));
  return beaters.some((beater) => {
    const candidate = field.candidates[beater];
    if (candidate === undefined || gateOf(candidate, profile, field.asOf) !== null) return false;
    if (gated && candidate.option.type !== 'alternative') return false;
    return (leadBounds(space, region, beater, [row]).leads[0] ?? 0) > CLEAR;
  });
}

/** The lead at a point, or null where it is not first. Decided on the exact board; the rest only spares boards. */
function leadAt(search: ChangeSearch, at: Int32Array): number | null {
  const { field, space, row, beaters } = search;
  const gateKey = gateKeyAt(search, at);
  if (!isOpenAt(search, row, at, gateKey)) return null;
  const values = valuesAt(space, at, [row, ...beaters]);
  const beaten = beaters.findIndex(
    (beater, index) => (values[index + 1] ?? 0) > (values[0] ?? 0) + CLEAR && isOpenAt(search, beater, at, gateKey),
  );
  if (beaten >= 0) {
    beaters.unshift(...beaters.splice(beaten, 1));
    return null;
  }
  const board = boardIn(field, profileAt(search, at), search.emphasis);
  const first = firstRow(board);
  if (first === row) return leadOf(board, row);
  if (first !== null && !beaters.includes(first)) beaters.unshift(first);
  beaters.length = Math.min(beaters.length, MAX_BEATERS);
  return null;
}

function leadOf(board: Board, row: number): number {
  let second = 0;
  for (const other of openRows(board)) if (other !== row) second = Math.max(second, board.values[other] ?? 0);
  return (board.values[row] ?? 0) - second;
}

function gateKeyAt({ space }: ChangeSearch, at: Int32Array): string {
  let key = '';
  for (let axis = 0; axis < at.length; axis += 1) {
    if (GATE_READS.includes(space.axes[axis]?.key ?? 'salary')) key += `,${at[axis]}`;
  }
  return key;
}

function isOpenAt(search: ChangeSearch, row: number, at: Int32Array, gateKey: string): boolean {
  const { gates, field } = search;
  const candidate = field.candidates[row];
  if (candidate === undefined || candidate.option.type === 'alternative') return candidate !== undefined;
  const key = row + gateKey;
  const known = gates.get(key);
  if (known !== undefined) return known;
  const open = gateOf(candidate, profileAt(search, at), field.asOf) === null;
  gates.set(key, open);
  return open;
}

function profileAt({ space, profile }: ChangeSearch, at: Int32Array): Profile {
  const answers = space.axes.map(({ key, levels }, axis) => [key, levels[at[axis] ?? 0]] as const);
  return Object.fromEntries(
    Object.entries({ ...profile, ...Object.fromEntries(answers) }).filter(([, a]) => a !== undefined),
  );
}

function changesAt({ space }: ChangeSearch, at: Int32Array): Change[] {
  return space.axes.flatMap(({ key, levels }, axis) =>
    at[axis] === 0 ? [] : [{ question: key, from: levels[0], to: levels[at[axis] ?? 0] }],
  );
}
