import type { Verdict } from '../../catalogue/alternative.ts';

/** A remark shown when every question named has one of the answers listed. */
export interface Tip {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly says: string;
  readonly sources: readonly string[];
}

/** What can speak for one option beside others, whoever is asking. */
export const CHOOSE_WORDS = ['platform', 'neutral', 'price', 'hours', 'lower', 'higher'] as const;
export type ChooseWord = (typeof CHOOSE_WORDS)[number];

/** What the advisor says besides the ranking. */
export interface Wording {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why an answer decided, by question and answer; `any` stands for every answer. */
  readonly because: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ends of "Choose it if …"; `{platforms}`, `{priceUsd}`, `{hours}`, `{level}` stand for its own. */
  readonly choose: Readonly<Record<ChooseWord, string>>;
  readonly tips: readonly Tip[];
}
