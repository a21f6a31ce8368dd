import { normalQuantile } from './normal.ts';
import type { Random } from './random.ts';
import type { Triple } from './ranges.ts';

/** An uncertain number: its exact mean, and independent draws of it. */
export interface Distribution {
  readonly mean: number;
  readonly draw: (random: Random, count: number) => Float64Array;
}

/** 95 % of a standard normal variable lies below it; a 90 % interval is twice as wide. */
const Z95 = 1.645;

/** What is known for certain. */
export function constant(value: number): Distribution {
  return { mean: value, draw: (_, count) => new Float64Array(count).fill(value) };
}

/**
 * Log-normal with median `mid` and `σ = ln(high / low) / (2 · 1.645)`, for amounts that are never negative and stretch
 * further up than down; mean `mid · exp(σ²/2)`. Where low is 0 the upper half alone gives `σ = ln(high / mid) / 1.645`.
 * A constant when low and high agree, or when its middle is 0 and no such curve exists.
 */
export function logNormal(value: number | Triple): Distribution {
  if (typeof value === 'number') return constant(value);
  const [low, mid, high] = value;
  if (low === high || mid <= 0) return constant(mid);
  const sigma = low > 0 ? Math.log(high / low) / (2 * Z95) : Math.log(high / mid) / Z95;
  return {
    mean: mid * Math.exp((sigma * sigma) / 2),
    draw: (random, count) => {
      const drawn = new Float64Array(count);
      random.fill(drawn);
      for (let index = 0; index < count; index++) {
        drawn[index] = mid * Math.exp(sigma * normalQuantile(drawn[index] ?? 0));
      }
      return drawn;
    },
  };
}

/**
 * Beta with mean `mid` and standard deviation `(high − low) / 3.29`, for chances: with
 * `ν = mid · (1 − mid) / sd² − 1`, `α = mid · ν`, `β = (1 − mid) · ν`. No beta is as wide as the toss of a coin between
 * 0 and 1, so ν is kept at 1 or more. A constant when low and high agree, or when its middle is 0 or 1.
 */
export function beta(value: number | Triple): Distribution {
  if (typeof value === 'number') return constant(value);
  const [low, mid, high] = value;
  const variance = ((high - low) / (2 * Z95)) ** 2;
  const widest = mid * (1 - mid);
  if (variance === 0 || widest <= 0) return constant(mid);
  const size = Math.max(1, widest / variance - 1);
  return {
    mean: mid,
    draw: (random, count) => {
      // x / (x + y) on logarithms: at a small shape a gamma variable vanishes below the smallest double.
      const yes = drawLogGamma(random, mid * size, count);
      const no = drawLogGamma(random, (1 - mid) * size, count);
      for (let index = 0; index < count; index++) {
        yes[index] = 1 / (1 + Math.exp((no[index] ?? 0) - (yes[index] ?? 0)));
      }
      return yes;
    },
  };
}

/**
 * Logarithms of gamma variables of the given shape and scale 1, by G. Marsaglia and W. W. Tsang, "A Simple Method for
 * Generating Gamma Variables", ACM TOMS 26 (2000), 363–372; a shape below 1 is drawn one higher and multiplied by
 * `U^(1/shape)`, as they say in section 6.
 */
export function drawLogGamma(random: Random, shape: number, count: number): Float64Array {
  const tries = new Float64Array(count);
  random.fill(tries);
  if (shape < 1) {
    const higher = drawLogGamma(random, shape + 1, count);
    return higher.map((logGamma, index) => logGamma + Math.log(tries[index] ?? 1) / shape);
  }
  const drawn = new Float64Array(count);
  random.fill(drawn);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let index = 0; index < count; index++) {
    let x = normalQuantile(drawn[index] ?? 0);
    let u = tries[index] ?? 0;
    while (!accepts(d, c, x, u)) {
      x = normalQuantile(random.next());
      u = random.next();
    }
    drawn[index] = Math.log(d * (1 + c * x) ** 3);
  }
  return drawn;
}

/** The rejection test of Marsaglia and Tsang: its cheap sufficient half first. */
function accepts(d: number, c: number, x: number, u: number): boolean {
  const root = 1 + c * x;
  if (root <= 0) return false;
  if (u < 1 - 0.0331 * x * x * x * x) return true;
  const v = root * root * root;
  return Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v));
}
