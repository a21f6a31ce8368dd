import type { AdWords } from './ads/ad-words.ts';
import type { Wording } from './advice/words/wording.ts';
import type { SourcedCredential } from './catalogue/credential.ts';
import type { Stack } from './plan/stack.ts';
import type { Valuation } from './roi/assume/defaults.ts';

/** What the advisor knows and thinks, as far as it decides by it. The parts stand in the rooms that read them. */
export interface Dataset extends Valuation {
  readonly wording: Wording;
  readonly stacks: readonly Stack[];
  readonly adWords: AdWords;
}

/** Everything the advisor knows and thinks: with each fact of a credential where it comes from. */
export interface SourcedDataset extends Dataset {
  readonly credentials: readonly SourcedCredential[];
}
