import { midInputs, type RoiRanges } from '../assume/ranges.ts';
import { gainUsd } from '../sum/benefits.ts';
import { studyHourUsd } from '../sum/costs.ts';
import { estimate } from '../sum/formula.ts';
import { beta, type Distribution, logNormal } from './distributions.ts';
import { randomWords } from './random.ts';

/** How often and from which seed to draw. `draws` is 1 or more, `seed` any safe integer. */
export interface SimulationOptions {
  readonly draws?: number;
  readonly seed?: number;
}

/** How the net present value spreads, US dollars. The same ranges, draws and seed give the same numbers. */
export interface Simulation {
  readonly draws: number;
  readonly seed: number;
  /** In one case of ten it comes out lower. */
  readonly p10Usd: number;
  readonly p50Usd: number;
  /** In one case of ten it comes out higher. */
  readonly p90Usd: number;
  readonly meanUsd: number;
  /** Standard error of the mean; 0 for a single draw. */
  readonly standardErrorUsd: number;
  /** Share of draws with a net present value above 0. */
  readonly probabilityOfGain: number;
}

/**
 * Draws fees and hours from log-normals, and the chances of finishing and of making the difference from betas, each
 * range read as a 90 % interval and all independent; every other input stays at its middle. What spreads is what we do
 * not know about the averages (fees, hours, odds), not one person's luck: a draw is the expected value under those odds.
 */
export function simulate(ranges: RoiRanges, { draws = 10_000, seed = 1 }: SimulationOptions = {}): Simulation {
  const npvs = drawNpvs(ranges, draws, seed);
  const { mean, standardError } = meanOf(npvs);
  npvs.sort();
  return {
    draws,
    seed,
    p10Usd: quantile(npvs, 0.1),
    p50Usd: quantile(npvs, 0.5),
    p90Usd: quantile(npvs, 0.9),
    meanUsd: mean,
    standardErrorUsd: standardError,
    probabilityOfGain: npvs.filter((npv) => npv > 0).length / draws,
  };
}

/**
 * The exact mean of what `simulate` draws, US dollars: the net present value is linear in each of the four independent
 * inputs, so its mean is its value at their means.
 */
export function analyticMeanUsd(ranges: RoiRanges): number {
  const { fees, hours, finish, attribution } = distributionsOf(ranges);
  return estimate({
    ...midInputs(ranges),
    feesUsd: fees.mean,
    studyHours: hours.mean,
    finishChance: finish.mean,
    attribution: attribution.mean,
  }).npvUsd;
}

function distributionsOf(ranges: RoiRanges): Record<'fees' | 'hours' | 'finish' | 'attribution', Distribution> {
  return {
    fees: logNormal(ranges.feesUsd),
    hours: logNormal(ranges.studyHours),
    finish: beta(ranges.finishChance),
    attribution: beta(ranges.attribution),
  };
}

/** One net present value per draw, by `estimate`'s formula with all that does not vary taken out of the loop. */
function drawNpvs(ranges: RoiRanges, draws: number, seed: number): Float64Array {
  const { fees, hours, finish, attribution } = distributionsOf(ranges);
  const mid = midInputs(ranges);
  const gain = gainUsd(mid);
  const hourUsd = studyHourUsd(mid);
  const lost = mid.costShareIfUnfinished;
  const words = randomWords(seed, draws);
  const npvs = new Float64Array(draws);
  for (let index = 0; index < draws; index++) {
    const word = words[index] ?? 0;
    const p = finish.cells[word & 0xff] ?? 0;
    const c = attribution.cells[(word >>> 8) & 0xff] ?? 0;
    const full = (fees.cells[(word >>> 16) & 0xff] ?? 0) + (hours.cells[word >>> 24] ?? 0) * hourUsd;
    npvs[index] = p * c * gain - (p + (1 - p) * lost) * full;
  }
  return npvs;
}

function meanOf(values: Float64Array): { mean: number; standardError: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, standardError: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

/** The `share` quantile of sorted values, interpolated linearly between neighbours (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
