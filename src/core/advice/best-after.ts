import type { Bench, Side, Trial } from './bench.ts';
import type { Candidate } from './candidate.ts';
import { scoreOn } from './criteria.ts';
import { GATE_READS, gateOf } from './gates.ts';
import { CRITERIA, type CriterionId } from './model.ts';

// Who is best after one answer changed: full scores are worked out only for options that could still be.

const WIDTH = CRITERIA.length;

/** A row after the answer changed. */
export interface Placed {
  readonly row: number;
  readonly value: number;
}

/** The first place after the answer changed; null when every option is shut out. */
export function firstAfter(bench: Bench, trial: Trial): Placed | null {
  return bestCredential(bench, trial, bestAlternative(bench, trial, null));
}

/** The best alternative after the answer changed, or what is given when none is better. */
export function bestAlternative(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  return bestOf({ bench, trial, side: bench.alternatives, rescored: trial.forAlternatives, signal: 1 }, than);
}

/** The same for credentials. */
export function bestCredential(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  const { signal } = trial.situation;
  return bestOf({ bench, trial, side: bench.credentials, rescored: trial.forCredentials, signal }, than);
}

/** The search for the best of one side after a change. */
interface Search {
  readonly bench: Bench;
  readonly trial: Trial;
  readonly side: Side;
  /** The criteria on which that side is scored again, in order. */
  readonly rescored: readonly number[];
  /** What that side scores at most for `signal`. */
  readonly signal: number;
}

const SIGNAL = CRITERIA.indexOf('signal');
const ENDORSEMENT = CRITERIA.indexOf('endorsement');

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/** The best of one side that is open after the change, or `than` when none is better. */
function bestOf(search: Search, than: Placed | null): Placed | null {
  const { trial, side } = search;
  // What was best sets the bar, what may have risen most lifts it: hardly another one comes near it then.
  const start = firstOpen(search, than);
  if (start === null) return null;
  const mosts = mostsAfter(search, barFor(trial, start) - mostGained(search));
  let best = mosts.length === 0 ? start : better(search, side.rows[indexOfMost(mosts)] as number, start);
  let bar = barFor(trial, best);
  for (let index = 0; index < mosts.length; index += 1) {
    const most = mosts[index] as number;
    if (most < bar || refined(search, index, most, bar) < bar) continue;
    best = better(search, side.rows[index] as number, best);
    bar = barFor(trial, best);
  }
  return best;
}

/** What a row must come to, in weights that are `alike`, to be as good as another. */
function barFor({ ratio }: Trial, { value }: Placed): number {
  return value * ratio - SLACK;
}

/** The first open one as it stands after the change, or `than` when that is better or all are shut. */
function firstOpen(search: Search, than: Placed | null): Placed | null {
  const { rows } = search.side;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    if (isShut(search, row)) continue;
    const found = { row, value: valueAfter(search, row) };
    return than === null || isBetter(search, found, than) ? found : than;
  }
  return than;
}

/** The most by which the change can raise a value, in weights that are `alike`. */
function mostGained(search: Search): number {
  const { side, trial, rescored } = search;
  const { alike, reweighted } = trial;
  const { weights } = search.bench.board;
  let gain = 0;
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    const more = (alike[k] as number) - (weights[k] as number);
    gain += more * ((more > 0 ? side.most[k] : side.least[k]) as number);
  }
  for (let index = 0; index < rescored.length; index += 1) {
    const k = rescored[index] as number;
    const full = k === SIGNAL ? search.signal : 1;
    gain += (alike[k] as number) * (full - (side.least[k] as number));
  }
  return gain;
}

/**
 * The values that rows would have with full marks on the criteria to score again, in weights that are `alike`; as far as the
 * rows whose value was at least `end`.
 */
function mostsAfter({ bench, trial, side, rescored, signal }: Search, end: number): number[] {
  const { alike, reweighted } = trial;
  const { weights } = bench.board;
  const { columns, values, endorsable } = side;
  const mosts: number[] = [];
  for (let index = 0; index < values.length && (values[index] as number) >= end; index += 1) {
    mosts.push(values[index] as number);
  }
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    addScaled(mosts, columns[k] as Float64Array, (alike[k] as number) - (weights[k] as number), 0);
  }
  for (let index = 0; index < rescored.length; index += 1) {
    const k = rescored[index] as number;
    const weight = alike[k] as number;
    const full = k === SIGNAL ? signal : 1;
    addScaled(mosts, columns[k] as Float64Array, -weight, k === ENDORSEMENT ? 0 : weight * full);
    if (k === ENDORSEMENT) addScaled(mosts, endorsable, weight, 0);
  }
  return mosts;
}

function addScaled(sums: number[], column: Float64Array, factor: number, constant: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] as number) + (column[index] as number) * factor + constant;
  }
}

function indexOfMost(mosts: readonly number[]): number {
  let at = 0;
  for (let index = 1; index < mosts.length; index += 1) {
    if ((mosts[index] as number) > (mosts[at] as number)) at = index;
  }
  return at;
}

/** The most that a row can come to, as its criteria are scored again one by one until it is below the bar. */
function refined({ bench, trial, side, rescored, signal }: Search, index: number, most: number, bar: number): number {
  const candidate = bench.board.candidates[side.rows[index] as number] as Candidate;
  let refinedMost = most;
  for (let each = 0; each < rescored.length && refinedMost >= bar; each += 1) {
    const k = rescored[each] as number;
    let full = k === SIGNAL ? signal : 1;
    if (k === ENDORSEMENT) full = side.endorsable[index] as number;
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

/** Σ weight · score after the change, added in the order of `CRITERIA` as a board does. */
function valueAfter({ bench, trial, rescored }: Search, row: number): number {
  const { scores, candidates } = bench.board;
  const start = row * WIDTH;
  let value = 0;
  let next = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    let score = scores[start + k] as number;
    if (rescored[next] === k) {
      score = scoreOn(CRITERIA[k] as CriterionId, candidates[row] as Candidate, trial.situation);
      next += 1;
    }
    value += (trial.weights[k] as number) * score;
  }
  return value;
}

/** Whether one row stands before another, exact ties as on a board. */
function isBetter({ bench, trial }: Search, one: Placed, other: Placed): boolean {
  if (one.value !== other.value) return one.value > other.value;
  const byTotal = totalAfter(bench, trial, one.row) - totalAfter(bench, trial, other.row);
  if (byTotal !== 0) return byTotal > 0;
  const { candidates } = bench.board;
  return (candidates[one.row]?.id ?? '') < (candidates[other.row]?.id ?? '');
}

/** The unweighted sum of scores after the change. */
function totalAfter({ board }: Bench, trial: Trial, row: number): number {
  const candidate = board.candidates[row] as Candidate;
  let sum = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    sum += trial.forAlternatives.includes(k)
      ? scoreOn(CRITERIA[k] as CriterionId, candidate, trial.situation)
      : (board.scores[row * WIDTH + k] as number);
  }
  return sum;
}
