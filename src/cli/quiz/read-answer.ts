import type { Dataset } from '../../core/dataset.ts';
import { AdvisorError } from '../../core/errors.ts';
import type { Answer } from '../../core/profile/explore.ts';
import type { Question } from '../../core/profile/question.ts';
import { answerFrom } from '../profile-flags.ts';

const DETOURS = 'Enter = not sure, ? = why do you ask, < = back.';

/** What a typed answer may look like, and the ways round it. */
export function hintFor({ type, unit = '' }: Question): string {
  const hints: Readonly<Record<Question['type'], string>> = {
    choice: '',
    number: `A number (${unit}).`,
    date: 'A date such as 2027-03-31, or weeks from now such as 12w.',
    ids: 'Ids or exam codes such as AI-102, with commas between them.',
    language: 'A language code such as ja, de or zh-CN.',
  };
  return `${hints[type]} ${DETOURS}`;
}

/** Reads a typed answer as the question's flag would. Throws an error whose message fits under a prompt. */
export function readAnswer(question: Question, text: string, dataset: Dataset, asOf: string): Answer {
  const typed = text.trim();
  try {
    return answerFrom(question, isMoney(question) ? bareAmount(typed) : typed, dataset, asOf);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hint = error instanceof AdvisorError && error.hint !== undefined ? ` (${error.hint})` : '';
    throw new Error(`${error.message.replace(/^--[a-z-]+:? /, '')}${hint}`);
  }
}

function isMoney({ unit = '' }: Question): boolean {
  return unit.startsWith('US dollars');
}

/** `$1,500` as 1500: what people type, and no flag would take. */
function bareAmount(text: string): string {
  const bare = text.replace(/^\$\s*/, '');
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
}
