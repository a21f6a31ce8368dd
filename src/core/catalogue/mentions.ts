import type { Catalogue } from './catalogue.ts';
import type { Guide, Pick as GuidePick, PickStrength } from './guide.ts';
import { isKnown } from './guides.ts';

/** What a guide says of an option, and to whom. */
export interface Mention
  extends Pick<Guide, 'title' | 'author' | 'url' | 'published' | 'sells' | 'selling'>,
    Pick<GuidePick, 'for' | 'strength'> {
  /** Key of the guide. */
  readonly guide: string;
  readonly note: string | null;
}

/** What the guides that were out on a day (`YYYY-MM-DD`) say of an id: first choices first, warnings last, the newest of each first. */
export function mentionsOf({ guides }: Catalogue, id: string, asOf: string): Mention[] {
  return guides
    .filter((guide) => isKnown(guide, asOf))
    .toSorted((a, b) => (a.published > b.published ? -1 : 1))
    .flatMap((guide) => mentionsIn(guide, id))
    .toSorted((a, b) => ORDER[a.strength] - ORDER[b.strength]);
}

const ORDER: Readonly<Record<PickStrength, number>> = { pick: 0, listed: 1, against: 2 };

function mentionsIn({ id: guide, title, author, url, published, sells, selling, picks }: Guide, id: string): Mention[] {
  return picks
    .filter(({ ids }) => ids.includes(id))
    .map(({ strength, note, for: people }) => {
      return { guide, title, author, url, published, sells, selling, strength, for: people, note: note ?? null };
    });
}
