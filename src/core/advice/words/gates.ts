import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, type Gate, readyDay } from '../../scoring/gates.ts';
import type { Situation } from '../../scoring/situation.ts';
import { rangeWords } from './facts-in-words.ts';

/** Why a gate shut an option out, in one sentence with the figures that decided. */
export function gateDetail(candidate: Candidate, gate: Gate, { profile, asOf }: Situation): string {
  const { lifecycle, cost, hours, option } = candidate;
  const credential = option.type === 'credential' ? option.credential : undefined;
  const ready = hours === null ? '' : readyDay(hours[0], profile.hoursPerWeek ?? ASSUMED_HOURS_PER_WEEK, asOf);
  const details: Readonly<Record<Gate, () => string>> = {
    retired: () => `retired${lifecycle.lastDay === null ? '' : `; its last day was ${lifecycle.lastDay}`}`,
    'not-open-yet': () => `cannot be taken before ${lifecycle.firstDay ?? 'a day not published'}`,
    language: () => `is not offered in the language "${profile.language ?? 'en'}"`,
    'closed-registration': () => `registration is open to a closed group only: ${credential?.openTo?.value ?? ''}`,
    'already-held': () => 'you hold it already',
    prerequisite: () => `asks that you hold one of these first: ${credential?.requires?.value.join(', ') ?? ''}`,
    'over-budget': () =>
      `costs $${cost.usd === null ? '?' : rangeWords(cost.usd)}, above your budget of $${profile.budget}`,
    'price-not-published': () => 'its price is not published, so it cannot be held against your budget',
    'closes-before-ready': () => `you would be ready on ${ready}, after its last day ${lifecycle.lastDay}`,
    'not-ready-by-deadline': () => `you would be ready on ${ready}, after your deadline ${profile.deadline}`,
    'hours-not-published': () =>
      `its study hours are not published, so it cannot be held against ${profile.deadline === undefined ? 'its last day' : 'your deadline'}`,
  };
  return details[gate]();
}
