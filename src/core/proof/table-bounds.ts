import type { AnswerTable } from '../catalogue/alternative.ts';
import { answersOf } from '../profile/derived.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Model } from '../scoring/model.ts';
import { inTable } from '../scoring/scale.ts';
import type { Axis } from './answer-space.ts';
import { type Asked, type Interval, textsIn } from './skill-bounds.ts';
import type { Region } from './weight-bounds.ts';

/** By question of a table, the axes that answer it, alone or with others: years of work and of AI both make a stage. */
export type Answering = ReadonlyMap<string, readonly Asked[]>;

/** Who answers the questions that the level fit of alternatives is judged by. */
export function answeringIn(axes: readonly Axis[], candidates: readonly Candidate[], model: Model): Answering {
  const questions = candidates.flatMap((candidate) => Object.keys(levelTable(candidate)?.by ?? {}));
  const answers = axes.map(({ key, levels }) => levels.map((answer) => answersOf({ [key]: answer }, model)));
  return new Map(
    [...new Set(questions)].map((question) => [
      question,
      answers
        .map((some, axis): Asked => ({ axis, texts: some.map((each) => each[question]) }))
        .filter(({ texts }) => texts.some((text) => text !== undefined)),
    ]),
  );
}

/** The table by which the level fit of an option is judged; undefined where it is measured. */
export function levelTable({ option }: Candidate): AnswerTable | undefined {
  return option.type === 'alternative' ? option.alternative.judged['levelFit'] : undefined;
}

/** The least and the greatest that a table gives in a region; no account is taken of which answers go together. */
export function tableBounds(table: AnswerTable, answering: Answering, region: Region): Interval {
  const combined = Object.keys(table.by ?? {}).reduce<Readonly<Record<string, string>>[]>(
    (some, question) =>
      some.flatMap((one) => textsOf(answering.get(question) ?? [], region).map((text) => said(one, question, text))),
    [{}],
  );
  const values = combined.map((answers) => inTable(table, answers));
  return [Math.min(...values), Math.max(...values)];
}

/** Every text that an answer may have; none only where each of the axes leaves it open. */
function textsOf(asked: readonly Asked[], region: Region): (string | undefined)[] {
  const texts = asked.map((each) => [...new Set(textsIn(each, region))]);
  const isOpen = texts.every((some) => some.includes(undefined));
  const given = [...new Set(texts.flat())].filter((text) => text !== undefined);
  return isOpen ? [undefined, ...given] : given;
}

function said(one: Readonly<Record<string, string>>, question: string, text: string | undefined) {
  return text === undefined ? one : { ...one, [question]: text };
}
