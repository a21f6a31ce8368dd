import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainUsd } from '../../../src/core/roi/sum/benefits.ts';
import { fullCostUsd, keepingCostUsd } from '../../../src/core/roi/sum/costs.ts';
import { estimate } from '../../../src/core/roi/sum/formula.ts';
import type { RoiInputs } from '../../../src/core/roi/sum/inputs.ts';
import { estimateLenses, lensInputs } from '../../../src/core/roi/sum/lenses.ts';
import { explainTerms } from '../../../src/core/roi/sum/terms.ts';
import { cases } from '../../cases.ts';
import { anyInputs, plausibleInputs, WORKED } from './sum/inputs.ts';

const npv = (inputs: RoiInputs): number => estimate(inputs).npvUsd;

describe('the net present value', () => {
  it.each([
    ['feesUsd', 1],
    ['studyHours', 1],
    ['discountRate', 0.01],
    ['lagYears', 0.1],
    ['renewalsUsd', 1],
    ['renewalHours', 1],
    ['taxRate', 0.01],
  ] as const)('falls in %s', (input, by) => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        expect(npv({ ...inputs, [input]: inputs[input] + by })).toBeLessThan(npv(inputs));
      }),
    );
  });

  it.each([
    ['upliftShare', 0.01],
    ['horizonYears', 0.01],
    ['attribution', 0.01],
  ] as const)('rises in %s', (input, by) => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        expect(npv({ ...inputs, [input]: inputs[input] + by })).toBeGreaterThan(npv(inputs));
      }),
    );
  });

  it('rises in the chance of finishing exactly where finishing gains more than it adds to the cost', () => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const more = (1 - inputs.costShareIfUnfinished) * fullCostUsd(inputs) + keepingCostUsd(inputs);
        const slope = inputs.attribution * gainUsd(inputs) - more;
        const moved = npv({ ...inputs, finishChance: inputs.finishChance + 0.05 }) - npv(inputs);
        expect(moved).toBeCloseTo(0.05 * slope, 4);
      }),
    );
  });

  it.each([
    ['finishChance', 0, 1],
    ['finishChance', 1, -1],
    ['horizonYears', 0, 1],
    ['horizonYears', 2, -1],
    ['discountRate', 0, 1],
    ['monthsSooner', 0, 1],
  ] as const)('is continuous at %s = %d', (input, at, side) => {
    fc.assert(
      fc.property(plausibleInputs, (inputs) => {
        const jump = npv({ ...inputs, [input]: at + side * 1e-9 }) - npv({ ...inputs, [input]: at });
        expect(Math.abs(jump)).toBeLessThan(0.01);
      }),
    );
  });

  it('never falls when the job comes sooner', () => {
    fc.assert(
      fc.property(plausibleInputs, fc.double({ min: 0, max: 12, noNaN: true }), (inputs, more) => {
        const sooner = { ...inputs, monthsSooner: inputs.monthsSooner + more };
        expect(npv(sooner)).toBeGreaterThanOrEqual(npv(inputs) - 1e-9);
      }),
    );
  });

  it('is minus what is lost for nothing, where nothing is gained', () => {
    expect(npv({ ...WORKED, finishChance: 0 })).toBeCloseTo(-3578.3333 / 2, 3);
    expect(npv({ ...WORKED, horizonYears: 0 })).toBeCloseTo(-3578.3333, 3);
  });
});

describe('the lenses', () => {
  it('never put "anyway" above "evidence", nor "evidence" of one year above "advertised"', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        // A rise below 0 is harm, which "anyway" does not have.
        const inputs = { ...given, upliftShare: Math.abs(given.upliftShare) };
        const { anyway, evidence } = estimateLenses(inputs);
        expect(anyway.npvUsd).toBeLessThanOrEqual(evidence.npvUsd);
        expect(anyway.benefitUsd).toBe(0);
        const oneYear = { ...inputs, horizonYears: Math.min(1, inputs.horizonYears), costShareIfUnfinished: 1 };
        expect(npv(oneYear)).toBeLessThanOrEqual(npv(lensInputs('advertised', oneYear)) + 1e-6);
      }),
    );
  });
});

describe('every number', () => {
  it('is finite, over all that the model allows', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const values = [estimate(inputs), ...Object.values(estimateLenses(inputs))].flatMap((e) => Object.values(e));
        const all = [...values, ...explainTerms(inputs).map(({ value }) => value)];
        expect(all.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: cases(300) },
    );
  });
});
