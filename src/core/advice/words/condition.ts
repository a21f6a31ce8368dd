import type { Dataset } from '../../dataset.ts';
import { dayText } from '../../figure-text.ts';
import type { Flip } from '../flips.ts';
import { answerWords, questionWord } from './answers.ts';
import { fillWords } from './facts-in-words.ts';
import { optionWithin } from './option-name.ts';

type Asked = Pick<Dataset, 'questions' | 'wording'>;

/** Another answer as a condition that a person would say: `if you already have public projects`. */
function conditionText(dataset: Asked, { question, answer }: Omit<Flip, 'newFirst'>, asOf: string): string {
  const { conditions, texts } = dataset.wording.screen;
  const own = conditions[question]?.[String(answer)] ?? conditions[question]?.['any'] ?? texts.ifAnswer;
  const isDate = typeof answer === 'string' && dataset.questions.find(({ id }) => id === question)?.type === 'date';
  return fillWords(own, {
    question: questionWord(dataset, question),
    answer: isDate ? dayText(answer, asOf) : answerWords(dataset, question, answer),
  });
}

/** A single answer that changes the first place, and what would then stand there. */
export function flipText(dataset: Dataset, flip: Flip, asOf: string): string {
  const condition = conditionText(dataset, flip, asOf);
  return fillWords(dataset.wording.screen.texts.flip, {
    condition,
    name: optionWithin(dataset, flip.newFirst),
  });
}

/** Of answers that change the first place, those that differ: each to another question and to another first place. */
export function otherFirsts(flips: readonly Flip[]): Flip[] {
  return flips.filter(
    ({ question, newFirst }, at) =>
      flips.findIndex((other) => other.newFirst === newFirst || other.question === question) === at,
  );
}
