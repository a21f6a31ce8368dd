import type { Candidate } from './candidate.ts';
import { answersOf, MID_YEARS, MODEST_USD, SENIOR_YEARS, TIGHT_USD } from './derived.ts';
import type { Answer } from './explore.ts';
import type { Model } from './model.ts';
import type { Profile, ProfileKey, Question } from './question.ts';

/** Consecutive levels of an axis, `[from, to)`. */
export type Block = readonly [from: number, to: number];

/** One question as a dimension of the space of all profiles that are still possible. */
export interface Axis {
  readonly key: ProfileKey;
  /** Answers that stand for all that may be given; the present one, or "not sure", comes first. */
  readonly levels: readonly Answer[];
  /** Levels that stand for one thing to everything but the level fit: single answers, or the years of one stage. */
  readonly parts: readonly Block[];
}

/** The questions whose answers change values; all others only open and shut gates. */
export const VALUED = [
  'portfolio',
  'goal',
  'background',
  'employer',
  'cloud',
  'role',
  'experience',
  'budget',
  'held',
  'vendorNamed',
  'examHelps',
] as const satisfies readonly ProfileKey[];

const JUST_BEFORE = 1e-9;

/** An axis for every valued question: all its answers where it is open, the one given where it is closed. */
export function axesOf(
  model: Model,
  candidates: readonly Candidate[],
  questions: readonly Question[],
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
): Axis[] {
  return VALUED.map((key) => {
    const question = questions.find(({ id }) => id === key);
    if (question === undefined || !open.has(key)) return axisOf(key, [profile[key]], model);
    return axisOf(key, [undefined, ...everyAnswer(question, model, candidates)], model);
  });
}

/** An axis over given levels. */
export function axisOf(key: ProfileKey, levels: readonly Answer[], model: Model): Axis {
  return {
    key,
    levels,
    parts: blocksOf(levels, key === 'experience' ? (answer) => derived(key, answer, model) : null),
  };
}

/** What an answer contributes to the answers that tables and adjustments read, as text to compare. */
export function derived(key: ProfileKey, answer: Answer, model: Model): string {
  return JSON.stringify(answersOf(answer === undefined ? {} : { [key]: answer }, model));
}

/** Cuts levels where `sign` changes; without it, every level stands alone. */
export function blocksOf(levels: readonly Answer[], sign: ((answer: Answer) => string) | null): Block[] {
  const starts = levels
    .map((_, index) => index)
    .filter((index) => index === 0 || sign === null || sign(levels[index]) !== sign(levels[index - 1]));
  return starts.map((from, index) => [from, starts[index + 1] ?? levels.length]);
}

function everyAnswer(
  { id, choices, max, explore }: Question,
  model: Model,
  candidates: readonly Candidate[],
): Answer[] {
  if (choices !== undefined) return choices.map(({ value }) => value);
  // Within one purse only gates read the budget, and the highest opens the most.
  if (id === 'budget') return [TIGHT_USD, MODEST_USD, max ?? Number.MAX_SAFE_INTEGER];
  if (id === 'held') return [[], Array.from({ length: model.pileOf }, (_, index) => `another ${index}`)];
  return yearPoints(model, candidates, max ?? 100, explore ?? []);
}

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
    ...[...highs].flatMap((high) => levelFit.surplusYears.map(([x]) => high + x)),
  ];
  const points = [0, max, ...explore, ...jumps, ...jumps.map((year) => year - JUST_BEFORE), ...bends];
  return [...new Set(points)].filter((year) => year >= 0 && year <= max).toSorted((a, b) => a - b);
}
