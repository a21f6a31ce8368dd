import type { Verdict } from '../../catalogue/alternative.ts';
import type { AdvicePath } from '../path/path.ts';
import { countWord } from './count-word.ts';
import { fillWords, lowerFirst } from './facts-in-words.ts';
import { withinSentence } from './option-name.ts';
import type { Wording } from './wording.ts';

/** Up to so many hours a project is called small: two weeks' work of evenings. Judgement. */
const SMALL_HOURS = 30;

/** The whole answer in a sentence, as a friend would say it: what to take first, what then, and how many projects. */
export function answerText(
  wording: Wording,
  verdict: Verdict,
  { stepBefore, pick, projects }: AdvicePath,
  askedFor = false,
): string {
  const { texts } = wording.screen;
  const text = fillWords(wording.verdicts[verdict], {
    before: stepBefore === null ? '' : fillWords(texts.before, { name: withinSentence(stepBefore) }),
    pick: withinSentence(pick),
    projects: projectsText(wording, projects),
  });
  const whole = askedFor ? fillWords(texts.askedFor, { answer: lowerFirst(text) }) : text;
  return whole.replace(/(?:^|\. )[a-z]/g, (beginning) => beginning.toUpperCase());
}

function projectsText({ screen: { texts } }: Wording, projects: AdvicePath['projects']): string {
  const small = projects.every(({ hours: { range } }) => range !== null && range[1] <= SMALL_HOURS);
  if (projects.length === 0) return '';
  if (projects.length === 1) return small ? texts.smallProject : texts.oneProject;
  return fillWords(small ? texts.smallProjects : texts.projects, { count: countWord(projects.length) });
}
