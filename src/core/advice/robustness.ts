import { RANDOM_STEP, uniformOf } from '../random.ts';
import { CRITERIA } from '../scoring/model.ts';
import { type Board, bestFirst, openRows } from '../scoring/score.ts';

const WIDTH = CRITERIA.length;

/** How many weightings are tried, and how far each weight may move either way (a factor). */
const DRAWS = 10_000;
const SPREAD = 3;

/**
 * Stochastic multicriteria acceptability (SMAA): the share of seeded weightings around the person's in which each open
 * option comes first. A weight is multiplied by a factor between 1/SPREAD and SPREAD, as likely below 1 as above.
 * Returns shares by row, summing to 1. Tervonen and Lahdelma, doi 10.1016/j.ejor.2005.12.037.
 */
export function shares(board: Board, draws: number = DRAWS, seed = 1): Map<number, number> {
  const rows = contenders(board);
  const wins = winsOf(board, rows, draws, seed);
  return new Map(rows.map((row, index) => [row, (wins[index] as number) / draws]));
}

/**
 * How often each of some rows comes first. What is followed through a block of draws is the lead over the first row, from one row to
 * the next one, by the criteria on which those two differ: short loops that are compiled soon.
 */
function winsOf(board: Board, rows: readonly number[], draws: number, seed: number): Float64Array {
  const telling = tellingCriteria(board, rows);
  const steps = rows.map((row, index) => stepBetween(board, rows[index - 1] ?? row, row, telling));
  const factors = telling.map(() => new Float64Array(BLOCK));
  const lead = new Float64Array(BLOCK);
  const most = new Float64Array(BLOCK);
  const best = new Int32Array(BLOCK);
  const wins = new Float64Array(rows.length);
  for (let from = 0; from < draws; from += BLOCK) {
    for (let at = 0; at < telling.length; at += 1) {
      const state = seed + Math.imul(RANDOM_STEP, from * WIDTH + (telling[at] as number) + 1);
      drawFactors(factors[at] as Float64Array, state | 0);
    }
    lead.fill(0);
    most.fill(0);
    best.fill(0);
    for (let index = 1; index < rows.length; index += 1) {
      follow(lead, steps[index] as Step, factors);
      takeLead(best, most, lead, index);
    }
    count(wins, best, Math.min(BLOCK, draws - from));
  }
  return wins;
}

const BLOCK = 500;

/** By how much a row leads another one, weighted as the person weighs it: by the place of a telling criterion. */
type Step = readonly { readonly at: number; readonly weighted: number }[];

function stepBetween({ scores, weights }: Board, from: number, to: number, telling: readonly number[]): Step {
  const step: { at: number; weighted: number }[] = [];
  for (let at = 0; at < telling.length; at += 1) {
    const k = telling[at] as number;
    const weighted =
      (weights[k] as number) * ((scores[to * WIDTH + k] as number) - (scores[from * WIDTH + k] as number));
    if (weighted !== 0) step.push({ at, weighted });
  }
  return step;
}

function follow(lead: Float64Array, step: Step, factors: readonly Float64Array[]): void {
  for (let index = 0; index < step.length; index += 2) {
    const one = step[index] as Step[number];
    const other = step[index + 1] ?? NONE;
    addBoth(lead, factors[one.at] as Float64Array, one.weighted, factors[other.at] as Float64Array, other.weighted);
  }
}

const NONE: Step[number] = { at: 0, weighted: 0 };

function addBoth(
  sums: Float64Array,
  some: Float64Array,
  factor: number,
  others: Float64Array,
  otherFactor: number,
): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] =
      (sums[index] as number) + ((some[index] as number) * factor + (others[index] as number) * otherFactor);
  }
}

function count(wins: Float64Array, best: Int32Array, draws: number): void {
  for (let draw = 0; draw < draws; draw += 1) wins[best[draw] as number] = (wins[best[draw] as number] as number) + 1;
}

/** A factor on one weight for each draw of a block: the numbers that `generator` gives from `state` on, a draw apart. */
function drawFactors(factors: Float64Array, from: number): void {
  let state = from;
  for (let draw = 0; draw < factors.length; draw += 1) {
    const u = uniformOf(state) * (SPREAD - 1);
    factors[draw] = (1 + u) / (SPREAD - u);
    state = (state + STEPS_OF_DRAW) | 0;
  }
}

function takeLead(best: Int32Array, most: Float64Array, leads: Float64Array, row: number): void {
  for (let draw = 0; draw < leads.length; draw += 1) {
    const lead = leads[draw] as number;
    if (lead > (most[draw] as number)) {
      best[draw] = row;
      most[draw] = lead;
    }
  }
}

/** The criteria that can tell some rows apart: those that weigh something and on which not all score alike. */
function tellingCriteria({ scores, weights }: Board, rows: readonly number[]): number[] {
  const telling: number[] = [];
  for (let k = 0; k < WIDTH; k += 1) {
    const first = scores[(rows[0] ?? 0) * WIDTH + k];
    if (weights[k] !== 0 && rows.some((row) => scores[row * WIDTH + k] !== first)) telling.push(k);
  }
  return telling;
}

/**
 * Open rows that no other row equals or beats under every weighting within the spread; the rest have a share of 0. The
 * rows are tried against the best ones first, which shut out nearly all.
 */
function contenders(board: Board): number[] {
  const byValue = bestFirst(board, openRows(board));
  const kept: number[] = [];
  for (let index = 0; index < byValue.length; index += 1) {
    const row = byValue[index] as number;
    if (canLead(board, row, kept)) kept.push(row);
  }
  return kept;
}

function canLead(board: Board, row: number, others: readonly number[]): boolean {
  for (let index = 0; index < others.length; index += 1) {
    if (!canPass(board, row, others[index] as number)) return false;
  }
  return true;
}

/**
 * Whether a row can lead another one of no lesser value under some weighting within the spread. At best all that speaks for it
 * weighs SPREAD times as much and all that speaks against it a SPREAD-th: pros · SPREAD > cons / SPREAD, where cons = pros + gap.
 */
function canPass({ scores, weights, values }: Board, row: number, other: number): boolean {
  const gap = (values[other] as number) - (values[row] as number);
  const enough = gap / (SPREAD * SPREAD - 1);
  const mine = row * WIDTH;
  const theirs = other * WIDTH;
  let pros = 0;
  for (let k = 0; k < WIDTH && pros <= enough; k += 1) {
    const weighted = (weights[k] as number) * ((scores[mine + k] as number) - (scores[theirs + k] as number));
    if (weighted > 0) pros += weighted;
  }
  return pros > enough;
}

const STEPS_OF_DRAW = Math.imul(RANDOM_STEP, WIDTH);
