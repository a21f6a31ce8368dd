import { countryName } from '../../profile/code.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, type Gate, readyDay } from '../../scoring/gates.ts';
import type { Situation } from '../../scoring/situation.ts';
import { rangeWords } from './facts-in-words.ts';

/** Why a gate shut an option out, in one sentence with the figures that decided. */
export function gateDetail(candidate: Candidate, gate: Gate, { profile, asOf }: Situation): string {
  const { lifecycle, cost, effort, option } = candidate;
  const credential = option.type === 'credential' ? option.credential : undefined;
  const ready =
    effort.hours === null ? '' : readyDay(effort.hours[0], profile.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK, asOf);
  const reckoned = effort.estimated ? ' by the hours that comparable ones take' : '';
  const details: Readonly<Record<Gate, () => string>> = {
    retired: () => `retired${lifecycle.lastDay === null ? '' : `; its last day was ${lifecycle.lastDay}`}`,
    'not-open-yet': () => `cannot be taken before ${lifecycle.firstDay ?? 'a day not published'}`,
    'not-attested': () =>
      `no source shows that it existed before ${lifecycle.attested ?? 'a later day'}, and nobody publishes since when it does`,
    'run-over': () => `its last run is over${since(lifecycle.lastDay)}, and no next one is announced`,
    'no-longer-issued': () => `what it promises is no longer issued${since(lifecycle.lastDay)}`,
    country: () =>
      `is for people in ${candidate.countries?.map(countryName).join(', ') ?? ''}${profile.country === undefined ? '; say which country you are in' : ''}`,
    form: () => (profile.form === 'exam' ? 'is no exam that can be sat without buying a course' : 'is no course'),
    language: () => `is not offered in the language "${profile.language ?? 'en'}"`,
    'closed-registration': () => `registration is open to a closed group only: ${credential?.openTo?.value ?? ''}`,
    'already-held': () => 'you hold it already',
    prerequisite: () => `asks that you hold one of these first: ${credential?.requires?.value.join(', ') ?? ''}`,
    'over-budget': () =>
      `costs $${cost.usd === null ? '?' : rangeWords(cost.usd)}, above your budget of $${profile.budget}`,
    'closes-before-ready': () => `you would be ready on ${ready}${reckoned}, after its last day ${lifecycle.lastDay}`,
    'not-ready-by-deadline': () => `you would be ready on ${ready}${reckoned}, after your deadline ${profile.deadline}`,
  };
  return details[gate]();
}

function since(day: string | null): string {
  return day === null ? '' : ` since ${day}`;
}
