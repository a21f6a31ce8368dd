import type { Catalogue } from './catalogue.ts';
import type { CredentialSummary } from './summary.ts';

/** What a list may be ordered by. */
export const SORT_KEYS = ['name', 'provider', 'level', 'price', 'hours', 'validity', 'last-day', 'break-even'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The average effect on pay that each needs by id, for somebody's salary; null where it cannot be estimated. */
export type EffectsNeeded = ReadonlyMap<string, number | null>;

type SortValue = number | string | null;

/** Orders summaries, by the effect needed with the help of a map; what is not published stands last whichever way the rest is turned, and equals stand by id. */
export function sortSummaries(
  dataset: Catalogue,
  summaries: readonly CredentialSummary[],
  key: SortKey,
  reverse = false,
  needed: EffectsNeeded = new Map(),
): CredentialSummary[] {
  const sortBy = sortValue(dataset, key, needed);
  // Worked out once each: a sort compares every summary with several others.
  const keyed = summaries.map((summary) => ({ summary, value: sortBy(summary) }));
  keyed.sort(({ summary: a, value: x }, { summary: b, value: y }) => {
    if (x === null || y === null) return x === y ? byId(a, b) : x === null ? 1 : -1;
    if (x === y) return byId(a, b);
    return (x < y ? -1 : 1) * (reverse ? -1 : 1);
  });
  return keyed.map(({ summary }) => summary);
}

function sortValue(
  { vocabulary }: Catalogue,
  key: SortKey,
  needed: EffectsNeeded,
): (summary: CredentialSummary) => SortValue {
  const levels = vocabulary.levels.map(({ id }) => id);
  const values: Readonly<Record<SortKey, (summary: CredentialSummary) => SortValue>> = {
    name: ({ name }) => name.toLowerCase(),
    provider: ({ provider, name }) => `${provider} ${name}`.toLowerCase(),
    level: ({ level }) => levels.indexOf(level),
    price: ({ cost }) => cost.usd?.[1] ?? null,
    hours: ({ effort }) => effort.hours?.[1] ?? null,
    validity: ({ validityMonths }) => (validityMonths === 'never' ? Number.MAX_SAFE_INTEGER : validityMonths),
    'last-day': ({ lifecycle }) => lifecycle.lastDay,
    'break-even': ({ id }) => needed.get(id) ?? null,
  };
  return values[key];
}

function byId(a: CredentialSummary, b: CredentialSummary): number {
  return a.id < b.id ? -1 : 1;
}
