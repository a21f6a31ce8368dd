import { createInterface } from 'node:readline';
import type { PromptStreams } from '../context.ts';
import { endOfInput } from './asker.ts';

/** Lines typed by a person, one for each prompt. */
export interface Lines {
  /** Prints the prompt and waits for a line. Lines typed ahead are not lost. */
  readonly next: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** Reads lines as the terminal itself edits them: no raw mode, no cursor movement. */
export function openLines({ input, output, onWake }: PromptStreams, interrupt: AbortSignal): Lines {
  const reader = createInterface({ input, terminal: false });
  const typed: string[] = [];
  let isOver = false;
  let wake = () => {};
  reader.on('line', (line) => {
    typed.push(line);
    wake();
  });
  const end = () => {
    isOver = true;
    wake();
  };
  reader.on('close', end);
  input.on('error', end);
  interrupt.addEventListener('abort', () => wake());
  let shown = '';
  // The shell has written below the prompt meanwhile.
  const forget = onWake?.(() => void output.write(shown));
  /** The prompt's line stands open. */
  const leave = (error: Error): Error => {
    output.write('\n');
    return error;
  };
  return {
    async next(prompt) {
      shown = prompt;
      output.write(prompt);
      for (;;) {
        if (interrupt.aborted) throw leave(interrupt.reason);
        const line = typed.shift();
        if (line !== undefined) {
          shown = '';
          return line;
        }
        if (isOver) throw leave(endOfInput());
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close() {
      forget?.();
      reader.close();
    },
  };
}
