import type { OwnAds } from '../core/ads/own-ads.ts';
import type { RecommendOptions as Request } from '../core/advice/table.ts';
import type { Emphasis } from '../core/scoring/weights.ts';

/** What an answer was asked with, besides the profile and the day; null for what was not asked. */
export interface Asked {
  readonly top: number | null;
  /** Factors on the weights of criteria. */
  readonly weights: Emphasis;
  readonly guides: readonly string[] | null;
  readonly whyNot: string | null;
  /** What advertisements of the person's own count. */
  readonly ads: OwnAds | null;
}

/** Nothing besides the profile and the day. */
export const NOTHING_ASKED: Asked = { top: null, weights: {}, guides: null, whyNot: null, ads: null };

/** The request that asks so. */
export function requestIn({ top, weights, guides }: Asked): Request {
  return { emphasis: weights, ...(top === null ? {} : { top }), ...(guides === null ? {} : { guides }) };
}

/** The same as JSON has it: a list of criteria, as their names are no keys of ours. */
export function askedJson({ weights, ...rest }: Asked): object {
  return { ...rest, weights: Object.entries(weights).map(([criterion, factor]) => ({ criterion, factor })) };
}
