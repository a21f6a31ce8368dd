import { MID_YEARS, SENIOR_YEARS } from '../profile/derived.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Model } from '../scoring/model.ts';

const JUST_BEFORE = 1e-9;

/**
 * Years between which every level fit is a straight line and the stage stays the same, so that what holds at these
 * points holds between them. Before a jump stands a point just short of it.
 */
export function yearPoints(
  { levelFit }: Model,
  candidates: readonly Candidate[],
  max: number,
  explore: readonly number[],
): number[] {
  const lows = new Set(candidates.map(({ years }) => years[0]));
  const highs = new Set(candidates.map(({ years }) => years[1]));
  const footings = new Set([0, ...Object.values(levelFit.footing)]);
  const jumps = [...lows, MID_YEARS, SENIOR_YEARS];
  const bends = [
    ...[...lows].flatMap((low) =>
      [...footings].flatMap((footing) => levelFit.missingYears.map(([x]) => low + footing - x)),
    ),
    ...Object.values(levelFit.carriesOver).flatMap((carried) => Object.values(carried)),
    ...[...highs].flatMap((high) => levelFit.surplusYears.map(([x]) => high + x)),
  ];
  const points = [0, max, ...explore, ...jumps, ...jumps.map((year) => year - JUST_BEFORE), ...bends];
  return [...new Set(points)].filter((year) => year >= 0 && year <= max).toSorted((a, b) => a - b);
}
