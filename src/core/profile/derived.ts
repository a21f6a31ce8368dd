import type { Profile } from './profile.ts';

/** Answers by question id, those derived from others included; an unanswered question is absent. */
export type Answers = Readonly<Record<string, string>>;

/** Years of AI work from which `stage` is senior, and from which it is mid. */
export const SENIOR_YEARS = 8;
export const MID_YEARS = 3;
/** US dollars up to which `purse` is tight, and up to which it is modest. */
export const TIGHT_USD = 100;
export const MODEST_USD = 500;

/** The answers that tables and adjustments of the model refer to: the choices, and four that follow from others. */
export function answersOf(profile: Profile, { pileOf }: { readonly pileOf: number }): Answers {
  const answers: Record<string, string> = {};
  for (const key of ['background', 'role', 'goal', 'cloud', 'employer', 'portfolio', 'examHelps'] as const) {
    const value = profile[key];
    if (value !== undefined) answers[key] = value;
  }
  if (profile.experience !== undefined) answers['stage'] = stageOf(profile.experience);
  if (profile.held !== undefined) answers['pile'] = profile.held.length >= pileOf ? 'yes' : 'no';
  if (profile.vendorNamed !== undefined || profile.goal === 'posting') answers['posting'] = 'yes';
  if (profile.budget !== undefined) answers['purse'] = purseOf(profile.budget);
  return answers;
}

function stageOf(years: number): string {
  if (years >= SENIOR_YEARS) return 'senior';
  return years >= MID_YEARS ? 'mid' : 'early';
}

function purseOf(usd: number): string {
  if (usd <= TIGHT_USD) return 'tight';
  return usd <= MODEST_USD ? 'modest' : 'open';
}
