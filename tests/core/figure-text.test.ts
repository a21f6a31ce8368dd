import { describe, expect, it } from 'vitest';
import {
  dateText,
  decimal,
  type Figure,
  hours,
  months,
  percent,
  plural,
  signedUsd,
  usd,
  years,
} from '../../src/core/figure-text.ts';

const cases = <T>(format: (value: T) => string, table: readonly (readonly [value: T, text: string])[]) =>
  it.each(table)('%j is %j', (value, text) => expect(format(value)).toBe(text));

describe('usd', () => {
  cases<Figure>(usd, [
    [null, 'not published'],
    [0, 'free'],
    [[0, 0], 'free'],
    [150, '$150'],
    [[150, 150], '$150'],
    [[150, 300], '$150–300'],
    [[0, 300], '$0–300'],
    [49.5, '$49.50'],
    [[49.5, 120], '$49.50–120.00'],
    [0.1 + 0.2, '$0.30'],
    [999.999, '$1,000'],
    [1234567.891, '$1,234,567.89'],
    [[1000, 25000], '$1,000–25,000'],
    [-5, '−$5'],
    [[-5, 10], '−$5 to $10'],
    [[-10, -5], '−$10 to −$5'],
  ]);
});

describe('signedUsd', () => {
  cases<Figure>(signedUsd, [
    [null, 'not published'],
    [0, '$0'],
    [-0.001, '$0'],
    [494.87, '+$494.87'],
    [-738.51, '−$738.51'],
    [7755, '+$7,755'],
    [[-739, 495], '−$739 to +$495'],
    [[0, 20000], '$0 to +$20,000'],
  ]);
});

describe('hours', () => {
  cases<Figure>(hours, [
    [null, 'not published'],
    [40, '40 h'],
    [[40, 60], '40–60 h'],
    [[40, 40], '40 h'],
    [2.5, '2.5 h'],
    [173.333, '173 h'],
    [1200, '1,200 h'],
  ]);
});

describe('months and years', () => {
  cases<Figure>(months, [
    [1, '1 month'],
    [[3, 6], '3–6 months'],
    [4.5, '4.5 months'],
    [0.5, '0.5 months'],
    [Number.POSITIVE_INFINITY, 'never'],
    [null, 'not published'],
  ]);
  cases<Figure>(years, [
    [1, '1 year'],
    [[2, 3], '2–3 years'],
    [null, 'not published'],
  ]);
});

describe('percent', () => {
  cases<number | null>(
    (share) => percent(share),
    [
      [0.18, '18%'],
      [0, '0%'],
      [1, '100%'],
      [-0.07, '−7%'],
      [null, 'not published'],
    ],
  );
  it('has decimals when asked', () => expect(percent(0.15809, 1)).toBe('15.8%'));
  it('leaves out zeros', () => expect(percent(0.1, 1)).toBe('10%'));
});

describe('dateText', () => {
  cases<string | null>(dateText, [
    ['2026-09-28', '28 Sep 2026'],
    ['2026-01-05', '5 Jan 2026'],
    ['2026-12', 'Dec 2026'],
    ['2026', '2026'],
    ['2026-13', '2026-13'],
    ['soon', 'soon'],
    [null, 'not published'],
  ]);
});

describe('plural and decimal', () => {
  it.each([
    [0, '0 studies'],
    [1, '1 study'],
    [1200, '1,200 studies'],
  ])('%d is %j', (count, text) => expect(plural(count, 'study', 'studies')).toBe(text));
  it('adds an s by default', () => expect(plural(2, 'credential')).toBe('2 credentials'));
  it('groups and trims', () => expect(decimal(-1234.5, 2)).toBe('−1,234.5'));
});
