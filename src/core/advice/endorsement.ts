import type { Endorsement } from '../credential.ts';
import type { Candidate } from './candidate.ts';
import type { Situation } from './criteria.ts';

/** What guides say of an option to people like this one: each guide counts once, several add up: 1 − Π(1 − v). */
export function endorsementScore(candidate: Candidate, situation: Situation): number {
  const endorsements = endorsementsOf(candidate);
  if (endorsements.length === 0) return 0;
  if (endorsements.length === 1) return 1 - (1 - voice(endorsements[0] as Endorsement, situation));
  const loudest = new Map<string, number>();
  for (const endorsement of endorsements) {
    const heard = voice(endorsement, situation);
    loudest.set(endorsement.guide, Math.max(heard, loudest.get(endorsement.guide) ?? 0));
  }
  return 1 - [...loudest.values()].reduce((silence, heard) => silence * (1 - heard), 1);
}

const NONE: readonly Endorsement[] = [];

/** The endorsements of an option, whoever they speak to. */
export function endorsementsOf({ option }: Candidate): readonly Endorsement[] {
  return (option.type === 'credential' ? option.credential.endorsements : option.alternative.endorsements) ?? NONE;
}

/** What one guide's word counts, 0 to 1: nothing before its publication, less for people it does not speak to. */
export function voice(endorsement: Endorsement, situation: Situation): number {
  const { evidence, model, asOf, profile } = situation;
  const guide = evidence.guides.find(({ id }) => id === endorsement.guide);
  if (guide === undefined || guide.published > asOf) return 0;
  const { pick, listed, sells } = model.endorsement;
  const platform = profile.vendorNamed ?? profile.cloud;
  return (
    (endorsement.strength === 'pick' ? pick : listed) *
    (guide.sells ? sells : 1) *
    match(endorsement.backgrounds, profile.background === undefined ? [] : [profile.background], model) *
    match(endorsement.roles, situation.roles, model) *
    match(endorsement.goals, profile.goal === undefined ? [] : [profile.goal], model) *
    match(endorsement.platforms, platform === undefined ? [] : [platform], model)
  );
}

function match(
  wanted: readonly string[] | undefined,
  given: readonly string[],
  { endorsement }: Situation['model'],
): number {
  if (wanted === undefined) return 1;
  if (given.length === 0) return endorsement.open;
  return given.some((value) => wanted.includes(value)) ? 1 : endorsement.mismatch;
}
