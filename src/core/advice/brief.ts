import type { Verdict } from '../catalogue/alternative.ts';
import type { Dataset } from '../dataset.ts';
import { checkProfile } from '../profile/parse.ts';
import type { Profile } from '../profile/profile.ts';
import { rankedRows } from '../scoring/score.ts';
import { saysNothing } from './check-request.ts';
import { stopsOf } from './path/path.ts';
import { shownOf } from './shown.ts';
import { DEFAULT_TOP, type RecommendOptions, tableFor, topOf } from './table.ts';
import { verdictCode } from './verdict.ts';

/** What an answer comes to, without what explains it. */
export interface BriefAdvice {
  /** Null when nothing is known of the person, and when everything is shut out. */
  readonly verdict: Verdict | null;
  /** Ids of the steps in their order: a step before, the pick, projects. */
  readonly path: readonly string[];
  /** The ranking, best first, as far as `recommend` gives it. */
  readonly recommendations: readonly { readonly id: string; readonly rank: number; readonly value: number }[];
}

const NOTHING: BriefAdvice = { verdict: null, path: [], recommendations: [] };

/**
 * What `recommender` answers, without words, weightings and what would change it: some hundred times as fast. The same verdict, ids
 * and values; throws the same errors.
 */
export function briefRecommender(
  dataset: Dataset,
  asOf: string,
  options: RecommendOptions = {},
): (profile: Profile) => BriefAdvice {
  const { heard, boardOf } = tableFor(dataset, asOf, options);
  return (profile) => {
    checkProfile(dataset, profile, asOf);
    if (saysNothing(profile)) return NOTHING;
    const board = boardOf(profile);
    const rows = rankedRows(board);
    const first = board.candidates[rows[0] ?? -1];
    const { top } = options;
    const shown = shownOf(board, rows.slice(0, top), top ?? DEFAULT_TOP, heard.wording);
    return {
      verdict: first === undefined ? null : verdictCode(first),
      path: first === undefined ? [] : stopsOf(heard, board, first).map(({ id }) => id),
      recommendations: rows.slice(0, topOf(shown, top)).map((row, index) => ({
        id: board.candidates[row]?.id ?? '',
        rank: index + 1,
        value: board.values[row] ?? 0,
      })),
    };
  };
}
