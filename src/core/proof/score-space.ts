import type { Profile } from '../profile/profile.ts';
import { READS, scoreOn } from '../scoring/criteria.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { type Axis, type Block, blocksOf, derived, SUMMED_UP } from './answer-space.ts';
import { isHeldSettled, type LevelSpace, levelSpace } from './level-bounds.ts';
import type { Field } from './score-columns.ts';
import { type Region, type WeightRule, weightBounds, weightRule } from './weight-bounds.ts';

interface Read {
  readonly axis: number;
  readonly blocks: readonly Block[];
  /** By level, the number of its block. */
  readonly blockOf: readonly number[];
  readonly stride: number;
}

/** One criterion with the questions that it reads. */
export interface Table {
  readonly criterion: CriterionId;
  readonly reads: readonly Read[];
  readonly weight: WeightRule;
  /** By the numbers of the blocks read, in mixed radix. */
  readonly columns: Map<number, SparseColumn>;
}

/** The scores of some options on one criterion for one set of answers to the questions that it reads. */
export interface SparseColumn {
  readonly criterion: CriterionId;
  readonly profile: Profile;
  /** By the slot of an option; NaN until asked for. */
  readonly scores: number[];
}

/** Every profile that some answers leave possible, with the scores and weights that it would give. */
export interface ScoreSpace {
  readonly field: Field;
  readonly axes: readonly Axis[];
  readonly tables: readonly Table[];
  readonly levels: LevelSpace;
  /** Places in the columns, given to options as they are asked for: most are never. */
  readonly slots: Map<number, number>;
  /** The column asked for last and its situation: the options of one column are asked for together, and to keep all is too much. */
  readonly latest: { column: SparseColumn | null; situation: Situation | null };
}

/** A space over axes, one for each question that changes values. */
export function scoreSpace(field: Field, axes: readonly Axis[], emphasis: Emphasis = {}): ScoreSpace {
  const { model } = field.dataset;
  const tables = CRITERIA.map((criterion) => ({
    criterion,
    reads: readsOf(criterion, axes, field),
    weight: weightRule(
      model.criteria.find(({ id }) => id === criterion),
      axes,
      model,
      emphasis[criterion] ?? 1,
    ),
    columns: new Map<number, SparseColumn>(),
  }));
  return {
    field,
    axes,
    tables,
    levels: levelSpace(field, axes),
    slots: new Map(),
    latest: { column: null, situation: null },
  };
}

function readsOf(criterion: CriterionId, axes: readonly Axis[], { dataset: { model } }: Field): Read[] {
  let stride = 1;
  return axes.flatMap(({ key, levels }, axis) => {
    if (!READS[criterion].includes(key)) return [];
    // The signal is a table throughout: it reads only what is derived; of years and what is held, so do all but the level fit.
    const summed = criterion === 'signal' || (criterion !== 'levelFit' && SUMMED_UP.includes(key));
    const blocks = blocksOf(levels, summed ? (answer) => derived(key, answer, model) : null);
    const blockOf = blocks.flatMap(([from, to], block) => new Array<number>(to - from).fill(block));
    const read = { axis, blocks, blockOf, stride };
    stride *= blocks.length;
    return [read];
  });
}

/** The whole of a space. */
export function wholeOf({ axes }: ScoreSpace): Region {
  return { from: new Int32Array(axes.length), to: Int32Array.from(axes, ({ levels }) => levels.length) };
}

/** Columns of the level fit beyond which it is bounded instead. */
const MANY = 200;

/**
 * Whether the level fit is bounded in a region instead of looked through: what is held may prove any skill, and the other answers
 * that it reads make more combinations than are worth a look.
 */
export function isBounded(space: ScoreSpace, table: Table, region: Region): boolean {
  if (table.criterion !== 'levelFit') return false;
  return !isHeldSettled(space.axes, region) || columnCount(table, region) > MANY;
}

/** How many columns of one criterion a region touches. */
export function columnCount({ reads }: Table, { from, to }: Region): number {
  let count = 1;
  for (let index = 0; index < reads.length; index += 1) {
    const { axis, blockOf } = reads[index] as Read;
    const [first, end] = [from[axis] as number, to[axis] as number];
    if (end - first > 1) count *= (blockOf[end - 1] as number) - (blockOf[first] as number) + 1;
  }
  return count;
}

/** Visits every column of one criterion in a region, with the bounds of its weight there. */
export function eachColumn(
  space: ScoreSpace,
  table: Table,
  region: Region,
  visit: (column: SparseColumn, least: number, greatest: number) => void,
): void {
  if (columnCount(table, region) === 1) {
    const [least, greatest] = weightBounds(table.weight, region);
    visit(columnAt(space, table, region, keyAt(table, region.from)), least, greatest);
    return;
  }
  const inner: Region = { from: region.from.slice(), to: region.to.slice() };
  const step = (index: number, key: number): void => {
    const read = table.reads[index];
    if (read === undefined) {
      const [least, greatest] = weightBounds(table.weight, inner);
      visit(columnAt(space, table, inner, key), least, greatest);
      return;
    }
    const { axis, blocks, blockOf, stride } = read;
    const [from, to] = [region.from[axis] as number, region.to[axis] as number];
    for (let block = blockOf[from] as number; block <= (blockOf[to - 1] as number); block += 1) {
      const [start, end] = blocks[block] as Block;
      inner.from[axis] = Math.max(start, from);
      inner.to[axis] = Math.min(end, to);
      step(index + 1, key + block * stride);
    }
    inner.from[axis] = from;
    inner.to[axis] = to;
  };
  step(0, 0);
}

function columnAt(space: ScoreSpace, table: Table, { from }: Region, key: number): SparseColumn {
  const known = table.columns.get(key);
  if (known !== undefined) return known;
  const column = { criterion: table.criterion, profile: profileAt(space.axes, from, table), scores: [] };
  table.columns.set(key, column);
  return column;
}

/** The score of one option in a column. */
export function scoreIn(space: ScoreSpace, column: SparseColumn, row: number): number {
  const { slots, field } = space;
  const { scores } = column;
  let slot = slots.get(row);
  if (slot === undefined) {
    slot = slots.size;
    slots.set(row, slot);
  }
  const known = scores[slot];
  if (known !== undefined && !Number.isNaN(known)) return known;
  while (scores.length <= slot) scores.push(Number.NaN);
  const candidate = field.candidates[row];
  const score = candidate === undefined ? 0 : scoreOn(column.criterion, candidate, situationIn(space, column));
  scores[slot] = score;
  return score;
}

function situationIn({ field, latest }: ScoreSpace, column: SparseColumn): Situation {
  if (latest.column === column && latest.situation !== null) return latest.situation;
  const { dataset, asOf, language } = field;
  // The language is not an axis: it is the same in all of a field.
  const spoken = language === 'en' ? column.profile : { ...column.profile, language };
  latest.column = column;
  latest.situation = situationOf(dataset, spoken, asOf);
  return latest.situation;
}

function profileAt(axes: readonly Axis[], from: Int32Array, { reads }: Table): Profile {
  const profile: Record<string, Axis['levels'][number]> = {};
  for (const { axis } of reads) {
    const { key, levels } = axes[axis] ?? { key: '', levels: [] };
    const answer = levels[from[axis] ?? 0];
    if (answer !== undefined) profile[key] = answer;
  }
  return profile as Profile;
}

/** The values of some options at one point, before scaling; `at` names a level of each axis. */
export function valuesAt(space: ScoreSpace, at: Int32Array, rows: readonly number[]): Float64Array {
  const point: Region = { from: at, to: at.map((level) => level + 1) };
  const values = new Float64Array(rows.length);
  for (const table of space.tables) {
    const [weight] = weightBounds(table.weight, point);
    const column = columnAt(space, table, point, keyAt(table, at));
    for (let index = 0; index < rows.length; index += 1) {
      values[index] = (values[index] ?? 0) + weight * scoreIn(space, column, rows[index] ?? 0);
    }
  }
  return values;
}

function keyAt({ reads }: Table, at: Int32Array): number {
  let key = 0;
  for (let index = 0; index < reads.length; index += 1) {
    const { axis, blockOf, stride } = reads[index] as Read;
    key += stride * (blockOf[at[axis] as number] as number);
  }
  return key;
}
