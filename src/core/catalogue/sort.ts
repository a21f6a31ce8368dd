import type { Catalogue } from './catalogue.ts';
import { FIELDS, type Field } from './fields.ts';
import type { OptionSummary } from './summary.ts';

/** What a list may be ordered by: the words of the fields that have an order. */
export const SORT_WORDS: readonly string[] = FIELDS.filter(({ sort }) => sort !== undefined).map(({ word }) => word);

/**
 * Orders summaries by a field, least first (what is asked for: most first). What is not published stands last whichever way the
 * rest is turned, and equals stand by id.
 */
export function sortSummaries(
  dataset: Catalogue,
  summaries: readonly OptionSummary[],
  { sort = () => null, mostFirst = false }: Pick<Field, 'sort' | 'mostFirst'>,
  reverse = false,
): OptionSummary[] {
  const direction = reverse === mostFirst ? 1 : -1;
  // Worked out once each: a sort compares every summary with several others.
  const keyed = summaries.map((summary) => ({ summary, value: sort(summary, dataset) }));
  keyed.sort(({ summary: a, value: x }, { summary: b, value: y }) => {
    if (x === null || y === null) return x === y ? byId(a, b) : x === null ? 1 : -1;
    return x === y ? byId(a, b) : (x < y ? -1 : 1) * direction;
  });
  return keyed.map(({ summary }) => summary);
}

function byId(a: OptionSummary, b: OptionSummary): number {
  return a.id < b.id ? -1 : 1;
}
