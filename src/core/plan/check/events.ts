import { hours, usd } from '../../figure-text.ts';
import { type CalendarEvent, oneDay } from '../events.ts';
import type { HeldChecks, HeldReport } from './check.ts';

/** Enough to study, book and pay. Judgement. */
const LAST_DAY_REMINDER_DAYS = 30;

/** What is held for a calendar: the day on which each can be renewed, and the last day to do it. */
export function heldEvents({ held }: HeldChecks): CalendarEvent[] {
  return held.filter(({ status }) => status === 'due' || status === 'valid').flatMap(eventsOf);
}

function eventsOf({ id, shortName, dueBy, renewal, advice }: HeldReport): CalendarEvent[] {
  if (dueBy === null) return [];
  const name = id ?? shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const fee =
    renewal === null ? [] : [usd(renewal.usd), renewal.hours === null ? '' : hours(renewal.hours), renewal.how ?? ''];
  const lines = [advice.text, ...fee];
  const last = oneDay(`lapses-${name}`, `Last day: ${shortName}`, dueBy, lines, null, LAST_DAY_REMINDER_DAYS);
  if (renewal === null || renewal.opens === null) return [last];
  return [oneDay(`opens-${name}`, `Can be renewed: ${shortName}`, renewal.opens, lines, null, 0), last];
}
