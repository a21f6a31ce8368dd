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

const OPEN: readonly Status[] = ['active', 'retiring', 'beta'];
const PREFERENCE: readonly Status[] = ['active', 'retiring', 'beta', 'announced', 'retired'];

/** Whether a status means that it can be earned. */
export function isEarnable(status: Status): boolean {
  return OPEN.includes(status);
}

/** All editions of a credential, exam versions and course alike. */
export function editionsOf(credential: Credential): readonly Availability[] {
  return [...(credential.exams ?? []), ...(credential.course === undefined ? [] : [credential.course])];
}

/** The editions offered in a language; one that does not say its languages is taken to be in English. */
export function editionsIn(credential: Credential, language: string): readonly Availability[] {
  return editionsOf(credential).filter(({ languages }) => speaks(languages?.value ?? ['en'], language));
}

function speaks(languages: readonly string[], language: string): boolean {
  return languages.some((offered) => offered === language || offered.startsWith(`${language}-`));
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
  const status = bestStatus(editions.map((edition) => editionStatus(edition, asOf)));
  const current = editions.filter((edition) => editionStatus(edition, asOf) === status);
  const betaUntil = status === 'beta' ? current[0]?.betaUntil?.value : undefined;
  return {
    status,
    firstDay: minimum(editions.map(({ opens }) => opens?.value)),
    lastDay: status === 'retired' || status === 'retiring' ? maximum(current.map(({ closes }) => closes?.value)) : null,
    betaUntil: betaUntil === undefined || betaUntil === 'unannounced' ? null : betaUntil,
    successors: credential.successors?.value ?? [],
  };
}

function bestStatus(statuses: readonly Status[]): Status {
  return PREFERENCE.find((status) => statuses.includes(status)) ?? 'retired';
}

function minimum(dates: readonly (string | undefined)[]): string | null {
  const known = dates.filter((date) => date !== undefined).toSorted();
  return known[0] ?? null;
}

function maximum(dates: readonly (string | undefined)[]): string | null {
  const known = dates.filter((date) => date !== undefined).toSorted();
  return known.at(-1) ?? null;
}

/** The exam version to sit on `asOf` in `language`; the latest one when none is open, null when there is no exam. */
export function examOn(credential: Credential, asOf: string, language = 'en'): ExamVersion | null {
  const exams = relevantEditions(credential, language).filter((edition): edition is ExamVersion => 'code' in edition);
  for (const status of PREFERENCE) {
    const found = exams.filter((exam) => editionStatus(exam, asOf) === status);
    if (found.length > 0) return (status === 'announced' ? found[0] : found.at(-1)) ?? null;
  }
  return null;
}
