import type { Dataset } from '../../core/dataset.ts';
import type { Profile, ProfileKey } from '../../core/profile/profile.ts';
import { usd } from '../format.ts';

const WORDS: Readonly<Record<ProfileKey, string>> = {
  background: 'background',
  experience: 'years of AI work',
  role: 'role',
  goal: 'goal',
  cloud: 'platform',
  employer: 'employer',
  portfolio: 'work to show',
  budget: 'budget',
  hoursPerWeek: 'hours a week',
  deadline: 'deadline',
  held: 'held already',
  vendorNamed: 'vendor named in the ad',
  examHelps: 'exam helps',
  language: 'language',
  country: 'country',
  form: 'exam or course',
  salary: 'salary',
  memberOf: 'member of',
};

/** A question in a word or two. */
export function questionWord(key: ProfileKey): string {
  return WORDS[key];
}

/** An answer as a person would say it. */
export function answerText(dataset: Dataset, key: ProfileKey, answer: Profile[ProfileKey]): string {
  if (answer === undefined) return 'not sure';
  if (key === 'budget' || key === 'salary') return usd(Number(answer));
  const choice = dataset.questions.find(({ id }) => id === key)?.choices?.find(({ value }) => value === answer);
  return choice?.label ?? (typeof answer === 'object' ? answer.join(', ') : String(answer));
}
