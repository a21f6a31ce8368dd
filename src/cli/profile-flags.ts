import { type Command, Option } from 'commander';
import { findCredential } from '../core/catalogue/find.ts';
import type { Dataset } from '../core/dataset.ts';
import { AdvisorError, usageError } from '../core/errors.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../core/profile/profile.ts';
import type { Question } from '../core/profile/question.ts';
import { languagesOf } from '../core/proof/open-gates.ts';
import { choiceOption, deadlineDay, knownTerms, numberFrom, words } from './values.ts';

/** `hoursPerWeek` as `--hours-per-week`. */
export function flagOf(key: ProfileKey): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The answer that means none; said by flag, it also keeps the quiz from asking. */
export const UNSURE = 'unsure';

/** What flags give before they are checked against a dataset. */
export type ProfileFlags = Readonly<Partial<Record<ProfileKey, string | number | readonly string[]>>>;

/** Adds one flag for each question; the questions are data, so their wording and values come from the dataset. */
export function withProfileFlags(command: Command, questions: readonly Question[]): Command {
  for (const question of questions) command.addOption(optionFor(question));
  return command.addOption(
    new Option('--member-of <groups>', 'closed groups you belong to (comma-separated)').argParser(words),
  );
}

function optionFor({ id, type, ask, choices = [], unit = '', max = 0 }: Question): Option {
  const flag = flagOf(id);
  switch (type) {
    case 'choice':
      return choiceOption(`${flag} <answer>`, ask, [...choices.map(({ value }) => value), UNSURE]);
    case 'number': {
      const least = id === 'hoursPerWeek' || id === 'salary' ? 1 : 0;
      const read = numberFrom(least, max, unit);
      return new Option(`${flag} <number>`, `${ask} (${unit})`).argParser((text) =>
        text === UNSURE ? UNSURE : read(text),
      );
    }
    case 'date':
      return new Option(`${flag} <date>`, `${ask} (a date, or weeks from now such as 12w)`);
    case 'ids':
      return new Option(`${flag} <ids>`, `${ask} (ids or exam codes, comma-separated)`).argParser((text) =>
        text === UNSURE ? UNSURE : words(text),
      );
    case 'language':
      return new Option(`${flag} <code>`, `${ask} (a language code, default en)`);
  }
}

/** One answer as its flag would read it. Throws what the flag would throw. */
export function answerFrom(question: Question, text: string, dataset: Dataset, asOf: string): Profile[ProfileKey] {
  const read = optionFor(question).parseArg;
  const value = read === undefined ? text : (read<unknown>(text, undefined) as string | number | readonly string[]);
  return profileFromFlags({ [question.id]: value }, dataset, asOf)[question.id];
}

/** The profile that flags describe. Throws a usage error for an id, a language or a date that cannot be. */
export function profileFromFlags(flags: ProfileFlags, dataset: Dataset, asOf: string): Profile {
  const profile: Record<string, unknown> = {};
  for (const key of PROFILE_KEYS) {
    const value = flags[key];
    if (value !== undefined && value !== UNSURE) profile[key] = value;
  }
  const { deadline, held, language, memberOf } = flags;
  if (typeof deadline === 'string' && deadline !== UNSURE) profile['deadline'] = deadlineDay(deadline, asOf);
  if (Array.isArray(held)) profile['held'] = heldIds(held, dataset);
  if (typeof language === 'string' && language !== UNSURE) profile['language'] = knownLanguage(language, dataset);
  if (Array.isArray(memberOf)) {
    knownTerms(
      '--member-of',
      memberOf,
      dataset.vocabulary.groups.map(({ id }) => id),
    );
  }
  return profile as Profile;
}

/** Ids of what is held; a name that only stands as somebody's prerequisite (CISM, CISSP) is kept as it is. */
function heldIds(names: readonly string[], dataset: Dataset): string[] {
  const outside = new Set(dataset.credentials.flatMap(({ requires }) => requires?.value ?? []));
  const byLowerCase = new Map([...outside].map((name) => [name.toLowerCase(), name]));
  return names.map((name) => {
    const known = byLowerCase.get(name.toLowerCase());
    if (known !== undefined) return known;
    try {
      return findCredential(dataset, name).id;
    } catch (error) {
      throw error instanceof AdvisorError ? usageError(error.code, `--held: ${error.message}`, error.hint) : error;
    }
  });
}

/** A language in which the dataset offers something. Throws a usage error for any other. */
export function knownLanguage(text: string, dataset: Dataset): string {
  const offered = languagesOf(dataset);
  if (offered.includes(text)) return text;
  const isCode = /^[a-z]{2}(-[A-Z]{2})?$/.test(text);
  throw usageError(
    'INVALID_ARGUMENT',
    isCode ? `nothing is known to be offered in "${text}"` : `--language cannot be "${text}"`,
    `it takes a language code such as ${isCode ? offered.join(', ') : 'en, ja or zh-CN'}`,
  );
}

/** The flags that say what a profile says: the command line that repeats a quiz. */
export function flagsFromProfile(profile: Profile): string[] {
  return PROFILE_KEYS.flatMap((key) => {
    const value = profile[key];
    if (value === undefined) return [];
    return [flagOf(key), typeof value === 'object' ? value.join(',') : String(value)];
  });
}
