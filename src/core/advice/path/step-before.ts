import { daysBetween } from '../../catalogue/dates.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, studyDays } from '../../scoring/gates.ts';
import type { Board } from '../../scoring/score.ts';
import type { Situation } from '../../scoring/situation.ts';
import { lackingFor } from '../lacking.ts';

/** What to take before the pick, and which of the skills that the pick takes for granted it gives. */
export interface Foundation {
  readonly candidate: Candidate;
  readonly teaches: readonly string[];
}

/** What can be taken by whom: all that a step before is chosen by. */
export interface OpenBoard extends Pick<Board, 'candidates' | 'situation'> {
  readonly isOpen: (row: number) => boolean;
}

/** What of a board is open. */
export function openOn({ candidates, situation, gates }: Board): OpenBoard {
  return { candidates, situation, isOpen: (row) => gates[row] === null };
}

/**
 * What to take before the pick because it takes for granted what the person lacks: of what is open, asks for no more than the
 * person has and leaves budget and time for the pick, the one that teaches most of it; of these the cheapest, then the shortest.
 * Null where nothing is lacking or nothing fits. An unpublished price or length never fits.
 */
export function stepBefore(board: OpenBoard, pick: Candidate): Foundation | null {
  const lacking = lackingFor(pick, board.situation);
  if (lacking.length === 0) return null;
  let best: Foundation | null = null;
  for (let row = 0; row < board.candidates.length; row += 1) {
    const candidate = board.candidates[row] as Candidate;
    // Whether it is open is asked last: it takes longest to tell.
    if (candidate === pick || !suits(candidate, pick, lacking, board.situation) || !board.isOpen(row)) continue;
    const found = { candidate, teaches: taughtBy(candidate, lacking) };
    if (best === null || byUse(found, best) < 0) best = found;
  }
  return best;
}

function suits(candidate: Candidate, pick: Candidate, lacking: readonly string[], situation: Situation): boolean {
  return (
    isTaughtBy(candidate, lacking) &&
    lackingFor(candidate, situation).length === 0 &&
    candidate.years[0] <= (situation.years ?? 0) &&
    isOfItsPlatform(candidate, pick) &&
    leavesEnough(candidate, pick, situation)
  );
}

function isTaughtBy(candidate: Candidate, lacking: readonly string[]): boolean {
  const taught = taughtIn(candidate);
  for (let at = 0; at < lacking.length; at += 1) if (taught.includes(lacking[at] as string)) return true;
  return false;
}

function taughtBy(candidate: Candidate, lacking: readonly string[]): string[] {
  return lacking.filter((skill) => taughtIn(candidate).includes(skill));
}

const NOTHING: readonly string[] = [];

function taughtIn({ option }: Candidate): readonly string[] {
  return (option.type === 'credential' ? option.credential.teaches : undefined) ?? NOTHING;
}

/** What binds to a platform lays a foundation for that platform only. */
function isOfItsPlatform({ platforms }: Candidate, pick: Candidate): boolean {
  return platforms.length === 0 || platforms.some((platform) => pick.platforms.includes(platform));
}

function leavesEnough(candidate: Candidate, pick: Candidate, { profile, asOf }: Situation): boolean {
  const { budget, deadline, hoursPerWeek = ASSUMED_HOURS_PER_WEEK } = profile;
  const { cost, hours } = candidate;
  if (cost.usd === null || hours === null) return false;
  if (budget !== undefined && cost.usd[0] + (pick.cost.usd?.[0] ?? 0) > budget) return false;
  const days = studyDays(hours[0] + (pick.effort.hours?.[0] ?? 0), hoursPerWeek);
  if (pick.daysLeft !== null && days > pick.daysLeft) return false;
  return deadline === undefined || days <= daysBetween(asOf, deadline);
}

function byUse(a: Foundation, b: Foundation): number {
  return (
    b.teaches.length - a.teaches.length ||
    (a.candidate.cost.usd?.[1] ?? 0) - (b.candidate.cost.usd?.[1] ?? 0) ||
    (a.candidate.hours?.[1] ?? 0) - (b.candidate.hours?.[1] ?? 0) ||
    (a.candidate.id < b.candidate.id ? -1 : 1)
  );
}
