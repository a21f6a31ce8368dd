import { InvalidArgumentError, Option } from 'commander';
import { isDay } from '../core/catalogue/dates.ts';
import { closest } from '../core/did-you-mean.ts';
import { usageError } from '../core/errors.ts';
import { isObjection, type Outcome } from '../core/profile/reading.ts';
import { type NamedValue, readTerm } from '../core/profile/term.ts';
import { CRITERIA } from '../core/scoring/model.ts';

// What the values of options may be. Each reader throws an error that says what the option takes.

/** A number from `min` to `max`. */
function numberFrom(min: number, max: number, what: string): (text: string) => number {
  return (text) => {
    if (/^\d{1,3}(\.\d{3})+$/.test(text.trim()) && max >= 1000) {
      throw new InvalidArgumentError(`A point before three digits is ambiguous: write ${text.replaceAll('.', '')}.`);
    }
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
    // Who writes -0 meant another number.
    if (!Number.isFinite(value) || value < min || value > max || Object.is(value, -0)) {
      throw new InvalidArgumentError(`It takes ${what} from ${min} to ${max}.`);
    }
    return value;
  };
}

/** A whole number from `min` to `max`. */
export function integerFrom(min: number, max: number, what: string): (text: string) => number {
  const read = numberFrom(min, max, what);
  return (text) => {
    const value = read(text);
    if (!Number.isInteger(value))
      throw new InvalidArgumentError(`It takes a whole number: ${what} from ${min} to ${max}.`);
    return value;
  };
}

/** `--top`, of the commands that rank. */
export function topOption(): Option {
  const read = integerFrom(1, 1000, 'a number of options');
  return new Option('--top <n>', 'give the first n of the ranking (default: what a screen shows)').argParser(read);
}

/** `--held-from`, of the commands that ask what is held. */
export function heldFromOption(): Option {
  return new Option(
    '--held-from <file>',
    "what is held, from a file: JSON Resume, LinkedIn's Certifications.csv, Open Badges, Credly, or one name a line (- for standard input)",
  ).argParser(fileName);
}

/** The name of a file. */
export function fileName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It takes the name of a file.');
  return text;
}

/** The name of a JSON file. */
export function jsonName(text: string): string {
  if (!/.\.json$/.test(text)) throw new InvalidArgumentError('It takes the name of a file that ends in .json.');
  return text;
}

/** A day that exists, `YYYY-MM-DD`. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It takes a date that exists, such as 2026-11-21.');
  return text;
}

/** Enough of a value to know it again. */
const LONGEST_SHOWN = 80;

/** What an option was given, or a usage error that says what is wrong with it. */
export function taken<T>(outcome: Outcome<T>, flag: string, raw: string): T {
  if (!isObjection(outcome)) return outcome.value;
  const shown = raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN)}…` : raw;
  throw usageError('INVALID_ARGUMENT', `${flag} cannot be "${shown}": ${outcome.objection}`, outcome.hint, flag);
}

/** Words of a closed list that an option was given; `list` is the name under which `list` shows them all. */
export function takenTerms(
  flag: string,
  texts: readonly string[],
  terms: readonly NamedValue[],
  list: string,
): string[] {
  return texts.map((text) => {
    const outcome = readTerm(text, terms);
    if (!isObjection(outcome)) return outcome.value;
    const { hint, objection } = outcome;
    const known = terms.length > MOST_NAMED ? `cert-advisor list ${list} shows them all` : objection;
    throw usageError('UNKNOWN_VALUE', `${flag} does not know "${text}"`, [hint, known].filter(Boolean).join(' '), flag);
  });
}

/** More words than these are listed by a command of their own. */
const MOST_NAMED = 20;

/** An option that takes one of a few values; its help lists them, and a miss names the nearest. */
export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices([...values]).argParser((text: string) => oneOf(text, values));
}

/** An option that takes several of a few values, comma-separated or repeated. */
export function choicesOption(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, `${description} (comma-separated)`)
    .choices([...values])
    .argParser((text: string, previous: readonly string[] | undefined) => [
      ...(previous ?? []),
      ...words(text).map((word) => oneOf(word, values)),
    ]);
}

/** A text that is one of a few values. Throws an error that names them all and the nearest. */
export function oneOf(text: string, values: readonly string[]): string {
  if (values.includes(text)) return text;
  const near = closest(text, values, 2);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.${hint}`);
}

/** The parts of a comma-separated list, at least one, without empty ones. */
export function words(text: string): string[] {
  const found = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (found.length === 0) throw new InvalidArgumentError('It takes at least one word; leave the option out for none.');
  return found;
}

/** A text to look for, which says something. */
export function searchText(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidArgumentError('It takes words to look for.');
  return text;
}

/** `affordability=3,recognition=1` as factors on the weights of criteria. */
export function emphasisFrom(text: string): Record<string, number> {
  const entries = words(text).map((word) => {
    const [name = '', factor = ''] = word.split('=');
    oneOf(name.trim(), CRITERIA);
    return [name.trim(), numberFrom(0, 100, 'factors')(factor)] as const;
  });
  return Object.fromEntries(entries);
}

/** `180d` or `180` as a number of days. */
export function maxAge(text: string): number {
  const days = /^(\d{1,5})d?$/.exec(text)?.[1];
  if (days === undefined) throw new InvalidArgumentError('It takes a number of days such as 180d.');
  return Number(days);
}
