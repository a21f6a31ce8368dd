import type { Answers } from '../profile/derived.ts';
import { type Adjustment, CRITERIA, type Criterion, type Model } from './model.ts';

/** A person's own emphasis: criterion id to a factor on its weight. */
export type Emphasis = Readonly<Partial<Record<string, number>>>;

const NONE: readonly Adjustment[] = [];

/** The weight of one criterion before all are scaled to sum to 1; never negative. */
function rawWeight(criterion: Criterion, answers: Answers, emphasis: Emphasis): number {
  const adjustments = criterion.adjust ?? NONE;
  let weight = criterion.weight;
  for (let index = 0; index < adjustments.length; index += 1) {
    const { when, by } = adjustments[index] as Adjustment;
    if (holds(when, answers)) weight += by;
  }
  return Math.max(0, weight) * (emphasis[criterion.id] ?? 1);
}

/** Whether every question named has one of the answers listed. */
export function holds(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  for (const question in when) if (!when[question]?.includes(answers[question] ?? '')) return false;
  return true;
}

/** The weights of the criteria in the order of `CRITERIA`, summing to 1. */
export function weightsOf(model: Model, answers: Answers, emphasis: Emphasis = {}): number[] {
  return scaled(orEqual(rawWeights(model, answers, emphasis)));
}

/** The weights in the order of `CRITERIA` before they are scaled. */
function rawWeights(model: Model, answers: Answers, emphasis: Emphasis): number[] {
  const weights: number[] = [];
  for (let k = 0; k < CRITERIA.length; k += 1) weights.push(rawWeight(criterionAt(model, k), answers, emphasis));
  return weights;
}

/** The same weights, or equal ones when none of them weighs anything. */
function orEqual(weights: readonly number[]): readonly number[] {
  return sumOf(weights) === 0 ? weights.map(() => 1) : weights;
}

/** Weights divided by a sum, by default their own. */
function scaled(weights: readonly number[], sum: number = sumOf(weights)): number[] {
  const shares: number[] = [];
  for (let k = 0; k < weights.length; k += 1) shares.push((weights[k] ?? 0) / sum);
  return shares;
}

/** The sum of some numbers, added in their order. */
function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) sum += numbers[index] ?? 0;
  return sum;
}

/** The definition of the criterion at a place of `CRITERIA`, where it stands unless somebody's own model orders them otherwise. */
function criterionAt({ criteria }: Model, k: number): Criterion {
  const id = CRITERIA[k];
  const atPlace = criteria[k];
  return (atPlace?.id === id ? atPlace : criteria.find((candidate) => candidate.id === id)) as Criterion;
}
