import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { planColumns } from '../../../src/render/terminal/plan.ts';
import { wrap } from '../../../src/render/terminal/wrap.ts';

describe('wrap', () => {
  it.each<[text: string, columns: number | null, lines: string[]]>([
    ['one two three', null, ['one two three']],
    ['one two three', 7, ['one two', 'three']],
    ['', 5, ['']],
    ['see https://example.com/a-long-path now', 10, ['see', 'https://example.com/a-long-path', 'now']],
    ['machine-learning-engineer', 18, ['machine-learning-', 'engineer']],
    ['incomprehensible', 10, ['incomprehe', 'nsible']],
    ['a-incomprehensible', 10, ['a-incompre', 'hensible']],
    ['機械学習', 5, ['機械', '学習']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['👩\u200d💻👩\u200d💻', 3, ['👩\u200d💻', '👩\u200d💻']],
  ])('%j at %j', (text, columns, lines) => {
    expect(wrap(text, columns, stringWidth)).toEqual(lines);
  });
});

describe('planColumns', () => {
  const id = { natural: 10, minimum: 10, spare: false };
  const name = { natural: 50, minimum: 12, spare: false };
  const cost = { natural: 8, minimum: 8, spare: true };
  const widths = (columns: number | null, lossy = true) =>
    planColumns([id, name, cost, cost], columns, 2, lossy)?.map(({ column, width }) => [column, width]) ?? null;

  it.each<[columns: number | null, lossy: boolean, plan: number[][] | null]>([
    [
      null,
      true,
      [
        [0, 10],
        [1, 50],
        [2, 8],
        [3, 8],
      ],
    ],
    [
      82,
      true,
      [
        [0, 10],
        [1, 50],
        [2, 8],
        [3, 8],
      ],
    ],
    [
      81,
      true,
      [
        [0, 10],
        [1, 49],
        [2, 8],
        [3, 8],
      ],
    ],
    [
      44,
      true,
      [
        [0, 10],
        [1, 12],
        [2, 8],
        [3, 8],
      ],
    ],
    [
      43,
      true,
      [
        [0, 10],
        [1, 21],
        [2, 8],
      ],
    ],
    [
      33,
      true,
      [
        [0, 10],
        [1, 21],
      ],
    ],
    // The name was asked for: rather turned than lost.
    [23, true, null],
    [43, false, null],
  ])('%j columns, lossy %j', (columns, lossy, plan) => expect(widths(columns, lossy)).toEqual(plan));
});
