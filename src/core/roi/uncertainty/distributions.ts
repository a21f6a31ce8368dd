import type { Triple } from '../assume/ranges.ts';

/** How many equally likely cells a distribution is cut into: one byte of a random number picks one. */
export const CELLS = 256;

/** An uncertain number: its mean, exact to five digits or more, and the means of its equally likely cells, lowest first. */
export interface Distribution {
  readonly mean: number;
  readonly cells: Float64Array;
}

/** 95 % of a standard normal variable lies below it; a 90 % interval is twice as wide. */
const Z95 = 1.645;
/** Points at which a density is summed. */
const STEPS = 1024;
/** A beta with a smaller shape is all but a toss between 0 and 1. */
const LEAST_SHAPE = 0.1;
/** A beta whose shapes add up to more is a point, as far as anybody can tell. */
const NARROW = 1e8;

/** What is known for certain. */
export function constant(value: number): Distribution {
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
 * Beta with mean `mid` and standard deviation `(high − low) / 3.29`, for chances: with
 * `ν = mid · (1 − mid) / sd² − 1`, `α = mid · ν`, `β = (1 − mid) · ν`. No beta is as wide as a toss between 0 and 1, so ν
 * is raised until neither shape is below 0.1. A constant when low and high all but agree, or when the middle is 0 or 1.
 */
export function beta(value: number | Triple): Distribution {
  if (typeof value === 'number') return constant(value);
  const [low, mid, high] = value;
  const deviation = (high - low) / (2 * Z95);
  const size = Math.max((mid * (1 - mid)) / (deviation * deviation) - 1, LEAST_SHAPE / Math.min(mid, 1 - mid));
  if (!(size < NARROW)) return constant(mid);
  const [yes, no] = [mid * size, (1 - mid) * size];
  // On the scale of log-odds the density is smooth for every shape and falls off exponentially on both sides.
  const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
  const centre = Math.log(mid / (1 - mid));
  const peak = yes * Math.log(mid) + no * Math.log(1 - mid);
  const density = (odds: number): number => {
    const logChance = -Math.log(1 + Math.exp(-odds));
    return Math.exp(yes * logChance + no * (logChance - odds) - peak);
  };
  const bulk = 6 * Math.sqrt(1 / yes + 1 / no);
  return { mean: mid, cells: cut(density, chance, centre - bulk - 20 / yes, centre + bulk + 20 / no) };
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
