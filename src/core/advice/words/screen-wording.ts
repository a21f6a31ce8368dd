import type { CriterionId } from '../../scoring/model.ts';
import type { AnswerTexts } from './answer-texts.ts';

/** The sentences and pieces of a recommendation's screen. */
export const SCREEN_TEXTS = [
  'before',
  'askedFor',
  'askedForWhich',
  'askedForOne',
  'oneProject',
  'smallProject',
  'projects',
  'smallProjects',
  'pace',
  'byDay',
  'byDayLate',
  'late',
  'stepBefore',
  'doneWhen',
  'voices',
  'noVoices',
  'voicesDisagree',
  'noVoicesDisagree',
  'onItsOwn',
  'closeCall',
  'leastThis',
  'leastOne',
  'leastTwo',
  'leastCheapest',
  'leastShortest',
  'thisOne',
  'firm',
  'shaky',
  'ifAnswer',
  'flip',
  'nothingFlips',
  'leftOut',
  'leftOutAlike',
  'ads',
  'allShut',
  'loosen',
  'paper',
  'paperShut',
  'moreProjects',
  'more',
  'moreShort',
  'runnersUp',
  'nearlyEqual',
  'quiz',
] as const;
export type ScreenText = (typeof SCREEN_TEXTS)[number];

/** What the screen of a recommendation says besides the verdict, reasons and cautions. */
export interface ScreenWording {
  readonly texts: Readonly<Record<ScreenText, string>>;
  /** Why an option suits, in a few words; what stands in figures beside it needs none. */
  readonly fits: Readonly<Partial<Record<CriterionId, string>>>;
  /** Another answer as a condition. */
  readonly conditions: AnswerTexts;
}
