/** A word that can be typed, and what it stands for. */
export type Word = readonly [word: string, says: string];

/** What an option takes: nothing, the path of a file, or words of its own or of lists. */
export interface OptionWords {
  readonly flag: string;
  readonly says: string;
  /** Nothing may follow it. */
  readonly bare?: true;
  readonly files?: true;
  readonly words?: readonly Word[];
  readonly lists?: readonly string[];
}

/** A command with its options, and what its own words may be. */
export interface CommandWords {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionWords[];
  readonly files?: true;
  readonly lists?: readonly string[];
  /** What may stand besides once there is a word: a field behind an id. */
  readonly listsBehind?: readonly string[];
}

/** All that can be typed with a dataset. */
export interface CompletionTable {
  readonly commands: readonly CommandWords[];
  readonly lists: Readonly<Record<string, readonly Word[]>>;
}
