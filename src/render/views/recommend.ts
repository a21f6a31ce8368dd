import type { Advice } from '../../core/advice/recommend.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block } from '../blocks.ts';
import { answerBlocks, briefBlocks } from './recommend/answer.ts';
import type { Answered } from './recommend/answered.ts';
import { detailBlocks, leftOutBlocks } from './recommend/details.ts';
import { FULL, fittingBlocks, linesOf, ROOMS, SCREEN_LINES } from './recommend/room.ts';
import { shutOutBlocks, unaskedBlocks } from './recommend/unranked.ts';
import { whyNotBlocks } from './why-not.ts';

/** How an advice is to be shown. */
export interface RecommendView {
  readonly asOf: string;
  readonly whyNot?: WhyNot | null;
  /** Everything there is to say, in place of what fits a screen. */
  readonly details?: boolean;
  /** The whole advice and what was left out of it: a page has no end, and is read where no command can be typed. */
  readonly page?: boolean;
  /** The answer and the first steps alone: a terminal of a few lines holds no more. */
  readonly brief?: boolean;
  /** What stands below on the same screen. */
  readonly below?: readonly Block[];
}

/** The advisor's answer: the advice on one screen, or with everything behind it. */
export function recommendBlocks(dataset: Dataset, advice: Advice, view: RecommendView): Block[] {
  const { asOf, whyNot = null, details = false, page = false, brief = false, below = [] } = view;
  const lines = SCREEN_LINES - (below.length === 0 ? 0 : linesOf(below) + 1);
  const asked = whyNot === null ? [] : whyNotBlocks(dataset, whyNot);
  if (advice.path === null || advice.verdict === null) {
    const unranked =
      advice.quickTable.length > 0
        ? unaskedBlocks(dataset, advice, details || page, lines)
        : shutOutBlocks(dataset, advice);
    return [...unranked, ...asked];
  }
  const answered: Answered = { dataset, advice, asOf, path: advice.path, verdict: advice.verdict, asked };
  if (brief) return briefBlocks(answered);
  if (details) return [...answerBlocks(answered, FULL, true), ...detailBlocks(answered)];
  if (page) return [...answerBlocks(answered, FULL, true), ...leftOutBlocks(answered)];
  return fittingBlocks(ROOMS, (room) => answerBlocks(answered, room), lines);
}
