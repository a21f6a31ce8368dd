import { createPromptModule } from 'inquirer';
import type { Block } from '../../render/blocks.ts';
import { clean } from '../../render/clean.ts';
import type { Style } from '../../render/style.ts';
import { openScreen } from '../../render/terminal/screen.ts';
import { wrap } from '../../render/terminal/wrap.ts';
import { renderTerminal } from '../../render/terminal.ts';
import type { PromptStreams } from '../context.ts';
import { type Asker, AT_THE_START, DETOURS, type Detour, detourFor, detoursFrom, type Reply } from './asker.ts';
import { attend } from './attend.ts';
import { TICK, themeFor } from './theme.ts';

/** Lines around a list of choices that should stay in sight with it. */
const AROUND = 8;
const FEWEST_ROWS = 6;
/** Columns before a message and before the labels of a list and of a checkbox. */
const MESSAGE_INDENT = 2;
const LIST_INDENT = 2;
const BOX_INDENT = 6;
const MIN_ROOM = 10;
const ROWS_OF_AN_UNKNOWN_TERMINAL = 24;

/** Asks with arrow keys, redrawing the list as the cursor moves. */
export async function inquirerAsker(
  { input, output }: PromptStreams,
  style: () => Style,
  interrupt: AbortSignal,
): Promise<Asker> {
  const screen = await openScreen(style());
  /** A text in lines that fit beside what stands before them; inquirer itself would break within words. */
  const text = (each: string, indent = MESSAGE_INDENT) => {
    const room = Math.max(MIN_ROOM, (style().columns ?? Number.POSITIVE_INFINITY) - indent - 1);
    return wrap(screen.spell(clean(each)), room, screen.width).join(`\n${' '.repeat(indent)}`);
  };
  const show = async (blocks: readonly Block[]) => void output.write(await renderTerminal(blocks, style()));
  const tell = async (blocks: readonly Block[]) => {
    output.write('\n');
    await show(blocks);
  };
  /** What stays on the screen of a prompt that is over. */
  const note = (message: string, answer: string) => show([{ type: 'paragraph', text: `${TICK} ${message} ${answer}` }]);

  async function run<T>(keys: readonly Detour['type'][], question: object): Promise<T | Detour> {
    const theme = themeFor(screen, (help) => text(help, 0), keys.includes('back'));
    const begin = async (signal: AbortSignal) => {
      const ask = createPromptModule({ input, output, signal, clearPromptOnDone: true });
      const answers: { answer: unknown } = await ask([{ name: 'answer', theme, loop: false, ...question } as never]);
      return answers.answer as T;
    };
    return attend({ input, interrupt, keys }, begin);
  }

  return {
    tell,
    async choose(prompt) {
      const { message, choices, preset } = prompt;
      const detours = detoursFrom(prompt);
      const entries = [
        ...choices.map(({ value, label }) => ({ value, name: text(label, LIST_INDENT) })),
        ...detours.map(toEntry),
      ];
      const keys = keysOf(prompt.canGoBack);
      const question = { type: 'select', message: text(message), choices: entries, default: preset };
      const picked = await run<string | Detour>(keys, { ...question, pageSize: pageSize(output) });
      const label = typeof picked === 'string' ? choices.find(({ value }) => value === picked)?.label : labelOf(picked);
      await note(message, label ?? '');
      return replyFrom(picked);
    },
    async tick({ message, choices, preset, canGoBack }) {
      const entries = choices.map(({ value, label }) => ({
        value,
        name: text(label, BOX_INDENT),
        checked: preset.includes(value),
      }));
      const question = { type: 'checkbox', message: text(message), choices: entries, pageSize: pageSize(output) };
      const ticked = await run<string[]>(keysOf(canGoBack), { ...question, shortcuts: { all: null, invert: null } });
      const labels = choices.filter(({ value }) => Array.isArray(ticked) && ticked.includes(value));
      await note(
        message,
        Array.isArray(ticked) ? labels.map(({ label }) => label).join('; ') || 'None' : labelOf(ticked),
      );
      return replyFrom(ticked);
    },
    async write({ message, hint, canGoBack, read }) {
      await show([{ type: 'notes', items: [hint] }]);
      const validate = (line: string) => objectionTo(line, canGoBack, read);
      const line = await run<string>([], { type: 'input', message: text(message), validate });
      const reply =
        typeof line === 'string' ? (detourFor(line) ?? { type: 'answer' as const, value: read(line) }) : line;
      await note(message, typeof line === 'string' && reply.type === 'answer' ? line : labelOf(reply));
      return reply;
    },
    async confirm(message) {
      const answer = await run<boolean>([], { type: 'confirm', message: text(message), default: false });
      await note(message, answer === true ? 'Yes' : 'No');
      return answer === true;
    },
    close() {},
  };
}

function keysOf(canGoBack: boolean): Detour['type'][] {
  return canGoBack ? ['why', 'back'] : ['why'];
}

function toEntry({ type, label }: (typeof DETOURS)[number]): { value: Detour; name: string } {
  return { value: { type }, name: label };
}

function labelOf({ type }: { readonly type: string }): string {
  return DETOURS.find((detour) => detour.type === type)?.label ?? '';
}

function replyFrom<T extends string | readonly string[]>(value: T | Detour): Reply<T> {
  return typeof value === 'object' && 'type' in value ? value : { type: 'answer', value };
}

/** True when a line can be taken, else what is wrong with it. */
function objectionTo(line: string, canGoBack: boolean, read: (text: string) => unknown): true | string {
  const detour = detourFor(line);
  if (detour !== undefined) return detour.type !== 'back' || canGoBack || AT_THE_START;
  try {
    read(line);
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pageSize(output: NodeJS.WritableStream): number {
  const { rows = ROWS_OF_AN_UNKNOWN_TERMINAL } = output as { readonly rows?: number };
  return Math.max(FEWEST_ROWS, rows - AROUND);
}
