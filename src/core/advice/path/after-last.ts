import { isEarnable } from '../../catalogue/lifecycle.ts';
import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import type { Board } from '../../scoring/score.ts';
import { holds } from '../../scoring/weights.ts';
import { fitsRole } from '../shown.ts';
import { isVendorOpen } from '../vendor-open.ts';
import { fillWords, plural } from '../words/facts-in-words.ts';
import type { Tip } from '../words/wording.ts';
import { type Stop, stopOf } from './step.ts';

/** What would come next and when that would be worth it. */
export interface NextStep extends Stop {
  readonly when: string;
}

/** Something to do once the last step is done. */
export interface Afterwards {
  readonly code: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** What comes after the last step of a path. */
export interface After {
  /** Null where it is better to stop. */
  readonly next: NextStep | null;
  /** Where to stop, or what would come next, in a sentence. */
  readonly stop: string;
  /** How to name the pick, where to list it, how to keep it current. */
  readonly afterwards: readonly Afterwards[];
}

/** What comes after the last step; `rows` is the ranking, the pick first. */
export function afterLast({ wording }: Dataset, { candidates, situation }: Board, rows: readonly number[]): After {
  const [pick, ...others] = rows.map((row) => candidates[row] as Candidate);
  if (pick === undefined) return { next: null, stop: '', afterwards: [] };
  const answers = { ...situation.answers, type: pick.option.type, lapses: lapses(pick) === null ? 'no' : 'yes' };
  const guessed = (other: Candidate) => isVendorOpen(situation) && !other.neutral;
  const candidate = others.find((other) => isNext(other, pick, situation.roles) && !guessed(other)) ?? null;
  const fits = (tip: Tip) => holds(tip.when, answers) && (candidate !== null || !tip.says.includes('{name}'));
  const says = wording.next.find(fits)?.says ?? '';
  const next = says.includes('{name}') ? candidate : null;
  const stop = fillWords(says, { name: next === null ? '' : stopOf(next).shortName });
  const words = { name: pick.name, months: plural(lapses(pick) ?? 0, 'month') };
  return {
    next: next === null ? null : { ...stopOf(next), when: stop },
    stop,
    afterwards: wording.afterwards
      .filter(({ when }) => holds(when, answers))
      .map(({ id, says: text, sources }) => ({ code: id, text: fillWords(text, words), sources })),
  };
}

function lapses({ option }: Candidate): number | null {
  const months = option.type === 'credential' ? option.credential.validityMonths?.value : undefined;
  return typeof months === 'number' ? months : null;
}

/** Whether something teaches only what the pick teaches or takes for granted. */
function isTaughtBy({ option, assumes }: Candidate, other: Candidate): boolean {
  const teaches = other.option.type === 'credential' ? (other.option.credential.teaches ?? []) : [];
  const known = option.type === 'credential' ? [...assumes, ...(option.credential.teaches ?? [])] : assumes;
  return teaches.length > 0 && teaches.every((skill) => known.includes(skill));
}

/** A second one tells more from another category: of another kind, or bound to a platform where the first is not. A course that ends in nothing to show is none. */
function isNext(other: Candidate, pick: Candidate, roles: readonly string[]): boolean {
  if (other.option.type === 'alternative' || other.kind === 'course') return false;
  if (!isEarnable(other.lifecycle.status) || !fitsRole(other, roles)) return false;
  // After a course without a paper, one on the same subject may still be worth its paper.
  if (pick.kind !== 'course' && isTaughtBy(pick, other)) return false;
  return other.kind !== pick.kind || other.platforms.length > 0 !== pick.platforms.length > 0;
}
