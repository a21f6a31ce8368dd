import type { Profile } from '../../profile/profile.ts';
import type { RoiRequest } from './request.ts';

/**
 * What a profile says of what a return is reckoned from: the same for whoever asks, a recommendation or the return itself. Years in
 * the profession are at least those of AI work.
 */
export function requestOf({
  salary,
  hoursPerWeek,
  language,
  years,
  experience,
  role,
  held,
}: Profile): Partial<RoiRequest> {
  const inProfession =
    years === undefined && experience === undefined ? undefined : Math.max(years ?? 0, experience ?? 0);
  const said = { salaryUsd: salary, hoursPerWeek, language, experienceYears: inProfession, role, held };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
