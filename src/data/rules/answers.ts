import type { SourcedDataset } from '../../core/dataset.ts';
import { suggestion } from '../../core/did-you-mean.ts';
import { answersOf } from '../../core/profile/derived.ts';
import { PROFILE_KEYS } from '../../core/profile/profile.ts';
import type { Path } from '../parse.ts';
import { choicesOf } from './references.ts';
import type { Finding } from './rule.ts';

/** The answers that are derived from others; `answersOf` in `core` gives no others. */
export const DERIVED_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  stage: ['early', 'mid', 'senior'],
  pile: ['yes', 'no'],
  posting: ['yes'],
  purse: ['tight', 'modest', 'open'],
  worked: ['yes', 'no'],
  vendor: ['named'],
  platform: ['named'],
};

/** The answers that a table or an adjustment of the model may refer to, by question: choices and derived ones. */
export function answersKnown(dataset: SourcedDataset): ReadonlyMap<string, readonly string[]> {
  const asked = dataset.questions
    // Only what `answersOf` passes on can ever be found in a table.
    .filter(({ id, type }) => type === 'choice' && id in answersOf({ [id]: 'any' }, dataset.model))
    .map(({ id }) => [id, choicesOf(dataset, id)] as const);
  return new Map<string, readonly string[]>([...asked, ...Object.entries(DERIVED_ANSWERS)]);
}

/** What is wrong with a record of question to answers: unknown questions, unknown answers. */
export function* answerFindings(
  origin: Finding['origin'],
  path: Path,
  by: Readonly<Record<string, readonly string[]>>,
  known: ReadonlyMap<string, readonly string[]>,
): Generator<Finding> {
  for (const [question, answers] of Object.entries(by)) {
    const choices = known.get(question);
    if (choices === undefined) {
      yield { origin, path: [...path, question], message: unknownQuestion(question, [...known.keys()]) };
      continue;
    }
    for (const answer of answers)
      if (!choices.includes(answer))
        yield {
          origin,
          path: [...path, question, answer],
          message: `unknown answer to ${question}: ${answer}${suggestion(answer, choices)}`,
        };
  }
}

/** A question that the program knows may not be one of this questionnaire, or answered with a number, which no table lists. */
function unknownQuestion(question: string, known: readonly string[]): string {
  if ((PROFILE_KEYS as readonly string[]).includes(question))
    return `nothing here can depend on ${question}, which is not asked, or not by a list of answers: it can on ${known.join(', ')}`;
  return `unknown question: ${question}${suggestion(question, known)}`;
}

/** The answers a table or a record speaks of, by question. */
export function answersIn(by: Readonly<Record<string, object>> = {}): Record<string, string[]> {
  return Object.fromEntries(Object.entries(by).map(([question, answers]) => [question, Object.keys(answers)]));
}
