import type { Answers } from '../profile/derived.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Situation } from '../scoring/situation.ts';

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
    const { decides = {}, atWork = false } = model.levelFit.assumed[skill] ?? {};
    const isSaid = isAnyAnswered(decides, answers) || (atWork && profile.background !== undefined);
    return isSaid && (has[skill] ?? 1) <= HALF;
  });
}

function isAnyAnswered(questions: Readonly<Record<string, unknown>>, answers: Answers): boolean {
  for (const question in questions) if (answers[question] !== undefined) return true;
  return false;
}
