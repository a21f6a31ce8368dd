import type { Situation } from '../scoring/situation.ts';

/** Whether somebody asks for a certificate and it is not said of whom: what is named decides, and any exam is a guess. */
export function isVendorOpen({ profile, house }: Pick<Situation, 'profile' | 'house'>): boolean {
  return profile.goal === 'posting' && house === null;
}
