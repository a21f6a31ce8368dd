import type { AdWords } from './ads/ad-words.ts';
import type { Wording } from './advice/words/wording.ts';
import type { Stack } from './plan/stack.ts';
import type { Valuation } from './roi/assume/defaults.ts';

/** Everything the advisor knows and thinks. The parts below stand in the rooms that read them. */
export interface Dataset extends Valuation {
  readonly wording: Wording;
  readonly stacks: readonly Stack[];
  readonly adWords: AdWords;
}
