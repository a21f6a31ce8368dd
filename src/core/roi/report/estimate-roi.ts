import type { Credential } from '../../catalogue/credential.ts';
import type { Range } from '../../catalogue/fact.ts';
import { lifecycleOf } from '../../catalogue/lifecycle.ts';
import { type SourceRef, sourceRef } from '../assume/assumptions.ts';
import type { Valuation } from '../assume/defaults.ts';
import { midInputs } from '../assume/ranges.ts';
import type { RoiRequest } from '../assume/request.ts';
import { resolve } from '../assume/resolve.ts';
import { refuseRetired } from '../assume/retired.ts';
import { sceneOf } from '../assume/scene.ts';
import { breakEvenAttribution } from '../sum/break-even.ts';
import { type CredentialEstimate, estimateOne, type NoEstimate } from './estimate-one.ts';
import { type RoiRanking, rankingOf } from './rank.ts';

/** Estimates of one or several credentials for one person. */
export interface RoiReport {
  readonly salaryUsd: number;
  /** In the order asked for. */
  readonly estimates: readonly (CredentialEstimate | NoEstimate)[];
  /** Share of credentials at large that bring a gain, by a strict and by a wider count. */
  readonly baseRate: Range;
  readonly ranking: RoiRanking | null;
  /** What is known to help once it is earned; null where that does not apply. */
  readonly action: { readonly text: string; readonly sources: readonly SourceRef[] } | null;
}

/**
 * What each credential costs and brings under the three lenses, as of a day (`YYYY-MM-DD`). Throws a usage error that
 * offers the successor for one that can no longer be earned on that day.
 */
export function estimateRoi(
  dataset: Valuation,
  credentials: readonly Credential[],
  request: RoiRequest,
  asOf: string,
): RoiReport {
  for (const credential of credentials) refuseRetired(dataset, credential, request, asOf);
  const estimates = credentials.map((credential) => estimateOne(dataset, credential, request, asOf));
  const { action, attribution } = dataset.roi;
  const applies = credentials.some(({ kind }) => action.kinds.includes(kind));
  return {
    salaryUsd: request.salaryUsd,
    estimates,
    baseRate: [attribution.range?.[0] ?? attribution.value, attribution.value],
    ranking: rankingOf(estimates.filter((each) => each.estimated)),
    action: applies
      ? { text: action.says, sources: action.sources.flatMap((key) => sourceRef(dataset, null, key)) }
      : null,
  };
}

/**
 * The break-even attribution of a credential on a day for somebody with that salary and nothing else said, without the
 * rest of the estimate. Null when it is retired, its price or hours are not published, or there is nothing to gain.
 */
export function breakEvenOf(
  dataset: Valuation,
  credential: Credential,
  salaryUsd: number,
  asOf: string,
): number | null {
  if (lifecycleOf(credential, asOf).status === 'retired') return null;
  const resolution = resolve(sceneOf(dataset, credential, { salaryUsd }, asOf));
  return 'missing' in resolution ? null : breakEvenAttribution(midInputs(resolution.ranges));
}

/** The break-even attributions of several credentials by id; see `breakEvenOf`. */
export function breakEvensOf(
  dataset: Valuation,
  wanted: readonly Pick<Credential, 'id'>[],
  salaryUsd: number,
  asOf: string,
): ReadonlyMap<string, number | null> {
  const ids = new Set(wanted.map(({ id }) => id));
  const credentials = dataset.credentials.filter(({ id }) => ids.has(id));
  return new Map(credentials.map((each) => [each.id, breakEvenOf(dataset, each, salaryUsd, asOf)]));
}
