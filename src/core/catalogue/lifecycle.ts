import type { Availability, Course, Credential, ExamVersion, Run } from './credential.ts';
import { addMonths, firstDayOf, lastDayOf } from './dates.ts';
import { editionsFor, isOffered, type Offered } from './languages.ts';

/** Where a credential stands on a given day. `retiring` can still be earned; its last day is announced. */
export const STATUSES = ['announced', 'beta', 'active', 'retiring', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Why something cannot be earned where its dates alone do not say: no source shows that it existed yet, its last run is over,
 * what it promises is no longer issued.
 */
export const BARS = ['not-attested', 'run-over', 'no-longer-issued'] as const;
export type Bar = (typeof BARS)[number];

/** The status of a credential on one day, in one language, for somebody who is not inside it yet. */
export interface Lifecycle {
  readonly status: Status;
  /** Why it cannot be earned, where that is no published date; null otherwise. */
  readonly bar: Bar | null;
  /** First day it could be earned, as published (`YYYY`, `YYYY-MM` or a day); null when not published. */
  readonly firstDay: string | null;
  /** First day for which a source shows that it existed, where no opening is published; null otherwise. */
  readonly attested: string | null;
  /** Last day to begin: to register where that ends first, else to earn it; null while no end is announced. */
  readonly lastDay: string | null;
  /** Last day to finish for those who are inside, where that is later than `lastDay`; null otherwise. */
  readonly finishUntil: string | null;
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

/** Where one edition stands on a day. */
interface Standing {
  readonly status: Status;
  readonly bar: Bar | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Status of one edition on a day, for somebody who is not inside it yet. */
export function editionStatus(credential: Credential, edition: Availability, asOf: string): Status {
  return standingOf(credential, edition, asOf).status;
}

/**
 * An opening counts from the first day of the month that is given, a year only from its end; one that is not published from
 * the first day for which a source attests it. Closing is read the cautious way: a month closes at its start.
 */
function standingOf(credential: Credential, edition: Availability, asOf: string): Standing {
  const firstDay = edition.opens?.value ?? null;
  const lastDay = lastDayToBegin(edition);
  if (lastDay !== null && asOf > closingDay(lastDay)) return { status: 'retired', bar: null, firstDay, lastDay };
  if (firstDay !== null && asOf < openingDay(firstDay))
    return { status: 'announced', bar: null, firstDay, lastDay: null };
  if (firstDay === null && credential.attested !== undefined && asOf < openingDay(credential.attested.value))
    return { status: 'announced', bar: 'not-attested', firstDay, lastDay: null };
  const issue = isExam(edition) || credential.kind === 'course' ? null : issueOf(edition, asOf);
  if (issue !== null) return { firstDay, ...issue };
  if (isBeta(edition, asOf)) return { status: 'beta', bar: null, firstDay, lastDay };
  return { status: lastDay === null ? 'active' : 'retiring', bar: null, firstDay, lastDay };
}

/** The earlier of the last days to register and to take it. */
function lastDayToBegin({ registrationCloses, closes }: Availability): string | null {
  const [register, take] = [registrationCloses?.value ?? null, closes?.value ?? null];
  return register !== null && (take === null || register < take) ? register : take;
}

/** The first day of an opening as it was published: a month counts from its first day, a year only from its end. */
export function openingDay(opens: string): string {
  return opens.length === 4 ? lastDayOf(opens) : firstDayOf(opens);
}

function closingDay(closes: string): string {
  return closes.length === 10 ? closes : firstDayOf(closes);
}

/** An end that was only announced when somebody last looked ends the beta, but opens nothing for good. */
function isBeta({ betaUntil, betaLeft }: Availability, asOf: string): boolean {
  if (betaUntil === undefined) return false;
  return betaUntil.value === 'unannounced' || betaLeft?.value === false || asOf <= lastDayOf(betaUntil.value);
}

type Issue = Pick<Standing, 'status' | 'bar' | 'lastDay'> & Partial<Pick<Standing, 'firstDay'>>;

/** What it means for a course that its certificate is issued in runs only or no longer; null when it is issued without end. */
function issueOf(course: Course, asOf: string): Issue | null {
  if (course.issued?.value === 'in-runs-only') return inRuns(course.runs ?? [], asOf);
  if (course.issued?.value !== 'no-longer') return null;
  const until = course.issuedUntil?.value ?? null;
  if (until === null || asOf > closingDay(until)) return { status: 'retired', bar: 'no-longer-issued', lastDay: until };
  return { status: 'retiring', bar: null, lastDay: until };
}

function inRuns(runs: readonly Run[], asOf: string): Issue | null {
  const ahead = runs.filter((run) => asOf <= lastOf(run));
  const last = runs.at(-1);
  if (last === undefined) return null;
  const [next] = ahead;
  if (next === undefined) return { status: 'retired', bar: 'run-over', lastDay: endOf(last) };
  if (asOf < openingDay(next.starts)) return { status: 'announced', bar: null, firstDay: next.starts, lastDay: null };
  const lastDay = endOf(last);
  return { status: lastDay === null ? 'active' : 'retiring', bar: null, lastDay };
}

/** Months after which a run is over whose end is not published: longer ones are not called runs. */
const LONGEST_RUN_MONTHS = 12;

function lastOf(run: Run): string {
  const end = endOf(run);
  return end === null ? addMonths(firstDayOf(run.starts), LONGEST_RUN_MONTHS) : closingDay(end);
}

/** Last day on which the certificate of a run is issued, as published. */
function endOf({ certificateUntil, ends }: Run): string | null {
  return certificateUntil ?? ends ?? null;
}

/**
 * Where a credential stands on `asOf` (`YYYY-MM-DD`) for somebody who sits it in `language`. Computed from its editions,
 * never stored. When several editions can be taken, the one that lasts decides.
 */
export function lifecycleOf(credential: Credential, asOf: string, language = 'en'): Lifecycle {
  const editions = editionsFor(credential, language);
  let best: Standing = { status: 'retired', bar: null, firstDay: null, lastDay: null };
  let firstDay: string | null = null;
  let current: Availability | undefined;
  for (let index = 0; index < editions.length; index += 1) {
    const edition = editions[index] as Availability;
    const found = standingOf(credential, edition, asOf);
    if (found.firstDay !== null && (firstDay === null || found.firstDay < firstDay)) firstDay = found.firstDay;
    if (current !== undefined && !isPreferred(found.status, best.status)) {
      if (found.status !== best.status || found.lastDay === null || found.lastDay <= (best.lastDay ?? '')) continue;
    }
    best = found;
    current = edition;
  }
  const lastDay = best.status === 'retired' || best.status === 'retiring' ? best.lastDay : null;
  return {
    status: best.status,
    bar: best.bar,
    // What is announced is the next edition, whatever went before it.
    firstDay: best.status === 'announced' ? best.firstDay : firstDay,
    attested: firstDay === null ? (credential.attested?.value ?? null) : null,
    lastDay,
    finishUntil: finishUntil(current, lastDay),
    betaUntil: best.status === 'beta' ? betaEnd(current, asOf) : null,
    successors: credential.successors?.value ?? NO_IDS,
  };
}

const NO_IDS: readonly string[] = [];

function finishUntil(edition: Availability | undefined, lastDay: string | null): string | null {
  const closes = edition?.closes?.value;
  return lastDay !== null && closes !== undefined && closes > lastDay ? closes : null;
}

function betaEnd(edition: Availability | undefined, asOf: string): string | null {
  const until = edition?.betaUntil?.value;
  return until === undefined || until === 'unannounced' || asOf > lastDayOf(until) ? null : until;
}

function isPreferred(status: Status, to: Status): boolean {
  return PREFERENCE.indexOf(status) < PREFERENCE.indexOf(to);
}

/** Whether what can be earned of a credential on a day is offered in a language; of what cannot, all editions count. */
export function offeredIn(credential: Credential, asOf: string, language: string): Offered {
  const all = editionsFor(credential, language);
  const open = all.filter((edition) => isEarnable(editionStatus(credential, edition, asOf)));
  const offers = (open.length > 0 ? open : all).map((edition) => isOffered(edition, language));
  if (offers.includes('yes')) return 'yes';
  return offers.includes('unknown') ? 'unknown' : 'no';
}

/** The exam version to sit on `asOf` in `language`; the latest one when none is open, null when there is no exam. */
export function examOn(credential: Credential, asOf: string, language = 'en'): ExamVersion | null {
  const editions = editionsFor(credential, language);
  let exam: ExamVersion | null = null;
  let status: Status = 'retired';
  for (let index = 0; index < editions.length; index += 1) {
    const edition = editions[index] as Availability;
    if (!isExam(edition)) continue;
    const found = editionStatus(credential, edition, asOf);
    // Of several announced ones the first comes next; of all others the latest counts.
    const isLatest = found === status && found !== 'announced';
    if (exam === null || isLatest || isPreferred(found, status)) {
      exam = edition;
      status = found;
    }
  }
  return exam;
}

/** Whether an edition is in a beta with a price of its own on a day. */
export function isBetaPriced(edition: ExamVersion, asOf: string): boolean {
  const until = edition.betaUntil?.value;
  return until !== undefined && (until === 'unannounced' || asOf <= lastDayOf(until));
}

function isExam(edition: Availability): edition is ExamVersion {
  return 'code' in edition;
}
