import type { Credential } from '../catalogue/credential.ts';
import { addDays, daysBetween } from '../catalogue/dates.ts';
import { holdsLive } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Candidate } from './candidate.ts';

/** The hard conditions. What is not known is none of them: it is a caution. */
export const GATES = [
  'retired',
  'not-open-yet',
  'not-attested',
  'run-over',
  'no-longer-issued',
  'closed-registration',
  'country',
  'form',
  'language',
  'already-held',
  'prerequisite',
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
] as const;
export type Gate = (typeof GATES)[number];

/** Conditions of the option itself, which no answer to a question lifts, the day and the language being given. */
const LASTING: readonly (Gate | null)[] = [
  'retired',
  'not-open-yet',
  'not-attested',
  'run-over',
  'no-longer-issued',
  'language',
];

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
  'country',
  'form',
  'memberOf',
];

/** Hours a week assumed where a deadline is given without them. Judgement: what a working person keeps up. */
export const ASSUMED_HOURS_PER_WEEK = 8;

/** Languages that are the language of one country only: who would be examined in one is taken to live there. */
const COUNTRY_OF: Readonly<Record<string, string>> = { ja: 'JP', ko: 'KR', 'zh-TW': 'TW' };

/** The first hard condition that shuts an option out for this person on that day; null when it may be ranked. */
export function gateOf(candidate: Candidate, profile: Profile, asOf: string): Gate | null {
  const { option } = candidate;
  if (option.type === 'alternative') return null;
  if (isHeld(candidate, candidate.id, profile, asOf)) return 'already-held';
  return (
    dateGate(candidate) ??
    personGate(candidate, option.credential, profile, asOf) ??
    moneyGate(candidate, profile) ??
    timeGate(candidate, profile, asOf)
  );
}

function dateGate({ lifecycle: { status, bar } }: Candidate): Gate | null {
  if (bar !== null) return bar;
  if (status === 'retired') return 'retired';
  return status === 'announced' ? 'not-open-yet' : null;
}

/** What has lapsed is not held any more: it can be earned again, and opens no door. */
function isHeld({ lifespans }: Candidate, name: string, { held }: Profile, asOf: string): boolean {
  return held !== undefined && holdsLive(held, name, lifespans[name], asOf);
}

function personGate(candidate: Candidate, credential: Credential, profile: Profile, asOf: string): Gate | null {
  const { offered, countries, requires } = candidate;
  if (offered === 'no') return 'language';
  if (credential.openTo !== undefined && !profile.memberOf?.includes(credential.openTo.value))
    return 'closed-registration';
  if (countries !== null && !countries.includes(profile.country ?? COUNTRY_OF[profile.language ?? ''] ?? ''))
    return 'country';
  if (!hasForm(credential, profile.form)) return 'form';
  // Who does not say what they hold may hold it; the level fit takes it to be lacking.
  const isSaid = requires.length > 0 && profile.held !== undefined;
  if (isSaid && !requires.some((needed) => isHeld(candidate, needed, profile, asOf))) return 'prerequisite';
  return null;
}

/** An exam is one that can be sat without buying a course; a free course beside it does no harm. */
export function hasForm({ exams, course }: Credential, form: string | undefined): boolean {
  if (form === 'exam') return exams !== undefined && (course === undefined || course.usd?.value[1] === 0);
  return form !== 'course' || course !== undefined;
}

function moneyGate({ cost }: Candidate, { budget }: Profile): Gate | null {
  return budget !== undefined && cost.usd !== null && cost.usd[0] > budget ? 'over-budget' : null;
}

function timeGate({ effort: { hours }, daysLeft }: Candidate, profile: Profile, asOf: string): Gate | null {
  const { deadline, hoursPerWeek } = profile;
  if (hours === null || (deadline === undefined && (hoursPerWeek === undefined || daysLeft === null))) return null;
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
