import type { ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { READS, scoreOn, seesTheSame } from '../scoring/criteria.ts';
import { GATE_READS, gateOf, isLasting } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Board, bestFirst, rowOf, standsBefore, weightedSum } from '../scoring/score.ts';
import type { Situation } from '../scoring/situation.ts';
import { weightsOf } from '../scoring/weights.ts';

/** A board laid out for asking who is first when one answer changes: its rows best first, without those that no answer opens. */
export interface Lineup {
  readonly board: Board;
  readonly credentials: readonly number[];
  readonly alternatives: readonly number[];
}

/** A board's situation with the answer to one question changed. */
export interface Change {
  readonly lineup: Lineup;
  readonly situation: Situation;
  readonly question: ProfileKey;
  readonly weights: readonly number[];
  /** The criteria on which credentials may score otherwise, and those on which alternatives may, which are judged by answers. */
  readonly forCredentials: readonly number[];
  readonly forAlternatives: readonly number[];
}

/** A row of the board with its scores and value after a change. */
export interface Standing {
  readonly row: number;
  readonly scores: Float64Array;
  readonly value: number;
}

/** Lays a board out. */
export function lineupOf(board: Board): Lineup {
  const credentials: number[] = [];
  const alternatives: number[] = [];
  for (const [row, { option }] of board.candidates.entries()) {
    if (!isLasting(board.gates[row] ?? null)) (option.type === 'credential' ? credentials : alternatives).push(row);
  }
  return { board, credentials: bestFirst(board, credentials), alternatives: bestFirst(board, alternatives) };
}

/** The criteria by place: of most options no guide speaks, which is seen at once and leaves them behind. */
const QUICKEST_FIRST = [...new Set([CRITERIA.indexOf('endorsement'), ...CRITERIA.keys()])];

/** A change of one answer, ready to be asked about. */
export function changeOf(lineup: Lineup, situation: Situation, question: ProfileKey): Change {
  const { board } = lineup;
  const readers = QUICKEST_FIRST.filter((k) => READS[criterion(k)].includes(question));
  return {
    lineup,
    situation,
    question,
    weights: weightsOf(situation.model, situation.answers, board.emphasis),
    forCredentials: readers.filter((k) => !seesTheSame(criterion(k), board.situation, situation)),
    forAlternatives: readers,
  };
}

/** Who is first after the change; null when every option is shut out. */
export function firstAfter(change: Change): Standing | null {
  // A good leader early lets the walk over the many credentials stop early.
  return bestCredentialAfter(change, bestAlternativeAfter(change));
}

/** The best alternative after the change, or what is given when none stands before it. */
export function bestAlternativeAfter(change: Change, than: Standing | null = null): Standing | null {
  return bestOf(change, change.lineup.alternatives, change.forAlternatives, than);
}

/** The best credential after the change, or what is given when none stands before it. */
export function bestCredentialAfter(change: Change, than: Standing | null = null): Standing | null {
  return bestOf(change, change.lineup.credentials, change.forCredentials, than);
}

/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;

/** Rows stand best first, so the walk ends at the first one that the change cannot lift to the best found so far. */
function bestOf(
  change: Change,
  rows: readonly number[],
  rescored: readonly number[],
  than: Standing | null,
): Standing | null {
  const { board } = change.lineup;
  const rise = mostRisen(change, rescored) + SLACK;
  const bound = boundOf(change, rescored);
  let best = than;
  for (const row of rows) {
    const bar = best === null ? Number.NEGATIVE_INFINITY : best.value - SLACK;
    if ((board.values[row] as number) + rise < bar) break;
    const most = weightedSum(board.scores, row, bound.fixed) + bound.free;
    if (most < bar || isShut(change, row)) continue;
    const found = standingOf(change, rescored, row, most, bar);
    if (found !== null && (best === null || standsBefore(board.candidates, found, best))) best = found;
  }
  return best;
}

/** The most by which the change can raise the value of any row: no score is above 1. */
function mostRisen({ lineup, weights }: Change, rescored: readonly number[]): number {
  return weights.reduce((rise, weight, k) => {
    const before = lineup.board.weights[k] ?? 0;
    return rise + (rescored.includes(k) ? weight : Math.max(0, weight - before));
  }, 0);
}

/** The most that a row can come to: what stays as it was by `fixed` weights, and 1 for all that is scored again. */
function boundOf({ weights }: Change, rescored: readonly number[]): { fixed: number[]; free: number } {
  const fixed = weights.map((weight, k) => (rescored.includes(k) ? 0 : weight));
  return { fixed, free: rescored.reduce((sum, k) => sum + (weights[k] as number), 0) };
}

function isShut({ lineup: { board }, situation, question }: Change, row: number): boolean {
  if (!GATE_READS.includes(question)) return board.gates[row] !== null;
  return gateOf(board.candidates[row] as Candidate, situation.profile, situation.asOf) !== null;
}

/** A row after the change; null as soon as it is certain that it does not come to the bar. */
function standingOf(
  { lineup: { board }, situation, weights }: Change,
  rescored: readonly number[],
  row: number,
  most: number,
  bar: number,
): Standing | null {
  const candidate = board.candidates[row] as Candidate;
  const found: number[] = [];
  let left = most;
  for (const k of rescored) {
    const score = scoreOn(criterion(k), candidate, situation);
    found.push(score);
    left -= (weights[k] as number) * (1 - score);
    if (left < bar) return null;
  }
  // Most rows never come to this, so that the copy waits until here.
  const scores = rowOf(board, row).slice();
  for (const [index, k] of rescored.entries()) scores[k] = found[index] ?? 0;
  return { row, scores, value: weightedSum(scores, 0, weights) };
}

function criterion(k: number): CriterionId {
  return CRITERIA[k] as CriterionId;
}
