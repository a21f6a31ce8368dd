import type { Candidate } from '../scoring/candidate.ts';
import { scoreOn } from '../scoring/criteria.ts';
import { GATE_READS, gateOf } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { rowOf, total, weightedSum } from '../scoring/score.ts';
import type { Bench, Trial } from './bench.ts';
import { type Ceiling, ceilingAt, ceilingOf, highest } from './ceiling.ts';

// Who is best after one answer changed: full scores are worked out only for options that could still be.

/** A row after the answer changed. */
export interface Placed {
  readonly row: number;
  readonly value: number;
}

/** The first place after the answer changed; null when every option is shut out. */
export function firstAfter(bench: Bench, trial: Trial): Placed | null {
  // What led is likely to lead again: hardly any credential has to be looked at beside the one that did.
  const { first, board } = bench;
  return first !== null && board.candidates[first]?.option.type === 'credential'
    ? bestAlternative(bench, trial, bestCredential(bench, trial, null))
    : bestCredential(bench, trial, bestAlternative(bench, trial, null));
}

/** The best alternative after the answer changed, or what is given when none is better. */
export function bestAlternative(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  const search = { bench, trial, rescored: trial.forAlternatives };
  // There are a few only, and nearly every answer changes what is judged of them.
  let best = than ?? firstOpen(search, bench.alternatives);
  for (const row of bench.alternatives) if (best !== null) best = better(search, row, best);
  return best;
}

/** The best credential after the answer changed, or what is given when none is better. */
export function bestCredential(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  const { rows } = bench.credentials;
  const search = boundedSearch(bench, trial);
  const start = than ?? firstOpen(search, rows);
  if (start === null) return null;
  // What was best sets the bar, what may have risen most lifts it: hardly another one comes near it then.
  const lift = commonLift(search);
  const mosts = mostsAfter(search, barFor(trial, start) - mostGained(search));
  let best = mosts.length === 0 ? start : better(search, rows[mosts.indexOf(Math.max(...mosts))] as number, start);
  let bar = barFor(trial, best);
  for (let at = nextFrom(0, mosts, bar - lift); at < mosts.length; at = nextFrom(at + 1, mosts, bar - lift)) {
    if (refined(search, at, (mosts[at] as number) + lift, bar) < bar) continue;
    best = better(search, rows[at] as number, best);
    bar = barFor(trial, best);
  }
  return best;
}

/** The search for the best of some options after a change. */
interface Search {
  readonly bench: Bench;
  readonly trial: Trial;
  /** The criteria on which they are scored again, in order. */
  readonly rescored: readonly number[];
}

/** The same for credentials, with what they score at most on those criteria. */
interface BoundedSearch extends Search {
  readonly ceilings: readonly Ceiling[];
}

function boundedSearch(bench: Bench, trial: Trial): BoundedSearch {
  const rescored = trial.forCredentials;
  const ceilings = rescored.map((k) => ceilingOf(bench.credentials, CRITERIA[k] as CriterionId, trial.situation));
  return { bench, trial, rescored, ceilings };
}

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/** The first place from `start` on whose value is not below a bar; the length when there is none. */
function nextFrom(start: number, values: Float64Array, bar: number): number {
  let index = start;
  while (index < values.length && (values[index] as number) < bar) index += 1;
  return index;
}

/** What a row must come to, in weights that are `alike`, to be as good as another. */
function barFor({ ratio }: Trial, { value }: Placed): number {
  return value * ratio - SLACK;
}

/** The first open one as it stands after the change; null when all are shut. */
function firstOpen(search: Search, rows: readonly number[]): Placed | null {
  const row = rows.find((each) => !isShut(search, each));
  return row === undefined ? null : { row, value: valueAfter(search, row) };
}

/** The most by which the change can raise a value, in weights that are `alike`. */
function mostGained({ bench, trial, rescored, ceilings }: BoundedSearch): number {
  const { alike, reweighted } = trial;
  const { weights } = bench.board;
  const { least, most } = bench.credentials;
  let gain = 0;
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    const more = (alike[k] as number) - (weights[k] as number);
    gain += more * ((more > 0 ? most[k] : least[k]) as number);
  }
  for (let index = 0; index < rescored.length; index += 1) {
    const k = rescored[index] as number;
    gain += (alike[k] as number) * (highest(ceilings[index] as Ceiling) - (least[k] as number));
  }
  return gain;
}

/** What the ceilings add to every row alike, in weights that are `alike`. */
function commonLift({ trial, rescored, ceilings }: BoundedSearch): number {
  let lift = 0;
  for (let index = 0; index < rescored.length; index += 1) {
    lift += (trial.alike[rescored[index] as number] as number) * (ceilings[index] as Ceiling).base;
  }
  return lift;
}

/**
 * The most that rows can come to, in weights that are `alike` and without the common lift; as far as the rows whose value was at
 * least `end`.
 */
function mostsAfter({ bench, trial, rescored, ceilings }: BoundedSearch, end: number): Float64Array {
  const { alike, reweighted } = trial;
  const { weights } = bench.board;
  const { columns, values } = bench.credentials;
  const mosts = values.slice(0, nextBelow(end, values));
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    addScaled(mosts, columns[k] as Float64Array, (alike[k] as number) - (weights[k] as number));
  }
  for (let index = 0; index < rescored.length; index += 1) {
    const k = rescored[index] as number;
    const weight = alike[k] as number;
    addScaled(mosts, columns[k] as Float64Array, -weight);
    for (const { by, where } of (ceilings[index] as Ceiling).changed) addScaled(mosts, where, weight * by);
  }
  return mosts;
}

function addScaled(sums: Float64Array, column: Float64Array, factor: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] as number) + (column[index] as number) * factor;
  }
}

/** The first place below a bar in values that fall. */
function nextBelow(bar: number, values: Float64Array): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) < bar) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The most that a row can come to, as its criteria are scored again one by one until it is below the bar. */
function refined(
  { bench, trial, rescored, ceilings }: BoundedSearch,
  index: number,
  most: number,
  bar: number,
): number {
  const candidate = bench.board.candidates[bench.credentials.rows[index] as number] as Candidate;
  let refinedMost = most;
  for (let each = 0; each < rescored.length && refinedMost >= bar; each += 1) {
    const k = rescored[each] as number;
    const full = ceilingAt(ceilings[each] as Ceiling, index);
    if (full === 0) continue;
    const score = scoreOn(CRITERIA[k] as CriterionId, candidate, trial.situation);
    refinedMost += (trial.alike[k] as number) * (score - full);
  }
  return refinedMost;
}

/** A row in the place of another when it is open and stands before it. */
function better(search: Search, row: number, than: Placed): Placed {
  if (row === than.row || isShut(search, row)) return than;
  const found = { row, value: valueAfter(search, row) };
  return isBetter(search, found, than) ? found : than;
}

function isShut({ bench, trial }: Search, row: number): boolean {
  const { candidates, gates } = bench.board;
  const { situation, question } = trial;
  if (!GATE_READS.includes(question)) return gates[row] !== null;
  return gateOf(candidates[row] as Candidate, situation.profile, situation.asOf) !== null;
}

/** Σ weight · score after the change, summed as a board does. */
function valueAfter(search: Search, row: number): number {
  return weightedSum(scoresAfter(search, search.rescored, row), 0, search.trial.weights);
}

/** The scores of one row, some of them worked out again. */
function scoresAfter({ bench: { board }, trial }: Search, rescored: readonly number[], row: number): Float64Array {
  const candidate = board.candidates[row] as Candidate;
  const scores = rowOf(board, row).slice();
  for (const k of rescored) scores[k] = scoreOn(CRITERIA[k] as CriterionId, candidate, trial.situation);
  return scores;
}

/** Whether one row stands before another, exact ties as on a board. */
function isBetter(search: Search, one: Placed, other: Placed): boolean {
  if (one.value !== other.value) return one.value > other.value;
  const byTotal = totalAfter(search, one.row) - totalAfter(search, other.row);
  if (byTotal !== 0) return byTotal > 0;
  const { candidates } = search.bench.board;
  return (candidates[one.row]?.id ?? '') < (candidates[other.row]?.id ?? '');
}

/** The unweighted sum of scores after the change; all that may have changed is scored again, of whatever type the row is. */
function totalAfter(search: Search, row: number): number {
  return total(scoresAfter(search, search.trial.forAlternatives, row));
}
