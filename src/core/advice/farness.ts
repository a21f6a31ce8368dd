import type { Answer } from '../profile/explore.ts';
import type { ProfileKey } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';

/** Questions whose choices stand in an order, each a step from the one before. */
const STEPWISE: readonly ProfileKey[] = ['portfolio', 'programming', 'mathematics', 'platformExperience'];
/** What somebody is; another answer would make another person. */
const FIXED: readonly ProfileKey[] = ['background', 'years', 'experience'];
/** Bounds: who set none most likely has a wide one. */
const BOUNDS: readonly ProfileKey[] = ['budget', 'deadline', 'hoursPerWeek'];

/** Judgement: a wish is given up less readily than the next step is taken; what somebody is does not change. */
const OTHER_WISH = 2.5;
const OTHER_PERSON = 10;

/**
 * How unlikely it is that an answer turns out to be another one, from 1 for the likeliest: steps along a question whose answers are
 * ordered, from the least where none was given (of a bound from the widest); other answers stand at fixed distances, those to
 * questions about conditions that most people do not have a step further.
 */
export function farness(question: Question, from: Answer, to: Answer): number {
  const { id, choices, condition, explore = [] } = question;
  const away = from === undefined ? Number(condition !== undefined) : FIXED.includes(id) ? OTHER_PERSON : 0;
  if (STEPWISE.includes(id)) return away + steps(choices?.map(({ value }) => value) ?? [], from, to);
  if (typeof to === 'number') {
    const scale = BOUNDS.includes(id) && from === undefined ? explore.toReversed() : explore;
    return away + steps(scale, from, to);
  }
  if (BOUNDS.includes(id)) return from === undefined ? OTHER_WISH : 1;
  return away + (from === undefined ? 1 : OTHER_WISH);
}

/** Steps from an answer to another one on a scale; a number between two steps belongs to the lower. */
function steps<T>(scale: readonly T[], from: Answer, to: Answer): number {
  const placeOf = (answer: Answer) =>
    typeof answer === 'number' ? scale.filter((step) => Number(step) < answer).length : scale.indexOf(answer as T);
  return from === undefined ? scale.indexOf(to as T) + 1 : Math.max(1, Math.abs(placeOf(to) - placeOf(from)));
}
