import type { Board } from './board.ts';
import type { Candidate } from './candidate.ts';
import { READS, type Situation, scoreOn, seesTheSame } from './criteria.ts';
import { endorsementsOf } from './endorsement.ts';
import { GATE_READS, gateOf, isLasting } from './gates.ts';
import { CRITERIA, type CriterionId } from './model.ts';
import type { ProfileKey } from './question.ts';
import { rawWeights, scaled, sumOf } from './weights.ts';

// Many single answers are tried in one run, mostly before this code is compiled: the rows stand best first, and of each as
// little is worked out as shows that it cannot be the best. What is found is what a board for the changed answers would say.

const WIDTH = CRITERIA.length;

/** A board laid out for trying many changes of one answer. */
export interface Bench {
  readonly board: Board;
  /** What the weights of the board were divided by. */
  readonly weightSum: number;
  /** Rows that some answer may open, best first: the best of before are likely to be the best after. */
  readonly credentials: readonly number[];
  readonly alternatives: readonly number[];
  /** By row: 1 where some guide recommends the option, or answers judge how well it is thought of; else 0. */
  readonly endorsed: Uint8Array;
  /** The least and the most that a credential among them scores on each criterion. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The answer to one question changed. */
export interface Trial {
  readonly situation: Situation;
  readonly question: ProfileKey;
  /** Summing to 1, as on a board. */
  readonly weights: readonly number[];
  /** The same, divided by what the weights of before were divided by: most of them are then what they were. */
  readonly alike: readonly number[];
  /** How many times `weights` the weights `alike` are. */
  readonly ratio: number;
  /** The criteria whose weight changed, in order. */
  readonly reweighted: readonly number[];
  /** The criteria on which credentials may score otherwise than before, in order. */
  readonly forCredentials: readonly number[];
  /** The same for alternatives, which are judged by answers: whatever reads the question. */
  readonly forAlternatives: readonly number[];
}

/** A row after the answer changed. */
export interface Placed {
  readonly row: number;
  readonly value: number;
}

/** A bench for a board. */
export function benchFor(board: Board): Bench {
  const { candidates, gates, values, situation, emphasis } = board;
  const credentials: number[] = [];
  const alternatives: number[] = [];
  const endorsed = new Uint8Array(candidates.length);
  for (let row = 0; row < candidates.length; row += 1) {
    if (isLasting(gates[row] ?? null)) continue;
    const candidate = candidates[row] as Candidate;
    const isCredential = candidate.option.type === 'credential';
    (isCredential ? credentials : alternatives).push(row);
    if (!isCredential || endorsementsOf(candidate).length > 0) endorsed[row] = 1;
  }
  const bestFirst = (a: number, b: number): number => (values[b] as number) - (values[a] as number);
  credentials.sort(bestFirst);
  alternatives.sort(bestFirst);
  const weightSum = sumOf(rawWeights(situation.model, situation.answers, emphasis));
  return { board, weightSum, credentials, alternatives, endorsed, ...rangesOf(board, credentials) };
}

function rangesOf({ scores }: Board, rows: readonly number[]): Pick<Bench, 'least' | 'most'> {
  const least = new Float64Array(WIDTH).fill(1);
  const most = new Float64Array(WIDTH);
  for (let index = 0; index < rows.length; index += 1) {
    const start = (rows[index] as number) * WIDTH;
    for (let k = 0; k < WIDTH; k += 1) {
      const score = scores[start + k] as number;
      if (score < (least[k] as number)) least[k] = score;
      if (score > (most[k] as number)) most[k] = score;
    }
  }
  return { least, most };
}

/** The criteria that read the answer to a question, in order. */
export function readersOf(question: ProfileKey): number[] {
  const readers: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) if (READS[CRITERIA[k] as CriterionId].includes(question)) readers.push(k);
  return readers;
}

/** The answer to one question changed; `readers` are the criteria that read it. */
export function tryOn(bench: Bench, situation: Situation, question: ProfileKey, readers = readersOf(question)): Trial {
  const { board, weightSum } = bench;
  const raw = rawWeights(situation.model, situation.answers, board.emphasis);
  const sum = sumOf(raw);
  const alike = scaled(raw, weightSum);
  const reweighted: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) if (alike[k] !== board.weights[k]) reweighted.push(k);
  return {
    situation,
    question,
    weights: scaled(raw, sum),
    alike,
    ratio: sum / weightSum,
    reweighted,
    forCredentials: readers.filter((k) => !seesTheSame(CRITERIA[k] as CriterionId, board.situation, situation)),
    forAlternatives: readers,
  };
}

/** The first place after the answer changed; null when every option is shut out. */
export function firstAfter(bench: Bench, trial: Trial): Placed | null {
  return bestCredential(bench, trial, bestAlternative(bench, trial, null));
}

/** The best alternative after the answer changed, or what is given when none is better. */
export function bestAlternative(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  return bestOf(bench, trial, bench.alternatives, trial.forAlternatives, Number.POSITIVE_INFINITY, than);
}

/** The same for credentials. */
export function bestCredential(bench: Bench, trial: Trial, than: Placed | null): Placed | null {
  return bestOf(bench, trial, bench.credentials, trial.forCredentials, mostGained(bench, trial), than);
}

const SIGNAL = CRITERIA.indexOf('signal');
const ENDORSEMENT = CRITERIA.indexOf('endorsement');

/** The most by which the change can raise the value of a credential, in weights that are `alike`. */
function mostGained({ board, least, most }: Bench, { situation, alike, reweighted, forCredentials }: Trial): number {
  let gain = 0;
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    const more = (alike[k] as number) - (board.weights[k] as number);
    gain += more * ((more > 0 ? most[k] : least[k]) as number);
  }
  for (let index = 0; index < forCredentials.length; index += 1) {
    const k = forCredentials[index] as number;
    const full = k === SIGNAL ? situation.signal : 1;
    gain += (alike[k] as number) * (full - (least[k] as number));
  }
  return gain;
}

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/**
 * The best of some rows of one side that are open after the change, or `than` when none is better. `rescored` are the
 * criteria to score them on again; `gain` is the most by which the change can raise any of them.
 */
function bestOf(
  bench: Bench,
  trial: Trial,
  rows: readonly number[],
  rescored: readonly number[],
  gain: number,
  than: Placed | null,
): Placed | null {
  // What was best sets the bar, what may have risen most lifts it: hardly another row comes near it then.
  let best = firstOpen(bench, trial, rows, rescored, than);
  if (best === null) return null;
  const mosts = mostsAfter(bench, trial, rows, rescored, barFor(trial, best) - gain);
  best = better(bench, trial, rows[indexOfMost(mosts)] ?? best.row, rescored, best);
  let bar = barFor(trial, best);
  for (let index = 0; index < mosts.length; index += 1) {
    if ((mosts[index] as number) < bar) continue;
    best = better(bench, trial, rows[index] as number, rescored, best);
    bar = barFor(trial, best);
  }
  return best;
}

/** What a row must come to, in weights that are `alike`, to be as good as another. */
function barFor({ ratio }: Trial, { value }: Placed): number {
  return value * ratio - SLACK;
}

/** The first of some rows that is open, or `than` when that is better or none is open. */
function firstOpen(
  bench: Bench,
  trial: Trial,
  rows: readonly number[],
  rescored: readonly number[],
  than: Placed | null,
): Placed | null {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    if (!isShut(bench, trial, row)) return better(bench, trial, row, rescored, than);
  }
  return than;
}

function indexOfMost(mosts: readonly number[]): number {
  let at = 0;
  for (let index = 1; index < mosts.length; index += 1) {
    if ((mosts[index] as number) > (mosts[at] as number)) at = index;
  }
  return at;
}

/**
 * The values that rows would have with full marks on the criteria to score again, in weights that are `alike`. Rows that are
 * shut count for nothing; the rows end where their value was below `end`.
 */
function mostsAfter(
  bench: Bench,
  trial: Trial,
  rows: readonly number[],
  rescored: readonly number[],
  end: number,
): number[] {
  const { values } = bench.board;
  const mosts: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    if ((values[row] as number) < end) break;
    mosts.push(isShut(bench, trial, row) ? Number.NEGATIVE_INFINITY : mostAfter(bench, trial, row, rescored));
  }
  return mosts;
}

function mostAfter({ board, endorsed }: Bench, trial: Trial, row: number, rescored: readonly number[]): number {
  const { alike, reweighted, forCredentials, situation } = trial;
  const { scores, weights } = board;
  const start = row * WIDTH;
  let most = board.values[row] as number;
  for (let index = 0; index < reweighted.length; index += 1) {
    const k = reweighted[index] as number;
    most += ((alike[k] as number) - (weights[k] as number)) * (scores[start + k] as number);
  }
  for (let index = 0; index < rescored.length; index += 1) {
    const k = rescored[index] as number;
    let full = 1;
    if (k === ENDORSEMENT) full = endorsed[row] as number;
    else if (k === SIGNAL && rescored === forCredentials) full = situation.signal;
    most += (alike[k] as number) * (full - (scores[start + k] as number));
  }
  return most;
}

/** A row in the place of another when it is open and stands before it. */
function better(bench: Bench, trial: Trial, row: number, rescored: readonly number[], than: Placed): Placed;
function better(bench: Bench, trial: Trial, row: number, rescored: readonly number[], than: Placed | null): Placed | null;
function better(
  bench: Bench,
  trial: Trial,
  row: number,
  rescored: readonly number[],
  than: Placed | null,
): Placed | null {
  if (row === than?.row || isShut(bench, trial, row)) return than;
  const value = valueAfter(bench, trial, row, rescored);
  return than === null || isBetter(bench, trial, row, value, than) ? { row, value } : than;
}

function isShut({ board }: Bench, { situation, question }: Trial, row: number): boolean {
  if (!GATE_READS.includes(question)) return board.gates[row] !== null;
  return gateOf(board.candidates[row] as Candidate, situation.profile, situation.asOf) !== null;
}

/** Σ weight · score after the change, added in the order of `CRITERIA` as a board does. */
function valueAfter({ board }: Bench, trial: Trial, row: number, rescored: readonly number[]): number {
  const { scores, candidates } = board;
  const candidate = candidates[row] as Candidate;
  const start = row * WIDTH;
  let value = 0;
  let next = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    let score = scores[start + k] as number;
    if (rescored[next] === k) {
      score = scoreOn(CRITERIA[k] as CriterionId, candidate, trial.situation);
      next += 1;
    }
    value += (trial.weights[k] as number) * score;
  }
  return value;
}

/** Whether a row with that value stands before another, exact ties as on a board. */
function isBetter(bench: Bench, trial: Trial, row: number, value: number, than: Placed): boolean {
  if (value !== than.value) return value > than.value;
  const byTotal = totalAfter(bench, trial, row) - totalAfter(bench, trial, than.row);
  if (byTotal !== 0) return byTotal > 0;
  const { candidates } = bench.board;
  return (candidates[row]?.id ?? '') < (candidates[than.row]?.id ?? '');
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
