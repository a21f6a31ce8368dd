import type { Candidate } from './candidate.ts';
import type { Situation } from './situation.ts';

/**
 * How well the platforms of an option fit the one that a person works on, that an advertisement names or that a closed group is
 * about. Platforms of one house are near to each other; a vendor stands for all of its house. The language asked for belongs to it.
 */
export function environmentFit(candidate: Fitting, situation: Placed): number {
  const fit = platformFit(candidate, situation);
  return candidate.offered === 'unknown' ? fit * situation.model.environmentFit.unknownLanguage : fit;
}

type Fitting = Pick<Candidate, 'kind' | 'platforms' | 'houses' | 'neutral' | 'offered'>;
type Placed = Pick<Situation, 'profile' | 'model' | 'platform' | 'house'>;

function platformFit(candidate: Fitting, situation: Placed): number {
  const { platform, house, profile, model } = situation;
  const { named, cloud, none, unsure } = model.environmentFit;
  if (house === null) {
    const values = profile.cloud === 'none' ? none : unsure;
    if (candidate.neutral) return values.neutral;
    return isTaught(candidate.kind) ? values.taught : values.other;
  }
  const values = profile.vendorNamed === undefined ? cloud : named;
  if (platform !== null && candidate.platforms.includes(platform)) return values.match;
  if (candidate.houses.includes(house)) return platform === null ? values.match : values.house;
  return candidate.neutral ? values.neutral : values.other;
}

/** What is a course in the first place, whatever paper stands at its end. */
function isTaught(kind: Candidate['kind']): boolean {
  return kind === 'course' || kind === 'certificate' || kind === 'academic';
}
