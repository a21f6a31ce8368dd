import { decimal, months, percent, signedUsd } from '../core/figure-text.ts';
import type { Bar, CurvePoint } from './blocks.ts';

/** The ends of a common scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The lower and the higher end of a bar. */
export function barEnds(bar: Bar): Scale {
  return { low: Math.min(bar.from, bar.to), high: Math.max(bar.from, bar.to) };
}

/** The scale that all bars share: as wide as they are. */
export function barScale(bars: readonly Bar[]): Scale {
  const ends = bars.map(barEnds);
  return {
    low: ends.reduce((low, end) => Math.min(low, end.low), Number.POSITIVE_INFINITY),
    high: ends.reduce((high, end) => Math.max(high, end.high), Number.NEGATIVE_INFINITY),
  };
}

/** The text at a mark of a scale. */
export function scaleText(value: number, unit: 'usd' | 'share', currency = 'USD'): string {
  if (unit === 'share') return percent(value);
  const text = signedUsd(Math.round(value)).replace('+', '');
  return currency === 'USD' ? text : text.replace('$', `${currency} `);
}

/** The points that can be drawn, by month. */
export function sortedPoints(points: readonly CurvePoint[]): CurvePoint[] {
  return points.filter(([month, value]) => Number.isFinite(month) && Number.isFinite(value)).sort(([a], [b]) => a - b);
}

/** The month in which a curve that starts below zero first reaches it, on the line between two points; null if never. */
export function zeroCrossing(points: readonly CurvePoint[]): number | null {
  if ((points[0]?.[1] ?? 0) >= 0) return null;
  const next = points.findIndex(([, value]) => value >= 0);
  const [before, after] = [points[next - 1], points[next]];
  if (before === undefined || after === undefined) return null;
  return before[0] + (after[0] - before[0]) * (-before[1] / (after[1] - before[1]));
}

/** A curve in a sentence: where it starts and ends, and when it reaches zero. */
export function curveSummary(points: readonly CurvePoint[], currency?: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const crossing = zeroCrossing(points);
  const course = `From ${scaleText(first[1], 'usd', currency)} in month ${decimal(first[0], 1)} to ${scaleText(last[1], 'usd', currency)} in month ${decimal(last[0], 1)}`;
  return crossing === null
    ? `${course}.`
    : `${course}; reaches ${scaleText(0, 'usd', currency)} after ${months(crossing)}.`;
}
