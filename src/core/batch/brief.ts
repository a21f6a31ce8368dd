import { saysNothing } from '../advice/check-request.ts';
import { stopsOf } from '../advice/path/path.ts';
import { shownOf } from '../advice/shown.ts';
import { DEFAULT_TOP, type RecommendOptions, tableFor, topOf } from '../advice/table.ts';
import { verdictCode } from '../advice/verdict.ts';
import type { Wording } from '../advice/words/wording.ts';
import type { Verdict } from '../catalogue/alternative.ts';
import type { Dataset } from '../dataset.ts';
import { checkProfile } from '../profile/parse.ts';
import type { Profile } from '../profile/profile.ts';
import { fieldOf } from '../proof/score-columns.ts';
import type { Board } from '../scoring/score.ts';
import { firstRows, gateAt, type QuickBoard, quickBoard } from './quick-board.ts';

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
    const { rows, count } = rowsGiven(board, top, heard.wording);
    const first = board.candidates[rows[0] ?? -1];
    if (first === undefined) return NOTHING;
    return {
      verdict: verdictCode(first),
      path: stopsOf(heard, withGates(board), first).map(({ id }) => id),
      recommendations: rows.slice(0, count).map((row, index) => ({
        id: board.candidates[row]?.id ?? '',
        rank: index + 1,
        value: board.values[row] ?? 0,
      })),
    };
  };
}

/** The gates of all rows, worked out if somebody asks: most paths have no step before. */
function withGates(board: QuickBoard): Pick<Board, 'candidates' | 'situation' | 'gates'> {
  const { candidates, situation } = board;
  return {
    candidates,
    situation,
    get gates() {
      return candidates.map((_, row) => gateAt(board, row));
    },
  };
}

/** A screen hardly ever looks further down than this. */
const NEAR = 16;

/** Rows of the ranking, and how many of them are given. */
function rowsGiven(board: QuickBoard, top: number | undefined, wording: Wording): { rows: number[]; count: number } {
  for (let near = top ?? NEAR; ; near = board.values.length) {
    const rows = firstRows(board, near);
    const shown = shownOf(board, rows, top ?? DEFAULT_TOP, wording);
    const isEnough = top !== undefined || shown.ids.length === DEFAULT_TOP || rows.length < near;
    if (isEnough || near === board.values.length) return { rows, count: topOf(shown, top) };
  }
}
