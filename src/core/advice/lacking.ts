import type { Candidate } from '../scoring/candidate.ts';
import type { Situation } from '../scoring/situation.ts';

/** Backgrounds whose work shows that somebody has a skill. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  programming: ['developer', 'data-engineer', 'data-scientist', 'ml-engineer'],
  'ml-basics': ['data-scientist', 'ml-engineer'],
};

/** The skills that an option takes for granted and the person is known to lack; what nobody asked about is not lacking. */
export function lackingFor({ option }: Candidate, situation: Situation): string[] {
  return option.type === 'credential' ? lackingOf(option.credential.assumes?.value ?? [], situation) : [];
}

/** Those of some skills that the person is known to lack. */
export function lackingOf(skills: readonly string[], { profile: { background } }: Situation): string[] {
  return background === undefined
    ? []
    : skills.filter((skill) => SHOWN_BY[skill] !== undefined && !SHOWN_BY[skill]?.includes(background));
}
