import type { Range } from '../catalogue/fact.ts';
import { hearOnly } from '../catalogue/guides.ts';
import type { Lifecycle } from '../catalogue/lifecycle.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Gate } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Board, boardOf, openRows, rankedRows } from '../scoring/score.ts';
import { type Voices, voicesOn } from '../scoring/voices.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { lineupOf } from './after-change.ts';
import { type Flip, flipsOf } from './flips.ts';
import { shares } from './robustness.ts';
import { type VerdictResult, verdictOf } from './verdict.ts';
import { type Caution, cautionsFor, type Reason, reasonsFor } from './words/explain.ts';
import { gateDetail } from './words/gates.ts';
import { type Notice, noticesFor } from './words/notices.ts';

/** One ranked option with why it stands where it stands. */
export interface Recommendation {
  readonly id: string;
  readonly type: 'credential' | 'alternative';
  readonly name: string;
  /** Name of the issuer; null for an alternative. */
  readonly provider: string | null;
  /** 0 to 1: the weighted sum of its scores. */
  readonly value: number;
  /** Share of 10,000 weightings around the person's in which it comes first. */
  readonly share: number;
  /** Whether its value is so close to the first that the order means nothing. */
  readonly tiedWithFirst: boolean;
  readonly cost: { readonly usd: Range | null };
  readonly effort: { readonly hours: Range | null };
  readonly lifecycle: Lifecycle;
  /** What guides say of it to people like this one; null where fewer than three authors speak. */
  readonly voices: Voices | null;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
  /** Of a credential, when a salary is known: the chance of making the difference from which on it pays; null if unknown. */
  readonly breakEvenAttribution?: number | null;
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
  readonly verdict: VerdictResult;
  readonly recommendations: readonly Recommendation[];
  /** Hours of projects to plan beside the first place: twice its own, when it is a credential. */
  readonly projectHours: Range | null;
  readonly excluded: readonly Exclusion[];
  readonly flips: readonly Flip[];
  readonly notices: readonly Notice[];
}

export interface RecommendOptions {
  /** How many options to explain; all are ranked. */
  readonly top?: number;
  readonly emphasis?: Emphasis;
  /** Keys of the guides to hear alone, each as a witness of its own; all of them speak otherwise. */
  readonly guides?: readonly string[];
}

const PROJECTS_PER_STUDY_HOUR = 2;
const DEFAULT_TOP = 5;

/**
 * Ranks every credential and alternative for one person on a day (`YYYY-MM-DD`) and says why. Additive
 * multi-attribute value model: value = Σ weight · score, with hard conditions as gates. Pure: same input, same answer. Throws a
 * usage error for a guide that is unknown.
 */
export function recommend(all: Dataset, profile: Profile, asOf: string, options: RecommendOptions = {}): Advice {
  const dataset = options.guides === undefined ? all : hearOnly(all, options.guides);
  const board = boardOf(dataset, profile, asOf, options.emphasis);
  const rows = rankedRows(board);
  const [firstRow] = rows;
  const first = firstRow === undefined ? undefined : board.candidates[firstRow];
  const share = shares(board);
  const lineup = lineupOf(board);
  return {
    profile,
    weights: weightRecord(board),
    verdict: verdictOf(dataset, board, lineup),
    recommendations: rows
      .slice(0, options.top ?? DEFAULT_TOP)
      .map((row) => recommendation(dataset, board, row, share.get(row) ?? 0, firstRow ?? row)),
    projectHours: projectHours(first),
    excluded: exclusions(board),
    flips: flipsOf(dataset, board, lineup),
    notices: noticesFor(dataset, board, first),
  };
}

function weightRecord({ weights }: Board): Record<CriterionId, number> {
  return Object.fromEntries(CRITERIA.map((id, k) => [id, weights[k] ?? 0])) as Record<CriterionId, number>;
}

function recommendation(dataset: Dataset, board: Board, row: number, share: number, firstRow: number): Recommendation {
  const candidate = board.candidates[row] as Candidate;
  const value = board.values[row] ?? 0;
  return {
    id: candidate.id,
    type: candidate.option.type,
    name: candidate.name,
    provider: candidate.issuer?.name ?? null,
    value,
    share,
    tiedWithFirst: (board.values[firstRow] ?? 0) - value < dataset.model.tie,
    cost: { usd: candidate.cost.usd },
    effort: { hours: candidate.hours },
    lifecycle: candidate.lifecycle,
    voices: voicesOn(candidate.id, board.situation),
    reasons: reasonsFor(dataset, board, row),
    cautions: cautionsFor(dataset, board, row),
  };
}

function projectHours(first: Candidate | undefined): Range | null {
  if (first === undefined || first.option.type === 'alternative' || first.hours === null) return null;
  return [first.hours[0] * PROJECTS_PER_STUDY_HOUR, first.hours[1] * PROJECTS_PER_STUDY_HOUR];
}

function exclusions(board: Board): Exclusion[] {
  const open = new Set(openRows(board));
  return board.candidates.flatMap((candidate, row) => {
    const gate = board.gates[row];
    if (open.has(row) || gate === null || gate === undefined) return [];
    const { id, name, lifecycle } = candidate;
    const detail = gateDetail(candidate, gate, board.situation);
    return [{ id, name, gate, detail, value: board.values[row] ?? 0, successors: lifecycle.successors }];
  });
}
