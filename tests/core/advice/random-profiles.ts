import { addDays } from '../../../src/core/catalogue/dates.ts';
import { namedLanguages } from '../../../src/core/catalogue/languages.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { applies } from '../../../src/core/interview/interview.ts';
import { type Answer, answersTo, withAnswer } from '../../../src/core/profile/explore.ts';
import type { Held } from '../../../src/core/profile/held.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import type { Question } from '../../../src/core/profile/question.ts';

/** A number in [0, 1), as `generator` of the core gives. */
export type Random = () => number;

/** One of several, all equally likely. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** An answer that is among those which the explorer tries. */
function exploredAnswer(dataset: Dataset, question: Question, asOf: string, random: Random): Answer {
  if (question.type === 'language') return pick(random, namedLanguages(dataset.credentials));
  if (question.type === 'country') return pick(random, ['US', 'JP', 'KR', 'DE']);
  if (question.type === 'held') return Array.from({ length: Math.floor(random() * 6) }, () => anyHeld(dataset, random));
  return pick(random, answersTo(question, asOf));
}

/** Any answer at all that a person could give, numbers and days between the explored ones included. */
export function anyAnswer(dataset: Dataset, question: Question, asOf: string, random: Random): Answer {
  if (random() < 0.2) return undefined;
  const { type, max = 100 } = question;
  if (type === 'number') return random() < 0.5 ? random() * Math.min(max, 15) : random() ** 3 * max;
  if (type === 'date') return addDays(asOf, Math.floor(random() ** 2 * 900));
  return exploredAnswer(dataset, question, asOf, random);
}

/** A person who answers each question with the given chance, conditions with a chance of their own. */
export function randomProfile(
  dataset: Dataset,
  asOf: string,
  random: Random,
  chance: { readonly question: number; readonly condition: number },
): Profile {
  const asked = dataset.questions.filter(({ roiOnly }) => roiOnly !== true);
  const given = asked.filter(
    ({ condition }) => random() < (condition === undefined ? chance.question : chance.condition),
  );
  const profile = Object.fromEntries(
    given.map((question) => [question.id, exploredAnswer(dataset, question, asOf, random)]),
  ) as Profile;
  return withoutUnasked(dataset, profile);
}

/** Without answers to questions that nobody with the other answers is asked. */
function withoutUnasked({ questions }: Dataset, profile: Profile): Profile {
  const closed = questions.map(({ id }) => id);
  const unasked = questions.filter((question) => applies(question, { profile, closed }) === 'no').map(({ id }) => id);
  return unasked.reduce<Profile>((one, key) => withAnswer(one, key, undefined), profile);
}

/** Mostly something of the data, sometimes what it requires from outside. */
function anyHeld({ credentials }: Dataset, random: Random): Held {
  const outside = credentials
    .flatMap(({ requires }) => requires?.value ?? [])
    .filter((name) => !isId(credentials, name));
  return random() < 0.2 ? { other: pick(random, outside) } : { id: pick(random, credentials).id };
}

function isId(credentials: Dataset['credentials'], name: string): boolean {
  return credentials.some(({ id }) => id === name);
}
