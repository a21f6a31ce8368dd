import { createPromptModule } from 'inquirer';
import type { Block } from '../../render/blocks.ts';
import { clean } from '../../render/clean.ts';
import type { Style } from '../../render/style.ts';
import { openScreen } from '../../render/terminal/screen.ts';
import { wrap } from '../../render/terminal/wrap.ts';
import { renderTerminal } from '../../render/terminal.ts';
import type { PromptStreams } from '../context.ts';
import type { Asker, Detour } from './asker.ts';
import { runPrompt } from './run-prompt.ts';
import { TICK, themeFor } from './theme.ts';
import { unending } from './unending.ts';

/** All that the prompts of inquirer need. */
export interface InquirerPrompts {
  readonly tell: Asker['tell'];
  /** Prints text right below what stands there. */
  readonly show: Asker['tell'];
  /** Leaves a prompt that is over, with its answer, on the screen. */
  readonly note: (message: string, answer: string) => Promise<void>;
  /**
   * A text in lines that fit beside what stands before them, `indent` columns wide; inquirer by itself would break
   * within words.
   */
  readonly fold: (text: string, indent: number) => string;
  /** Runs one prompt; its keys for the ways round an answer are live while it is up. */
  readonly run: <T>(keys: readonly Detour['type'][], question: object) => Promise<T | Detour>;
  /** Lines that a list of choices may fill. */
  readonly pageSize: () => number;
}

/** Lines around a list of choices that should stay in sight with it. */
const AROUND = 8;
const FEWEST_ROWS = 6;
const ROWS_OF_AN_UNKNOWN_TERMINAL = 24;
const MIN_ROOM = 10;

/** Opens the prompts on some streams. */
export function openInquirerPrompts(
  { input, output }: PromptStreams,
  style: () => Style,
  interrupt: AbortSignal,
): InquirerPrompts {
  const screen = openScreen(style());
  const show = async (blocks: readonly Block[]) => void output.write(renderTerminal(blocks, style()));
  const fold = (text: string, indent: number) => {
    const room = Math.max(MIN_ROOM, (style().columns ?? Number.POSITIVE_INFINITY) - indent - 1);
    return wrap(screen.spell(clean(text)), room, screen.width).join(`\n${' '.repeat(indent)}`);
  };
  return {
    show,
    fold,
    async tell(blocks) {
      output.write('\n');
      await show(blocks);
    },
    note: (message, answer) => show([{ type: 'paragraph', text: `${TICK} ${message} ${answer}` }]),
    run<T>(keys: readonly Detour['type'][], question: object) {
      const theme = themeFor(screen, (help) => fold(help, 0), keys.includes('back'));
      return runPrompt({ input, interrupt, keys }, async (signal) => {
        const ask = createPromptModule({ input, output: unending(output), signal, clearPromptOnDone: true });
        const answers: { answer: unknown } = await ask([{ name: 'answer', theme, loop: false, ...question } as never]);
        return answers.answer as T;
      });
    },
    pageSize() {
      const { rows = ROWS_OF_AN_UNKNOWN_TERMINAL } = output as { readonly rows?: number };
      return Math.max(FEWEST_ROWS, rows - AROUND);
    },
  };
}
