import { hearOnly } from '../catalogue/guides.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import { candidatesOf } from '../scoring/candidate.ts';
import { type Board, boardFor } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { checkRequest } from './check-request.ts';
import type { Shown } from './shown.ts';

/** What may be said of an answer besides the profile. */
export interface RecommendOptions {
  /** How many of the ranking to give, from 1; by default as many as a screen needs to show `DEFAULT_TOP`. */
  readonly top?: number;
  readonly emphasis?: Emphasis;
  /** Keys of the guides to hear, the only ones then. */
  readonly guides?: readonly string[];
}

/** So many a screen shows. */
export const DEFAULT_TOP = 5;

/** How many of a ranking are given. */
export function topOf({ ids, leftOut }: Shown, top: number | undefined): number {
  return top ?? Math.max(DEFAULT_TOP, ids.length + leftOut.length);
}

/** All that answers for one day and set of options share. */
export interface Table {
  /** The dataset with the guides that are heard. */
  readonly heard: Dataset;
  /** Every option scored for a person whose answers are canonical. */
  readonly boardOf: (profile: Profile) => Board;
}

/** What many answers share. Throws a usage error for an impossible day, weight or guide. */
export function tableFor(dataset: Dataset, asOf: string, options: RecommendOptions): Table {
  checkRequest(dataset, {}, asOf, options);
  const heard = options.guides === undefined ? dataset : hearOnly(dataset, options.guides);
  return {
    heard,
    boardOf(profile) {
      return boardFor(
        candidatesOf(heard, asOf, profile.language ?? 'en'),
        situationOf(heard, profile, asOf),
        options.emphasis,
      );
    },
  };
}
