import type { Profile, ProfileKey } from '../profile/profile.ts';
import { axesOf } from '../proof/answer-space.ts';
import { staysFirst } from '../proof/first-place-proof.ts';
import { languagesToTry, mayBeOpen, mayBeShut } from '../proof/open-gates.ts';
import { type Field, fieldOf } from '../proof/score-columns.ts';
import { scoreSpace } from '../proof/score-space.ts';
import type { Candidate } from '../scoring/candidate.ts';

/** Scores that one proof may look at; some tens of milliseconds. Beyond, the next question is asked instead. */
const EFFORT = 5_000_000;

/** Whether it is proved that no answers to the open questions can take the first place from the option that has it. */
export function isSettled(field: Field, profile: Profile, open: ReadonlySet<ProfileKey>, first: number): boolean {
  const leader = field.candidates[first];
  if (leader === undefined || mayBeShut(leader, profile, open, field.asOf)) return false;
  const all = field.candidates.map((_, row) => row);
  if (!stands(field, profile, open, first, all)) return false;
  if (!open.has('language')) return true;
  // The leader is an alternative now, the same in every language; so are most of its rivals.
  return languagesToTry(field.dataset).every((language) => {
    const other = fieldOf(field.dataset, field.asOf, language);
    const changed = all.filter((row) => isOther(field, other, row));
    return stands(other, { ...profile, language }, open, first, changed);
  });
}

function isOther(here: Field, there: Field, row: number): boolean {
  return languageFacts(here.candidates[row]) !== languageFacts(there.candidates[row]);
}

function languageFacts(candidate: Candidate | undefined): string {
  return JSON.stringify([candidate?.offered, candidate?.cost.usd, candidate?.lifecycle, candidate?.daysLeft]);
}

function stands(
  field: Field,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  leader: number,
  rows: readonly number[],
): boolean {
  const { dataset, candidates, asOf } = field;
  const able = (row: number): boolean => {
    const candidate = candidates[row];
    return candidate !== undefined && mayBeOpen(candidate, profile, open, asOf);
  };
  const rivals = rows.filter((row) => row !== leader && able(row));
  if (rivals.length === 0) return true;
  const space = scoreSpace(field, axesOf(dataset.model, candidates, dataset.questions, profile, open));
  const admits = (row: number, axis: { key: ProfileKey; levels: readonly unknown[] }, level: number): boolean =>
    axis.key !== 'budget' || !open.has('budget') || isAffordable(candidates[row], axis.levels[level]);
  return staysFirst({ space, leader, rivals, admits, effort: EFFORT });
}

function isAffordable(candidate: Candidate | undefined, budget: unknown): boolean {
  if (typeof budget !== 'number' || candidate?.option.type !== 'credential') return true;
  return candidate.cost.usd === null || candidate.cost.usd[0] <= budget;
}
