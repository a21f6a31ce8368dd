import { addDays, addMonths, isDateOrPart, isDay, lastDayOf } from '../catalogue/dates.ts';
import type { Outcome } from './reading.ts';

const TAKES = 'it takes a date like 2027-03-31, or a time from now like 12w or 3 months';
const MOST: Readonly<Record<string, number>> = { d: 3650, w: 520, m: 120, y: 10 };

/**
 * A day to come as people write it: `2027-03-31`, `2027-03` (its last day), `12w`, `12 weeks`, `90 days`, `3 months`, `1 year`,
 * counted from `asOf`. Dates with slashes or points are refused with the two days they can mean.
 */
function readDay(raw: unknown, asOf: string): Outcome<string> {
  if (typeof raw !== 'string') return { objection: TAKES };
  const text = raw.trim();
  if (isDay(text)) return { value: text };
  if (/^\d{4}-\d{2}$/.test(text) && isDateOrPart(text)) return { value: lastDayOf(text) };
  return durationFrom(text, asOf) ?? twoReadings(text) ?? { objection: TAKES };
}

/** The same for something that must lie ahead; a day before `asOf` is refused. */
export function readDeadline(raw: unknown, asOf: string): Outcome<string> {
  const day = readDay(raw, asOf);
  if ('objection' in day || day.value >= asOf) return day;
  return { objection: `${day.value} is before ${asOf}`, hint: 'give a later day or an earlier --as-of' };
}

/** A day gone by, or the month or year of it, as it stands on a certificate: `2025-03-31`, `2025-03`, `2025`. */
export function readPast(raw: unknown, asOf: string): Outcome<string> {
  if (typeof raw !== 'string' || !isDateOrPart(raw.trim()))
    return { objection: 'it takes a date like 2025-03-31 or 2025-03' };
  const date = raw.trim();
  return date <= asOf
    ? { value: date }
    : { objection: `${date} is after ${asOf}`, hint: 'only what is earned is held' };
}

function durationFrom(text: string, asOf: string): Outcome<string> | null {
  const match = /^(?:in\s+)?(\d{1,4})\s*(d|days?|w|wks?|weeks?|months?|mos?|y|yrs?|years?)$/i.exec(text);
  if (match === null) return null;
  const count = Number(match[1]);
  const unit = (match[2] ?? '').charAt(0).toLowerCase();
  if (count > (MOST[unit] ?? 0)) return { objection: TAKES };
  if (unit === 'd' || unit === 'w') return { value: addDays(asOf, count * (unit === 'w' ? 7 : 1)) };
  return { value: addMonths(asOf, count * (unit === 'y' ? 12 : 1)) };
}

function twoReadings(text: string): Outcome<string> | null {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (match === null) return null;
  const [one = '', other = '', year = ''] = match.slice(1).map((part) => part.padStart(2, '0'));
  const days = [...new Set([`${year}-${other}-${one}`, `${year}-${one}-${other}`])].filter(isDay);
  return days.length === 0
    ? null
    : { objection: `"${text}" can be read in several ways`, hint: `write ${days.join(' or ')}` };
}
