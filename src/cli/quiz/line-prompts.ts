import type { Block } from '../../render/blocks.ts';
import { clean } from '../../render/clean.ts';
import type { Style } from '../../render/style.ts';
import { toAscii } from '../../render/terminal/ascii.ts';
import { renderTerminal } from '../../render/terminal.ts';
import type { PromptStreams } from '../context.ts';
import type { Asker } from './asker.ts';
import { openLines } from './lines.ts';

/** What a typed line means, or what is wrong with it. */
export type LineAnswer<T> = { readonly value: T } | { readonly objection: string };

/** Plain text out, lines in: all that the numbered lists need. */
export interface LinePrompts {
  readonly tell: Asker['tell'];
  /** Prints a paragraph right below what stands there. */
  readonly say: (text: string) => Promise<void>;
  /** Prints a question with its numbered answers. */
  readonly list: (message: string, labels: readonly string[]) => Promise<void>;
  /** Prompts until a line can be taken. */
  readonly until: <T>(prompt: string, read: (line: string) => LineAnswer<T>) => Promise<T>;
  readonly close: () => void;
}

/** Opens the prompts on some streams: everything in ASCII, without colour. */
export function openLinePrompts(streams: PromptStreams, style: () => Style, interrupt: AbortSignal): LinePrompts {
  const { output } = streams;
  const lines = openLines(streams, interrupt);
  const ascii = (text: string) => toAscii(clean(text));
  const show = async (blocks: readonly Block[]) =>
    void output.write(renderTerminal(blocks, { ...style(), color: false, unicode: false }));
  const say = (text: string) => show([{ type: 'paragraph', text }]);
  const tell = async (blocks: readonly Block[]) => {
    output.write('\n');
    await show(blocks);
  };
  return {
    tell,
    say,
    async list(message, labels) {
      await tell([{ type: 'paragraph', text: message }]);
      const width = String(labels.length).length;
      const numbered = labels.map((label, index) => `  ${String(index + 1).padStart(width)}) ${ascii(label)}\n`);
      output.write(numbered.join(''));
    },
    async until(prompt, read) {
      for (;;) {
        const reading = read((await lines.next(ascii(prompt))).trim());
        if ('value' in reading) return reading.value;
        await say(reading.objection);
      }
    },
    close: lines.close,
  };
}
