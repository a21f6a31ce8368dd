import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AmountKind } from './amount.ts';
import type { ProfileKey } from './profile.ts';

/** The closed lists that a question may take its answers from. */
export const ACCEPTED_LISTS = ['platforms', 'providers', 'groups'] as const;
export type AcceptedList = (typeof ACCEPTED_LISTS)[number];

/** How a question is answered. */
export const ANSWER_TYPES = ['choice', 'choices', 'number', 'date', 'held', 'language', 'country'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** One possible answer of a question with choices. */
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
  /** The question in a word or two. */
  readonly short: string;
  /** What the flag is for, where a word or two do not say it. */
  readonly help?: string;
  /** The answers that are offered. */
  readonly choices?: readonly Choice[];
  /** Lists of the vocabulary whose entries are taken as answers too, without being offered: any platform, any provider. */
  readonly accepts?: readonly AcceptedList[];
  /** Those entries; put in when a dataset is assembled. */
  readonly others?: readonly Choice[];
  /** What a number counts, for reading it. */
  readonly measure?: AmountKind;
  /** The same in words, such as "hours a week". */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /**
   * Answers that stand for all others when the effect of a question is explored: the distinct cases for a number, and
   * weeks from today for a date.
   */
  readonly explore?: readonly number[];
  /** Taken by flag and file, never asked. */
  readonly flagOnly?: boolean;
  /** Asked only for return on investment: no influence on the ranking. */
  readonly roiOnly?: boolean;
  /** Asked only of those who gave one of these answers to each question named: `any` is any answer but `none`, `unsure` is no answer. */
  readonly onlyWhen?: Readonly<Partial<Record<ProfileKey, readonly string[]>>>;
  /** Answered at one stroke with other conditions that most people do not have. */
  readonly condition?: string;
}

/** A catalogue with the questions that it makes sense to ask about it. */
export interface Questionnaire extends Catalogue {
  readonly questions: readonly Question[];
}
