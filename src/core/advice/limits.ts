import type { Dataset } from '../dataset.ts';
import { withAnswer } from '../profile/explore.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { type Gate, gateOf } from '../scoring/gates.ts';
import { type Board, bestFirst, firstRow } from '../scoring/score.ts';
import { fillWords } from './words/facts-in-words.ts';
import { gateDetail } from './words/gates.ts';
import { optionName } from './words/option-name.ts';
import { LIMITS, type Limit } from './words/wording.ts';

/** A limit that decided: what would stand first without it, and what it would then be ahead by. */
export interface DecidingLimit {
  readonly question: Limit;
  readonly answer: Profile[Limit];
  readonly shift: number;
  readonly text: string;
}

/** The limit behind a gate, where a person set one. */
const BEHIND: Readonly<Partial<Record<Gate, Limit>>> = {
  language: 'language',
  country: 'country',
  form: 'form',
  'over-budget': 'budget',
  'not-ready-by-deadline': 'deadline',
};

/**
 * The limits that keep from the first place what would stand there: those that alone shut out something ahead of the first, and
 * those that together shut out the best of all. In the order of `LIMITS`, each with the best option that it shuts out.
 */
export function decidingLimits(dataset: Dataset, board: Board): DecidingLimit[] {
  const { candidates, gates, values, situation } = board;
  const first = firstRow(board);
  const least = first === null ? 0 : (values[first] ?? 0);
  const ahead = candidates.flatMap((_, row) => (gates[row] !== null && (values[row] ?? 0) > least ? [row] : []));
  const found = new Map<Limit, DecidingLimit>();
  for (const row of bestFirst(board, ahead)) {
    const candidate = candidates[row] as Candidate;
    const behind = gatesOfLimits(candidate, situation.profile, situation.asOf);
    if (behind === null || (behind.size > 1 && found.size > 0)) continue;
    for (const [limit, gate] of behind) {
      if (found.has(limit)) continue;
      const words = {
        name: optionName(dataset, candidate.id),
        detail: gateDetail(dataset, candidate, gate, situation),
      };
      found.set(limit, {
        question: limit,
        answer: situation.profile[limit],
        shift: (values[row] ?? 0) - least,
        text: fillWords(dataset.wording.limits[limit], words),
      });
    }
  }
  return LIMITS.flatMap((limit) => found.get(limit) ?? []);
}

/** The limits that shut an option out, lifted one after the other; null where anything else does. */
function gatesOfLimits(candidate: Candidate, profile: Profile, asOf: string): Map<Limit, Gate> | null {
  const behind = new Map<Limit, Gate>();
  let lifted = { candidate, profile };
  for (let gate = gateOf(candidate, profile, asOf); gate !== null; ) {
    const limit = BEHIND[gate];
    if (limit === undefined || profile[limit] === undefined || behind.has(limit)) return null;
    behind.set(limit, gate);
    lifted = lift(lifted, limit);
    gate = gateOf(lifted.candidate, lifted.profile, asOf);
  }
  return behind;
}

/** Language and country were asked of the option when it was prepared; the others are read off the profile. */
function lift(
  { candidate, profile }: { candidate: Candidate; profile: Profile },
  limit: Limit,
): { candidate: Candidate; profile: Profile } {
  if (limit === 'language') return { candidate: { ...candidate, offered: 'yes' }, profile };
  if (limit === 'country') return { candidate: { ...candidate, countries: null }, profile };
  return { candidate, profile: withAnswer(profile, limit, undefined) };
}
