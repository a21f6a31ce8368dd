import { axesOf } from './answer-space.ts';
import type { Candidate } from './candidate.ts';
import { proveFirst } from './first-place-proof.ts';
import { gateOf } from './gates.ts';
import { languagesOf, mayBeOpen, mayBeShut } from './open-gates.ts';
import type { Profile, ProfileKey } from './question.ts';
import { type Field, fieldOf } from './score-columns.ts';
import { scoreSpace } from './score-space.ts';

/** Scores that a proof may look at: some tens of milliseconds. */
const EFFORT = 6_000_000;

/** Whether it is proved that no answers to the open questions can take the first place from the option that has it. */
export function settled(field: Field, profile: Profile, open: ReadonlySet<ProfileKey>, first: number): boolean {
  const leader = field.candidates[first];
  if (leader === undefined || mayBeShut(leader, profile, open, field.asOf)) return false;
  if (!standsIn(field, profile, open, first, () => true)) return false;
  return (
    !open.has('language') ||
    languagesOf(field.dataset).every((language) => standsIn2(field, profile, open, first, language))
  );
}

/** An alternative is the same in every language; only rivals that differ from what they are in this one matter. */
function standsIn2(
  field: Field,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  first: number,
  language: string,
): boolean {
  const other = fieldOf(field.dataset, field.asOf, language);
  const differs = (row: number): boolean =>
    signOf(other.candidates[row]) !== signOf(field.candidates[row]) ||
    gateOf(field.candidates[row] as Candidate, profile, field.asOf) === 'language';
  return standsIn(other, { ...profile, language }, open, first, differs);
}

function signOf(candidate: Candidate | undefined): string {
  return JSON.stringify([candidate?.cost.usd, candidate?.lifecycle, candidate?.daysLeft]);
}

function standsIn(
  field: Field,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  leader: number,
  counts: (row: number) => boolean,
): boolean {
  const { dataset, candidates, asOf } = field;
  const rivals = candidates
    .map((_, row) => row)
    .filter((row) => row !== leader && counts(row) && mayBeOpen(candidates[row] as Candidate, profile, open, asOf));
  if (rivals.length === 0) return true;
  const space = scoreSpace(field, axesOf(dataset.model, candidates, dataset.questions, profile, open));
  return (
    proveFirst({
      space,
      leader,
      rivals,
      admits: (row, { key, levels }, level) =>
        key !== 'budget' || !open.has('budget') || affordable(candidates[row] as Candidate, levels[level]),
      effort: EFFORT,
    }) === 'stands'
  );
}

function affordable({ option, cost }: Candidate, budget: unknown): boolean {
  if (typeof budget !== 'number' || option.type === 'alternative') return true;
  return cost.usd !== null && cost.usd[0] <= budget;
}
