import type { Answer } from '../profile/explore.ts';
import type { ProfileKey } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';

/**
 * Which answers somebody could mean instead of the one they gave: any (a wish); more of it (what can be got: work
 * to show, money, hours, a later day); only an answer that was not given yet (what one is does not change); or none.
 */
type Leeway = 'any' | 'more' | 'only-open' | 'none';

const LEEWAY: Readonly<Record<ProfileKey, Leeway>> = {
  goal: 'any',
  role: 'any',
  cloud: 'any',
  employer: 'any',
  form: 'any',
  vendorNamed: 'any',
  examHelps: 'any',
  portfolio: 'more',
  budget: 'more',
  hoursPerWeek: 'more',
  deadline: 'more',
  held: 'more',
  background: 'only-open',
  years: 'only-open',
  experience: 'only-open',
  programming: 'more',
  mathematics: 'more',
  platformExperience: 'more',
  // Nobody learns a language, moves or joins a firm for a certificate; what these shut out is said instead.
  language: 'none',
  country: 'none',
  memberOf: 'none',
  salary: 'none',
};

/** Limits: who set none has none, and setting one would only shut out what stands before. */
const BOUNDS: readonly ProfileKey[] = ['budget', 'deadline', 'hoursPerWeek'];

/** Whether a change of an answer is one that a person could mean; `to` undefined takes the answer back. */
export function isPlausible({ id, choices = [] }: Question, from: Answer, to: Answer): boolean {
  const leeway = LEEWAY[id];
  if (leeway === 'none') return false;
  if (from === undefined) return !BOUNDS.includes(id);
  if (leeway === 'only-open') return false;
  if (to === undefined) return leeway === 'any' || id === 'budget' || id === 'deadline';
  return leeway === 'any' || isMore(from, to, choices);
}

function isMore(from: Answer, to: Answer, choices: readonly { readonly value: string }[]): boolean {
  if (typeof from === 'number' && typeof to === 'number') return to > from;
  if (Array.isArray(from) && Array.isArray(to)) return to.length > from.length;
  const values = choices.map(({ value }) => value);
  if (values.length > 0) return values.indexOf(String(to)) > values.indexOf(String(from));
  return typeof from === 'string' && typeof to === 'string' && to > from;
}
