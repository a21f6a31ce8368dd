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
  const entries = Object.entries(ranges).map(([input, value]) => [input, isTriple(value) ? value[1] : value]);
  return Object.fromEntries(entries) as RoiInputs;
}
