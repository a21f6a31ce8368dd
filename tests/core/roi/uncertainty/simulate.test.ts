import { describe, expect, it } from 'vitest';
import { midInputs, type RoiRanges } from '../../../../src/core/roi/assume/ranges.ts';
import { accelerationUsd, annuityYears } from '../../../../src/core/roi/sum/benefits.ts';
import { keepingCostUsd, studyHourUsd } from '../../../../src/core/roi/sum/costs.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { chance, logNormal } from '../../../../src/core/roi/uncertainty/distributions.ts';
import { type Drawn, simulate } from '../../../../src/core/roi/uncertainty/simulate.ts';
import { WORKED } from '../sum/inputs.ts';

const RANGES: RoiRanges = {
  ...WORKED,
  upliftShare: 0.02 / 0.18,
  costShareIfUnfinished: 1,
  finishChance: [0.35, 0.5, 0.65],
  feesUsd: [230, 260, 300],
  studyHours: [80, 120, 200],
  renewalsUsd: 90,
  renewalHours: 5,
  taxRate: 0.2,
};
const EXAM: Drawn = { ranges: RANGES, theta: { mean: 0.02, sd: 0.02 }, sitChance: 0.65, unsatFeeShare: 0 };
const COURSE: Drawn = {
  ...EXAM,
  ranges: { ...RANGES, costShareIfUnfinished: 0.5, finishChance: 0.5 },
  sitChance: 0.5,
  unsatFeeShare: 1,
};
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What the average person comes to, with every distribution at its mean: all are independent and enter one by one. */
function exactMean({ ranges, theta }: Drawn, finish: number): number {
  const mid = midInputs(ranges);
  const full = logNormal(ranges.feesUsd).mean + logNormal(ranges.studyHours).mean * studyHourUsd(mid);
  const effect = theta.mean * mid.salaryUsd * annuityYears(mid) * (1 - mid.taxRate);
  const gain = effect + mid.attribution * accelerationUsd(mid) - keepingCostUsd(mid);
  return finish * gain - (finish + (1 - finish) * mid.costShareIfUnfinished) * full;
}

describe('the average', () => {
  it.each([
    ['exam', EXAM],
    ['course', COURSE],
  ])('agrees with the exact mean within four standard errors, without bias: %s', (_, drawn) => {
    const exact = exactMean(drawn, chance(drawn.ranges.finishChance).mean);
    const errors = SEEDS.map((seed) => {
      const { meanUsd, standardErrorUsd } = simulate(drawn, { seed }).average;
      return (meanUsd - exact) / standardErrorUsd;
    });
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(4);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / SEEDS.length)).toBeLessThan(
      4 / Math.sqrt(SEEDS.length),
    );
  });

  it('has the quantiles of its normal effect where nothing else is uncertain', () => {
    const certain = { ...EXAM, ranges: midInputs(RANGES), sitChance: 1, unsatFeeShare: 1 };
    const { average } = simulate(certain, { draws: 200_000 });
    const at = (z: number) => estimate({ ...midInputs(RANGES), upliftShare: (0.02 + z * 0.02) / 0.18 }).npvUsd;
    const sd = at(1) - at(0);
    expect(Math.abs(average.p50Usd - at(0)) / sd).toBeLessThan(0.02);
    expect(Math.abs(average.p5Usd - at(-1.645)) / sd).toBeLessThan(0.05);
    expect(Math.abs(average.p95Usd - at(1.645)) / sd).toBeLessThan(0.05);
  });
});

describe('people', () => {
  it('sit, pass and gain as often as they should, one after the other', () => {
    const { shareSitting, sharePassing, shareHelped, shareAhead } = simulate(EXAM, { draws: 100_000 });
    expect(shareSitting).toBeCloseTo(0.65, 2);
    expect(sharePassing).toBeCloseTo(0.5, 2);
    expect(shareHelped).toBeCloseTo(0.09, 2);
    expect(shareAhead).toBeLessThanOrEqual(shareHelped);
  });

  it('lose what they paid and their hours, without the fee where they never sat it', () => {
    const idle = simulate({ ...EXAM, ranges: { ...midInputs(RANGES), finishChance: 0 }, sitChance: 0 }, { draws: 100 });
    expect(idle).toMatchObject({ shareSitting: 0, sharePassing: 0, shareAhead: 0, typicalGainUsd: null });
    expect(idle.typicalLossUsd).toBeCloseTo(120 * studyHourUsd(midInputs(RANGES)), 6);
  });

  it('all gain what there is where sitting, passing and helping are certain', () => {
    const sure = { ...midInputs(RANGES), finishChance: 1, attribution: 1, upliftShare: 0.1 };
    const found = simulate(
      { ranges: sure, theta: { mean: 0.1, sd: 0 }, sitChance: 1, unsatFeeShare: 0 },
      { draws: 50 },
    );
    expect(found).toMatchObject({
      shareSitting: 1,
      sharePassing: 1,
      shareHelped: 1,
      shareAhead: 1,
      typicalLossUsd: null,
    });
    expect(found.typicalGainUsd).toBeCloseTo(estimate(sure).npvUsd, 6);
  });

  it('are the same for the same seed, others for another', () => {
    expect(simulate(EXAM, { seed: 9 })).toEqual(simulate(EXAM, { seed: 9 }));
    expect(simulate(EXAM, { seed: 9 }).average.meanUsd).not.toBe(simulate(EXAM, { seed: 10 }).average.meanUsd);
    expect(simulate(EXAM)).toMatchObject({ draws: 10_000, seed: 1 });
  });
});
