import type { Axis, Block } from './answer-space.ts';
import { CLEAR, leadBounds, notRuledOut } from './lead-bounds.ts';
import { columnCount, isBounded, type ScoreSpace, valuesAt, wholeOf } from './score-space.ts';
import type { Region } from './weight-bounds.ts';

/** What a proof may cost, and has cost: several may share it. */
export interface Effort {
  readonly most: number;
  spent: number;
}

/** The claim that an option stands before its rivals at every point of a space. */
export interface Claim {
  readonly space: ScoreSpace;
  readonly leader: number;
  readonly rivals: readonly number[];
  /** Whether a rival can be open to somebody with this answer on an axis; where it cannot, its value does not matter. */
  readonly admits: (row: number, axis: Axis, level: number) => boolean;
  /** Counts the scores that are looked at; the proof is given up when there are too many. */
  readonly effort: Effort;
}

interface Search {
  readonly claim: Claim;
  /** Axes to split, the one that moves the lead most first. */
  readonly order: readonly number[];
}

/**
 * Whether it can be proved by branch and bound that the leader stays first; false also when it is too close or takes
 * too long to tell. In each region the lead over a rival is bounded from below by
 * the sum over criteria of the least weighted difference; a region in which a rival may get ahead is split along an
 * axis until nothing is left open there, where the bound is exact.
 */
export function staysFirst(claim: Claim): boolean {
  const { space, rivals } = claim;
  const spread = influence(claim);
  if (spread === null) return false;
  const order = space.axes.map((_, axis) => axis).toSorted((a, b) => (spread[a] ?? 0) - (spread[b] ?? 0));
  return searchRegion({ claim, order }, wholeOf(space), rivals);
}

/** The least lead that any single answer leaves, by axis; null when one lets a rival get ahead. */
function influence({ space, leader, rivals, admits, effort }: Claim): number[] | null {
  const rows = [leader, ...rivals];
  const spread: number[] = [];
  for (const [index, axis] of space.axes.entries()) {
    let least = Number.POSITIVE_INFINITY;
    for (let level = 0; level < axis.levels.length; level += 1) {
      const at = new Int32Array(space.axes.length);
      at[index] = level;
      effort.spent += rows.length;
      const values = valuesAt(space, at, rows);
      for (let rival = 1; rival < rows.length; rival += 1) {
        if (!admits(rows[rival] ?? 0, axis, level)) continue;
        const lead = (values[0] ?? 0) - (values[rival] ?? 0);
        if (lead < -CLEAR) return null;
        least = Math.min(least, lead);
      }
    }
    spread.push(axis.levels.length === 1 ? Number.POSITIVE_INFINITY : least);
  }
  return spread;
}

/** Regions with more scores than this are split before they are bounded. */
const WIDE = 60_000;

function searchRegion(search: Search, region: Region, rivals: readonly number[]): boolean {
  const { claim, order } = search;
  const { space } = claim;
  const axis = order.find((index) => partsIn(space.axes[index], region, index).length > 1);
  const able = notRuledOut(
    space,
    region,
    claim.leader,
    rivals.filter((row) => isAdmitted(claim, row, region)),
  );
  claim.effort.spent += rivals.length;
  if (able.length === 0) return true;
  const tooWide = axis !== undefined && scoresIn(space, region) * able.length > WIDE;
  if (tooWide) claim.effort.spent += able.length;
  const ahead = tooWide ? able : notBehind(search, region, able);
  if (ahead.length === 0) return true;
  return axis !== undefined && claim.effort.spent <= claim.effort.most && searchParts(search, region, ahead, axis);
}

function searchParts(search: Search, region: Region, rivals: readonly number[], axis: number): boolean {
  return partsIn(search.claim.space.axes[axis], region, axis).every((part) =>
    searchRegion(search, narrowed(region, axis, part), rivals),
  );
}

/** A region cut down to some levels of one axis. */
export function narrowed(region: Region, axis: number, [start, end]: Block): Region {
  const part = { from: region.from.slice(), to: region.to.slice() };
  part.from[axis] = start;
  part.to[axis] = end;
  return part;
}

/** The parts of an axis that lie in a region. */
export function partsIn(axis: Axis | undefined, { from, to }: Region, index: number): Block[] {
  return (axis?.parts ?? []).filter(([start, end]) => start >= (from[index] ?? 0) && end <= (to[index] ?? 0));
}

function scoresIn(space: ScoreSpace, region: Region): number {
  return space.tables.reduce(
    (sum, table) => sum + (isBounded(space, table, region) ? 1 : columnCount(table, region)),
    0,
  );
}

function isAdmitted({ space, admits }: Claim, row: number, { from, to }: Region): boolean {
  return space.axes.every((axis, index) => {
    for (let level = from[index] ?? 0; level < (to[index] ?? 0); level += 1) if (admits(row, axis, level)) return true;
    return false;
  });
}

/** The rivals that may get ahead of the leader, or be tied with it, somewhere in a region. */
function notBehind(search: Search, region: Region, rivals: readonly number[]): number[] {
  const { space, leader } = search.claim;
  const { leads, differs, looked } = leadBounds(space, region, leader, rivals);
  search.claim.effort.spent += looked;
  // What has the same score everywhere stands in the order of the ids.
  const id = (row: number): string => space.field.candidates[row]?.id ?? '';
  return rivals.filter((row, index) => (differs[index] === 1 ? (leads[index] ?? 0) < CLEAR : id(row) < id(leader)));
}
