import { addMonths, firstDayOf, lastDayOf } from './dates.ts';
import type { Guide } from './guide.ts';

/** The day from which a guide is known: the end of the period it gives, or the day it was stored where that is earlier. */
export function knownFrom({ published, stored }: Pick<Guide, 'published' | 'stored'>): string {
  const end = lastDayOf(published);
  return end < stored ? end : stored;
}

/** Whether a guide was out by a day. */
export function isKnown(guide: Guide, asOf: string): boolean {
  return knownFrom(guide) <= asOf;
}

/** Whether a guide is older than so many months; a year alone counts from its first day. */
export function isOlderThan({ published }: Guide, months: number, asOf: string): boolean {
  return addMonths(firstDayOf(published), months) < asOf;
}
