import type { Catalogue } from './catalogue.ts';

/** How many job advertisements of one count name a credential. 0 says that somebody looked and found none. */
export interface AskedFor {
  readonly ads: number;
  /** Advertisements that were read. */
  readonly of: number;
  /** Which ones, in words. */
  readonly among: string;
}

/** Reads, for the id of a credential, the count known on a day (`YYYY-MM-DD`) that names it most often; null where nobody has looked. */
export function askedForReader({ jobAds }: Catalogue, asOf: string): (id: string) => AskedFor | null {
  const sets = new Map(jobAds.sets.filter(({ to }) => to <= asOf.slice(0, to.length)).map((set) => [set.id, set]));
  const most = new Map<string, AskedFor>();
  for (const { id, set, ads } of jobAds.credentials) {
    const counted = sets.get(set);
    if (counted === undefined) continue;
    const found = { ads, of: counted.ads, among: counted.title };
    const best = most.get(id);
    if (best === undefined || isMore(found, best)) most.set(id, found);
  }
  return (id) => most.get(id) ?? null;
}

/** Of two counts that name it equally often, the one in which more was read says more. */
function isMore(a: AskedFor, b: AskedFor): boolean {
  return a.ads > b.ads || (a.ads === b.ads && a.of > b.of);
}
