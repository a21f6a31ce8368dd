import type { Catalogue } from '../catalogue/catalogue.ts';
import { namedLanguages } from '../catalogue/languages.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { gateOf } from '../scoring/gates.ts';

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
  add('form', ['exam', 'course']);
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
  if (open.has('country') && candidate.countries !== null) return true;
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
  const [country] = candidate.countries ?? [];
  const helped = {
    ...profile,
    ...(open.has('held') ? { held: needed.map((id) => ({ id })) } : {}),
    ...(open.has('country') && country !== undefined ? { country } : {}),
  };
  return extremes(helped, open, asOf).some((extreme) => gateOf(candidate, extreme, asOf) === null);
}

/** Stands for every language that nothing is known to be offered in. */
const ANY_OTHER = 'xx';

/** The languages of which one behaves like any that somebody might ask for. */
export function languagesToTry({ credentials }: Catalogue): string[] {
  return [...namedLanguages(credentials), ANY_OTHER];
}
