import type { SourcedCredential } from '../core/catalogue/credential.ts';
import type { Dataset, SourcedDataset } from '../core/dataset.ts';
import type { ReadingProgress } from '../data/files.ts';
import type { DataChoice } from '../data/load.ts';
import type { AdFile } from './ad-files.ts';
import type { CompletionTable } from './completion/words.ts';
import type { Pager } from './pager.ts';
import type { StopSignal } from './signals.ts';

/** Every effect a command may have. `main` builds the real one; a test overrides the field it needs. */
export interface Context {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Width of the terminal, where the stream reports one. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** The file that was started, as it was named. */
  readonly script: string | undefined;
  /** Whether that file stands in a folder with the sources. */
  readonly isClone: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly loadDataset: (choice: DataChoice, tell?: ReadingProgress) => Promise<SourcedDataset>;
  /** The same, at least as far as decisions read it, which is faster. */
  readonly loadForDecisions: (choice: DataChoice, tell?: ReadingProgress) => Promise<Dataset>;
  /** All that the same says of one of its credentials. */
  readonly loadRecord: (choice: DataChoice, id: string) => Promise<SourcedCredential>;
  /** All that can be typed with the built-in dataset, as the build has put it down; null where nothing was built. */
  readonly builtTable: () => Promise<CompletionTable | null>;
  /** The text of a small file of the user's own, at once; null where there is none that can be read. */
  readonly readIfThere: (path: string) => string | null;
  /** Reads a text file, or standard input for `-`. */
  readonly readText: (path: string) => Promise<string>;
  /** The bytes of a file as they come, or of standard input for `-`. Throws a data error for what cannot be read. */
  readonly readBytes: (path: string) => AsyncIterable<Uint8Array>;
  /** The advertisements that paths lead to, `-` for standard input. Throws a data error for a path that cannot be read. */
  readonly readAds: (paths: readonly string[]) => AsyncIterable<AdFile>;
  /** Waits until standard output takes more; false when nobody reads it any more. */
  readonly drained: () => Promise<boolean>;
  /** Says how far a long run is, where standard error is a terminal: one line, in place of the last; null wipes it. */
  readonly progress: (text: string | null) => void;
  /** Writes a whole file or nothing; `mode` as in chmod. */
  readonly writeText: (path: string, text: string, mode?: number) => Promise<void>;
  readonly promptStreams: () => PromptStreams;
  /** Standard input and output for a program that talks with this one. */
  readonly pipes: () => Pipes;
  /** Shows a text in a pager; false where that did not work. */
  readonly page: (text: string, pager: Pager) => Promise<boolean>;
}

/** What another program asks and is answered through. */
export interface Pipes {
  readonly input: NodeJS.ReadableStream & AsyncIterable<Uint8Array> & { readonly destroy: () => void };
  readonly output: NodeJS.WritableStream;
}

/** What prompts are asked and answered through. */
export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Calls the handler instead of dying when a signal asks the program to stop, until what it returns is called. */
  readonly onInterrupt?: (handler: (signal: StopSignal) => void) => () => void;
  /** Calls the handler when the program goes on after it was stopped (Ctrl-Z, then `fg`), until what it returns is called. */
  readonly onWake?: (handler: () => void) => () => void;
}
