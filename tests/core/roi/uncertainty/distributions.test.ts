import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beta, CELLS, type Distribution, logNormal } from '../../../../src/core/roi/uncertainty/distributions.ts';

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

/** A triple whose beta has the given shapes. */
const shaped = (yes: number, no: number): readonly [number, number, number] => {
  const mean = yes / (yes + no);
  const half = 1.645 * Math.sqrt((mean * (1 - mean)) / (yes + no + 1));
  return [mean - half, mean, mean + half];
};

describe('beta', () => {
  // Closed forms: x² at α = 2, β = 1; the arcsine law at ½, ½; 1 − (1 − x)⁴ at 1, 4. Beta(5, 5) at .75 from scipy: beta.ppf.
  it.each([
    ['2, 1', shaped(2, 1), 0.25, 0.5],
    ['2, 1', shaped(2, 1), 0.75, Math.sqrt(0.75)],
    ['1/2, 1/2', shaped(0.5, 0.5), 0.25, 0.1464466],
    ['1/2, 1/2', shaped(0.5, 0.5), 0.875, 0.9619398],
    ['1, 4', shaped(1, 4), 0.5, 1 - 0.5 ** 0.25],
    ['5, 5', shaped(5, 5), 0.75, 0.6080362],
  ] as const)('with shapes %s has the published quantiles', (_, triple, share, expected) => {
    near(quantile(beta(triple), share), expected, 0.004);
  });

  it('spreads as the range says', () => {
    near(deviation(beta([0.12, 0.18, 0.35])) / (0.23 / 3.29), 1, 0.005);
    near(deviation(beta([0.5, 0.7, 0.85])) / (0.35 / 3.29), 1, 0.005);
  });

  it.each([
    ['a number', 0.4, 0.4],
    ['low equal to high', [0.4, 0.4, 0.4], 0.4],
    ['what cannot be', [0, 0, 0.3], 0],
    ['what must be', [0.9, 1, 1], 1],
  ] as const)('is constant for %s', (_, value, expected) => {
    expect(new Set(beta(value).cells)).toEqual(new Set([expected]));
  });

  it('stays between 0 and 1 and keeps its mean, also where no beta is so wide', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, chance, (one, two, three) => {
        const [low = 0, mid = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
        const distribution = beta([low, mid, high]);
        near(average(distribution), mid, 1e-5);
        expect(Math.min(...distribution.cells)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...distribution.cells)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 500 },
    );
  });
});
