import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashFlow } from '../../../../src/core/roi/sum/cash-flow.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { plausibleInputs, WORKED } from './inputs.ts';

describe('the cumulative cash flow', () => {
  it('begins with the cost, is flat through the lag, and ends at the net present value', () => {
    const points = cashFlow(WORKED, 3);
    expect(points.map(({ month }) => month)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42]);
    expect(points.slice(0, 4).map(({ cumulativeUsd }) => Math.round(cumulativeUsd))).toEqual([
      -3578, -3578, -3578, -3229,
    ]);
    expect(points.at(-1)?.cumulativeUsd).toBe(estimate(WORKED).npvUsd);
  });

  it('climbs by the months sooner before the rise', () => {
    const sooner = { ...WORKED, monthsSooner: 3, payWhileSearchingUsd: 0, finishChance: 1, attribution: 0.5 };
    const balance = cashFlow(sooner).map(({ cumulativeUsd }) => Math.round(cumulativeUsd));
    // $3,333.33 a month in the three before the sixth, then 8,000 / 2 / 12 discounted over a year: 323.62.
    expect(balance.slice(2, 8)).toEqual([-3578, -3578, -245, 3088, 6422, 6745]);
  });

  it('ends where the estimate does, without a jump, at the horizon, for any inputs', () => {
    fc.assert(
      fc.property(plausibleInputs, fc.integer({ min: 1, max: 12 }), (inputs, step) => {
        const points = cashFlow(inputs, step);
        const last = points.at(-1);
        const end = 12 * (inputs.lagYears + inputs.horizonYears);
        expect(last).toEqual({ month: end, cumulativeUsd: estimate(inputs).npvUsd });
        expect(points[0]).toEqual({ month: 0, cumulativeUsd: -estimate(inputs).costUsd });
        // Months sooner that would lie before the start are paid in the months there are.
        if (inputs.monthsSooner > end) return;
        const near = cashFlow(inputs, end * (1 - 1e-9)).at(-2);
        expect(Math.abs((near?.cumulativeUsd ?? 0) - (last?.cumulativeUsd ?? 0))).toBeLessThan(0.01);
      }),
    );
  });

  it('never falls after the start', () => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const balances = cashFlow(inputs).map(({ cumulativeUsd }) => cumulativeUsd);
        for (const [index, balance] of balances.entries()) {
          expect(balance).toBeGreaterThanOrEqual((balances[index - 1] ?? balance) - 1e-6);
        }
      }),
    );
  });

  it('is a single point where there is no time', () => {
    expect(cashFlow({ ...WORKED, horizonYears: 0, lagYears: 0 })).toEqual([
      { month: 0, cumulativeUsd: -estimate(WORKED).costUsd },
    ]);
  });
});
