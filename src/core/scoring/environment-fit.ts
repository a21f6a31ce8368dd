import type { Candidate } from './candidate.ts';
import type { Situation } from './situation.ts';

/**
 * How well the platforms of an option fit the one that a person works on, that an advertisement names or that a closed group is
 * about. Platforms of one house are near to each other; a vendor stands for all of its house.
 */
export function environmentFit(
  candidate: Pick<Candidate, 'kind' | 'platforms' | 'houses' | 'neutral'>,
  situation: Pick<Situation, 'profile' | 'model' | 'platform' | 'house'>,
): number {
  const { platform, house, profile, model } = situation;
  const { named, cloud, none, unsure } = model.environmentFit;
  if (platform === null) {
    const values = profile.cloud === 'none' ? none : unsure;
    if (candidate.neutral) return values.neutral;
    return isTaught(candidate.kind) ? values.taught : values.other;
  }
  const values = profile.vendorNamed === undefined ? cloud : named;
  if (candidate.platforms.includes(platform) || (platform === house && candidate.houses.includes(house)))
    return values.match;
  if (house !== null && candidate.houses.includes(house)) return values.house;
  return candidate.neutral ? values.neutral : values.other;
}

/** What is a course in the first place, whatever paper stands at its end. */
function isTaught(kind: Candidate['kind']): boolean {
  return kind === 'course' || kind === 'certificate' || kind === 'academic';
}
