import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { CalendarEvent } from '../core/plan/events.ts';
import { clean, cleanCode } from './clean.ts';

const PRODUCT = 'cert-advisor';

/**
 * Events as an iCalendar file (RFC 5545), lines ended by CR LF. `asOf` stamps them, so that the same events on the same day give the same
 * bytes. Loaded only when a calendar is asked for.
 */
export function renderIcs(events: readonly CalendarEvent[], asOf: string): string {
  const { error, value } = createEvents(events.map((event) => attributesOf(event, asOf)));
  if (error !== null && error !== undefined) throw error;
  return value ?? '';
}

/** The package takes a stamp as it takes a start; its types have forgotten it. */
type Stamped = EventAttributes & { readonly timestamp: DateArray };

function attributesOf({ uid, title, from, to, text, url, remindDays }: CalendarEvent, asOf: string): Stamped {
  const description = cleanCode(text);
  return {
    productId: PRODUCT,
    uid,
    timestamp: [...datePart(asOf), 0, 0],
    title: clean(title),
    start: datePart(from),
    end: datePart(to),
    ...(description === '' ? {} : { description }),
    ...(url === null ? {} : { url }),
    ...(remindDays === null
      ? {}
      : { alarms: [{ action: 'display', description: clean(title), trigger: { days: remindDays, before: true } }] }),
    startInputType: 'utc',
    busyStatus: 'FREE',
  };
}

function datePart(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
