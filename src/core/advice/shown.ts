import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';
import { fillWords } from './words/facts-in-words.ts';
import type { LeftOutReason, Wording } from './words/wording.ts';

/** Which of a ranking a screen holds, and why others that stand before the last of them were left out. Rank and values stay. */
export interface Shown {
  readonly ids: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly code: LeftOutReason; readonly text: string }[];
}

/** So many of one issuer, kind and level are enough where no platform is named. Judgement: a third tells nothing new. */
const ALIKE = 2;

/**
 * The first `count` of a ranking (rows best first) without fillers: where no platform is named at most two of the same issuer,
 * kind and level; where a role is aimed at, nothing made for other roles only. What stands first is always shown.
 */
export function shownOf(
  { candidates, situation }: Pick<Board, 'candidates' | 'situation'>,
  rows: Iterable<number>,
  count: number,
  { leftOut: texts }: Pick<Wording, 'leftOut'>,
): Shown {
  const { cloud, vendorNamed, role } = situation.profile;
  const named = vendorNamed !== undefined || (cloud !== undefined && cloud !== 'none');
  const alike = new Map<string, number>();
  const ids: string[] = [];
  const leftOut: { id: string; code: LeftOutReason; text: string }[] = [];
  const leave = (id: string, code: LeftOutReason) => leftOut.push({ id, code, text: fillWords(texts[code], {}) });
  for (const row of rows) {
    const candidate = candidates[row] as Candidate;
    const key = likeness(candidate);
    const seen = alike.get(key) ?? 0;
    if (ids.length > 0 && role !== undefined && !fitsRole(candidate, situation.roles))
      leave(candidate.id, 'other-role');
    else if (!named && candidate.option.type === 'credential' && seen >= ALIKE) leave(candidate.id, 'same-kind');
    else {
      ids.push(candidate.id);
      alike.set(key, seen + 1);
      // Here, so that no row is asked for that is not needed.
      if (ids.length === count) break;
    }
  }
  return { ids, leftOut };
}

function likeness({ issuer, kind, level }: Candidate): string {
  return `${issuer?.id} ${kind} ${level}`;
}

/** Whether something is made for one of some roles or helps with it; where none is aimed at, anything does. */
export function fitsRole({ roles: made, relatedRoles }: Candidate, roles: readonly string[]): boolean {
  return roles.length === 0 || roles.some((role) => made.includes(role) || relatedRoles.includes(role));
}
