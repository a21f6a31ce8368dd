import { type AmountBounds, readAmount } from './amount.ts';
import { readCountry, readLanguage } from './code.ts';
import { readDeadline } from './day.ts';
import type { Answer } from './explore.ts';
import { readHeld } from './held.ts';
import type { Choice, Question, Questionnaire } from './question.ts';
import { isObjection, type Outcome } from './reading.ts';
import { type NamedValue, readTerm } from './term.ts';

/** The answer that means none; said by flag, it also keeps the quiz from asking. */
export const UNSURE = 'unsure';

/**
 * One answer as people write it, in a flag, a file, a prompt or by a program: the answer as a profile holds it (undefined for
 * `unsure`), or what is wrong with it. What is already as a profile holds it stays as it is.
 */
export function readAnswer(question: Question, raw: unknown, dataset: Questionnaire, asOf: string): Outcome<Answer> {
  if (raw === null || raw === undefined || raw === UNSURE) return { value: undefined };
  switch (question.type) {
    case 'choice':
      return readTerm(raw, choicesOf(question));
    case 'choices':
      return readSeveral(raw, choicesOf(question));
    case 'number':
      return readAmount(raw, boundsOf(question));
    case 'date':
      return readDeadline(raw, asOf);
    case 'held':
      return readHeld(raw, dataset, asOf);
    case 'language':
      return readLanguage(raw);
    case 'country':
      return readCountry(raw);
  }
}

/** From where to where a number may lie, and what it counts. */
function boundsOf({ measure = 'count', min = 0, max = Number.MAX_SAFE_INTEGER, unit }: Question): AmountBounds {
  return { kind: measure, min, max, ...(unit === undefined ? {} : { unit }) };
}

function choicesOf({ choices = [], others = [] }: Question): readonly NamedValue[] {
  return [...choices, ...others].map(({ value, label }: Choice) => ({ value, names: [label] }));
}

function readSeveral(raw: unknown, terms: readonly NamedValue[]): Outcome<readonly string[]> {
  const entries = typeof raw === 'string' ? raw.split(',').filter((each) => each.trim() !== '') : raw;
  if (!Array.isArray(entries) || (typeof raw === 'string' && entries.length === 0))
    return { objection: 'it takes several words, with commas between them' };
  const values: string[] = [];
  for (const entry of entries) {
    const one = readTerm(typeof entry === 'string' ? entry.trim() : entry, terms);
    if (isObjection(one)) return one;
    if (!values.includes(one.value)) values.push(one.value);
  }
  return { value: values };
}
