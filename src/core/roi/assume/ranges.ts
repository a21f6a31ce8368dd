import type { RoiInputs } from '../sum/inputs.ts';

/** An uncertain number: its middle, and the ends of an interval that holds it in nine cases of ten; `low ≤ mid ≤ high`. */
export type Triple = readonly [low: number, mid: number, high: number];

/** The inputs, each either known or uncertain. */
export type RoiRanges = { readonly [K in keyof RoiInputs]: RoiInputs[K] | Triple };

/** Whether an input is given as low, mid and high. */
export function isTriple(value: number | null | Triple): value is Triple {
  return typeof value === 'object' && value !== null;
}

/** The inputs with every uncertain one at its middle. */
export function midInputs(ranges: RoiRanges): RoiInputs {
  return {
    salaryUsd: mid(ranges.salaryUsd),
    targetSalaryUsd: ranges.targetSalaryUsd === null ? null : mid(ranges.targetSalaryUsd),
    upliftShare: mid(ranges.upliftShare),
    attribution: mid(ranges.attribution),
    monthsSooner: mid(ranges.monthsSooner),
    payWhileSearchingUsd: mid(ranges.payWhileSearchingUsd),
    finishChance: mid(ranges.finishChance),
    costShareIfUnfinished: mid(ranges.costShareIfUnfinished),
    feesUsd: mid(ranges.feesUsd),
    studyHours: mid(ranges.studyHours),
    hourValueShare: mid(ranges.hourValueShare),
    horizonYears: mid(ranges.horizonYears),
    decay: mid(ranges.decay),
    lagYears: mid(ranges.lagYears),
    discountRate: mid(ranges.discountRate),
    hoursPerYear: mid(ranges.hoursPerYear),
  };
}

function mid(value: number | Triple): number {
  return typeof value === 'number' ? value : value[1];
}
