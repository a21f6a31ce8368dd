import type { Dataset } from '../../dataset.ts';
import { CRITERIA, type CriterionId } from '../../scoring/model.ts';
import { type Board, rowOf } from '../../scoring/score.ts';
import { fillWords, wordsFor } from './facts-in-words.ts';

/** What one criterion contributes to an option's value. */
export interface Reason {
  readonly criterion: CriterionId;
  /** 0 to 1. */
  readonly score: number;
  readonly weight: number;
  /** Weight times score; the contributions of an option add up to its value. */
  readonly contribution: number;
  readonly text: string;
}

/** From which score on a criterion is explained as speaking for an option. */
export const HIGH = 0.5;

/** The contributions that put an option where it stands, largest first, in words. */
export function reasonsFor(dataset: Dataset, board: Board, row: number): Reason[] {
  const candidate = board.candidates[row];
  if (candidate === undefined) return [];
  const words = wordsFor(dataset, candidate, board.situation);
  const scores = rowOf(board, row);
  return CRITERIA.map((criterion, k) => {
    const score = scores[k] ?? 0;
    const weight = board.weights[k] ?? 0;
    const definition = dataset.model.criteria.find(({ id }) => id === criterion);
    const template = score >= HIGH ? definition?.high : definition?.low;
    return { criterion, score, weight, contribution: weight * score, text: fillWords(template ?? criterion, words) };
  }).toSorted((a, b) => b.contribution - a.contribution);
}
