import { closest } from '../did-you-mean.ts';
import { usageError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import { addMonths, firstDayOf, lastDayOf } from './dates.ts';
import type { Guide } from './guide.ts';

/** The day from which a guide is known: the end of the period it gives, or the day it was stored where that is earlier. */
function knownFrom({ published, stored }: Pick<Guide, 'published' | 'stored'>): string {
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

/**
 * The same dataset with only the guides named heard, each as a witness of its own: what these say to a person. Throws a usage
 * error (`UNKNOWN_GUIDE`) for a key that no guide has.
 */
export function hearOnly<T extends Catalogue>(dataset: T, keys: readonly string[]): T {
  const known = dataset.guides.map(({ id }) => id);
  for (const key of keys) {
    if (known.includes(key)) continue;
    const near = closest(key, known, 2);
    throw usageError(
      'UNKNOWN_GUIDE',
      `no guide is called "${key}"`,
      near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'cert-advisor list guides shows every key',
    );
  }
  return { ...dataset, guides: dataset.guides.filter(({ id }) => keys.includes(id)), heardAlone: true };
}
