import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ProfileKey } from './profile.ts';

/** How a question is answered. */
export const ANSWER_TYPES = ['choice', 'number', 'date', 'ids', 'language'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** One possible answer of a `choice` question. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One question of the questionnaire; the flag of `recommend` has the same name in kebab-case. */
export interface Question {
  readonly id: ProfileKey;
  readonly type: AnswerType;
  /** The question as it is asked. */
  readonly ask: string;
  /** Why it is asked. */
  readonly why: string;
  readonly choices?: readonly Choice[];
  /** What a number counts, such as "years". */
  readonly unit?: string;
  readonly max?: number;
  /**
   * Answers that stand for all others when the effect of a question is explored: the distinct cases for a number, and
   * weeks from today for a date.
   */
  readonly explore?: readonly number[];
  /** Asked only for return on investment: no influence on the ranking. */
  readonly roiOnly?: boolean;
  /** Answered at one stroke with other conditions that most people do not have. */
  readonly condition?: string;
}

/** A catalogue with the questions that it makes sense to ask about it. */
export interface Questionnaire extends Catalogue {
  readonly questions: readonly Question[];
}
