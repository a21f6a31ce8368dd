import { daysBetween } from '../core/catalogue/dates.ts';
import type { Span } from './blocks.ts';

/** Where a span lies on the calendar that several share: its ends as shares of the whole, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Each span on the calendar from the first day of all to the last. */
export function stretches(items: readonly Span[]): Stretch[] {
  const first = items.reduce((day, { from }) => (from < day ? from : day), items[0]?.from ?? '');
  const last = items.reduce((day, { to }) => (to > day ? to : day), items[0]?.to ?? '');
  const days = Math.max(1, daysBetween(first, last));
  return items.map(({ from, to }) => ({ from: daysBetween(first, from) / days, to: daysBetween(first, to) / days }));
}
