import { type Bell, Z95 } from '../assume/bell.ts';
import type { Triple } from '../assume/ranges.ts';

/** How many equally likely cells a distribution is cut into. */
export const CELLS = 256;

/** An uncertain number: its mean, exact to five digits or more, and the means of its equally likely cells, lowest first. */
export interface Distribution {
  readonly mean: number;
  readonly cells: Float64Array;
}

/** Points at which a density is summed. */
const STEPS = 1024;
/** What is known for certain. */
function constant(value: number): Distribution {
  return { mean: value, cells: new Float64Array(CELLS).fill(value) };
}

/**
 * Log-normal with median `mid`, for amounts that are never negative: below the median with `σ = ln(mid / low) / 1.645`,
 * above it with `σ = ln(high / mid) / 1.645`, so that one case in twenty lies below low and one above high also where the
 * middle is not the geometric mean of both (where it is, this is the plain log-normal, with mean `mid · exp(σ²/2)`).
 * Where low is 0, the lower half mirrors the upper one. A constant when low and high agree, or when the middle is 0 and
 * no such curve exists.
 */
export function logNormal(value: number | Triple): Distribution {
  if (typeof value === 'number') return constant(value);
  const [low, mid, high] = value;
  if (low === high || mid <= 0) return constant(mid);
  const above = Math.log(high / mid) / Z95;
  const below = low > 0 ? Math.log(mid / low) / Z95 : above;
  const density = (z: number): number => Math.exp((-z * z) / 2);
  const amount = (z: number): number => mid * Math.exp((z < 0 ? below : above) * z);
  const cells = cut(density, amount, -6, 6 + above);
  return { mean: cells.reduce((sum, cell) => sum + cell) / CELLS, cells };
}

/**
 * Chances between 0 and 1, as a normal variable on the scale of log-odds: median `mid`, with one case in twenty below low and
 * one above high, `σ = |logit end − logit mid| / 1.645` on either side. An end at 0 or 1 mirrors the other side; where both
 * are, σ is 1.8, all but even between 0 and 1. A constant when low and high agree, or when the middle is 0 or 1.
 */
export function chance(value: number | Triple): Distribution {
  if (typeof value === 'number') return constant(value);
  const [low, mid, high] = value;
  if (low === high || mid <= 0 || mid >= 1) return constant(mid);
  const [up, down] = [
    high < 1 ? (logit(high) - logit(mid)) / Z95 : null,
    low > 0 ? (logit(mid) - logit(low)) / Z95 : null,
  ];
  const above = up ?? down ?? WIDEST;
  const below = down ?? up ?? WIDEST;
  return normalCells((z) => 1 / (1 + Math.exp(-(logit(mid) + (z < 0 ? below : above) * z))));
}

/** The normal variable whose logistic is spread most evenly between 0 and 1. */
const WIDEST = 1.8;

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** Normal by mean and standard deviation, for effects, which may be below 0. */
export function normal({ mean, sd }: Bell): Distribution {
  return sd > 0 ? { ...normalCells((z) => mean + sd * z), mean } : constant(mean);
}

function normalCells(value: (z: number) => number): Distribution {
  const cells = cut((z) => Math.exp((-z * z) / 2), value, -6, 6);
  return { mean: cells.reduce((sum, cell) => sum + cell) / CELLS, cells };
}

/**
 * P(X > x) of a normal variable, by the complementary error function (Abramowitz and Stegun 7.1.26, within 1.5e-7). A variable
 * without spread lies above or not; at the point itself it does.
 */
export function chanceAbove(x: number, { mean, sd }: Bell): number {
  if (sd <= 0) return mean >= x ? 1 : 0;
  const z = (x - mean) / sd / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * Math.abs(z));
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (poly * Math.exp(-z * z)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/**
 * The means of `value` over equally likely cells of a density (of any scale) between `from` and `to`. The midpoint rule
 * converges exponentially on a smooth density that vanishes at both ends, and the mean of the cells is the mean of the
 * whole; the spread within a cell is lost, less than half a per cent of the standard deviation.
 */
function cut(density: (at: number) => number, value: (at: number) => number, from: number, to: number): Float64Array {
  const step = (to - from) / STEPS;
  const masses = new Float64Array(STEPS);
  let total = 0;
  for (let index = 0; index < STEPS; index++) {
    const mass = density(from + (index + 0.5) * step);
    masses[index] = mass;
    total += mass;
  }
  const full = total / CELLS;
  const cells = new Float64Array(CELLS);
  let cell = 0;
  let room = full;
  for (let index = 0; index < STEPS; index++) {
    const share = value(from + (index + 0.5) * step) / full;
    let left = masses[index] ?? 0;
    for (; left > room && cell < CELLS - 1; cell++) {
      cells[cell] = (cells[cell] ?? 0) + room * share;
      left -= room;
      room = full;
    }
    cells[cell] = (cells[cell] ?? 0) + left * share;
    room -= left;
  }
  return cells;
}
