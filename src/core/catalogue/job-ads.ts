import { lastDayOf } from './dates.ts';
import type { Sources } from './fact.ts';

/** A set of job advertisements that was counted. */
export interface AdSet {
  readonly id: string;
  readonly title: string;
  /** Advertisements in it. */
  readonly ads: number;
  /** When they were posted, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly places: string;
  /** Roles of the vocabulary that they are for; `rolesSay` describes them. */
  readonly roles: readonly string[];
  readonly rolesSay: string;
  readonly sources: readonly string[];
}

/** How many advertisements of a set name something; how they do so where each was read. */
export interface AdCount {
  readonly id: string;
  readonly set: string;
  readonly ads: number;
  readonly required?: number;
  readonly preferred?: number;
  readonly listed?: number;
}

/** What job advertisements ask for. A count of 0 says that somebody looked; no count says that nobody did. */
export interface JobAds {
  readonly sets: readonly AdSet[];
  /** By credential. */
  readonly credentials: readonly AdCount[];
  /** By issuer: any certificate of theirs. */
  readonly providers: readonly AdCount[];
  /** By platform: named at all as a skill. */
  readonly platforms: readonly AdCount[];
  readonly sources: Sources;
}

/** By credential: advertisements per thousand that name it, in the set known by a day (`YYYY-MM-DD`) where it does best. */
export function adsPerThousand({ sets, credentials }: JobAds, asOf: string): ReadonlyMap<string, number> {
  return mostPerThousand(sets, credentials, asOf);
}

/** By issuer: advertisements per thousand that name a certificate of theirs, in the set known by a day where they do best. */
export function issuerAdsPerThousand({ sets, providers }: JobAds, asOf: string): ReadonlyMap<string, number> {
  return mostPerThousand(sets, providers, asOf);
}

function mostPerThousand(sets: readonly AdSet[], counts: readonly AdCount[], asOf: string): Map<string, number> {
  const sizes = new Map(sets.filter(({ to }) => lastDayOf(to) <= asOf).map(({ id, ads }) => [id, ads]));
  const most = new Map<string, number>();
  for (const { id, set, ads } of counts) {
    const size = sizes.get(set);
    if (size !== undefined) most.set(id, Math.max(most.get(id) ?? 0, (1000 * ads) / size));
  }
  return most;
}
