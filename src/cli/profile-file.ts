import type { Dataset } from '../core/dataset.ts';
import { suggestion } from '../core/did-you-mean.ts';
import { AdvisorError, dataError } from '../core/errors.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../core/profile/profile.ts';
import type { Question } from '../core/profile/question.ts';
import type { ParsedFile } from '../data/parse.ts';
import type { Context } from './context.ts';
import { type ProfileFlags, profileFromFlags, UNSURE } from './profile-flags.ts';

/**
 * What flags and a saved profile say together, in the order of the questionnaire's keys. A flag beats the file, and
 * `unsure` takes an answer of the file back.
 */
export async function givenProfile(
  context: Pick<Context, 'readText'>,
  flags: ProfileFlags,
  path: string | undefined,
  dataset: Dataset,
  asOf: string,
): Promise<Profile> {
  const told = profileFromFlags(flags, dataset, asOf);
  const saved = path === undefined ? {} : await readProfile(context, path, dataset, asOf);
  const open = PROFILE_KEYS.filter((key) => flags[key] === UNSURE);
  return inOrder({ ...saved, ...told, ...Object.fromEntries(open.map((key) => [key, undefined])) });
}

/** The same answers in the order of the keys: two profiles that say the same are written the same. */
export function inOrder(profile: { readonly [K in ProfileKey]?: Profile[K] | undefined }): Profile {
  const answers = PROFILE_KEYS.map((key) => [key, profile[key]] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)) as Profile;
}

/**
 * A profile from a JSON or YAML file, or from standard input for `-`: keys of `Profile`, answers as the flags take them,
 * `unsure` or null for no answer. Throws a data error that names file, line and column for whatever cannot be.
 */
export async function readProfile(
  context: Pick<Context, 'readText'>,
  path: string,
  dataset: Dataset,
  asOf: string,
): Promise<Profile> {
  const text = await context.readText(path);
  const name = path === '-' ? 'standard input' : path;
  const { parseYaml } = await import('../data/parse.ts');
  const parsed = parseYaml(text, name);
  const [syntax] = parsed.syntax;
  if (syntax !== undefined) {
    throw dataError(
      'UNREADABLE_PROFILE',
      `${name}:${syntax.place.line}:${syntax.place.column} ${syntax.message}`,
      HINT,
      {
        file: name,
        ...syntax.place,
      },
    );
  }
  return profileFrom(parsed, dataset, asOf);
}

const HINT =
  'a profile holds answers by their names, such as "salary: 80000"; cert-advisor quiz --save FILE writes one';

function profileFrom(parsed: ParsedFile, dataset: Dataset, asOf: string): Profile {
  const { value } = parsed;
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw problem(parsed, [], 'must be a record of answers');
  const answers = Object.entries(value).filter(([key, answer]) => {
    if (!isKey(key)) throw problem(parsed, [key], `unknown key: ${key}${suggestion(key, PROFILE_KEYS)}`);
    if (answer === null || answer === UNSURE) return false;
    const question = dataset.questions.find(({ id }) => id === key);
    const objection = question === undefined ? listObjection(answer) : objectionTo(answer, question);
    if (objection !== null) throw problem(parsed, [key], `${key}: ${objection}`);
    return true;
  });
  return checked(parsed, Object.fromEntries(answers), dataset, asOf);
}

function isKey(key: string): key is ProfileKey {
  return (PROFILE_KEYS as readonly string[]).includes(key);
}

/** What is wrong with an answer; null when nothing is. */
function objectionTo(answer: unknown, { type, choices = [], max = 0, unit = '' }: Question): string | null {
  switch (type) {
    case 'choice': {
      const values = choices.map(({ value }) => value);
      if (typeof answer === 'string' && values.includes(answer)) return null;
      return `must be one of ${[...values, UNSURE].join(', ')}`;
    }
    case 'number':
      if (typeof answer === 'number' && Number.isFinite(answer) && answer >= least(unit) && answer <= max) return null;
      return `must be a number of ${unit} from ${least(unit)} to ${max}`;
    case 'ids':
      return listObjection(answer);
    case 'date':
    case 'language':
      return typeof answer === 'string' ? null : 'must be text';
  }
}

/** Nobody studies no hours a week; a salary of nothing has no rise. */
function least(unit: string): number {
  return unit === 'hours a week' || unit === 'US dollars a year' ? 1 : 0;
}

function listObjection(answer: unknown): string | null {
  return Array.isArray(answer) && answer.every((each) => typeof each === 'string') ? null : 'must be a list of texts';
}

/** What flags would be checked for, too: ids, groups, dates and languages that exist. */
function checked(parsed: ParsedFile, answers: ProfileFlags, dataset: Dataset, asOf: string): Profile {
  const profile: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    try {
      Object.assign(profile, profileFromFlags({ [key]: answer }, dataset, asOf));
    } catch (error) {
      if (!(error instanceof AdvisorError)) throw error;
      throw problem(parsed, [key], `${key}: ${error.message.replace(/^--[a-z-]+:? /, '')}`, error.hint);
    }
  }
  return profile;
}

function problem({ file, locate }: ParsedFile, path: readonly string[], message: string, hint = HINT): Error {
  const place = locate(path);
  return dataError('INVALID_PROFILE', `${file}:${place.line}:${place.column} ${message}`, hint, { file, ...place });
}
