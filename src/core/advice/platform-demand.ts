import { lastDayOf } from '../catalogue/dates.ts';
import type { AdSet } from '../catalogue/job-ads.ts';
import { termName } from '../catalogue/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import { situationOf } from '../scoring/situation.ts';

/** Whose certificates the advertisements of one set name. */
export interface PlatformDemand {
  readonly set: AdSet;
  /** Owners of platforms with how many advertisements name any certificate of theirs, the most first. */
  readonly issuers: readonly { readonly id: string; readonly name: string; readonly ads: number }[];
}

/** A single count compares nothing. */
const FEWEST_ISSUERS = 2;

/**
 * What is known on a day of the demand for the certificates of several platforms, for the roles that a person aims at or that their
 * answers suggest. Null where they have said which platform it is, or that it is none, and where nobody has counted.
 */
export function platformDemand(dataset: Dataset, profile: Profile, asOf: string): PlatformDemand | null {
  if (profile.cloud !== undefined || profile.vendorNamed !== undefined) return null;
  const { roles } = situationOf(dataset, profile, asOf);
  const counted = dataset.jobAds.sets
    .filter((set) => lastDayOf(set.to) <= asOf && set.roles.some((role) => roles.includes(role)))
    .map((set) => ({ set, issuers: issuersIn(dataset, set) }))
    .filter(({ issuers }) => issuers.length >= FEWEST_ISSUERS);
  return counted.toSorted((a, b) => b.issuers.length - a.issuers.length)[0] ?? null;
}

function issuersIn({ jobAds, vocabulary }: Dataset, { id: set }: AdSet): PlatformDemand['issuers'] {
  const houses = new Set(vocabulary.platforms.map(({ house }) => house));
  return jobAds.providers
    .filter((count) => count.set === set && count.ads > 0 && houses.has(count.id))
    .map(({ id, ads }) => ({ id, ads, name: termName(vocabulary.providers, id) }))
    .toSorted((a, b) => b.ads - a.ads);
}
