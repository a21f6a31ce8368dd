import type { Situation } from '../scoring/situation.ts';

/** Who has this much of a skill needs no step that teaches it. Judgement: the fluent beginner of the model. */
const ENOUGH = 0.75;

/** The skills that a person is known to have: by what is held, or by an answer. What a role merely lets expect is not known. */
export function knownSkills({ skills: { has, shown }, answers, model }: Situation): ReadonlySet<string> {
  const { assumed } = model.levelFit;
  const known = Object.keys(assumed).filter((skill) => {
    const { decides = {}, shown: shownBy = {} } = assumed[skill] ?? {};
    const isSaid = [...Object.keys(decides), ...Object.keys(shownBy)].some(
      (question) => answers[question] !== undefined,
    );
    return isSaid && (has[skill] ?? 0) >= ENOUGH;
  });
  return new Set([...shown, ...known]);
}
