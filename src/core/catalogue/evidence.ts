import type { Method } from './credential.ts';
import type { Sources } from './fact.ts';

/** What is known about pay and hiring beyond a single credential. */
export interface Study {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly year?: number;
  readonly method: Method;
  readonly population: string;
  /** The result in our own words. */
  readonly finds: string;
  /** What was really measured, and what it does not say. */
  readonly measures: string;
  readonly sources: readonly string[];
}

/** The evidence that all credentials share. */
export interface Evidence {
  readonly studies: readonly Study[];
  readonly sources: Sources;
}
