import type { Range } from '../catalogue/fact.ts';
import type { Lifecycle } from '../catalogue/lifecycle.ts';
import { termName } from '../catalogue/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import { checkProfile } from '../profile/parse.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Gate } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Board, openRows, rankedRows } from '../scoring/score.ts';
import { type Voices, voicesOn } from '../scoring/voices.ts';
import { lineupOf } from './after-change.ts';
import { saysNothing } from './check-request.ts';
import { type Flip, flipsOf } from './flips.ts';
import { lackingFor } from './lacking.ts';
import { type AdvicePath, pathOf } from './path/path.ts';
import { type QuickSituation, quickTableOf } from './quick-table.ts';
import { shares } from './robustness.ts';
import { type Shown, shownOf } from './shown.ts';
import { DEFAULT_TOP, type RecommendOptions, tableFor, topOf } from './table.ts';
import { type Tie, tieOf } from './tie.ts';
import { type VerdictResult, verdictOf } from './verdict.ts';
import { type Caution, cautionOf, cautionsFor } from './words/cautions.ts';
import { hoursWords } from './words/facts-in-words.ts';
import { gateDetail } from './words/gates.ts';
import { type Notice, nothingSaid, noticesFor } from './words/notices.ts';
import { type Reason, reasonsFor } from './words/reasons.ts';

/** One ranked option with why it stands where it stands. */
export interface Recommendation {
  readonly id: string;
  /** Place in the ranking, from 1. */
  readonly rank: number;
  readonly type: 'credential' | 'alternative';
  readonly name: string;
  /** As people say it, and the exam code, abbreviation or slug. */
  readonly shortName: string;
  readonly shortId: string;
  /** Id and name of the issuer; null for an alternative. */
  readonly provider: string | null;
  readonly providerName: string | null;
  /** 0 to 1: the weighted sum of its scores. */
  readonly value: number;
  /** Share of 10,000 weightings around the person's in which it comes first. */
  readonly share: number;
  /** Whether its value is so close to the first that the order means nothing. */
  readonly tiedWithFirst: boolean;
  readonly cost: { readonly usd: Range | null };
  /** Hours as published; null when not. */
  readonly effort: { readonly hours: Range | null };
  readonly lifecycle: Lifecycle;
  /** What those say who speak to such people; null where fewer speak than a count could stand for. */
  readonly voices: Voices | null;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
  /** When a salary is known: the average rise in pay at which it just pays, and what studies leave of that; null if unknown. */
  readonly averageEffectNeeded?: number | null;
  readonly returnVerdict?: string | null;
}

/** An option that a hard condition shut out. */
export interface Exclusion {
  readonly id: string;
  readonly name: string;
  readonly gate: Gate;
  readonly detail: string;
  /** The value it would have without the condition. */
  readonly value: number;
  readonly successors: readonly string[];
}

/** The advisor's whole answer to one person. */
export interface Advice {
  readonly profile: Profile;
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Null when nothing is known of the person, and when everything is shut out. */
  readonly verdict: VerdictResult | null;
  readonly path: AdvicePath | null;
  /** Null when the first place stands alone. */
  readonly tie: Tie | null;
  /** The ranking, best first, down to what was asked for; empty when nothing is known of the person. */
  readonly recommendations: readonly Recommendation[];
  readonly shown: Shown;
  /** When nothing is known of the person: what guides name for common situations, as it can be earned today. Else empty. */
  readonly quickTable: readonly QuickSituation[];
  readonly excluded: readonly Exclusion[];
  readonly flips: readonly Flip[];
  readonly notices: readonly Notice[];
}

/**
 * Ranks every credential and alternative for one person on a day (`YYYY-MM-DD`), says why, and gives the path that begins with the
 * first of them. Additive multi-attribute value model: value = Σ weight · score, with hard conditions as gates. Pure: same input,
 * same answer. Takes canonical answers only (`parseProfile` gives them); throws a usage error for anything else, and for an
 * impossible day, number of options, weight or guide.
 */
export function recommend(dataset: Dataset, profile: Profile, asOf: string, options: RecommendOptions = {}): Advice {
  return recommender(dataset, asOf, options)(profile);
}

/**
 * `recommend` for many people: what does not depend on the person is prepared once. Gives the same answers and throws the same
 * errors; those about the day and the options at once.
 */
export function recommender(
  dataset: Dataset,
  asOf: string,
  options: RecommendOptions = {},
): (profile: Profile) => Advice {
  const { heard, boardOf } = tableFor(dataset, asOf, options);
  return (profile) => {
    checkProfile(dataset, profile, asOf);
    const board = boardOf(profile);
    const answer = { profile, weights: weightRecord(board) };
    return saysNothing(profile)
      ? { ...answer, ...withoutRanking(heard, board) }
      : { ...answer, ...withRanking(heard, board, options.top) };
  };
}

type Answer = Omit<Advice, 'profile' | 'weights'>;

function withoutRanking(dataset: Dataset, board: Board): Answer {
  return {
    verdict: null,
    path: null,
    tie: null,
    recommendations: [],
    shown: { ids: [], leftOut: [] },
    quickTable: quickTableOf(dataset, board),
    excluded: [],
    flips: [],
    notices: [nothingSaid(dataset)],
  };
}

function withRanking(dataset: Dataset, board: Board, top: number | undefined): Answer {
  const rows = rankedRows(board);
  const share = shares(board);
  const lineup = lineupOf(board);
  const shown = shownOf(board, rows.slice(0, top), top ?? DEFAULT_TOP, dataset.wording);
  const path = pathOf(dataset, board, rows);
  return {
    verdict: verdictOf(dataset, board, path, lineup),
    path,
    tie: tieOf(board, rows, dataset.model.tie),
    recommendations: rows
      .slice(0, topOf(shown, top))
      .map((row, index) => recommendation(dataset, board, rows, index, { share: share.get(row) ?? 0, path })),
    shown,
    quickTable: [],
    excluded: exclusions(dataset, board),
    flips: flipsOf(dataset, board, lineup),
    notices: noticesFor(dataset, board, board.candidates[rows[0] ?? -1]),
  };
}

function weightRecord({ weights }: Board): Record<CriterionId, number> {
  return Object.fromEntries(CRITERIA.map((id, k) => [id, weights[k] ?? 0])) as Record<CriterionId, number>;
}

function recommendation(
  dataset: Dataset,
  board: Board,
  rows: readonly number[],
  index: number,
  { share, path }: { readonly share: number; readonly path: AdvicePath | null },
): Recommendation {
  const row = rows[index] ?? 0;
  const candidate = board.candidates[row] as Candidate;
  const value = board.values[row] ?? 0;
  const { option } = candidate;
  const thing = option.type === 'credential' ? option.credential : option.alternative;
  return {
    id: candidate.id,
    rank: index + 1,
    type: option.type,
    name: candidate.name,
    shortName: thing.shortName ?? candidate.name,
    shortId: thing.shortId ?? candidate.id,
    provider: candidate.issuer?.id ?? null,
    providerName: candidate.issuer?.name ?? null,
    value,
    share,
    tiedWithFirst: (board.values[rows[0] ?? row] ?? 0) - value < dataset.model.tie,
    cost: { usd: candidate.cost.usd },
    effort: { hours: candidate.hours },
    lifecycle: candidate.lifecycle,
    voices: voicesOn(candidate.id, board.situation),
    reasons: reasonsFor(dataset, board, row),
    cautions: cautionsOn(dataset, board, row, path),
  };
}

function cautionsOn(dataset: Dataset, board: Board, row: number, path: AdvicePath | null): Caution[] {
  const candidate = board.candidates[row] as Candidate;
  const cautions = [...assumption(dataset, board, candidate, path), ...cautionsFor(dataset, board, row)];
  const isLate = cautions.some(({ code }) => code === 'tight-deadline' || code === 'not-by-deadline');
  const { deadline } = board.situation.profile;
  if (isLate || candidate.id !== path?.pick.id || !path.pick.afterDeadline || deadline === undefined) return cautions;
  return [...cautions, lateTogether(dataset, path, deadline)];
}

/** That the pick alone is ready in time, but with the step before it perhaps not. */
function lateTogether(dataset: Dataset, { stepBefore, pick }: AdvicePath, deadline: string): Caution {
  const fewest = (stepBefore?.hours.range?.[0] ?? 0) + (pick.hours.range?.[0] ?? 0);
  const hours = hoursWords(dataset.wording.phrases, [fewest, fewest]);
  return cautionOf(dataset, ['tight-deadline', { deadline, hours }]);
}

/** That an option takes for granted what the person lacks, unless the path teaches all of it first. */
function assumption(dataset: Dataset, board: Board, candidate: Candidate, path: AdvicePath | null): Caution[] {
  const taught = candidate.id === path?.pick.id ? (path.stepBefore?.teaches ?? []) : [];
  const lacking = lackingFor(candidate, board.situation).filter((skill) => !taught.includes(skill));
  if (lacking.length === 0) return [];
  const skills = lacking.map((skill) => termName(dataset.vocabulary.skills, skill)).join(', ');
  return [cautionOf(dataset, ['assumes', { skills }])];
}

function exclusions(dataset: Dataset, board: Board): Exclusion[] {
  const open = new Set(openRows(board));
  return board.candidates.flatMap((candidate, row) => {
    const gate = board.gates[row];
    if (open.has(row) || gate === null || gate === undefined) return [];
    const { id, name, lifecycle } = candidate;
    const detail = gateDetail(dataset, candidate, gate, board.situation);
    return [{ id, name, gate, detail, value: board.values[row] ?? 0, successors: lifecycle.successors }];
  });
}
