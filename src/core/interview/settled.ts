import { editionsOf } from '../catalogue/languages.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import { axesOf } from '../proof/answer-space.ts';
import { type Effort, staysFirst } from '../proof/first-place-proof.ts';
import { languagesToTry, mayBeOpen, mayBeShut } from '../proof/open-gates.ts';
import { type Field, fieldOver } from '../proof/score-columns.ts';
import { scoreSpace } from '../proof/score-space.ts';
import { type Candidate, candidatesOf } from '../scoring/candidate.ts';
import { hasForm } from '../scoring/gates.ts';
import type { Judgement } from '../scoring/model.ts';

/** Scores that the proofs for one step may look at; a tenth of a second or two. Beyond, the next question is asked instead. */
const EFFORT = 400_000;

/** Whether it is proved that no answers to the open questions can take the first place from the option that has it. */
export function isSettled(field: Field, profile: Profile, open: ReadonlySet<ProfileKey>, first: number): boolean {
  const leader = field.candidates[first];
  if (leader === undefined || mayBeShut(leader, profile, open, field.asOf)) return false;
  const all = field.candidates.map((_, row) => row);
  const effort = { most: EFFORT, spent: 0 };
  if (!stands(field, profile, open, first, all, effort)) return false;
  if (!open.has('language')) return true;
  // The leader is an alternative now, the same in every language; so are its rivals, but for those whose editions differ.
  const able = new Set(all.filter((row) => isAble(field, profile, open, row)));
  const differing = all.filter((row) => mayDiffer(field, row));
  return languagesToTry(field.dataset).every((language) => {
    const other = inLanguage(field, differing, language);
    const rivals = isSpokenTo(field.dataset, language)
      ? all
      : differing.filter((row) => !able.has(row) || languageFacts(field, row) !== languageFacts(other, row));
    return stands(other, { ...profile, language }, open, first, rivals, effort);
  });
}

/** Whether some guide speaks to people of a language, so that independent advice differs in it. */
function isSpokenTo({ guides }: Judgement, language: string): boolean {
  return guides.some(({ picks }) => picks.some((pick) => pick.for.language?.includes(language) === true));
}

/** Whether an option may be another thing to who is examined in another language: one of several editions, or shut out here. */
function mayDiffer({ candidates }: Field, row: number): boolean {
  const candidate = candidates[row];
  if (candidate?.option.type !== 'credential') return false;
  return (
    editionsOf(candidate.option.credential).length > 1 || candidate.offered === 'no' || candidate.countries !== null
  );
}

/** The same field in another language, worked out for the rows that may differ. */
function inLanguage(field: Field, rows: readonly number[], language: string): Field {
  const { dataset, asOf } = field;
  const credentials = rows.flatMap((row) => {
    const option = field.candidates[row]?.option;
    return option?.type === 'credential' ? [option.credential] : [];
  });
  const candidates = [...field.candidates];
  for (const [index, candidate] of candidatesOf(
    { ...dataset, credentials, alternatives: [] },
    asOf,
    language,
  ).entries())
    candidates[rows[index] ?? 0] = candidate;
  return fieldOver(dataset, asOf, language, candidates);
}

function languageFacts({ candidates }: Field, row: number): string {
  const { cost, lifecycle, daysLeft } = candidates[row] as Candidate;
  return JSON.stringify([cost.usd, lifecycle, daysLeft]);
}

function stands(
  field: Field,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  leader: number,
  rows: readonly number[],
  effort: Effort,
): boolean {
  const { dataset, candidates } = field;
  const rivals = rows.filter((row) => row !== leader && isAble(field, profile, open, row));
  if (rivals.length === 0) return true;
  const space = scoreSpace(field, axesOf(dataset.model, candidates, dataset.questions, profile, open));
  const admits = (row: number, axis: { key: ProfileKey; levels: readonly unknown[] }, level: number): boolean =>
    !open.has(axis.key) || isAdmitted(candidates[row], axis.key, axis.levels[level]);
  return staysFirst({ space, leader, rivals, admits, effort });
}

function isAble({ candidates, asOf }: Field, profile: Profile, open: ReadonlySet<ProfileKey>, row: number): boolean {
  const candidate = candidates[row];
  return candidate !== undefined && mayBeOpen(candidate, profile, open, asOf);
}

/** Whether an option is open to somebody with this answer, as far as the answer alone decides. */
function isAdmitted(candidate: Candidate | undefined, key: ProfileKey, answer: unknown): boolean {
  if (candidate?.option.type !== 'credential') return true;
  if (key === 'form') return typeof answer !== 'string' || hasForm(candidate.option.credential, answer);
  if (key !== 'budget' || typeof answer !== 'number') return true;
  return candidate.cost.usd === null || candidate.cost.usd[0] <= answer;
}
