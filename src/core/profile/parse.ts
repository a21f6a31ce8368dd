import { checkDay } from '../catalogue/dates.ts';
import { suggestion } from '../did-you-mean.ts';
import { usageError } from '../errors.ts';
import { readAnswer } from './answer.ts';
import type { Answer } from './explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from './profile.ts';
import type { Question, Questionnaire } from './question.ts';
import { isObjection, type Outcome } from './reading.ts';

/** Something in a profile that cannot be taken. */
export interface ProfileProblem {
  /** The key it stands under; empty when the whole is no profile. */
  readonly key: string;
  readonly message: string;
  readonly hint?: string;
}

/** What could be read of a profile, and what could not. */
export interface ParsedProfile {
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
}

/**
 * A profile from whatever a file or a program holds: keys of `Profile`, answers as people write them (`AWS`, `$80,000`, `12
 * weeks`), `unsure` or null for none. Never throws for the value; a day (`asOf`) that does not exist is a usage error.
 */
export function parseProfile(dataset: Questionnaire, value: unknown, asOf: string): ParsedProfile {
  return profileReader(dataset, asOf)(value);
}

/** `parseProfile` for many profiles; words that were read before are not looked up again. */
export function profileReader(dataset: Questionnaire, asOf: string): (value: unknown) => ParsedProfile {
  checkDay(asOf);
  const questions = new Map<string, Question>(dataset.questions.map((question) => [question.id, question]));
  const known = new Map<string, Outcome<Answer>>();
  const read = (question: Question, raw: unknown): Outcome<Answer> => {
    if (!isOfWords(raw)) return readAnswer(question, raw, dataset, asOf);
    const key = `${question.id} ${JSON.stringify(raw)}`;
    const answer = known.get(key) ?? readAnswer(question, raw, dataset, asOf);
    if (known.size >= MAX_KNOWN) known.clear();
    if (key.length <= LONGEST_KNOWN) known.set(key, answer);
    return answer;
  };
  return (value) => readProfile(value, questions, read);
}

/** Only such answers are remembered: they alone come again, and what a program hands over may be of any depth, or hold itself. */
function isOfWords(raw: unknown): boolean {
  return typeof raw === 'string' || (Array.isArray(raw) && raw.every((each) => typeof each === 'string'));
}

/** What is remembered of words (about 2 MB). */
const MAX_KNOWN = 10_000;
const LONGEST_KNOWN = 200;

function readProfile(
  value: unknown,
  questions: ReadonlyMap<string, Question>,
  read: (question: Question, raw: unknown) => Outcome<Answer>,
): ParsedProfile {
  if (value === null || value === undefined) return { profile: {}, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { profile: {}, problems: [{ key: '', message: 'must be a record of answers' }] };
  }
  const answers: Partial<Record<ProfileKey, unknown>> = {};
  const problems: ProfileProblem[] = [];
  for (const [key, raw] of Object.entries(value)) {
    const question = questions.get(key);
    if (question === undefined) {
      problems.push({ key, message: `unknown key: ${key}${suggestion(key, PROFILE_KEYS)}` });
      continue;
    }
    const answer = read(question, raw);
    if (!isObjection(answer)) answers[question.id] = answer.value;
    else problems.push({ key, message: answer.objection, ...(answer.hint === undefined ? {} : { hint: answer.hint }) });
  }
  return { profile: inOrder(answers as Profile), problems };
}

/** The same answers in the order of the keys, open ones left out: two profiles that say the same are written the same. */
export function inOrder(profile: { readonly [K in ProfileKey]?: Profile[K] | undefined }): Profile {
  const ordered: Partial<Record<ProfileKey, unknown>> = {};
  for (const key of PROFILE_KEYS) if (profile[key] !== undefined) ordered[key] = profile[key];
  return ordered as Profile;
}

/**
 * Throws a usage error (`INVALID_PROFILE`, with the key as its option) unless a profile holds known keys and canonical answers only:
 * what `parseProfile` gives. Guards every function that takes a profile from outside.
 */
export function checkProfile(dataset: Questionnaire, profile: Profile, asOf: string): void {
  const { profile: read, problems } = parseProfile(dataset, profile, asOf);
  const [problem] = problems;
  if (problem !== undefined) throw invalid(problem.key, problem.message, problem.hint);
  for (const [key, raw] of Object.entries(profile)) {
    const answer = read[key as ProfileKey];
    if (raw === undefined || isSame(raw, answer)) continue;
    throw invalid(
      key,
      `${JSON.stringify(raw)} is not as a profile holds it`,
      `parseProfile reads it as ${JSON.stringify(answer)}`,
    );
  }
}

function invalid(key: string, message: string, hint?: string): Error {
  return usageError('INVALID_PROFILE', key === '' ? `a profile ${message}` : `${key}: ${message}`, hint, key);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
