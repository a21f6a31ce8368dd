import type { Board } from './board.ts';
import type { Candidate } from './candidate.ts';
import { READS, type Situation, seesTheSame } from './criteria.ts';
import { endorsementsOf } from './endorsement.ts';
import { isLasting } from './gates.ts';
import { CRITERIA, type CriterionId } from './model.ts';
import type { ProfileKey } from './question.ts';
import { criterionAt, orEqual, rawWeight, rawWeights, scaled, sumOf, swayedBy } from './weights.ts';

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
  readonly credentials: Side;
  readonly alternatives: Side;
}

/** The options of one type that some answer may open, best first: the best of before are likely to be the best after. */
export interface Side {
  readonly rows: readonly number[];
  readonly values: Float64Array;
  /** The scores on each criterion, in the order of `rows`, with the least and the most of them. */
  readonly columns: readonly Float64Array[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** What each of them scores at most for endorsements: nothing where no guide recommends it. */
  readonly endorsable: Float64Array;
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
    credentials: sideOf(board, credentials),
    alternatives: sideOf(board, alternatives),
  };
}

function sideOf({ candidates, values, scores }: Board, unordered: readonly number[]): Side {
  const rows = unordered.toSorted((a, b) => (values[b] as number) - (values[a] as number));
  const ordered = new Float64Array(rows.length);
  const endorsable = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const candidate = candidates[row] as Candidate;
    ordered[index] = values[row] as number;
    if (candidate.option.type === 'alternative' || endorsementsOf(candidate).length > 0) endorsable[index] = 1;
  }
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
  return { rows, values: ordered, columns, least, most, endorsable };
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
  const raw = orEqual(rawAfter(bench, situation));
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

/** The weights before they are scaled, of which only those swayed by an answer that changed are worked out again. */
function rawAfter({ board, raw, swayed }: Bench, { model, answers }: Situation): number[] {
  const after = raw.slice();
  for (const answer in swayed) {
    if (answers[answer] === board.situation.answers[answer]) continue;
    for (const k of swayed[answer] ?? []) after[k] = rawWeight(criterionAt(model, k), answers, board.emphasis);
  }
  return after;
}
