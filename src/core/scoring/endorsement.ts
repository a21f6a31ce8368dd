import type { Endorsement } from '../catalogue/credential.ts';
import type { StudiedGuide } from '../catalogue/evidence.ts';
import type { Candidate } from './candidate.ts';
import type { Situation } from './situation.ts';

/** What guides say of an option to people like this one: each guide counts once, several add up: 1 − Π(1 − v). */
export function endorsementScore(candidate: Candidate, situation: Situation): number {
  const endorsements = endorsementsOf(candidate);
  let silence = 1;
  if (endorsements.length > 0) {
    for (const guide of situation.evidence.guides) silence *= 1 - loudest(guide, endorsements, situation);
  }
  return 1 - silence;
}

/** What the word of one guide counts that speaks loudest to people like this one. */
function loudest(guide: StudiedGuide, endorsements: readonly Endorsement[], situation: Situation): number {
  let most = 0;
  for (const endorsement of endorsements) {
    if (endorsement.guide === guide.id) most = Math.max(most, voiceOf(guide, endorsement, situation));
  }
  return most;
}

const NONE: readonly Endorsement[] = [];

/** The endorsements of an option, whoever they speak to. */
export function endorsementsOf({ option }: Candidate): readonly Endorsement[] {
  return (option.type === 'credential' ? option.credential.endorsements : option.alternative.endorsements) ?? NONE;
}

/** What one guide's word counts, 0 to 1: nothing before its publication, less for people it does not speak to. */
export function voice(endorsement: Endorsement, situation: Situation): number {
  const guide = situation.evidence.guides.find(({ id }) => id === endorsement.guide);
  return guide === undefined ? 0 : voiceOf(guide, endorsement, situation);
}

function voiceOf(guide: StudiedGuide, endorsement: Endorsement, { model, asOf, profile, roles }: Situation): number {
  if (guide.published > asOf) return 0;
  const { pick, listed, sells } = model.endorsement;
  return (
    (endorsement.strength === 'pick' ? pick : listed) *
    (guide.sells ? sells : 1) *
    match(endorsement.backgrounds, profile.background, model) *
    match(endorsement.roles, roles, model) *
    match(endorsement.goals, profile.goal, model) *
    match(endorsement.platforms, profile.vendorNamed ?? profile.cloud, model)
  );
}

function match(
  wanted: readonly string[] | undefined,
  given: string | readonly string[] | undefined,
  { endorsement }: Situation['model'],
): number {
  if (wanted === undefined) return 1;
  if (given === undefined || given.length === 0) return endorsement.open;
  const matches = typeof given === 'string' ? wanted.includes(given) : given.some((value) => wanted.includes(value));
  return matches ? 1 : endorsement.mismatch;
}
