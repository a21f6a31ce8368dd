import { usageError } from '../../core/errors.ts';
import type { Choice } from '../../core/profile/question.ts';
import type { Block } from '../../render/blocks.ts';

/** What a prompt ends with: an answer, or one of the ways round it. */
export type Reply<T> = { readonly type: 'answer'; readonly value: T } | Detour;
export type Detour = { readonly type: 'unsure' | 'back' | 'finish' };

/** What every prompt has. */
export interface Prompt {
  readonly message: string;
  /** How far the questionnaire has come, in a few words. */
  readonly progress: string;
  /** Why it is asked. */
  readonly why: string;
  /** Who leads with the answers so far, in a sentence; worked out only when somebody asks. */
  readonly ranking: () => string;
  /** Whether there is an earlier step to return to. */
  readonly canGoBack: boolean;
}

/** One of several choices. */
export interface ChoicePrompt extends Prompt {
  readonly choices: readonly Choice[];
  /** The choice to begin at: the answer given before going back. */
  readonly preset: string | undefined;
}

/** Any number of choices, or none. */
export interface TickPrompt extends Prompt {
  readonly choices: readonly Choice[];
  readonly preset: readonly string[];
}

/** A line of text, read as an answer. */
export interface TextPrompt<T> extends Prompt {
  /** What it takes, in a few words. */
  readonly hint: string;
  /** Throws an error whose message says what is wrong with the text. */
  readonly read: (text: string) => T;
}

/** A step that was answered, as it stays on the screen. */
export interface Answered {
  readonly message: string;
  readonly answer: string;
  /** What the answer brought about; empty if nothing worth saying. */
  readonly remark: string;
}

/** Whoever puts the questions. Every prompt throws `Interrupted` on Ctrl-C, and a usage error when the input ends. */
export interface Asker {
  /** Prints text between the prompts, behind an empty line. */
  readonly tell: (blocks: readonly Block[]) => Promise<void>;
  /** Leaves a step with its answer in sight. */
  readonly record: (answered: Answered) => Promise<void>;
  /** Takes the last step recorded out of sight again, where that can be done: it is put anew. */
  readonly takeBack: () => Promise<void>;
  readonly choose: (prompt: ChoicePrompt) => Promise<Reply<string>>;
  readonly tick: (prompt: TickPrompt) => Promise<Reply<readonly string[]>>;
  readonly write: <T>(prompt: TextPrompt<T>) => Promise<Reply<T>>;
  /** Yes or no; no by default. */
  readonly confirm: (message: string) => Promise<boolean>;
  /** Gives the terminal back. */
  readonly close: () => void;
}

export const NOT_SURE = 'Not sure';

/** Where there is nothing to go back to. */
export const AT_THE_START = 'This is the first step; there is nothing to go back to.';

/** The input is over before the questionnaire is. */
export function endOfInput(): Error {
  return usageError(
    'END_OF_INPUT',
    'the input ended before the quiz did',
    'cert-advisor recommend answers without prompts, from flags or a saved profile',
  );
}
