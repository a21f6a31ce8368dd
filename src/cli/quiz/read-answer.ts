import type { Dataset } from '../../core/dataset.ts';
import { readAnswer as read } from '../../core/profile/answer.ts';
import type { Answer } from '../../core/profile/explore.ts';
import type { Question } from '../../core/profile/question.ts';
import { isObjection } from '../../core/profile/reading.ts';

const HINTS: Readonly<Record<Question['type'], string>> = {
  choice: '',
  choices: 'One or more, with commas between them.',
  number: '',
  date: 'A date such as 2027-03-31, or from now such as 12w or 3 months.',
  held: 'Names or exam codes with commas between them, each with its day if you know it: NAME@2025-03.',
  language: 'A language such as German, or a code such as zh-CN.',
  country: 'A country such as Japan, or a code such as JP.',
};

/** What a typed answer may look like. */
export function hintFor({ type, unit, measure }: Question): string {
  return type === 'number' ? `A number (${unit ?? (measure === 'usd' ? 'US dollars' : measure)}).` : HINTS[type];
}

/** Reads a typed answer as the question's flag would. Throws an error whose message fits under a prompt. */
export function readAnswer(question: Question, text: string, dataset: Dataset, asOf: string): Answer {
  const answer = read(question, text.trim(), dataset, asOf);
  if (!isObjection(answer)) return answer.value;
  throw new Error(answer.hint === undefined ? answer.objection : `${answer.objection} (${answer.hint})`);
}
