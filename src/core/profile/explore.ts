import { addDays } from '../catalogue/dates.ts';
import type { Profile, ProfileKey } from './profile.ts';
import type { Question } from './question.ts';

/** An answer as a profile holds it; undefined for "not sure". */
export type Answer = Profile[ProfileKey];

/** The answers that stand for all answers to a question when its effect is explored. */
export function answersTo(question: Question, asOf: string): Answer[] {
  if (question.choices !== undefined) {
    return question.choices.map(({ value }) => (question.type === 'choices' ? [value] : value));
  }
  const explored = question.explore ?? [];
  return question.type === 'date' ? explored.map((weeks) => addDays(asOf, weeks * 7)) : [...explored];
}

/** A profile with one answer put, changed or taken back. */
export function withAnswer(profile: Profile, key: ProfileKey, answer: Answer): Profile {
  const { [key]: _, ...rest } = profile;
  return answer === undefined ? rest : { ...rest, [key]: answer };
}
