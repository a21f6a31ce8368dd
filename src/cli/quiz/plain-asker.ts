import type { Block } from '../../render/blocks.ts';
import { clean } from '../../render/clean.ts';
import type { Style } from '../../render/style.ts';
import { toAscii } from '../../render/terminal/ascii.ts';
import { renderTerminal } from '../../render/terminal.ts';
import type { PromptStreams } from '../context.ts';
import { type Asker, AT_THE_START, type Detour, detourFor, detoursFrom, type Reply, type TextPrompt } from './asker.ts';
import { openLines } from './lines.ts';

/** What a typed line means, or what is wrong with it. */
type Reading<T> = { readonly value: T } | { readonly objection: string };

/** Asks with numbered lists, for terminals that cannot move a cursor and for people who hear the screen read. */
export function plainAsker({ input, output }: PromptStreams, style: () => Style, interrupt: AbortSignal): Asker {
  const lines = openLines(input, output, interrupt);
  const ascii = (text: string) => toAscii(clean(text));
  const render = (blocks: readonly Block[]) => renderTerminal(blocks, { ...style(), color: false, unicode: false });
  const tell = async (blocks: readonly Block[]) => void output.write(`\n${await render(blocks)}`);
  const say = async (text: string) => void output.write(await render([{ type: 'paragraph', text }]));

  /** Prompts until a line can be taken. */
  async function until<T>(prompt: string, read: (line: string) => Reading<T>): Promise<T> {
    for (;;) {
      const reading = read((await lines.next(prompt)).trim());
      if ('value' in reading) return reading.value;
      await say(reading.objection);
    }
  }

  async function list(message: string, labels: readonly string[]): Promise<void> {
    await tell([{ type: 'paragraph', text: message }]);
    const width = String(labels.length).length;
    output.write(labels.map((label, index) => `  ${String(index + 1).padStart(width)}) ${ascii(label)}\n`).join(''));
  }

  return {
    tell,
    async choose(prompt) {
      const detours = detoursFrom(prompt);
      const { choices, preset } = prompt;
      await list(
        prompt.message,
        [...choices, ...detours].map(({ label }) => label),
      );
      const before = choices.findIndex(({ value }) => value === preset) + 1;
      return until<Reply<string>>(`Number (${before > 0 ? `before: ${before}, ` : ''}Enter = not sure): `, (line) => {
        const detour = detourFor(line);
        if (detour !== undefined) return allowed(detour, prompt.canGoBack);
        const at = positionOf(line, choices.length + detours.length);
        if (at === null) return { objection: `Type a number from 1 to ${choices.length + detours.length}.` };
        const choice = choices[at];
        if (choice !== undefined) return { value: { type: 'answer', value: choice.value } };
        return { value: { type: detours[at - choices.length]?.type ?? 'unsure' } };
      });
    },
    async tick({ message, choices, canGoBack }) {
      await list(
        message,
        choices.map(({ label }) => label),
      );
      const ways = `Enter for none, ? why${canGoBack ? ', < back' : ''}`;
      return until<Reply<readonly string[]>>(`Numbers with commas (${ways}): `, (line) => {
        const detour = line === '' ? undefined : detourFor(line);
        if (detour !== undefined) return allowed(detour, canGoBack);
        const places = line.split(/[\s,]+/).filter((word) => word !== '');
        const picked = places.map((word) => choices[positionOf(word, choices.length) ?? -1]);
        const values = picked.flatMap((choice) => (choice === undefined ? [] : [choice.value]));
        if (values.length < places.length)
          return { objection: `Type numbers from 1 to ${choices.length}, or nothing.` };
        return { value: { type: 'answer', value: values } };
      });
    },
    async write<T>({ message, hint, canGoBack, read }: TextPrompt<T>) {
      await tell([{ type: 'paragraph', text: message }]);
      await say(hint);
      return until<Reply<T>>('Answer: ', (line) => {
        const detour = detourFor(line);
        if (detour !== undefined) return allowed(detour, canGoBack);
        try {
          return { value: { type: 'answer', value: read(line) } };
        } catch (error) {
          return { objection: error instanceof Error ? error.message : String(error) };
        }
      });
    },
    confirm: (message) =>
      until(`${ascii(message)} [y/N] `, (line) =>
        /^(y(es)?|no?|)$/i.test(line) ? { value: /^y/i.test(line) } : { objection: 'Type y or n.' },
      ),
    close: lines.close,
  };
}

function allowed(detour: Detour, canGoBack: boolean): Reading<Detour> {
  return detour.type === 'back' && !canGoBack ? { objection: AT_THE_START } : { value: detour };
}

/** The place in a list, counted from 0, that a typed number names. */
function positionOf(text: string, length: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= length ? number - 1 : null;
}
