import type { ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { READS, seesTheSame } from '../scoring/criteria.ts';
import { endorsementsOf } from '../scoring/endorsement.ts';
import { isLasting } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Board, bestFirst, firstRow } from '../scoring/score.ts';
import type { Situation } from '../scoring/situation.ts';
import { criterionAt, orEqual, rawWeight, rawWeights, scaled, sumOf, swayedBy } from '../scoring/weights.ts';

// Many single answers are tried in one run, mostly before this code is compiled: the rows stand best first, and of each as
// little is worked out as shows that it cannot be the best. What is found is what a board for the changed answers would say.

const WIDTH = CRITERIA.length;

/** A board laid out for trying many changes of one answer. */
export interface Bench {
  readonly board: Board;
  /** The weights of the board before they were scaled, what they were divided by, and which of them an answer sways. */
  readonly raw: readonly number[];
  readonly weightSum: number;
  readonly swayed: ReturnType<typeof swayedBy>;
  /** The row of the first place; null when every option is shut out. */
  readonly first: number | null;
  readonly credentials: Lineup;
  /** The rows of the alternatives that some answer may open, best first. */
  readonly alternatives: readonly number[];
}

/** The credentials that some answer may open, best first: the best of before are likely to be the best after. */
export interface Lineup {
  readonly rows: readonly number[];
  readonly values: Float64Array;
  /** The scores on each criterion, in the order of `rows`, with the least and the most of them. */
  readonly columns: readonly Float64Array[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** 1 for those that some guide recommends. */
  readonly endorsable: Float64Array;
  /** 1 for those bound to no platform; and by platform, for those bound to it. */
  readonly neutral: Float64Array;
  readonly onPlatform: Readonly<Record<string, Float64Array>>;
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

/** A bench for a board. */
export function benchFor(board: Board): Bench {
  const { candidates, gates, situation, emphasis } = board;
  const credentials: number[] = [];
  const alternatives: number[] = [];
  for (let row = 0; row < candidates.length; row += 1) {
    if (isLasting(gates[row] ?? null)) continue;
    (candidates[row]?.option.type === 'credential' ? credentials : alternatives).push(row);
  }
  const raw = rawWeights(situation.model, situation.answers, emphasis);
  return {
    board,
    raw,
    weightSum: sumOf(orEqual(raw)),
    swayed: swayedBy(situation.model),
    first: firstRow(board),
    credentials: lineUp(board, bestFirst(board, credentials)),
    alternatives: bestFirst(board, alternatives),
  };
}

function lineUp({ candidates, values, scores }: Board, rows: readonly number[]): Lineup {
  const ordered = rows.map((row) => candidates[row] as Candidate);
  const columns: Float64Array[] = [];
  const least: number[] = [];
  const most: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) {
    const column = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
      column[index] = scores[(rows[index] as number) * WIDTH + k] as number;
    }
    columns.push(column);
    least.push(Math.min(1, ...column));
    most.push(Math.max(0, ...column));
  }
  return {
    rows,
    values: Float64Array.from(rows, (row) => values[row] as number),
    columns,
    least,
    most,
    endorsable: Float64Array.from(ordered, (candidate) => (endorsementsOf(candidate).length > 0 ? 1 : 0)),
    neutral: Float64Array.from(ordered, ({ platforms }) => (platforms.length === 0 ? 1 : 0)),
    onPlatform: byPlatform(ordered),
  };
}

function byPlatform(candidates: readonly Candidate[]): Record<string, Float64Array> {
  const marks: Record<string, Float64Array> = {};
  for (let index = 0; index < candidates.length; index += 1) {
    for (const platform of (candidates[index] as Candidate).platforms) {
      marks[platform] ??= new Float64Array(candidates.length);
      marks[platform][index] = 1;
    }
  }
  return marks;
}

/** The criteria that read the answer to a question, in order. */
export function readersOf(question: ProfileKey): number[] {
  const readers: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) if (READS[CRITERIA[k] as CriterionId].includes(question)) readers.push(k);
  return readers;
}

/** The answer to one question changed; `readers` are the criteria that read it. */
export function tryOn(bench: Bench, situation: Situation, question: ProfileKey, readers = readersOf(question)): Trial {
  const { board } = bench;
  return {
    situation,
    question,
    ...weightsAfter(bench, situation),
    forCredentials: readers.filter((k) => !seesTheSame(CRITERIA[k] as CriterionId, board.situation, situation)),
    forAlternatives: readers,
  };
}

type TrialWeights = Pick<Trial, 'weights' | 'alike' | 'ratio' | 'reweighted'>;

/** The weights after the change; most changes sway none. */
function weightsAfter(bench: Bench, situation: Situation): TrialWeights {
  const { board, weightSum } = bench;
  const swayed = newlySwayed(bench, situation);
  if (swayed.length === 0) return { weights: board.weights, alike: board.weights, ratio: 1, reweighted: [] };
  const after = bench.raw.slice();
  for (const k of swayed) after[k] = rawWeight(criterionAt(situation.model, k), situation.answers, board.emphasis);
  const raw = orEqual(after);
  const sum = sumOf(raw);
  const alike = scaled(raw, weightSum);
  const reweighted: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) if (alike[k] !== board.weights[k]) reweighted.push(k);
  return { weights: scaled(raw, sum), alike, ratio: sum / weightSum, reweighted };
}

/** The criteria whose weight depends on an answer that changed; some may stand more than once. */
function newlySwayed({ board, swayed }: Bench, { answers }: Situation): readonly number[] {
  const criteria: number[] = [];
  for (const answer in swayed) {
    if (answers[answer] !== board.situation.answers[answer]) criteria.push(...(swayed[answer] ?? []));
  }
  return criteria;
}
