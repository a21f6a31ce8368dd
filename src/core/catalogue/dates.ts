import { usageError } from '../errors.ts';

const DAY_MS = 86_400_000;

/** Days of a month, leap years included; `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `text` is `YYYY-MM-DD` and names a day that exists. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Throws a usage error (`INVALID_DATE`) unless `day` is a day that exists. */
export function checkDay(day: string): void {
  if (typeof day === 'string' && isDay(day)) return;
  throw usageError('INVALID_DATE', `${JSON.stringify(day)} is no day`, 'a day is written like 2026-11-21', 'asOf');
}

/** Whether `text` is a day, a month `YYYY-MM` or a year `YYYY` that exists. */
export function isDateOrPart(text: string): boolean {
  return /^\d{4}$/.test(text) || isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`));
}

/** The first day that a date, month or year can mean. */
export function firstDayOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date, month or year can mean. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** The day `count` days after `day` (before it, if negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month `count` months later, or the month's last day where it has no such day. */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1970-01-01, by arithmetic alone: gates compare thousands of dates in a run. The year is taken to begin in March,
 * so that the leap day comes last (Hinnant, "chrono-compatible low-level date algorithms").
 */
function dayNumber(day: string): number {
  const month = digitsIn(day, 5, 7);
  const year = digitsIn(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsIn(day, 8, 10) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The number that a stretch of a date is. Gates ask for hundreds of days: no text is cut out for one. */
function digitsIn(day: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - ZERO;
  return number;
}

const ZERO = 48;
