import fc from 'fast-check';
import { INPUT_TERMS } from '../../../../src/core/roi/sum/input-terms.ts';
import type { RoiInputs } from '../../../../src/core/roi/sum/inputs.ts';

/** The worked case of the design: $80,000, 10 %, a subscription of $245, 10 hours a week for 4 months, half a year's lag. */
export const WORKED: RoiInputs = {
  salaryUsd: 80_000,
  targetSalaryUsd: null,
  upliftShare: 0.1,
  attribution: 0.18,
  monthsSooner: 0,
  payWhileSearchingUsd: 80_000,
  finishChance: 1,
  costShareIfUnfinished: 0.5,
  feesUsd: 245,
  studyHours: 4 * (52 / 12) * 10,
  renewalsUsd: 0,
  renewalHours: 0,
  hourValueShare: 0.5,
  horizonYears: 3,
  decay: 1,
  lagYears: 0.5,
  discountRate: 0.03,
  taxRate: 0,
  hoursPerYear: 2080,
};

/** All that the model allows, both bounds included. */
export const anyInputs: fc.Arbitrary<RoiInputs> = inputsWithin({});

/** What people have, away from the bounds, so that a change of an input is not lost in rounding. */
export const plausibleInputs: fc.Arbitrary<RoiInputs> = inputsWithin({
  salaryUsd: [20_000, 400_000],
  targetSalaryUsd: [20_000, 400_000],
  upliftShare: [0.01, 0.5],
  attribution: [0.01, 0.9],
  monthsSooner: [0, 12],
  payWhileSearchingUsd: [0, 400_000],
  finishChance: [0.05, 0.95],
  costShareIfUnfinished: [0.05, 0.95],
  feesUsd: [10, 10_000],
  studyHours: [5, 1000],
  renewalsUsd: [0, 1000],
  renewalHours: [0, 100],
  hourValueShare: [0.1, 1],
  horizonYears: [0.1, 6],
  decay: [0.5, 1],
  lagYears: [0, 3],
  discountRate: [0.005, 0.2],
  taxRate: [0, 0.6],
  hoursPerYear: [1000, 2500],
});

function inputsWithin(narrower: Partial<Record<keyof RoiInputs, readonly [number, number]>>): fc.Arbitrary<RoiInputs> {
  const number = (input: keyof RoiInputs): fc.Arbitrary<number> => {
    const term = INPUT_TERMS.find((candidate) => candidate.input === input);
    const [min, max] = narrower[input] ?? [term?.min ?? 0, term?.max ?? 0];
    return fc.double({ min, max, noNaN: true });
  };
  return fc.record({
    salaryUsd: number('salaryUsd'),
    targetSalaryUsd: fc.option(number('targetSalaryUsd')),
    upliftShare: number('upliftShare'),
    attribution: number('attribution'),
    monthsSooner: number('monthsSooner'),
    payWhileSearchingUsd: number('payWhileSearchingUsd'),
    finishChance: number('finishChance'),
    costShareIfUnfinished: number('costShareIfUnfinished'),
    feesUsd: number('feesUsd'),
    studyHours: number('studyHours'),
    renewalsUsd: number('renewalsUsd'),
    renewalHours: number('renewalHours'),
    hourValueShare: number('hourValueShare'),
    horizonYears: number('horizonYears'),
    decay: number('decay'),
    lagYears: number('lagYears'),
    discountRate: number('discountRate'),
    taxRate: number('taxRate'),
    hoursPerYear: number('hoursPerYear'),
  });
}
