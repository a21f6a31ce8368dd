import type { Catalogue } from '../catalogue/catalogue.ts';
import { addMonths, firstDayOf, isDateOrPart, lastDayOf } from '../catalogue/dates.ts';
import { credentialCalled } from '../catalogue/find.ts';
import { AdvisorError } from '../errors.ts';
import { readPast } from './day.ts';
import { isObjection, type Objection, type Outcome, squeezed } from './reading.ts';

/** When something was earned and until when it is valid, where that is known: days, months or years. */
export interface HeldDates {
  readonly earned?: string;
  readonly expires?: string;
}

/** What a person has: a credential of the data, or another one by its name. */
export type Held = ({ readonly id: string } & HeldDates) | ({ readonly other: string } & HeldDates);

/** Whether a credential, by its id or by the name of an outside one, is among what is held, valid still or not. */
export function holds(held: readonly Held[] | undefined, name: string): boolean {
  return held?.some((each) => isCalled(each, name)) ?? false;
}

/** How long something lives once it was earned, and ids of others whose pass keeps it alive. */
export interface Lifespan {
  /** Absent where it never lapses or nothing says. */
  readonly months?: number | undefined;
  readonly keptBy: readonly string[];
}

/** Whether it is held and has not lapsed by a day. */
export function holdsLive(
  held: readonly Held[] | undefined,
  name: string,
  lifespan: Lifespan | undefined,
  asOf: string,
): boolean {
  if (held === undefined) return false;
  return held.some((each) => {
    if (!isCalled(each, name)) return false;
    const { last } = lifeOf(each, lifespan?.months, keepersOf(lifespan, held));
    return last === null || last >= asOf;
  });
}

/** Those of what is held whose pass keeps something alive. */
export function keepersOf(lifespan: Lifespan | undefined, held: readonly Held[]): readonly Held[] {
  if (lifespan === undefined || lifespan.keptBy.length === 0) return [];
  return held.filter((each) => 'id' in each && lifespan.keptBy.includes(each.id));
}

/** Until when something held lives, and which pass keeps it alive longer than it would live by itself. */
export interface Life {
  readonly last: string | null;
  readonly by: Held | null;
}

/** The last valid day of something held, later where one of its keepers was passed while it lived: it lives anew from that pass on. */
export function lifeOf(held: Held, months: number | undefined, keepers: readonly Held[]): Life {
  let life: Life = { last: lastValidDay(held, months), by: null };
  if (months === undefined) return life;
  for (const keeper of keepers.toSorted((a, b) => ((a.earned ?? '') < (b.earned ?? '') ? -1 : 1))) {
    const passed = keeper.earned;
    if (passed === undefined || life.last === null || firstDayOf(passed) > life.last) continue;
    const last = addMonths(lastDayOf(passed), months);
    if (last > life.last) life = { last, by: keeper };
  }
  return life;
}

function isCalled(held: Held, name: string): boolean {
  return 'id' in held ? held.id === name : squeezed(held.other) === squeezed(name);
}

/**
 * The last day on which something held is valid: its own expiry, else so many months after it was earned. Where only a month or
 * a year is known, the last day that it can mean. Null where nothing says.
 */
export function lastValidDay({ earned, expires }: HeldDates, validityMonths: number | undefined): string | null {
  if (expires !== undefined) return lastDayOf(expires);
  if (earned === undefined || validityMonths === undefined) return null;
  return addMonths(lastDayOf(earned), validityMonths);
}

/** What is held as it is written in a flag: `microsoft-ai-102@2025-03`, with an expiry `…@2025-03..2026-03`. */
export function heldText(held: Held): string {
  // A comma would part it in two, an @ would begin a date: neither counts when names are compared.
  const name = 'id' in held ? held.id : held.other.replaceAll(/[,@]+/g, ' ').replaceAll(/\s+/g, ' ').trim();
  const { earned = '', expires } = held;
  if (expires !== undefined) return `${name}@${earned}..${expires}`;
  return earned === '' ? name : `${name}@${earned}`;
}

/**
 * What somebody says to hold: names, ids or codes, each with a date behind an `@` if wanted (`@2025-03`, or from when to when:
 * `@2025-03..2027-03`), separated by commas or in a list; or records of `id` or `other`, `earned` and `expires`. A name that the
 * catalogue does not know is kept as another one.
 */
export function readHeld(raw: unknown, catalogue: Catalogue, asOf: string): Outcome<readonly Held[]> {
  const entries = typeof raw === 'string' ? raw.split(',') : raw;
  if (!Array.isArray(entries) || isBlank(raw)) return { objection: TAKES };
  if (entries.length > MOST_HELD) return { objection: `it takes at most ${MOST_HELD} names` };
  const held: Held[] = [];
  for (const entry of entries) {
    if (isBlank(entry)) continue;
    const one = readOne(entry, catalogue, asOf);
    if (isObjection(one)) return one;
    held.push(one.value);
  }
  return { value: held };
}

const TAKES = 'it takes names, ids or exam codes, with commas between them';
/** More than anybody has; each is looked for among all names. */
export const MOST_HELD = 200;
const LONGEST_NAME = 200;

/** Whether a text names nothing, as `,` does. */
function isBlank(raw: unknown): boolean {
  return typeof raw === 'string' && /^[\s,]*$/.test(raw);
}

/** Whether a text can be a name: of a length that people read, with something to say, and nothing that cannot be printed. */
export function isHeldName(text: string): boolean {
  if (text.length > LONGEST_NAME || text.startsWith('@')) return false;
  return /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cs}\ufffd]/u.test(text);
}

function readOne(entry: unknown, catalogue: Catalogue, asOf: string): Outcome<Held> {
  if (typeof entry === 'string') {
    const { name, earned, expires } = splitHeld(entry);
    return named(name, { earned, expires }, catalogue, asOf);
  }
  if (typeof entry === 'object' && entry !== null) {
    const { id, other, earned, expires, ...rest } = entry as Record<string, unknown>;
    const name = id ?? other;
    if (typeof name === 'string' && Object.keys(rest).length === 0)
      return named(name, { earned, expires }, catalogue, asOf);
  }
  return { objection: 'each must be a name or a code, with its day if you know it: NAME or NAME@2025-03' };
}

/** A name as it is typed, and the dates behind its last `@`. */
function splitHeld(text: string): { name: string; earned: string | undefined; expires: string | undefined } {
  const at = text.lastIndexOf('@');
  if (at <= 0) return { name: text.trim(), earned: undefined, expires: undefined };
  const [from = '', until] = text.slice(at + 1).split('..');
  const earned = from.trim() === '' && until !== undefined ? undefined : from;
  return { name: text.slice(0, at).trim(), earned, expires: until };
}

interface RawDates {
  readonly earned: unknown;
  readonly expires: unknown;
}

function named(name: string, dates: RawDates, catalogue: Catalogue, asOf: string): Outcome<Held> {
  if (!isHeldName(name)) return { objection: `"${name.slice(0, LONGEST_NAME)}" is no name of a credential` };
  const when = readHeldDates(dates, asOf);
  if (isObjection(when)) return { ...when, objection: `${name}: ${when.objection}` };
  try {
    const credential = credentialCalled(catalogue, name);
    return { value: { ...(credential === null ? { other: name } : { id: credential.id }), ...when.value } };
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    return { objection: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
}

/** The dates of something held: earned by `asOf`, valid until then or later. */
export function readHeldDates({ earned, expires }: RawDates, asOf: string): Outcome<HeldDates> {
  const since = earned === undefined ? undefined : readPast(earned, asOf);
  if (since !== undefined && isObjection(since)) return since;
  const until = expires === undefined ? undefined : readExpiry(expires, since?.value);
  if (until !== undefined && isObjection(until)) return until;
  return {
    value: {
      ...(since === undefined ? {} : { earned: since.value }),
      ...(until === undefined ? {} : { expires: until.value }),
    },
  };
}

function readExpiry(raw: unknown, earned: string | undefined): { value: string } | Objection {
  const date = typeof raw === 'string' ? raw.trim() : '';
  if (!isDateOrPart(date)) return { objection: 'it is valid until a date like 2027-03-31 or 2027-03' };
  if (earned !== undefined && lastDayOf(date) < lastDayOf(earned))
    return { objection: `it cannot be valid until ${date} when it was earned in ${earned}` };
  return { value: date };
}
