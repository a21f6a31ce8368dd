import { answersOf, MID_YEARS, MODEST_USD, SENIOR_YEARS, TIGHT_USD } from '../profile/derived.ts';
import type { Answer } from '../profile/explore.ts';
import type { Held } from '../profile/held.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Model } from '../scoring/model.ts';
import { yearPoints } from './year-points.ts';

/** Consecutive levels of an axis, `[from, to)`. */
export type Block = readonly [from: number, to: number];

/** One question as a dimension of the space of all profiles that are still possible. */
export interface Axis {
  readonly key: ProfileKey;
  /** Answers that stand for all that may be given; the present one, or "not sure", comes first. */
  readonly levels: readonly Answer[];
  /** Levels that differ to the level fit alone: the years of one stage, what a pile consists of; else single answers. */
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
  'years',
  'experience',
  'programming',
  'mathematics',
  'platformExperience',
  'budget',
  'held',
  'vendorNamed',
  'examHelps',
  'form',
  'memberOf',
] as const satisfies readonly ProfileKey[];

/** The questions of which all but the level fit read only what is derived. */
export const SUMMED_UP: readonly ProfileKey[] = ['experience', 'held'];

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
    parts: blocksOf(levels, SUMMED_UP.includes(key) ? (answer) => derived(key, answer, model) : null),
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
  { id, choices, others, max, explore }: Question,
  model: Model,
  candidates: readonly Candidate[],
): Answer[] {
  if (choices !== undefined) return choices.map(({ value }) => value);
  // Within one purse only gates read the budget, and the highest opens the most.
  if (id === 'budget') return [TIGHT_USD, MODEST_USD, max ?? Number.MAX_SAFE_INTEGER];
  if (id === 'memberOf') return (others ?? []).map(({ value }) => [value]);
  // Years in the profession are read as a stage throughout.
  if (id === 'years') return [0, MID_YEARS, SENIOR_YEARS];
  // What is held moves the level fit, which is bounded, and makes a pile or not.
  if (id === 'held') return [[], pile(model.pileOf)];
  return yearPoints(model, candidates, max ?? 100, explore ?? []);
}

/** As many credentials as make a pile, none of which says anything else. */
export function pile(count: number): Held[] {
  return Array.from({ length: count }, (_, index) => ({ other: `another ${index}` }));
}
