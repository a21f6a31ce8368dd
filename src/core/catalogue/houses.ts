import type { Vocabulary } from './vocabulary.ts';

// A memo, not a state: the same vocabulary always gives the same map.
const memo = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** House by platform: the provider whose platform it is, the platform itself where none is named. Azure and Microsoft 365 share one. */
export function housesOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = memo.get(vocabulary);
  if (known !== undefined) return known;
  const houses = new Map(vocabulary.platforms.map(({ id, house }) => [id, house ?? id]));
  memo.set(vocabulary, houses);
  return houses;
}
