import type { Alternative } from '../../catalogue/alternative.ts';
import type { Credential } from '../../catalogue/credential.ts';
import { type SourceRef, sourceRef } from '../assume/assumptions.ts';
import { checkRequest } from '../assume/check-request.ts';
import type { Valuation } from '../assume/defaults.ts';
import { refusePaperless } from '../assume/refusals.ts';
import type { RoiRequest } from '../assume/request.ts';
import { refuseRetired } from '../assume/retired.ts';
import { isCredential } from '../assume/subjects.ts';
import { estimateOne } from './estimate-one.ts';
import type { NoEstimate, OptionEstimate } from './option-estimate.ts';
import { type RoiRanking, rankingOf } from './rank.ts';

/** Estimates of one or several options for one person. */
export interface RoiReport {
  readonly salaryUsd: number;
  /** In the order asked for. */
  readonly estimates: readonly (OptionEstimate | NoEstimate)[];
  readonly ranking: RoiRanking | null;
  /** What else the same hours could go into; null when an alternative is among those asked for, or none is known. */
  readonly instead: {
    readonly id: string;
    readonly name: string;
    readonly hours: number;
    readonly averageEffectNeeded: number;
  } | null;
  /** What is known to help once it is earned; null where that does not apply. */
  readonly action: { readonly text: string; readonly sources: readonly SourceRef[] } | null;
}

/**
 * What each credential or alternative costs and brings one person, as of a day (`YYYY-MM-DD`). Throws a usage error for a
 * request beyond its bounds, for what ends in no paper, and, with the successor, for what can no longer be earned on that day.
 */
export function estimateRoi(
  dataset: Valuation,
  options: readonly (Credential | Alternative)[],
  request: RoiRequest,
  asOf: string,
): RoiReport {
  checkRequest(request);
  const credentials = options.filter(isCredential);
  for (const credential of credentials) {
    refuseRetired(dataset, credential, request, asOf);
    refusePaperless(credential);
  }
  const estimates = options.map((option) => estimateOne(dataset, option, request, asOf));
  const { action } = dataset.roi;
  const applies = credentials.some(({ kind }) => action.kinds.includes(kind));
  return {
    salaryUsd: request.salaryUsd,
    estimates,
    ranking: rankingOf(
      estimates.filter((each) => each.estimated),
      dataset.roi,
    ),
    instead: insteadOf(dataset, options, request, asOf),
    action: applies
      ? { text: action.says, sources: action.sources.flatMap((key) => sourceRef(dataset, null, key)) }
      : null,
  };
}

/** The first alternative in which something is built, for the same person and on the same footing. */
function insteadOf(
  dataset: Valuation,
  options: readonly (Credential | Alternative)[],
  request: RoiRequest,
  asOf: string,
): RoiReport['instead'] {
  const alternative = dataset.alternatives.find(({ verdict }) => verdict === 'build-first');
  if (alternative === undefined || !options.every(isCredential)) return null;
  const { salaryUsd, hoursPerWeek, taxRate, hoursPerYear } = request;
  const same = { salaryUsd, hoursPerWeek, taxRate, hoursPerYear };
  const own = Object.fromEntries(
    Object.entries(same).filter(([, value]) => value !== undefined),
  ) as unknown as RoiRequest;
  const found = estimateOne(dataset, alternative, own, asOf);
  if (!found.estimated || found.averageEffectNeeded === null) return null;
  return {
    id: alternative.id,
    name: alternative.name,
    hours: found.stake.hours,
    averageEffectNeeded: found.averageEffectNeeded,
  };
}
