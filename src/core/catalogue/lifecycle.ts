import type { Availability, Credential, ExamVersion } from './credential.ts';
import { firstDayOf, lastDayOf } from './dates.ts';

/** Where a credential stands on a given day. `retiring` can still be earned; its last day is announced. */
export const STATUSES = ['announced', 'beta', 'active', 'retiring', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/** The status of a credential on one day, in one language. */
export interface Lifecycle {
  readonly status: Status;
  /** First day it could be earned, as published (`YYYY`, `YYYY-MM` or a day); null when not published. */
  readonly firstDay: string | null;
  /** Last day it can be, or could be, earned; null while no end is announced. */
  readonly lastDay: string | null;
  /** Last day of the current beta, when there is one and its end is announced. */
  readonly betaUntil: string | null;
  /** What to take instead, best first. */
  readonly successors: readonly string[];
}

/** What closes within this many days is said wherever it is shown. */
export const SOON_DAYS = 180;

const OPEN: readonly Status[] = ['active', 'retiring', 'beta'];
const PREFERENCE: readonly Status[] = ['active', 'retiring', 'beta', 'announced', 'retired'];

/** Whether a status means that it can be earned. */
export function isEarnable(status: Status): boolean {
  return OPEN.includes(status);
}

// A run looks at every edition a few times, in code that is not compiled yet: plain loops over the editions as they stand
// in the dataset take half the time of chains of array methods.

const NO_EDITIONS: readonly Availability[] = [];
const ENGLISH: readonly string[] = ['en'];

/** All editions of a credential, exam versions and course alike. */
export function editionsOf({ exams, course }: Credential): readonly Availability[] {
  if (course === undefined) return exams ?? NO_EDITIONS;
  return exams === undefined ? [course] : [...exams, course];
}

/** The editions offered in a language; one that does not say its languages is taken to be in English. */
export function editionsIn(credential: Credential, language: string): readonly Availability[] {
  const all = editionsOf(credential);
  let spoken = 0;
  for (let index = 0; index < all.length; index += 1) if (isIn(all[index] as Availability, language)) spoken += 1;
  return spoken === all.length ? all : all.filter((edition) => isIn(edition, language));
}

/** Whether one of the editions is offered in a language. */
export function isOfferedIn(credential: Credential, language: string): boolean {
  const all = editionsOf(credential);
  for (let index = 0; index < all.length; index += 1) if (isIn(all[index] as Availability, language)) return true;
  return false;
}

function isIn({ languages }: Availability, language: string): boolean {
  const offered = languages === undefined ? ENGLISH : languages.value;
  return offered.includes(language) || offered.some((each) => each.startsWith(`${language}-`));
}

/**
 * Status of one edition on a day. A month or a year is read the cautious way: opening at its end, closing at its start.
 */
export function editionStatus(edition: Availability, asOf: string): Status {
  const { opens, betaUntil, closes } = edition;
  if (closes !== undefined && asOf > closingDay(closes.value)) return 'retired';
  if (opens !== undefined && asOf < lastDayOf(opens.value)) return 'announced';
  if (betaUntil !== undefined && (betaUntil.value === 'unannounced' || asOf <= lastDayOf(betaUntil.value)))
    return 'beta';
  return closes === undefined ? 'active' : 'retiring';
}

function closingDay(closes: string): string {
  return closes.length === 10 ? closes : firstDayOf(closes);
}

/** The editions that a person working in `language` would look at: those in it, or all when there is none. */
function relevantEditions(credential: Credential, language: string): readonly Availability[] {
  const inLanguage = editionsIn(credential, language);
  return inLanguage.length > 0 ? inLanguage : editionsOf(credential);
}

/**
 * Where a credential stands on `asOf` (`YYYY-MM-DD`) for somebody who sits it in `language`. Computed from its editions,
 * never stored. When several editions can be taken, the one that lasts decides.
 */
export function lifecycleOf(credential: Credential, asOf: string, language = 'en'): Lifecycle {
  const editions = relevantEditions(credential, language);
  let status: Status = 'retired';
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  let current: Availability | undefined;
  for (let index = 0; index < editions.length; index += 1) {
    const edition = editions[index] as Availability;
    const found = editionStatus(edition, asOf);
    const { opens, closes } = edition;
    if (opens !== undefined && (firstDay === null || opens.value < firstDay)) firstDay = opens.value;
    if (current === undefined || isPreferred(found, status)) {
      status = found;
      current = edition;
      lastDay = closes?.value ?? null;
    } else if (found === status && closes !== undefined && (lastDay === null || closes.value > lastDay)) {
      lastDay = closes.value;
    }
  }
  const betaUntil = status === 'beta' ? current?.betaUntil?.value : undefined;
  return {
    status,
    // What is announced is the next edition, whatever went before it.
    firstDay: status === 'announced' ? (current?.opens?.value ?? null) : firstDay,
    lastDay: status === 'retired' || status === 'retiring' ? lastDay : null,
    betaUntil: betaUntil === undefined || betaUntil === 'unannounced' ? null : betaUntil,
    successors: credential.successors?.value ?? [],
  };
}

function isPreferred(status: Status, to: Status): boolean {
  return PREFERENCE.indexOf(status) < PREFERENCE.indexOf(to);
}

/** The exam version to sit on `asOf` in `language`; the latest one when none is open, null when there is no exam. */
export function examOn(credential: Credential, asOf: string, language = 'en'): ExamVersion | null {
  const editions = relevantEditions(credential, language);
  let exam: ExamVersion | null = null;
  let status: Status = 'retired';
  for (let index = 0; index < editions.length; index += 1) {
    const edition = editions[index] as Availability;
    if (!isExam(edition)) continue;
    const found = editionStatus(edition, asOf);
    // Of several announced ones the first comes next; of all others the latest counts.
    const isLatest = found === status && found !== 'announced';
    if (exam === null || isLatest || isPreferred(found, status)) {
      exam = edition;
      status = found;
    }
  }
  return exam;
}

function isExam(edition: Availability): edition is ExamVersion {
  return 'code' in edition;
}
