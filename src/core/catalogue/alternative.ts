import type { HandsOn } from './credential.ts';
import type { Range } from './fact.ts';

/** A value that depends on answers: `base`, or the mean of the entries that the given answers pick. */
export interface AnswerTable {
  readonly base: number;
  readonly by?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What competes with a credential: a project, a contribution, a free course, doing nothing. It is scored by the same
 * criteria; where a credential has a fact, an alternative has a judged table.
 */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly shortId: string;
  /** What one does, step by step. */
  readonly scope: string;
  /** What counts as done; each can be checked. */
  readonly done: readonly string[];
  readonly summary: string;
  /** What the whole recommendation is called when this comes first. */
  readonly verdict: Verdict;
  readonly roles: readonly string[];
  /** Roles that it shows one side of. */
  readonly relatedRoles?: readonly string[];
  readonly topics: readonly string[];
  /** Skills that it takes for granted. */
  readonly assumes?: readonly string[];
  /** Years of relevant work for which it suits. */
  readonly years: Range;
  readonly hours: Range;
  readonly usd: Range;
  readonly handsOn: HandsOn;
  /** Criterion id to the judged table that replaces what a credential's facts would give. */
  readonly judged: Readonly<Record<string, AnswerTable>>;
  /** Why it is judged so. */
  readonly why: string;
}

/** What the whole recommendation comes to. */
export const VERDICTS = ['certify', 'free-first', 'build-first', 'not-needed'] as const;
export type Verdict = (typeof VERDICTS)[number];
