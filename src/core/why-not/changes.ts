import { type Answer, answersTo } from '../profile/explore.ts';
import { type Held, holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';
import { type Axis, axisOf } from '../proof/answer-space.ts';
import type { Field } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, readyDay } from '../scoring/gates.ts';
import { isPlausible } from './plausible.ts';

/**
 * An axis for every question: first the present answer, then all others that are tried and that a person could mean, "not sure"
 * last. Where the answers to explore do not reach what one option needs (a higher budget, a later day), that is added for it.
 */
export function changeAxes({ dataset, asOf }: Field, profile: Profile, candidate: Candidate): Axis[] {
  const known = new Set(dataset.credentials.map(({ id }) => id));
  return dataset.questions
    .filter(({ roiOnly, flagOnly }) => roiOnly !== true && flagOnly !== true)
    .map((question) => {
      const present = profile[question.id];
      const tried = [
        ...answersTo(question, asOf),
        ...neededAnswers(question, candidate, profile, asOf, known),
        undefined,
      ];
      const others = tried.filter(
        (answer, index) =>
          !isSame(answer, present) && tried.indexOf(answer) === index && isPlausible(question, present, answer),
      );
      return axisOf(question.id, [present, ...others], dataset.model);
    });
}

function neededAnswers(
  { id, explore }: Question,
  candidate: Candidate,
  profile: Profile,
  asOf: string,
  known: ReadonlySet<string>,
): Answer[] {
  const { cost, effort, option } = candidate;
  const { hours } = effort;
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
  const named = (name: string): Held => (known.has(name) ? { id: name } : { other: name });
  const requires = option.type === 'credential' ? (option.credential.requires?.value ?? []) : [];
  return requires.filter((needed) => !holds(held, needed)).map((needed) => [...held, named(needed)]);
}

function isSame(a: Answer, b: Answer): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
}
