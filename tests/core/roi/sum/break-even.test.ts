import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotient, soonerAsEffect } from '../../../../src/core/roi/sum/break-even.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { plausibleInputs, WORKED } from './inputs.ts';

it.each([
  [6, 3, 2],
  [0, 3, 0],
  [1, 0, null],
  [0, 0, null],
  [6, -3, null],
  [1e308, 1e-308, null],
])('%f of %f is %j', (part, whole, share) => {
  expect(quotient(part, whole)).toBe(share);
});

describe('break-even', () => {
  it('is where the net present value is nothing', () => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const { breakEvenAttribution, averageEffectNeeded, costUsd } = estimate(inputs);
        if (breakEvenAttribution !== null) {
          const npv = estimate({ ...inputs, attribution: breakEvenAttribution }).npvUsd;
          expect(Math.abs(npv)).toBeLessThan(1e-9 * costUsd);
        }
        if (averageEffectNeeded !== null) {
          // All who pass gain it: c = 1, and no month sooner.
          const all = { ...inputs, attribution: 1, monthsSooner: 0, upliftShare: averageEffectNeeded };
          expect(Math.abs(estimate(all).npvUsd)).toBeLessThan(1e-9 * costUsd);
        }
      }),
    );
  });

  it('does not depend on the attribution, nor the effect needed on any claim', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(plausibleInputs, share, share, (inputs, attribution, upliftShare) => {
        const { breakEvenAttribution, averageEffectNeeded } = estimate(inputs);
        expect(estimate({ ...inputs, attribution }).breakEvenAttribution).toBe(breakEvenAttribution);
        const other = estimate({ ...inputs, attribution, upliftShare });
        expect(other.averageEffectNeeded).toBe(averageEffectNeeded);
      }),
    );
  });

  it('needs 1.58 % of the worked case, which anybody can check by hand', () => {
    expect(estimate(WORKED).averageEffectNeeded).toBeCloseTo(3578.3333 / (80_000 * 2.8286), 6);
  });

  it('may lie above 1, where it never pays', () => {
    expect(estimate({ ...WORKED, upliftShare: 0.001 }).breakEvenAttribution).toBeGreaterThan(1);
  });

  it.each([
    ['no rise', { upliftShare: 0 }],
    ['no horizon', { horizonYears: 0 }],
    ['no chance of finishing', { finishChance: 0 }],
    ['no salary', { salaryUsd: 0 }],
  ])('has none with %s', (_, change) => {
    expect(estimate({ ...WORKED, ...change })).toMatchObject({ breakEvenAttribution: null, paybackMonths: null });
  });

  it('counts a job sooner as part of the effect', () => {
    const sooner = { ...WORKED, monthsSooner: 3, payWhileSearchingUsd: 0, attribution: 0.5 };
    expect(soonerAsEffect(sooner)).toBeCloseTo((0.5 * 20_000) / (80_000 * 2.8286), 6);
    expect(soonerAsEffect(WORKED)).toBe(0);
  });

  it('has no return and is paid back at once where nothing is paid', () => {
    const free = { ...WORKED, feesUsd: 0, studyHours: 0 };
    expect(estimate(free)).toMatchObject({ costUsd: 0, roi: null, breakEvenAttribution: 0, paybackMonths: 0 });
  });
});

describe('payback', () => {
  it('is the lag and then cost over expected gain a month', () => {
    // 3,578.33 / (.18 × 80,000 × 10 % / 12 = 120) = 29.82 months, after six.
    expect(estimate(WORKED).paybackMonths).toBeCloseTo(6 + 3578.3333 / 120, 4);
  });

  it('is never when the horizon ends before', () => {
    expect(estimate({ ...WORKED, attribution: 0.14 }).paybackMonths).toBeNull();
    expect(estimate({ ...WORKED, horizonYears: 2.48 }).paybackMonths).toBeNull();
    expect(estimate({ ...WORKED, horizonYears: 2.49 }).paybackMonths).not.toBeNull();
  });

  it('is at the end of the horizon where the gain makes up the cost by then', () => {
    // $24,000 against $8,000 a year.
    const even = { ...WORKED, attribution: 1, feesUsd: 24_000, studyHours: 0 };
    expect(estimate(even).paybackMonths).toBe(6 + 36);
    expect(estimate({ ...even, feesUsd: 24_000.01 }).paybackMonths).toBeNull();
    // Half of it goes in taxes.
    expect(estimate({ ...even, feesUsd: 12_000, taxRate: 0.5 }).paybackMonths).toBe(6 + 36);
  });

  it('takes all the months sooner where these just pay', () => {
    // Twelve months at $1,000 a year more, of which none lies after the start.
    const pays = { targetSalaryUsd: 80_000, payWhileSearchingUsd: 79_000, monthsSooner: 12 };
    const even = { ...WORKED, ...pays, attribution: 1, feesUsd: 1000, studyHours: 0 };
    expect(estimate(even).paybackMonths).toBe(12);
  });

  it('takes longer when the rise decays', () => {
    // 29.82 months' worth at full rate: 12 + 9.6 in two years, the other 8.22 at .64 take more than a third one.
    expect(estimate({ ...WORKED, decay: 0.8 }).paybackMonths).toBeNull();
    expect(estimate({ ...WORKED, decay: 0.8, horizonYears: 4 }).paybackMonths).toBeCloseTo(6 + 36 + 0.5394 / 0.512, 3);
  });

  it('comes first from the months sooner, then from the rise', () => {
    const sooner = { ...WORKED, attribution: 0.5, monthsSooner: 3, payWhileSearchingUsd: 0 };
    // Half of $6,666.67 a month in the three months before the sixth: 3,578.33 is back after 1.07 of them.
    expect(estimate(sooner).paybackMonths).toBeCloseTo(3 + 3578.3333 / 3333.3333, 6);
    const little = { ...sooner, payWhileSearchingUsd: 72_000 };
    // Half of $2,000, then half of $8,000 a year.
    expect(estimate(little).paybackMonths).toBeCloseTo(6 + 2578.3333 / (4000 / 12), 4);
  });

  it('is within the horizon whenever the net present value is not negative', () => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const { npvUsd, paybackMonths } = estimate(inputs);
        // A job sooner by more than all these months pays in as many as it takes.
        const end = Math.max(12 * (inputs.lagYears + inputs.horizonYears), inputs.monthsSooner);
        if (npvUsd >= 0) expect(paybackMonths).not.toBeNull();
        if (paybackMonths !== null) expect(paybackMonths).toBeLessThanOrEqual(end + 1e-9);
      }),
    );
  });
});
