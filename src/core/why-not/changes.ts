import { type Answer, answersTo } from '../profile/explore.ts';
import { holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';
import { type Axis, axisOf } from '../proof/answer-space.ts';
import type { Field } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, readyDay } from '../scoring/gates.ts';

/**
 * An axis for every question: first the present answer, then all others that are tried, "not sure" last. Where the
 * answers to explore do not reach what one option needs (a higher budget, a later day), that is added for it.
 */
export function changeAxes({ dataset, asOf }: Field, profile: Profile, candidate: Candidate): Axis[] {
  return dataset.questions
    .filter(({ roiOnly, flagOnly, type }) => roiOnly !== true && flagOnly !== true && type !== 'language')
    .map((question) => {
      const present = profile[question.id];
      const tried = [...answersTo(question, asOf), ...neededAnswers(question, candidate, profile, asOf), undefined];
      const others = tried.filter((answer, index) => !isSame(answer, present) && tried.indexOf(answer) === index);
      return axisOf(question.id, [present, ...others], dataset.model);
    });
}

/** The languages to try besides the present one: only when language is what stands in the way, or was given. */
export function otherLanguages(profile: Profile, offered: readonly string[], isShut: boolean): (string | undefined)[] {
  if (profile.language === undefined && !isShut) return [];
  return [...(isShut ? offered : []), undefined].filter((language) => language !== profile.language);
}

function neededAnswers({ id, explore }: Question, candidate: Candidate, profile: Profile, asOf: string): Answer[] {
  const { cost, hours, option } = candidate;
  if (id === 'budget') {
    const needed = cost.usd?.[0] ?? 0;
    return needed > Math.max(0, ...(explore ?? [])) ? [needed] : [];
  }
  if (id === 'deadline' && hours !== null) {
    const ready = readyDay(hours[0], profile.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK, asOf);
    return profile.deadline !== undefined && ready > profile.deadline ? [ready] : [];
  }
  if (id !== 'held') return [];
  const held = profile.held ?? [];
  if (holds(held, candidate.id)) return [held.filter((one) => !holds([one], candidate.id))];
  const requires = option.type === 'credential' ? (option.credential.requires?.value ?? []) : [];
  return requires.filter((needed) => !holds(held, needed)).map((id) => [...held, { id }]);
}

function isSame(a: Answer, b: Answer): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
}
