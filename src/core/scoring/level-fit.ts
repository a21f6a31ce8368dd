import { holds } from '../profile/held.ts';
import type { Candidate } from './candidate.ts';
import type { Model } from './model.ts';
import { onScale } from './scale.ts';
import type { Situation } from './situation.ts';
import { yearsLacking } from './skills.ts';

/**
 * How well the years and skills of a person fit what an option is meant for. Who does not say how long they have worked may have
 * worked for any of the years that the model tries; the mean over them counts.
 */
export function levelFit(candidate: Candidate, situation: Situation): number {
  const { years, model } = situation;
  const lacking = candidate.assumes.length === 0 ? 0 : yearsLacking(candidate, situation.skills, model);
  if (years !== null) return fitAt(candidate, situation, years, lacking);
  const { unsaid } = model.levelFit;
  let sum = 0;
  for (let index = 0; index < unsaid.length; index += 1)
    sum += fitAt(candidate, situation, unsaid[index] as number, lacking);
  return sum / unsaid.length;
}

function fitAt(candidate: Candidate, situation: Situation, years: number, lacking: number): number {
  const { missingYears, surplusYears } = situation.model.levelFit;
  const missing = missingAt(candidate, situation, years, lacking);
  if (missing > 0) return onScale(missingYears, missing);
  return onScale(surplusYears, surplusAt(candidate, situation, years));
}

function surplusAt(candidate: Candidate, situation: Situation, years: number): number {
  const counted = isEasedByOwnYears(candidate, situation.model) ? countedYears(candidate, situation, years) : years;
  return Math.max(0, counted - candidate.years[1]);
}

/**
 * Whether long work in a field of one's own makes an option too easy: a neighbour, which is about that field, and what is made for
 * those who build, much of which is programming and data. What an exam for managers or auditors asks about AI is as new to them as
 * to anybody.
 */
export function isEasedByOwnYears({ neighbour, roles }: Candidate, { levelFit }: Model): boolean {
  return neighbour || roles.some((role) => levelFit.unpublished.roles.includes(role));
}

function missingAt(candidate: Candidate, situation: Situation, years: number, lacking: number): number {
  const { requires } = candidate;
  const { held } = situation.profile;
  if (requires.length > 0) {
    // Who holds the credential that registration asks for has shown the level; who does not say what they hold may lack it.
    if (requires.some((needed) => holds(held, needed))) return 0;
    lacking += situation.model.levelFit.unsaidPrerequisite;
  }
  return Math.max(0, candidate.years[0] - countedYears(candidate, situation, years)) + lacking;
}

/** Years of AI work, or those of the person's own field where they count for it and are more. */
function countedYears({ roles }: Candidate, { carried }: Situation, years: number): number {
  let most = years;
  for (let index = 0; index < roles.length; index += 1) {
    const own = carried[roles[index] as string];
    if (own !== undefined && own > most) most = own;
  }
  return most;
}

/** Years that a person lacks for what an option asks, skills it takes for granted included; 0 when none. */
export function yearsMissing(candidate: Candidate, situation: Situation): number {
  return missingAt(
    candidate,
    situation,
    situation.years ?? 0,
    yearsLacking(candidate, situation.skills, situation.model),
  );
}

/** Years by which a person is beyond what an option is meant for; 0 when by none or when nothing is known. */
export function yearsBeyond(candidate: Candidate, situation: Situation): number {
  const { years } = situation;
  return years === null ? 0 : surplusAt(candidate, situation, years);
}
