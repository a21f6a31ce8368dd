import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELLS,
  chance,
  chanceAbove,
  type Distribution,
  logNormal,
  normal,
} from '../../../../src/core/roi/uncertainty/distributions.ts';

const average = ({ cells }: Distribution): number => cells.reduce((sum, cell) => sum + cell, 0) / CELLS;
const deviation = (distribution: Distribution): number =>
  Math.sqrt(distribution.cells.reduce((sum, cell) => sum + (cell - distribution.mean) ** 2, 0) / CELLS);
/** The border between the cells below and above a share of the whole. */
const quantile = ({ cells }: Distribution, share: number): number => {
  const border = Math.round(share * CELLS);
  return ((cells[border - 1] ?? 0) + (cells[border] ?? 0)) / 2;
};
const near = (value: number, expected: number, tolerance: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(tolerance);

describe('log-normal', () => {
  // Standard normal quantiles of any table: 1.1503 at 7/8, 1.6449 at .95 (243.2 of 256 cells).
  it('has the quantiles of a normal variable on the logarithm', () => {
    const unit = logNormal([Math.exp(-1.645), 1, Math.exp(1.645)]);
    near(Math.log(quantile(unit, 0.5)), 0, 0.02);
    near(Math.log(quantile(unit, 7 / 8)), 1.15035, 0.02);
    near(Math.log(quantile(unit, 1 / 8)), -1.15035, 0.02);
    near(Math.log(quantile(unit, 243 / 256)), 1.634, 0.02);
    near(unit.mean, Math.exp(0.5), 1e-6);
  });

  it('spreads as the formula says', () => {
    const sigma = Math.log(2) / 1.645;
    const hours = logNormal([60, 120, 240]);
    near(hours.mean / (120 * Math.exp(sigma ** 2 / 2)), 1, 1e-6);
    near(deviation(hours) / (hours.mean * Math.sqrt(Math.exp(sigma ** 2) - 1)), 1, 0.005);
  });

  it('keeps one case in twenty on either side of a skewed range', () => {
    const skewed = logNormal([20, 110, 200]);
    near(quantile(skewed, 13 / 256), 20, 1);
    near(quantile(skewed, 0.5), 110, 2);
    near(quantile(skewed, 243 / 256), 200, 2);
    // ∫ over both halves with scipy.stats.norm: mid · (exp(σ₁²/2)·Φ(−σ₁) + exp(σ₂²/2)·Φ(σ₂)).
    near(skewed.mean, 103.658, 0.01);
  });

  it('mirrors the upper half where low is 0', () => {
    near(logNormal([0, 20, 60]).mean, 20 * Math.exp((Math.log(3) / 1.645) ** 2 / 2), 1e-5);
  });

  it.each([
    ['a number', 40, 40],
    ['low equal to high', [40, 40, 40], 40],
    ['a middle of 0', [0, 0, 60], 0],
  ] as const)('is constant for %s', (_, value, expected) => {
    expect(new Set(logNormal(value).cells)).toEqual(new Set([expected]));
    expect(logNormal(value).mean).toBe(expected);
  });

  it('keeps its mean, whatever the range', () => {
    const ratio = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), ratio, (mid, times) => {
        const sigma = Math.log(times) / 1.645;
        const distribution = logNormal([mid / times, mid, mid * times]);
        near(distribution.mean / (mid * Math.exp(sigma ** 2 / 2)), 1, 1e-5);
        near(average(distribution) / distribution.mean, 1, 1e-12);
      }),
    );
  });
});

describe('chances', () => {
  // Unlike a beta of the same mean and spread, of which 20 % would lie below the low end of the first.
  it.each([[[0.12, 0.18, 0.35]], [[0.5, 0.7, 0.85]], [[0.05, 0.15, 0.35]]] as const)(
    'keep one case in twenty on either side of %j',
    (range) => {
      const found = chance(range);
      near(quantile(found, 13 / 256), range[0], 0.005);
      near(quantile(found, 0.5), range[1], 0.005);
      near(quantile(found, 243 / 256), range[2], 0.01);
    },
  );

  it('mirror the other side at 0 and 1', () => {
    near(quantile(chance([0, 0.5, 0.8]), 13 / 256), 0.2, 0.01);
    near(quantile(chance([0.2, 0.5, 1]), 243 / 256), 0.8, 0.01);
    near(quantile(chance([0, 0.5, 1]), 0.75), 1 / (1 + Math.exp(-1.8 * 0.6745)), 0.01);
  });

  it.each([
    ['a number', 0.4, 0.4],
    ['low equal to high', [0.4, 0.4, 0.4], 0.4],
    ['what cannot be', [0, 0, 0.3], 0],
    ['what must be', [0.9, 1, 1], 1],
  ] as const)('are constant for %s', (_, value, expected) => {
    expect(new Set(chance(value).cells)).toEqual(new Set([expected]));
  });

  it('stay between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (one, two, three) => {
        const [low = 0, mid = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
        const { cells } = chance([low, mid, high]);
        expect(Math.min(...cells)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...cells)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe('effects', () => {
  it('are normal', () => {
    const theta = normal({ mean: 0.02, sd: 0.02 });
    near(average(theta), 0.02, 1e-9);
    near(deviation(theta) / 0.02, 1, 0.005);
    near(quantile(theta, 7 / 8), 0.02 + 0.02 * 1.15035, 5e-4);
    expect(new Set(normal({ mean: 0.02, sd: 0 }).cells)).toEqual(new Set([0.02]));
  });

  // Upper tails of any table of the normal distribution.
  it.each([
    [0, 0.5],
    [0.5, 0.3085375],
    [1, 0.1586553],
    [1.645, 0.0499849],
    [-1, 0.8413447],
    [4, 0.0000317],
  ])('lie above %d standard deviations in %d', (z, share) => {
    near(chanceAbove(0.02 + z * 0.02, { mean: 0.02, sd: 0.02 }), share, 2e-7);
  });

  it('without spread lie above or not', () => {
    expect([0.01, 0.02, 0.03].map((x) => chanceAbove(x, { mean: 0.02, sd: 0 }))).toEqual([1, 1, 0]);
  });
});
