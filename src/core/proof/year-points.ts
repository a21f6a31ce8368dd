import { MID_YEARS, SENIOR_YEARS, WORKED_YEARS } from '../profile/derived.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Model } from '../scoring/model.ts';
import { QUARTER } from '../scoring/skills.ts';

const JUST_BEFORE = 1e-9;

/**
 * Years of AI work between which every level fit is a straight line and the stage stays the same, so that what holds at these
 * points holds between them. Before a jump stands a point just short of it.
 */
export function yearPoints(
  { levelFit }: Model,
  candidates: readonly Candidate[],
  max: number,
  explore: readonly number[],
): number[] {
  const lows = [...new Set(candidates.map(({ years }) => years[0]))];
  const highs = [...new Set(candidates.map(({ years }) => years[1]))];
  const jumps = [...lows, WORKED_YEARS, MID_YEARS, SENIOR_YEARS];
  const carried = Object.values(levelFit.carriesOver).flatMap((byRole) => Object.values(byRole));
  const bends = [
    ...lows.flatMap((low) => quartersUpTo(low + (levelFit.missingYears.at(-1)?.[0] ?? 0))),
    ...carried.flatMap(({ unsaid, early, mid, senior }) => [unsaid, early, mid, senior]),
    ...highs.flatMap((high) => levelFit.surplusYears.map(([x]) => high + x)),
  ];
  const points = [0, max, ...explore, ...jumps, ...jumps.map((year) => year - JUST_BEFORE), ...bends];
  return [...new Set(points)].filter((year) => year >= 0 && year <= max).toSorted((a, b) => a - b);
}

/** What is lacking comes in quarters of a year, and so do the anchors and the lowest years of the levels. */
function quartersUpTo(years: number): number[] {
  return Array.from({ length: Math.floor(years / QUARTER) + 1 }, (_, index) => index * QUARTER);
}
