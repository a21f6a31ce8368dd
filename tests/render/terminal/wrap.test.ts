import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type ColumnNeed, planColumns } from '../../../src/render/terminal/plan.ts';
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
  const id = { natural: 10, minimum: 10, spare: null };
  const name = { natural: 50, minimum: 12, spare: null };
  const level = { natural: 8, minimum: 8, spare: 1 };
  const price = { natural: 8, minimum: 8, spare: 2 };
  const widths = (needs: readonly ColumnNeed[], columns: number | null) =>
    planColumns(needs, columns, 2)
      ?.map(({ column, width }) => `${column}:${width}`)
      .join(' ') ?? null;

  it.each<[columns: number | null, plan: string | null]>([
    [null, '0:10 1:50 2:8 3:8'],
    [82, '0:10 1:50 2:8 3:8'],
    [81, '0:10 1:49 2:8 3:8'],
    [44, '0:10 1:12 2:8 3:8'],
    // What has the greatest number goes first, wherever it stands.
    [43, '0:10 1:21 3:8'],
    [33, '0:10 1:21'],
    [23, null],
  ])('%j columns', (columns, plan) => {
    expect(widths([id, name, price, level], columns)).toBe(plan);
  });

  it('leaves out nothing that must be shown', () => {
    expect(widths([id, name, { ...price, spare: null }], 31)).toBeNull();
  });
});
