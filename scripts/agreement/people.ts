import type { Dataset } from '../../src/core/dataset.ts';
import { answersTo } from '../../src/core/profile/explore.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import type { Question } from '../../src/core/profile/question.ts';
import { generator } from '../../src/core/random.ts';
import { boardOf, firstRow } from '../../src/core/scoring/score.ts';

/** How many people are made up. */
export const PEOPLE = 10_000;
/** The chance of an answer. */
export const ANSWERED = 0.7;
export const SEED = 20_261_121;

/** People who answer each question that moves the ranking with a chance of 70 %, uniformly among its answers. */
export function peopleOf({ questions, version }: Dataset): Profile[] {
  const random = generator(SEED);
  const asked = questions.filter(({ roiOnly }) => roiOnly !== true);
  return Array.from({ length: PEOPLE }, () =>
    Object.fromEntries(asked.flatMap((question) => answerOf(question, version, random))),
  );
}

function answerOf(question: Question, asOf: string, random: () => number): [string, unknown][] {
  const answers = answersTo(question, asOf);
  const [isAnswered, pick] = [random() < ANSWERED, random()];
  if (answers.length === 0 || !isAnswered) return [];
  return [[question.id, answers[Math.floor(pick * answers.length)]]];
}

/** How often who comes first, by issuer and by kind. */
export function firstPlaces(
  dataset: Dataset,
  people: readonly Profile[],
): { byIssuer: Map<string, number>; byKind: Map<string, number> } {
  const byIssuer = new Map<string, number>();
  const byKind = new Map<string, number>();
  for (const profile of people) {
    const board = boardOf(dataset, profile, dataset.version);
    const candidate = board.candidates[firstRow(board) ?? -1];
    const issuer = candidate?.issuer?.name ?? 'no credential';
    byIssuer.set(issuer, (byIssuer.get(issuer) ?? 0) + 1);
    const kind = candidate?.kind ?? 'none';
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  return { byIssuer, byKind };
}
