import { knownFrom } from './advised.ts';
import type { Catalogue } from './catalogue.ts';
import type { Audience, Guide, PickStrength } from './guide.ts';

/** A guide that names something, and to whom it does so. */
export interface Mention {
  readonly guide: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly selling: boolean;
  readonly strength: PickStrength;
  readonly for: Audience;
  readonly note: string | null;
}

/** Where the guides known on a day (`YYYY-MM-DD`) name an id: first choices first, warnings last. */
export function mentionsOf({ guides }: Catalogue, id: string, asOf: string): Mention[] {
  const mentions = guides.filter((guide) => knownFrom(guide) <= asOf).flatMap((guide) => mentionsIn(guide, id));
  return mentions.toSorted((a, b) => ORDER[a.strength] - ORDER[b.strength]);
}

const ORDER: Readonly<Record<PickStrength, number>> = { pick: 0, listed: 1, against: 2 };

function mentionsIn({ id: guide, title, author, published, selling, picks }: Guide, id: string): Mention[] {
  return picks
    .filter(({ ids }) => ids.includes(id))
    .map(({ strength, note, for: audience }) => ({
      guide,
      title,
      author,
      published,
      selling,
      strength,
      for: audience,
      note: note ?? null,
    }));
}
