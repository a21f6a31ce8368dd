import type { Coverage } from '../core/catalogue/coverage.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import type { Problem } from '../core/problem.ts';
import type { TextFile } from './files.ts';

/** What may be asked of a dataset beyond the rules that always hold. */
export interface Strictness {
  /** With it, a fact that was not checked within so many days is an error. */
  readonly maxAgeDays?: number | undefined;
  /** Texts from which no sentence may be copied. */
  readonly ownWords?: readonly OwnWordsText[] | undefined;
}

/** A text that the data must not copy from. */
export interface OwnWordsText {
  readonly name: string;
  readonly text: string;
}

/** How a dataset is checked. */
export interface ValidateOptions extends Strictness {
  /** The day to check for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where the parts come from that the files lack; needed for anything but a whole dataset. */
  readonly base?: SourcedDataset | null | undefined;
  /** Whether the files add to the credentials of `base` instead of replacing them. */
  readonly adds?: boolean;
}

/** What is wrong with a dataset, and how complete it is. */
export interface Validation {
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** What was checked; null where a part of it is too broken to put it together. */
  readonly dataset: SourcedDataset | null;
  /** What was read, for code frames. */
  readonly files: readonly TextFile[];
}
