import type { Course, Credential } from '../catalogue/credential.ts';
import { addDays, addMonths, firstDayOf } from '../catalogue/dates.ts';
import { examOn, isEarnable, lifecycleOf, openingDay } from '../catalogue/lifecycle.ts';
import { readyDay } from '../scoring/gates.ts';

/** A point of a calendar: so many hours of work after a day. Hours add up, so that no step is rounded up to whole days. */
export interface Moment {
  readonly day: string;
  readonly hours: number;
}

/** A sitting. */
export interface Sitting {
  readonly code: string;
  readonly day: string;
  readonly minutes: number | null;
  /** Days to wait after the first failure; null where that is not published or there is no second try. */
  readonly waitDays: number | null;
  /** The day of a second try; null where `waitDays` is, and where the exam closes before. */
  readonly retakeDay: string | null;
}

/** Where on the calendar something stands: work from `begins` up to, and without, `ends`. */
export interface Place {
  readonly begins: string;
  /** The day on which it is earned or finished. */
  readonly ends: string;
  readonly sitting: Sitting | null;
  /** The dated edition of the course that it follows. */
  readonly run: { readonly starts: string; readonly ends: string | null } | null;
  readonly after: Moment;
}

/** The day that a moment stands for at a weekly pace. */
export function dayAt({ day, hours }: Moment, hoursPerWeek: number): string {
  return readyDay(hours, hoursPerWeek, day);
}

/**
 * Where so many hours for a credential (null for anything that no calendar binds) stand when one begins at a moment: never ready after it
 * closes, never before it opens, in a run where its certificate is issued in runs only. Null when it cannot be earned then.
 */
export function placeOf(
  credential: Credential | null,
  hours: number,
  from: Moment,
  hoursPerWeek: number,
  language: string,
): Place | null {
  const begins = dayAt(from, hoursPerWeek);
  const after = { day: from.day, hours: from.hours + hours };
  if (credential === null) return { begins, ends: dayAt(after, hoursPerWeek), sitting: null, run: null, after };
  const { course } = credential;
  if (credential.exams === undefined && course?.issued?.value === 'in-runs-only')
    return inRun(course, hours, begins, hoursPerWeek);
  const start = credential.exams === undefined ? openDay(credential, begins, language) : begins;
  if (start === null) return null;
  const done = start === begins ? after : { day: start, hours };
  const ready = dayAt(done, hoursPerWeek);
  const day = earnedOn(credential, start, ready, language);
  if (day === null) return null;
  return {
    begins: start,
    ends: day,
    sitting: sittingOf(credential, day, language),
    run: null,
    after: day === ready ? done : { day, hours: 0 },
  };
}

/** The first day from `day` on when it is open; null when it is not announced to be. */
function openDay(credential: Credential, day: string, language: string): string | null {
  const { status, bar, firstDay } = lifecycleOf(credential, day, language);
  if (isEarnable(status)) return day;
  if (status !== 'announced' || bar !== null || firstDay === null) return null;
  const opens = openingDay(firstDay);
  return isEarnable(lifecycleOf(credential, opens, language).status) ? opens : null;
}

/** The day it is earned by somebody who began on `start` and is ready on `ready`: who is inside may finish until it closes. */
function earnedOn(credential: Credential, start: string, ready: string, language: string): string | null {
  const atStart = lifecycleOf(credential, start, language);
  const insideUntil = isEarnable(atStart.status) ? atStart.finishUntil : null;
  if (insideUntil !== null && ready <= firstDayOf(insideUntil)) return ready;
  return openDay(credential, ready, language);
}

function sittingOf(credential: Credential, day: string, language: string): Sitting | null {
  const exam = examOn(credential, day, language);
  if (exam === null) return null;
  const { waitDays, maxAttempts } = exam.retake?.value ?? {};
  const wait = maxAttempts === 1 ? null : (waitDays?.[0] ?? null);
  const again = wait === null ? null : addDays(day, wait);
  const isOpen = again !== null && isEarnable(lifecycleOf(credential, again, language).status);
  return {
    code: exam.code,
    day,
    minutes: exam.minutes?.value ?? null,
    waitDays: wait,
    retakeDay: isOpen ? again : null,
  };
}

/** Months after which a run is over whose end is not published, as in the lifecycle. */
const LONGEST_RUN_MONTHS = 12;

/** The first run that can still be finished; the certificate comes at its end. */
function inRun({ runs = [] }: Course, hours: number, from: string, hoursPerWeek: number): Place | null {
  for (const run of runs) {
    const starts = firstDayOf(run.starts);
    const begins = from > starts ? from : starts;
    const end = run.certificateUntil ?? run.ends ?? null;
    const last = end === null ? addMonths(starts, LONGEST_RUN_MONTHS) : firstDayOf(end);
    const ready = readyDay(hours, hoursPerWeek, begins);
    if (ready > last) continue;
    const ends = end === null ? ready : last;
    const dates = { starts: run.starts, ends: run.ends ?? null };
    return { begins, ends, sitting: null, run: dates, after: { day: ends, hours: 0 } };
  }
  return null;
}
