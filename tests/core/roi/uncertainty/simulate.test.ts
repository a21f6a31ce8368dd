import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoiRanges } from '../../../../src/core/roi/assume/ranges.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { analyticMeanUsd, simulate } from '../../../../src/core/roi/uncertainty/simulate.ts';
import { plausibleInputs, WORKED } from '../sum/inputs.ts';

const COURSE: RoiRanges = {
  ...WORKED,
  attribution: [0.12, 0.18, 0.35],
  finishChance: [0.3, 0.46, 0.6],
  feesUsd: [147, 245, 294],
  studyHours: [104, 173, 260],
};
const EXAM: RoiRanges = {
  ...WORKED,
  costShareIfUnfinished: 1,
  attribution: [0.12, 0.18, 0.35],
  finishChance: [0.75, 0.91, 0.9775],
  feesUsd: [230, 260, 300],
  studyHours: [80, 120, 200],
  horizonYears: 2,
};
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

describe('the simulation', () => {
  it.each([
    ['course', COURSE],
    ['exam', EXAM],
  ])('agrees with the exact mean within three standard errors for 50 seeds: %s', (_, ranges) => {
    const exact = analyticMeanUsd(ranges);
    const errors = SEEDS.map((seed) => {
      const { meanUsd, standardErrorUsd } = simulate(ranges, { seed });
      return (meanUsd - exact) / standardErrorUsd;
    });
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(3);
    // Over all seeds the errors look like those of a fair sampler: no bias, spread 1.
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / 50)).toBeLessThan(3 / Math.sqrt(50));
  });

  // Means by hand with scipy's normal distribution function; quantiles and chance from 8 million exact log-normals and
  // betas of numpy.
  it.each([
    ['course', COURSE, -756.624, [-2008, -795, 555], 0.2166],
    ['exam', EXAM, -218.704, [-1728, -253, 1356], 0.4153],
  ] as const)('finds what an independent sampler finds: %s', (_, ranges, mean, quantiles, chance) => {
    const { p10Usd, p50Usd, p90Usd, probabilityOfGain } = simulate(ranges, { draws: 1_000_000 });
    expect(analyticMeanUsd(ranges)).toBeCloseTo(mean, 2);
    for (const [index, usd] of [p10Usd, p50Usd, p90Usd].entries()) {
      expect(Math.abs(usd - (quantiles[index] ?? 0))).toBeLessThan(6);
    }
    expect(probabilityOfGain).toBeCloseTo(chance, 2);
  });

  it('gives the same numbers for the same seed, others for another', () => {
    expect(simulate(COURSE, { seed: 9 })).toEqual(simulate(COURSE, { seed: 9 }));
    expect(simulate(COURSE, { seed: 9 }).meanUsd).not.toBe(simulate(COURSE, { seed: 10 }).meanUsd);
    expect(simulate(COURSE)).toMatchObject({ draws: 10_000, seed: 1 });
  });

  it('keeps its numbers, to the cent, on every engine', () => {
    const { p10Usd, p50Usd, p90Usd, meanUsd, standardErrorUsd, probabilityOfGain } = simulate(COURSE);
    expect([p10Usd, p50Usd, p90Usd, meanUsd, standardErrorUsd].map((usd) => usd.toFixed(2))).toEqual([
      '-1999.64',
      '-804.17',
      '542.34',
      '-755.77',
      '10.36',
    ]);
    expect(probabilityOfGain).toBe(0.2192);
  });

  it('is the estimate itself where nothing is uncertain', () => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const { npvUsd } = estimate(inputs);
        const { p10Usd, p90Usd, meanUsd, standardErrorUsd, probabilityOfGain } = simulate(inputs, { draws: 20 });
        for (const usd of [p10Usd, p90Usd, meanUsd]) expect(usd).toBeCloseTo(npvUsd, 4);
        expect(standardErrorUsd).toBeCloseTo(0, 4);
        expect(probabilityOfGain).toBe(npvUsd > 0 ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });

  it('takes inputs without a distribution at their middle', () => {
    const fixed = { ...WORKED, upliftShare: [0.05, 0.1, 0.3], horizonYears: [1, 3, 5] } as const;
    expect(simulate(fixed, { draws: 10 }).p50Usd).toBeCloseTo(estimate(WORKED).npvUsd, 6);
  });

  it('works with a single draw', () => {
    const { p10Usd, p90Usd, standardErrorUsd } = simulate(COURSE, { draws: 1 });
    expect([p90Usd - p10Usd, standardErrorUsd]).toEqual([0, 0]);
  });
});
