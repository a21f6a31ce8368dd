import { countryName, languageName } from '../../catalogue/code-names.ts';
import type { Dataset } from '../../dataset.ts';
import { heldText } from '../../profile/held.ts';
import type { Profile, ProfileKey } from '../../profile/profile.ts';
import { plural, rangeWords } from './facts-in-words.ts';

type Asked = Pick<Dataset, 'questions'>;

/** A question in a word or two. */
export function questionWord({ questions }: Asked, key: ProfileKey): string {
  return questions.find(({ id }) => id === key)?.short ?? key;
}

/** An answer as a person would say it: the label of a choice, `$300`, `5 hours a week`, `German`. */
export function answerWords(dataset: Asked, key: ProfileKey, answer: Profile[ProfileKey]): string {
  if (answer === undefined) return 'not sure';
  if (key === 'language') return languageName(String(answer));
  if (key === 'country') return countryName(String(answer));
  const question = dataset.questions.find(({ id }) => id === key);
  if (typeof answer === 'number') {
    const amount = rangeWords([answer, answer]);
    if (question?.measure === 'usd') return `$${amount}`;
    return question?.measure === 'years' ? plural(answer, 'year') : `${amount} ${question?.unit ?? ''}`.trim();
  }
  if (typeof answer === 'object') {
    return answer.map((each) => (typeof each === 'string' ? labelOf(question, each) : heldText(each))).join(', ');
  }
  return labelOf(question, answer);
}

function labelOf(question: Dataset['questions'][number] | undefined, value: string): string {
  const choices = [...(question?.choices ?? []), ...(question?.others ?? [])];
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
