import type { AdCount, JobAds } from '../catalogue/job-ads.ts';
import type { AdsReport } from './report.ts';

/** What advertisements of somebody's own count, as it is kept beside an answer: enough to ask it again. */
export interface OwnAds {
  readonly ads: number;
  readonly credentials: readonly Omit<Required<AdCount>, 'set'>[];
  readonly providers: readonly Omit<Required<AdCount>, 'set'>[];
}

/** Id of the set that advertisements of one's own make. */
export const OWN_SET = 'own';

/**
 * Advertisements beside which the own ones are put, as if they named nothing: one alone counts as one in a thousand, three or four in
 * full. Judgement: they are the jobs that the person wants, but a handful that was picked; the counted sets hold some 400 to 4,000.
 */
const SILENT_ADS = 1_000;

/** The counts of a report. */
export function ownAdsOf({ ads, credentials, providers }: AdsReport): OwnAds {
  const bare = (counts: AdsReport['credentials']) =>
    counts.map(({ id, ads: count, required, preferred, listed }) => ({ id, ads: count, required, preferred, listed }));
  return { ads, credentials: bare(credentials), providers: bare(providers) };
}

/** A dataset for which somebody's own advertisements stand beside the counted ones, known on a day (`YYYY-MM-DD`). */
export function withOwnAds<T extends { readonly jobAds: JobAds }>(dataset: T, own: OwnAds, asOf: string): T {
  const { jobAds } = dataset;
  const counted = (counts: OwnAds['credentials']) => counts.map((count) => ({ ...count, set: OWN_SET }));
  const set = {
    id: OWN_SET,
    title: own.ads === 1 ? 'Advertisement of your own' : 'Advertisements of your own',
    ads: own.ads + SILENT_ADS,
    from: asOf,
    to: asOf,
    places: '',
    roles: [],
    rolesSay: '',
    sources: [],
  };
  return {
    ...dataset,
    jobAds: {
      ...jobAds,
      sets: [...jobAds.sets, set],
      credentials: [...jobAds.credentials, ...counted(own.credentials)],
    },
  };
}
