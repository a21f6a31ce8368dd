import { lastDayOf } from '../catalogue/dates.ts';
import type { AdSet } from '../catalogue/job-ads.ts';
import { termName } from '../catalogue/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import { situationOf } from '../scoring/situation.ts';
import type { Advice } from './recommend.ts';

/** Whose certificates the advertisements of one set name. */
export interface PlatformDemand {
  readonly set: AdSet;
  /** Owners of platforms with how many advertisements name any certificate of theirs, the most first. */
  readonly issuers: readonly { readonly id: string; readonly name: string; readonly ads: number }[];
}

/** A single count compares nothing. */
const FEWEST_ISSUERS = 2;

/**
 * What is known on a day of the demand for the certificates of several platforms: for the roles that a person aims at or that their
 * answers suggest, else, for those who build, for others who do. Null where they have said which platform it is, or that it is none; where it
 * makes no difference to the advice; and where nobody has counted.
 */
export function platformDemand(dataset: Dataset, advice: Advice, asOf: string): PlatformDemand | null {
  const { profile, flips } = advice;
  if (profile.cloud !== undefined || profile.vendorNamed !== undefined) return null;
  if (!showsBoundExam(dataset, advice) && flips.every(({ question }) => question !== 'cloud')) return null;
  const { roles } = situationOf(dataset, profile, asOf);
  const counted = dataset.jobAds.sets
    .filter((set) => lastDayOf(set.to) <= asOf)
    .map((set) => ({ set, issuers: issuersIn(dataset, set) }))
    .filter(({ issuers }) => issuers.length >= FEWEST_ISSUERS)
    .toSorted((a, b) => b.issuers.length - a.issuers.length);
  const own = counted.find(({ set }) => set.roles.some((role) => roles.includes(role)));
  // What is counted for those who build is near to others who build, and says nothing to anybody else.
  const builds = roles.length === 0 || roles.some((role) => dataset.model.levelFit.unpublished.roles.includes(role));
  return own ?? (builds ? (counted[0] ?? null) : null);
}

/** Whether an exam that is bound to a platform is among what is shown. */
export function showsBoundExam({ credentials }: Pick<Dataset, 'credentials'>, { shown }: Advice): boolean {
  const ids = new Set(shown.ids);
  return credentials.some(({ id, platforms, exams }) => ids.has(id) && platforms.length > 0 && exams !== undefined);
}

function issuersIn({ jobAds, vocabulary }: Dataset, { id: set }: AdSet): PlatformDemand['issuers'] {
  const houses = new Set(vocabulary.platforms.map(({ house }) => house));
  return jobAds.providers
    .filter((count) => count.set === set && count.ads > 0 && houses.has(count.id))
    .map(({ id, ads }) => ({ id, ads, name: termName(vocabulary.providers, id) }))
    .toSorted((a, b) => b.ads - a.ads);
}
