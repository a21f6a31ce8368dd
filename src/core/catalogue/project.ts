import type { Range } from './fact.ts';

/** A project that can be done: for whom, how long, and what counts as done. */
export interface Project {
  readonly id: string;
  readonly name: string;
  /** As people say it, at most 36 characters. */
  readonly shortName: string;
  readonly shortId: string;
  /** What one does. */
  readonly summary: string;
  readonly roles: readonly string[];
  /** Empty means that any will do. */
  readonly platforms: readonly string[];
  readonly topics: readonly string[];
  /** The level of a credential that it goes well with. */
  readonly level: string;
  readonly hours: Range;
  /** What it takes for granted: `skills` of the vocabulary. */
  readonly assumes: readonly string[];
  /** Sentences that can be checked. */
  readonly done: readonly string[];
  /** What it shows to an employer. */
  readonly shows: string;
  readonly sources: readonly string[];
}
