import type { Answer } from '../profile/explore.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Axis } from '../proof/answer-space.ts';
import { CLEAR, roughLead } from '../proof/lead-bounds.ts';
import { boardIn, type Field } from '../proof/score-columns.ts';
import { type ScoreSpace, scoreSpace } from '../proof/score-space.ts';
import type { Region } from '../proof/weight-bounds.ts';
import { GATE_READS, gateOf } from '../scoring/gates.ts';
import { type Board, firstRow, openRows } from '../scoring/score.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { subsets } from './combinations.ts';

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
  const { axes } = search.space;
  const region = { from: new Int32Array(axes.length), to: new Int32Array(axes.length).fill(1) };
  for (const changed of subsets(axes.length, size)) {
    eachHopeful(search, region, changed, () => {
      const lead = leadAt(search, region.from);
      if (lead !== null && (best === null || lead > best.lead))
        best = { changes: changesAt(search, region.from), lead };
    });
  }
  return best;
}

/**
 * Visits every choice of a level other than the first on each of some axes, but for those of which it is plain that the option is
 * not first there. `open` are the axes on which no level is chosen yet; the region holds the levels chosen.
 */
function eachHopeful(search: ChangeSearch, region: Region, open: readonly number[], visit: () => void): void {
  const { axes } = search.space;
  const [axis, ...rest] = open;
  for (const each of open) {
    region.from[each] = 1;
    region.to[each] = axes[each]?.levels.length ?? 1;
  }
  if (!isHopeless(search, region, open)) {
    if (axis === undefined) visit();
    else
      for (let level = 1; level < (axes[axis]?.levels.length ?? 1); level += 1) {
        region.from[axis] = level;
        region.to[axis] = level + 1;
        eachHopeful(search, region, rest, visit);
      }
  }
  for (const each of open) {
    region.from[each] = 0;
    region.to[each] = 1;
  }
}

/** Whether the option is shut out in a region, or one that nothing shuts out beats it there whatever the level of the open axes. */
function isHopeless(search: ChangeSearch, region: Region, open: readonly number[]): boolean {
  const { space, field, row, beaters } = search;
  const isGated = open.some((axis) => GATE_READS.includes(space.axes[axis]?.key ?? 'salary'));
  const gateKey = gateKeyAt(search, region.from);
  if (!isGated && !isOpenAt(search, row, region.from, gateKey)) return true;
  const beaten = beaters.findIndex((beater) => {
    if (isGated && field.candidates[beater]?.option.type !== 'alternative') return false;
    return roughLead(space, region, beater, row) > CLEAR && isOpenAt(search, beater, region.from, gateKey);
  });
  if (beaten >= 0) beaters.unshift(...beaters.splice(beaten, 1));
  return beaten >= 0;
}

/** The lead at a point, or null where it is not first: decided on the exact board. */
function leadAt(search: ChangeSearch, at: Int32Array): number | null {
  const { field, row, beaters } = search;
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
