import type { Verdict } from '../../catalogue/alternative.ts';

/** A remark shown when every question named has one of the answers listed. */
export interface Tip {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly says: string;
  readonly sources: readonly string[];
}

/** What the advisor says besides the ranking. */
export interface Wording {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why an answer decided, by question and answer; `any` stands for every answer. */
  readonly because: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tips: readonly Tip[];
}
