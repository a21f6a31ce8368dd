import type { Held } from './held.ts';

/** The answers that describe one person. A missing key means "not sure". */
export interface Profile {
  readonly background?: string;
  /** Years in that profession. */
  readonly years?: number;
  /** Years of work with AI or machine learning. */
  readonly experience?: number;
  readonly programming?: string;
  readonly mathematics?: string;
  /** How well the platform named is known; says nothing without one. */
  readonly platformExperience?: string;
  readonly role?: string;
  readonly goal?: string;
  readonly cloud?: string;
  readonly employer?: string;
  readonly portfolio?: string;
  /** US dollars that may be spent in all. */
  readonly budget?: number;
  readonly hoursPerWeek?: number;
  /** Last day to be done by, `YYYY-MM-DD`. */
  readonly deadline?: string;
  readonly held?: readonly Held[];
  readonly vendorNamed?: string;
  readonly examHelps?: string;
  /** ISO 639-1 code to learn and be examined in. */
  readonly language?: string;
  /** ISO 3166 code of the country to be examined and employed in. */
  readonly country?: string;
  /** An exam without a course to buy, a course, or either. */
  readonly form?: string;
  /** US dollars a year; used for return on investment only. */
  readonly salary?: number;
  /** Groups of closed registrations the person belongs to. */
  readonly memberOf?: readonly string[];
}

/** The keys of a profile, for validators and for walking over one. */
export const PROFILE_KEYS = [
  'background',
  'years',
  'experience',
  'programming',
  'mathematics',
  'platformExperience',
  'role',
  'goal',
  'cloud',
  'employer',
  'portfolio',
  'budget',
  'hoursPerWeek',
  'deadline',
  'held',
  'vendorNamed',
  'examHelps',
  'language',
  'country',
  'form',
  'salary',
  'memberOf',
] as const satisfies readonly (keyof Profile)[];
export type ProfileKey = keyof Profile;
