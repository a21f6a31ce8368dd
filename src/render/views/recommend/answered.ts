import type { AdvicePath } from '../../../core/advice/path/path.ts';
import type { Advice, Recommendation } from '../../../core/advice/recommend.ts';
import type { VerdictResult } from '../../../core/advice/verdict.ts';
import type { Dataset } from '../../../core/dataset.ts';
import type { Block } from '../../blocks.ts';

/** An advice that has an answer, and what it was worked out from. */
export interface Answered {
  readonly dataset: Dataset;
  readonly advice: Advice;
  readonly asOf: string;
  readonly path: AdvicePath;
  readonly verdict: VerdictResult;
  /** The answer to what was asked besides. */
  readonly asked: readonly Block[];
}

/** The recommendations that a screen holds. */
export function shownIn({ recommendations, shown }: Advice): Recommendation[] {
  return recommendations.filter(({ id }) => shown.ids.includes(id));
}
