import { generator } from '../../random.ts';
import type { Bell } from '../assume/bell.ts';
import { midInputs, type RoiRanges } from '../assume/ranges.ts';
import { accelerationUsd, annuityYears } from '../sum/benefits.ts';
import { keepingCostUsd, studyHourUsd } from '../sum/costs.ts';
import type { RoiInputs } from '../sum/inputs.ts';
import { chance, type Distribution, logNormal, normal } from './distributions.ts';
import { meanOf, quantile } from './quantiles.ts';

/** What is drawn from: the ranges, θ, the chance of sitting it, and what share of the fees is paid without sitting it. */
export interface Drawn {
  readonly ranges: RoiRanges;
  readonly theta: Bell;
  readonly sitChance: number;
  readonly unsatFeeShare: number;
}

/** How often and from which seed to draw. `draws` is 1 or more, `seed` any 32-bit integer. */
export interface SimulationOptions {
  readonly draws?: number;
  readonly seed?: number;
}

/** Quantiles, US dollars. */
export interface Quantiles {
  readonly p5Usd: number;
  readonly p50Usd: number;
  readonly p95Usd: number;
}

/** What people come to, one by one, and what that is on average. The same input, draws and seed give the same numbers. */
export interface Simulation {
  readonly draws: number;
  readonly seed: number;
  /** Shares of people who sit it, who pass or finish, whom it helps, and who come out ahead. */
  readonly shareSitting: number;
  readonly sharePassing: number;
  readonly shareHelped: number;
  readonly shareAhead: number;
  /** Median of what those ahead gain and the others lose, US dollars; null where there are none. */
  readonly typicalGainUsd: number | null;
  readonly typicalLossUsd: number | null;
  readonly person: Quantiles;
  /** The net present value of the average person, as far as it is known. */
  readonly average: Quantiles & { readonly meanUsd: number; readonly standardErrorUsd: number };
}

/**
 * Draws people: each sits it or not, passes or not, is helped or not; θ, fees, hours and, for the average, the chance of
 * finishing are drawn from their distributions, all independent. Every other input stays at its middle.
 */
export function simulate(drawn: Drawn, { draws = 10_000, seed = 1 }: SimulationOptions = {}): Simulation {
  const people = drawPeople(drawn, draws, seed);
  const person = people.person.toSorted();
  const average = people.average.toSorted();
  const firstGain = person.findIndex((usd) => usd > 0);
  const ahead = firstGain < 0 ? 0 : draws - firstGain;
  return {
    draws,
    seed,
    shareSitting: people.sat / draws,
    sharePassing: people.passed / draws,
    shareHelped: people.helped / draws,
    shareAhead: ahead / draws,
    typicalGainUsd: ahead === 0 ? null : quantile(person.subarray(draws - ahead), 0.5),
    typicalLossUsd: ahead === draws ? null : -quantile(person.subarray(0, draws - ahead), 0.5) + 0,
    person: quantilesOf(person),
    average: { ...quantilesOf(average), ...meanOf(average) },
  };
}

function quantilesOf(sorted: Float64Array): Quantiles {
  return { p5Usd: quantile(sorted, 0.05), p50Usd: quantile(sorted, 0.5), p95Usd: quantile(sorted, 0.95) };
}

interface People {
  readonly person: Float64Array;
  readonly average: Float64Array;
  sat: number;
  passed: number;
  helped: number;
}

function drawPeople({ ranges, theta, sitChance, unsatFeeShare }: Drawn, draws: number, seed: number): People {
  const mid = midInputs(ranges);
  const [thetas, fees] = [normal(theta), logNormal(ranges.feesUsd)];
  const [hours, finish] = [logNormal(ranges.studyHours), chance(ranges.finishChance)];
  const money = moneyOf(mid);
  // Of the fees, a part falls due only for who sits it: their average stays what it is.
  const satFeeShare = sitChance > 0 ? (1 - (1 - sitChance) * unsatFeeShare) / sitChance : 0;
  const passesOfSat = sitChance > 0 ? Math.min(1, mid.finishChance / sitChance) : 0;
  const random = generator(seed);
  const people: People = {
    person: new Float64Array(draws),
    average: new Float64Array(draws),
    sat: 0,
    passed: 0,
    helped: 0,
  };
  for (let index = 0; index < draws; index++) {
    const [effect, fee] = [cell(thetas, random()), cell(fees, random())];
    const timeUsd = cell(hours, random()) * money.hourUsd;
    const finishes = cell(finish, random());
    // Each event takes its number whether or not it can happen, so that people stay the same when a chance changes.
    const [sits, passes, helps] = [random(), random(), random()];
    const sat = sits < sitChance;
    const passed = sat && passes < passesOfSat;
    const helped = passed && helps < mid.attribution;
    people.sat += Number(sat);
    people.passed += Number(passed);
    people.helped += Number(helped);
    const full = fee * (sat ? satFeeShare : unsatFeeShare) + timeUsd;
    const gain = helped ? (effect / mid.attribution) * money.effectUsd + money.soonerUsd : 0;
    people.person[index] = gain - (passed ? full + money.keepUsd : full * mid.costShareIfUnfinished);
    people.average[index] = averageNet(mid, money, finishes, effect, fee + timeUsd);
  }
  return people;
}

/** What a draw needs of the inputs that do not vary, US dollars. */
interface Money {
  readonly hourUsd: number;
  readonly keepUsd: number;
  readonly effectUsd: number;
  readonly soonerUsd: number;
}

function moneyOf(mid: RoiInputs): Money {
  return {
    hourUsd: studyHourUsd(mid),
    keepUsd: keepingCostUsd(mid),
    effectUsd: mid.salaryUsd * annuityYears(mid) * (1 - mid.taxRate),
    soonerUsd: accelerationUsd(mid),
  };
}

function averageNet(mid: RoiInputs, money: Money, finish: number, effect: number, full: number): number {
  const gain = effect * money.effectUsd + mid.attribution * money.soonerUsd;
  return finish * (gain - money.keepUsd) - (finish + (1 - finish) * mid.costShareIfUnfinished) * full;
}

/** The cell that a number in [0, 1) falls into. */
function cell({ cells }: Distribution, at: number): number {
  return cells[Math.floor(at * cells.length)] ?? 0;
}
