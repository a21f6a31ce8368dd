import type { Answers } from './derived.ts';
import { CRITERIA, type Criterion, type Model } from './model.ts';

/** A person's own emphasis: criterion id to a factor on its weight. */
export type Emphasis = Readonly<Partial<Record<string, number>>>;

/** The weight of one criterion before all are scaled to sum to 1; never negative. */
export function rawWeight(criterion: Criterion, answers: Answers, emphasis: Emphasis): number {
  let weight = criterion.weight;
  for (const { when, by } of criterion.adjust ?? []) if (holds(when, answers)) weight += by;
  return Math.max(0, weight) * (emphasis[criterion.id] ?? 1);
}

/** Whether every question named has one of the answers listed. */
export function holds(when: Readonly<Record<string, readonly string[]>>, answers: Answers): boolean {
  for (const question in when) if (!when[question]?.includes(answers[question] ?? '')) return false;
  return true;
}

/** The weights of the criteria in the order of `CRITERIA`, summing to 1. */
export function weightsOf(model: Model, answers: Answers, emphasis: Emphasis = {}): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let k = 0; k < CRITERIA.length; k += 1) {
    const weight = rawWeight(criterionAt(model, k), answers, emphasis);
    weights.push(weight);
    sum += weight;
  }
  for (let k = 0; k < weights.length; k += 1) weights[k] = sum === 0 ? 1 / CRITERIA.length : (weights[k] ?? 0) / sum;
  return weights;
}

/** The definition of a criterion, which stands at its place unless somebody's own model orders them otherwise. */
function criterionAt({ criteria }: Model, k: number): Criterion {
  const id = CRITERIA[k];
  const atPlace = criteria[k];
  return (atPlace?.id === id ? atPlace : criteria.find((candidate) => candidate.id === id)) as Criterion;
}
