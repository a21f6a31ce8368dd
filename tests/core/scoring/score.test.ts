import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/scoring/candidate.ts';
import { candidatesOf } from '../../../src/core/scoring/candidate.ts';
import { scoreOn } from '../../../src/core/scoring/criteria.ts';
import { gateOf } from '../../../src/core/scoring/gates.ts';
import { CRITERIA, type Judgement } from '../../../src/core/scoring/model.ts';
import {
  type Board,
  bestFirst,
  boardFor,
  boardOf,
  firstRow,
  openRows,
  rankedRows,
  rowOf,
  standsBefore,
  weightedSum,
} from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/situation.ts';
import { weightsOf } from '../../../src/core/scoring/weights.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';

const DAY = '2026-11-27';
const WIDTH = CRITERIA.length;

/** A few of the built-in options, so that a whole board is worked out in no time. */
function few(): Judgement {
  const { credentials, alternatives, ...dataset } = builtIn();
  return { ...dataset, credentials: credentials.slice(0, 6), alternatives: alternatives.slice(0, 3) };
}

/** One row: its id, what it is worth, what its scores come to, and whether a gate shuts it out. */
type Row = readonly [id: string, value: number, total: number, shut?: true];

/** A board of such rows, which holds what a ranking is read off. */
function boardWith(rows: readonly Row[]): Board {
  const scores = new Float64Array(rows.length * WIDTH);
  // The last cell of each row, so that a row that begins or ends elsewhere gives another sum.
  for (const [row, [, , total]] of rows.entries()) scores[row * WIDTH + WIDTH - 1] = total;
  return {
    candidates: rows.map(([id]) => ({ id })) as unknown as readonly Candidate[],
    gates: rows.map(([, , , shut]) => (shut ? 'retired' : null)),
    values: Float64Array.from(rows, ([, value]) => value),
    scores,
  } as unknown as Board;
}

const ranked = (rows: readonly Row[]) => rankedRows(boardWith(rows)).map((row) => rows[row]?.[0]);

describe('a ranking', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'is by value',
      [
        ['a', 0.2, 9],
        ['b', 0.3, 1],
        ['c', 0.1, 5],
      ],
      ['b', 'a', 'c'],
    ],
    [
      'is by the unweighted sum where values are equal',
      [
        ['a', 0.5, 1],
        ['b', 0.5, 3],
        ['c', 0.5, 2],
      ],
      ['b', 'c', 'a'],
    ],
    [
      'is by id where both are equal',
      [
        ['c', 0.5, 1],
        ['a', 0.5, 1],
        ['b', 0.5, 1],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'leaves out what is shut out',
      [
        ['a', 0.9, 1, true],
        ['b', 0.1, 1],
        ['c', 0.8, 1, true],
      ],
      ['b'],
    ],
    ['of what is worth nothing has a first', [['a', 0, 0]], ['a']],
    ['of nothing is nothing', [], []],
  ])('%s', (_, rows, ids) => {
    expect(ranked(rows)).toEqual(ids);
    const first = firstRow(boardWith(rows));
    expect(first === null ? null : rows[first]?.[0]).toBe(ids[0] ?? null);
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const step = fc.integer({ min: 0, max: 3 });
  const anyRows = fc.uniqueArray(fc.tuple(id, step, step, fc.constantFrom(true as const, undefined)), {
    selector: ([name]) => name,
  });

  it('does not depend on the order of what is ranked, and its first is the first row', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.nat()), (drawn, random) => {
        const rows = drawn as unknown as readonly Row[];
        const shuffled = rows
          .map((row) => [random.next().value, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row);
        expect(ranked(shuffled)).toEqual(ranked(rows));
        const first = firstRow(boardWith(rows));
        expect(first === null ? undefined : rows[first]?.[0]).toBe(ranked(rows)[0]);
      }),
      { numRuns: cases(50) },
    );
  });

  it('of some rows keeps the order given where values are equal', () => {
    const board = boardWith([
      ['a', 0.5, 1],
      ['b', 0.7, 1],
      ['c', 0.5, 9],
      ['d', 0.9, 1, true],
    ]);
    expect(bestFirst(board, [2, 0, 1])).toEqual([1, 2, 0]);
    expect(bestFirst(board, [0, 2, 3])).toEqual([3, 0, 2]);
    expect(openRows(board)).toEqual([0, 1, 2]);
  });
});

describe('one row before another', () => {
  const candidates = [{ id: 'a' }, { id: 'b' }] as unknown as readonly Candidate[];
  const scored = (row: number, value: number, ...scores: number[]) => ({
    row,
    value,
    scores: Float64Array.from(scores),
  });

  it.each([
    ['the higher value', scored(0, 0.5, 1, 1), scored(1, 0.4, 9, 9), true],
    ['the lower value', scored(0, 0.4, 9, 9), scored(1, 0.5, 1, 1), false],
    ['the higher sum', scored(1, 0.5, 1, 2), scored(0, 0.5, 2, 0), true],
    ['the lower sum', scored(0, 0.5, 2, 0), scored(1, 0.5, 1, 2), false],
    ['the same sum of others', scored(0, 0.5, 2, 0), scored(1, 0.5, 1, 1), true],
    ['the later id', scored(1, 0.5, 1), scored(0, 0.5, 1), false],
    ['itself', scored(0, 0.5, 1), scored(0, 0.5, 1), false],
    ['one that nobody knows', scored(7, 0.5, 1), scored(0, 0.5, 1), true],
    ['before one that nobody knows', scored(0, 0.5, 1), scored(7, 0.5, 1), false],
  ])('%s', (_, one, other, expected) => {
    expect(standsBefore(candidates, one, other)).toBe(expected);
  });
});

it('adds weight times score of one row alone', () => {
  const scores = Float64Array.from({ length: 3 * WIDTH }, (_, index) => index);
  const weights = Array.from({ length: WIDTH }, (_, k) => (k === 1 ? 2 : k === WIDTH - 1 ? 10 : 0));
  expect(weightedSum(scores, 0, weights)).toBe(2 * 1 + 10 * (WIDTH - 1));
  expect(weightedSum(scores, 2, weights)).toBe(2 * (2 * WIDTH + 1) + 10 * (3 * WIDTH - 1));
  expect([...rowOf({ scores } as Board, 1)]).toEqual(Array.from({ length: WIDTH }, (_, k) => WIDTH + k));
});

describe('a board', () => {
  const PROFILE = { goal: 'genai', background: 'developer', budget: 1, portfolio: 'none' };

  it('holds of each option what each criterion gives, its gate, and the weighted sum', () => {
    const dataset = few();
    const candidates = candidatesOf(dataset, DAY, 'en');
    const situation = situationOf(dataset, PROFILE, DAY);
    const board = boardFor(candidates, situation);
    expect([board.candidates, board.situation]).toEqual([candidates, situation]);
    expect(board.scores).toHaveLength(9 * WIDTH);
    for (const [row, candidate] of candidates.entries()) {
      const expected = CRITERIA.map((criterion) => scoreOn(criterion, candidate, situation));
      expect([...rowOf(board, row)]).toEqual(expected);
      expect(board.gates[row]).toBe(gateOf(candidate, PROFILE, DAY));
      const value = expected.reduce((sum, score, k) => sum + score * (board.weights[k] ?? Number.NaN), 0);
      expect(board.values[row]).toBeCloseTo(value, 12);
    }
    expect(board.gates).toContain(null);
    expect(board.gates).toContain('over-budget');
  });

  it('weighs as the answers and the emphasis say', () => {
    const dataset = few();
    const { model, answers } = boardOf(dataset, PROFILE, DAY).situation;
    const emphasis = { practice: 3, time: 0 };
    expect(boardOf(dataset, PROFILE, DAY).weights).toEqual(weightsOf(model, answers));
    const weighed = boardOf(dataset, PROFILE, DAY, emphasis);
    expect(weighed.weights).toEqual(weightsOf(model, answers, emphasis));
    expect(weighed.emphasis).toEqual(emphasis);
  });

  it('is in the language of the person, in English where none is given', () => {
    const dataset = few();
    const offered = (language?: string) =>
      boardOf(dataset, language === undefined ? {} : { language }, DAY).candidates.map(
        (candidate) => candidate.offered,
      );
    expect(offered()).toEqual(offered('en'));
    expect(offered('ja')).not.toEqual(offered('en'));
    expect(offered('ja')).toEqual(candidatesOf(dataset, DAY, 'ja').map((candidate) => candidate.offered));
  });
});
