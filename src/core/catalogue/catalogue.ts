import type { Alternative } from './alternative.ts';
import type { Credential } from './credential.ts';
import type { Evidence } from './evidence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known: credentials, what competes with them, closed lists, evidence. */
export interface Catalogue {
  readonly name: string;
  /** Date of the newest check of a source, `YYYY-MM-DD`. */
  readonly version: string;
  /** First 16 hex digits of the SHA-256 of the canonical JSON of all that follows. */
  readonly hash: string;
  readonly credentials: readonly Credential[];
  readonly alternatives: readonly Alternative[];
  readonly vocabulary: Vocabulary;
  readonly evidence: Evidence;
}
