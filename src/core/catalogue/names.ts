import type { Sources } from './fact.ts';

/** A name that people type for what does not exist, or for what is several things at once. */
export interface UnheldName {
  readonly name: string;
  /** Other spellings of it. */
  readonly also: readonly string[];
  /** What is known about it. */
  readonly says: string;
  /** What exists: credentials of the data. */
  readonly instead: readonly string[];
  readonly sources: readonly string[];
}

/** A question by which anybody can judge a credential that nobody here knows. */
export interface NameTest {
  readonly id: string;
  readonly ask: string;
  /** What the answer tells. */
  readonly why: string;
}

/** What to say about names that stand for no credential of the data. */
export interface KnownNames {
  readonly names: readonly UnheldName[];
  readonly tests: readonly NameTest[];
  readonly sources: Sources;
}
