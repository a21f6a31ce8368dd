import { saysNothing } from '../advice/check-request.ts';
import { stopsOf } from '../advice/path/path.ts';
import { shownOf } from '../advice/shown.ts';
import { DEFAULT_TOP, type RecommendOptions, tableFor } from '../advice/table.ts';
import { verdictCode } from '../advice/verdict.ts';
import type { Wording } from '../advice/words/wording.ts';
import type { Verdict } from '../catalogue/alternative.ts';
import type { Dataset } from '../dataset.ts';
import { checkProfile } from '../profile/parse.ts';
import type { Profile } from '../profile/profile.ts';
import { fieldOf } from '../proof/score-columns.ts';
import { gateAt, type QuickBoard, quickBoard, type Ranked, ranked } from './quick-board.ts';

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
  const answer = canonicalBrief(dataset, asOf, options);
  return (profile) => {
    checkProfile(dataset, profile, asOf);
    return answer(profile);
  };
}

/** The same for profiles that are known to be canonical, as those are that `parseProfile` gives. */
export function canonicalBrief(
  dataset: Dataset,
  asOf: string,
  options: RecommendOptions,
): (profile: Profile) => BriefAdvice {
  const { heard } = tableFor(dataset, asOf, options);
  const { top, emphasis } = options;
  return (profile) => {
    if (saysNothing(profile)) return NOTHING;
    const board = quickBoard(fieldOf(heard, asOf, profile.language ?? 'en'), profile, emphasis);
    const ranking = rankingOf(board, top, heard.wording);
    const { candidates } = board.field;
    const open = { candidates, situation: board.situation, isOpen: (row: number) => gateAt(board, row) === null };
    const pick = candidates[ranking[0]?.row ?? -1];
    if (pick === undefined) return NOTHING;
    return {
      verdict: verdictCode(pick),
      path: stopsOf(heard, open, pick).map(({ id }) => id),
      recommendations: ranking.map(({ row, value }, index) => ({
        id: candidates[row]?.id ?? '',
        rank: index + 1,
        value,
      })),
    };
  };
}

/** The ranking as far as it is given: what a screen goes through to show its few, or the first `top`. */
function rankingOf(board: QuickBoard, top: number | undefined, wording: Wording): Ranked[] {
  const given: Ranked[] = [];
  function* rows(): Generator<number> {
    for (const each of ranked(board)) {
      given.push(each);
      yield each.row;
      if (given.length === top) return;
    }
  }
  const { field, situation } = board;
  shownOf({ candidates: field.candidates, situation }, rows(), top ?? DEFAULT_TOP, wording);
  return given;
}
