import type { Stage } from '../catalogue/guide.ts';
import type { Profile } from './profile.ts';

/** Answers by question id, those derived from others included; an unanswered question is absent. */
export type Answers = Readonly<Record<string, string>>;

/** Years from which `stage` is senior, and from which it is mid. */
export const SENIOR_YEARS = 8;
export const MID_YEARS = 3;

/** Questions whose answers stand for themselves. */
const CHOSEN = [
  'background',
  'role',
  'goal',
  'cloud',
  'employer',
  'portfolio',
  'examHelps',
  'form',
  'programming',
  'mathematics',
  'platformExperience',
] as const;

/** US dollars up to which `purse` is tight, and up to which it is modest. */
export const TIGHT_USD = 100;
export const MODEST_USD = 500;

/** Years of AI work from which somebody counts as having worked with it. */
export const WORKED_YEARS = 1;

/** The answers that tables and adjustments of the model refer to: the choices, and those that follow from others. */
export function answersOf(profile: Profile, { pileOf }: { readonly pileOf: number }): Answers {
  const answers: Record<string, string> = {};
  for (const key of CHOSEN) {
    const value = profile[key];
    if (value !== undefined) answers[key] = value;
  }
  const years = careerYears(profile);
  if (years !== null) answers['stage'] = stageOf(years);
  if (profile.experience !== undefined) answers['worked'] = profile.experience >= WORKED_YEARS ? 'yes' : 'no';
  if (profile.held !== undefined) answers['pile'] = profile.held.length >= pileOf ? 'yes' : 'no';
  if (profile.vendorNamed !== undefined || profile.goal === 'posting') answers['posting'] = 'yes';
  if (profile.cloud !== undefined && profile.cloud !== 'none') answers['platform'] = 'named';
  if (profile.vendorNamed !== undefined) answers['vendor'] = 'named';
  if (profile.budget !== undefined) answers['purse'] = purseOf(profile.budget);
  return answers;
}

/** Years that make a stage: of the profession or of AI work, whichever are more; null when neither is said. */
function careerYears({ years, experience }: Profile): number | null {
  return years === undefined && experience === undefined ? null : Math.max(years ?? 0, experience ?? 0);
}

/** How far somebody has come: early, mid or senior. */
export function stageOf(years: number): Stage {
  if (years >= SENIOR_YEARS) return 'senior';
  return years >= MID_YEARS ? 'mid' : 'early';
}

function purseOf(usd: number): string {
  if (usd <= TIGHT_USD) return 'tight';
  return usd <= MODEST_USD ? 'modest' : 'open';
}
