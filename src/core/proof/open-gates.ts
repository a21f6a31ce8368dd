import { editionsOf } from '../catalogue/lifecycle.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { gateOf } from '../scoring/gates.ts';
import type { Judgement } from '../scoring/model.ts';

const MANY_HOURS = 168;

/** The answers to gate questions between which all others lie: what shuts out the most and what shuts out the least. */
function extremes(profile: Profile, open: ReadonlySet<ProfileKey>, asOf: string): Profile[] {
  let profiles: Profile[] = [profile];
  const add = (key: ProfileKey, answers: readonly Profile[ProfileKey][]): void => {
    if (open.has(key))
      profiles = profiles.flatMap((one) => [one, ...answers.map((answer) => ({ ...one, [key]: answer }))]);
  };
  add('budget', [0]);
  add('deadline', [asOf]);
  add('hoursPerWeek', [0, MANY_HOURS]);
  return profiles;
}

/** Whether answers that are still open could shut an option out. Gates never shut out an alternative. */
export function mayBeShut(
  candidate: Candidate,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  asOf: string,
): boolean {
  if (candidate.option.type === 'alternative') return false;
  if (open.has('held') || open.has('language')) return true;
  return extremes(profile, open, asOf).some((extreme) => gateOf(candidate, extreme, asOf) !== null);
}

/** Whether answers that are still open could leave an option open. */
export function mayBeOpen(
  candidate: Candidate,
  profile: Profile,
  open: ReadonlySet<ProfileKey>,
  asOf: string,
): boolean {
  if (candidate.option.type === 'alternative') return true;
  const needed = candidate.option.credential.requires?.value ?? [];
  const helped = open.has('held') ? { ...profile, held: needed.map((id) => ({ id })) } : profile;
  return extremes(helped, open, asOf).some((extreme) => gateOf(candidate, extreme, asOf) === null);
}

/** The languages in which anything is offered, with and without their region. */
export function languagesOf(dataset: Judgement): string[] {
  const offered = dataset.credentials.flatMap(editionsOf).flatMap(({ languages }) => languages?.value ?? ['en']);
  return [...new Set(offered.flatMap((language) => [language, language.split('-')[0] ?? language]))].toSorted();
}
