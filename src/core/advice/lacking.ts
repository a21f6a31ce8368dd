import type { Candidate } from '../scoring/candidate.ts';
import type { Situation } from '../scoring/situation.ts';

/** Skills that what somebody does today says enough about: who does not need them at work mostly lacks them. */
const SHOWN_AT_WORK: readonly string[] = ['programming', 'ml-basics'];
/** A skill that is there by half at most is one to begin with. */
const HALF = 0.5;

/** The skills that an option takes for granted and the person is known to lack; what nobody asked about is not lacking. */
export function lackingFor({ option }: Candidate, situation: Situation): string[] {
  const assumes = option.type === 'credential' ? option.credential.assumes?.value : option.alternative.assumes;
  return lackingOf(assumes ?? [], situation);
}

/** Those of some skills that the person is known to lack. */
export function lackingOf(
  skills: readonly string[],
  { answers, profile, model, skills: { has } }: Situation,
): string[] {
  return skills.filter((skill) => {
    const { decides = {} } = model.levelFit.assumed[skill] ?? {};
    const isAnswered = Object.keys(decides).some((question) => answers[question] !== undefined);
    const isSaid = isAnswered || (profile.background !== undefined && SHOWN_AT_WORK.includes(skill));
    return isSaid && (has[skill] ?? 1) <= HALF;
  });
}
