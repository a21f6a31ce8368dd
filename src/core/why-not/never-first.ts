import type { Profile } from '../profile/profile.ts';
import { axesOf, VALUED } from '../proof/answer-space.ts';
import { narrowed, partsIn } from '../proof/first-place-proof.ts';
import { CLEAR, leadBounds } from '../proof/lead-bounds.ts';
import type { Field } from '../proof/score-columns.ts';
import { columnCount, type ScoreSpace, scoreSpace, wholeOf } from '../proof/score-space.ts';
import type { Region } from '../proof/weight-bounds.ts';
import type { Emphasis } from '../scoring/weights.ts';

/** Columns of scores that one proof may look at: some tens of milliseconds. */
const EFFORT = 30_000;
/** Regions with more columns than this are split before they are bounded. */
const WIDE = 400;

/**
 * Whether it is proved that no answers at all bring an option to the first place: everywhere some alternative, which
 * no gate can shut out, stands before it. False when that does not hold or takes too long to tell.
 */
export function neverFirst(field: Field, profile: Profile, row: number, emphasis: Emphasis): boolean {
  const { dataset, candidates } = field;
  const axes = axesOf(dataset.model, candidates, dataset.questions, profile, new Set(VALUED));
  const space = scoreSpace(field, axes, emphasis);
  const rivals = candidates
    .map((_, other) => other)
    .filter((other) => candidates[other]?.option.type === 'alternative');
  return isBehind({ space, row, rivals, spent: 0 }, wholeOf(space));
}

interface Search {
  readonly space: ScoreSpace;
  readonly row: number;
  readonly rivals: readonly number[];
  spent: number;
}

function isBehind(search: Search, region: Region): boolean {
  const { space, row, rivals } = search;
  const axis = space.axes.findIndex((one, index) => partsIn(one, region, index).length > 1);
  const columns = space.tables.reduce((sum, table) => sum + columnCount(table, region), 0);
  search.spent += axis >= 0 && columns > WIDE ? 1 : columns;
  if (search.spent > EFFORT) return false;
  if (axis < 0 || columns <= WIDE) {
    if (rivals.some((rival) => (leadBounds(space, region, rival, [row]).leads[0] ?? 0) > CLEAR)) return true;
  }
  return (
    axis >= 0 && partsIn(space.axes[axis], region, axis).every((part) => isBehind(search, narrowed(region, axis, part)))
  );
}
