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

/** A change of one answer, ready to be asked about. */
export function changeOf(lineup: Lineup, situation: Situation, question: ProfileKey): Change {
  const { board } = lineup;
  const readers = CRITERIA.map((_, k) => k).filter((k) => READS[criterion(k)].includes(question));
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
  let best = than;
  for (const row of rows) {
    if (best !== null && (board.values[row] as number) + rise < best.value) break;
    if (best !== null && mostOf(change, rescored, row) + SLACK < best.value) continue;
    if (isShut(change, row)) continue;
    const found = standingOf(change, rescored, row);
    if (best === null || standsBefore(board.candidates, found, best)) best = found;
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

/** The most that one row can come to: what is scored again counts as 1. */
function mostOf({ lineup, weights }: Change, rescored: readonly number[], row: number): number {
  const scores = rowOf(lineup.board, row);
  let most = 0;
  for (let k = 0; k < weights.length; k += 1) {
    most += (weights[k] as number) * (rescored.includes(k) ? 1 : (scores[k] as number));
  }
  return most;
}

function isShut({ lineup: { board }, situation, question }: Change, row: number): boolean {
  if (!GATE_READS.includes(question)) return board.gates[row] !== null;
  return gateOf(board.candidates[row] as Candidate, situation.profile, situation.asOf) !== null;
}

function standingOf(
  { lineup: { board }, situation, weights }: Change,
  rescored: readonly number[],
  row: number,
): Standing {
  const candidate = board.candidates[row] as Candidate;
  const scores = rowOf(board, row).slice();
  for (const k of rescored) scores[k] = scoreOn(criterion(k), candidate, situation);
  return { row, scores, value: weightedSum(scores, 0, weights) };
}

function criterion(k: number): CriterionId {
  return CRITERIA[k] as CriterionId;
}
