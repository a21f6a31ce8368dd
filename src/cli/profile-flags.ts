import { type Command, Option } from 'commander';
import type { Dataset } from '../core/dataset.ts';
import { readAnswer, UNSURE } from '../core/profile/answer.ts';
import { heldText } from '../core/profile/held.ts';
import { inOrder } from '../core/profile/parse.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../core/profile/profile.ts';
import type { Question } from '../core/profile/question.ts';
import { ABOUT_YOU } from './help.ts';
import { taken } from './values.ts';

/** `hoursPerWeek` as `--hours-per-week`. */
export function flagOf(key: ProfileKey): string {
  return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What flags give, before it is read with a dataset at hand. */
export type ProfileFlags = Readonly<Partial<Record<ProfileKey, string>>>;

/** Adds one flag for each question; the questions are data, so their wording and values come from the dataset in use. */
export function withProfileFlags(command: Command, questions: readonly Question[]): Command {
  for (const question of questions) command.addOption(optionFor(question));
  return command;
}

const PLACEHOLDERS: Readonly<Record<Question['type'], string>> = {
  choice: 'answer',
  choices: 'answers',
  number: 'number',
  date: 'date',
  held: 'names',
  language: 'language',
  country: 'country',
};

const TAKES: Readonly<Partial<Record<Question['type'], string>>> = {
  date: 'a date, or such as 12w or 3 months',
  held: 'names or codes, each with @DATE if wanted',
  language: 'a code or an English name; default en',
  country: 'a code or an English name',
};

function optionFor(question: Question): Option {
  const { id, type, choices = [] } = question;
  const option = new Option(`${flagOf(id)} <${PLACEHOLDERS[type]}>`, descriptionOf(question)).helpGroup(ABOUT_YOU);
  // Help and completion list them; what is typed is read later, when the dataset is there to read it with.
  return choices.length === 0
    ? option
    : option.choices([...choices.map(({ value }) => value), UNSURE]).argParser(String);
}

/** What is asked, in a word or two, and what may be said: every value where they are few. */
function descriptionOf(question: Question): string {
  const { id, type, unit, measure, choices = [], accepts = [] } = question;
  const short = question.help ?? question.short;
  const values = choices.map(({ value }) => value);
  const all = values.join(', ');
  if (all.length > MOST_VALUES) return `${short}: ${firstOf(values)} … (list ${accepts[0] ?? listOf(id)})`;
  if (all !== '') return `${short}: ${all}`;
  const takes = type === 'number' ? (unit ?? (measure === 'usd' ? 'US dollars' : short)) : (TAKES[type] ?? short);
  return takes === short ? short : `${short} (${takes})`;
}

/** Values that need more room than this are named by the command that lists them. */
const MOST_VALUES = 46;

function firstOf([first = '', ...others]: readonly string[]): string {
  let text = first;
  for (const value of others) {
    if (text.length + value.length > MOST_VALUES / 2) break;
    text = `${text}, ${value}`;
  }
  return text;
}

/** What `list` calls the answers to a question: `goal` as `goals`. */
function listOf(id: ProfileKey): string {
  const word = flagOf(id).slice(2);
  return /(s|ch|x)$/.test(word) ? word : `${word}s`;
}

/** The profile that flags describe. Throws a usage error that names the flag for what cannot be. */
export function profileFromFlags(flags: ProfileFlags, dataset: Dataset, asOf: string): Profile {
  const answers: Partial<Record<ProfileKey, unknown>> = {};
  for (const question of dataset.questions) {
    const raw = flags[question.id];
    if (raw === undefined) continue;
    answers[question.id] = taken(readAnswer(question, raw, dataset, asOf), flagOf(question.id), raw);
  }
  return inOrder(answers as Profile);
}

/** What flags give, with undefined for what they take back (`unsure`): to be put over what is said elsewhere. */
export function toldIn(
  flags: ProfileFlags,
  dataset: Dataset,
  asOf: string,
): { readonly [K in ProfileKey]?: Profile[K] | undefined } {
  const open = Object.fromEntries(leftOpen(flags).map((key) => [key, undefined]));
  return { ...profileFromFlags(flags, dataset, asOf), ...open };
}

/** The keys that a flag leaves open on purpose. */
function leftOpen(flags: ProfileFlags): ProfileKey[] {
  return PROFILE_KEYS.filter((key) => flags[key] === UNSURE);
}

/** The flags that say what a profile says: the command line that repeats a quiz. */
export function flagsFromProfile(profile: Profile): string[] {
  return PROFILE_KEYS.flatMap((key) => {
    // A list that holds nothing says nothing, and no flag takes it.
    const value = profile[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (key === 'held') return ['--held', (profile.held ?? []).map(heldText).join(',')];
    return [flagOf(key), typeof value === 'object' ? value.join(',') : String(value)];
  });
}
