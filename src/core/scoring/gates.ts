import { addDays, daysBetween } from '../catalogue/dates.ts';
import { holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from './candidate.ts';

/** The hard conditions, in the order in which they are tried. */
export const GATES = [
  'retired',
  'not-open-yet',
  'language',
  'closed-registration',
  'already-held',
  'prerequisite',
  'over-budget',
  'price-not-published',
  'closes-before-ready',
  'not-ready-by-deadline',
  'hours-not-published',
] as const;
export type Gate = (typeof GATES)[number];

/** Conditions of the option itself, which no answer to a question lifts. */
const LASTING: readonly (Gate | null)[] = ['retired', 'not-open-yet', 'language'];

/** Whether a gate shuts an option out whatever a person would answer, the day and the language being given. */
export function isLasting(gate: Gate | null): boolean {
  return LASTING.includes(gate);
}

/** The questions whose answers the gates read. */
export const GATE_READS: readonly (keyof Profile)[] = [
  'budget',
  'deadline',
  'hoursPerWeek',
  'held',
  'language',
  'memberOf',
];

/** Hours a week assumed where a deadline is given without them. Judgement: what a working person keeps up. */
export const ASSUMED_HOURS_PER_WEEK = 8;

/** The first hard condition that shuts an option out for this person on that day; null when it may be ranked. */
export function gateOf(candidate: Candidate, profile: Profile, asOf: string): Gate | null {
  const { option, lifecycle } = candidate;
  if (option.type === 'alternative') return null;
  const { credential } = option;
  if (holds(profile.held, candidate.id)) return 'already-held';
  if (lifecycle.status === 'retired') return 'retired';
  if (lifecycle.status === 'announced') return 'not-open-yet';
  if (!candidate.inLanguage) return 'language';
  if (credential.openTo !== undefined && !profile.memberOf?.includes(credential.openTo.value))
    return 'closed-registration';
  const { requires } = credential;
  if (requires !== undefined && !requires.value.some((needed) => holds(profile.held, needed))) return 'prerequisite';
  return moneyGate(candidate, profile) ?? timeGate(candidate, profile, asOf);
}

function moneyGate({ cost }: Candidate, { budget }: Profile): Gate | null {
  if (budget === undefined) return null;
  if (cost.usd === null) return 'price-not-published';
  return cost.usd[0] > budget ? 'over-budget' : null;
}

function timeGate({ hours, daysLeft }: Candidate, profile: Profile, asOf: string): Gate | null {
  const { deadline, hoursPerWeek } = profile;
  if (deadline === undefined && (hoursPerWeek === undefined || daysLeft === null)) return null;
  if (hours === null) return 'hours-not-published';
  const days = studyDays(hours[0], hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK);
  if (daysLeft !== null && days > daysLeft) return 'closes-before-ready';
  return deadline !== undefined && days > daysBetween(asOf, deadline) ? 'not-ready-by-deadline' : null;
}

/** Days that `hours` of study take at a weekly pace; endless when no hour is given to it. */
export function studyDays(hours: number, hoursPerWeek: number): number {
  return hours === 0 ? 0 : Math.ceil((hours / hoursPerWeek) * 7);
}

const ENDLESS_DAYS = 36_500;

/** The day on which `hours` of study are done at a weekly pace; the far future when that is no sensible day. */
export function readyDay(hours: number, hoursPerWeek: number, asOf: string): string {
  const days = studyDays(hours, hoursPerWeek);
  return days < ENDLESS_DAYS ? addDays(asOf, days) : '9999-12-31';
}
