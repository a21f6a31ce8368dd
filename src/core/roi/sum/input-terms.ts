import type { RoiInputs } from './inputs.ts';

/** What a number counts. A `share` lies between 0 and 1 unless its bounds say otherwise. */
export const UNITS = [
  'usd',
  'usd a year',
  'usd an hour',
  'share',
  'attempts',
  'hours',
  'hours a week',
  'hours a year',
  'weeks a month',
  'months',
  'years',
] as const;
export type Unit = (typeof UNITS)[number];

/** How an input is named, what it counts, and the values for which the sum is defined, both bounds included. */
export interface InputTerm {
  readonly input: keyof RoiInputs;
  readonly symbol: string;
  readonly label: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

/** One term per input, in the order in which they are shown. */
export const INPUT_TERMS: readonly InputTerm[] = [
  { input: 'salaryUsd', symbol: 'S', label: 'salary now', unit: 'usd a year', min: 0, max: 1e8 },
  { input: 'targetSalaryUsd', symbol: 'S₁', label: 'salary aimed at', unit: 'usd a year', min: 0, max: 1e8 },
  { input: 'upliftShare', symbol: 'u', label: 'rise in pay if it truly helps', unit: 'share', min: -5, max: 5 },
  { input: 'attribution', symbol: 'c', label: 'chance that it makes the difference', unit: 'share', min: 0, max: 1 },
  { input: 'monthsSooner', symbol: 'm', label: 'months sooner in the job', unit: 'months', min: 0, max: 120 },
  { input: 'payWhileSearchingUsd', symbol: 'S₀', label: 'pay while searching', unit: 'usd a year', min: 0, max: 1e8 },
  { input: 'finishChance', symbol: 'P', label: 'chance of finishing or passing', unit: 'share', min: 0, max: 1 },
  { input: 'costShareIfUnfinished', symbol: 'q', label: 'cost share if not finished', unit: 'share', min: 0, max: 1 },
  { input: 'feesUsd', symbol: 'K', label: 'fees', unit: 'usd', min: 0, max: 1e7 },
  { input: 'studyHours', symbol: 'h', label: 'study hours', unit: 'hours', min: 0, max: 20_000 },
  { input: 'renewalsUsd', symbol: 'R', label: 'fees of renewals, in today’s money', unit: 'usd', min: 0, max: 1e7 },
  { input: 'renewalHours', symbol: 'r', label: 'hours of renewals, discounted', unit: 'hours', min: 0, max: 20_000 },
  {
    input: 'hourValueShare',
    symbol: 'φ',
    label: 'value of a study hour, share of wage',
    unit: 'share',
    min: 0,
    max: 2,
  },
  { input: 'horizonYears', symbol: 'T', label: 'years counted', unit: 'years', min: 0, max: 50 },
  { input: 'decay', symbol: 'δ', label: 'rise left after a year', unit: 'share', min: 0, max: 1 },
  { input: 'lagYears', symbol: 'L', label: 'years until it pays', unit: 'years', min: 0, max: 20 },
  { input: 'discountRate', symbol: 'd', label: 'discount rate', unit: 'share', min: 0, max: 1 },
  { input: 'taxRate', symbol: 'τ', label: 'tax on additional pay', unit: 'share', min: 0, max: 0.9 },
  { input: 'hoursPerYear', symbol: 'H', label: 'working hours in a year', unit: 'hours a year', min: 1, max: 8784 },
];
