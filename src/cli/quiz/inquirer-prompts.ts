import { createPromptModule } from 'inquirer';
import type { Block } from '../../render/blocks.ts';
import type { Style } from '../../render/style.ts';
import { openScreen } from '../../render/terminal/screen.ts';
import { renderTerminal } from '../../render/terminal.ts';
import type { PromptStreams } from '../context.ts';
import type { Asker, Prompt } from './asker.ts';
import { choicePrompt } from './choice-prompt.ts';
import { folded, type Look } from './frame.ts';
import { type PromptConfig, SHOW_CURSOR } from './prompt-config.ts';
import { runPrompt } from './run-prompt.ts';
import { textPrompt } from './text-prompt.ts';
import { openTranscript, type Transcript } from './transcript.ts';
import { unending } from './unending.ts';

/** All that the prompts of inquirer need. */
export interface InquirerPrompts {
  readonly tell: Asker['tell'];
  readonly transcript: Transcript;
  /** Runs one prompt: `choice`, `text`, or one of inquirer's own. */
  readonly run: <T>(question: { readonly type: string }) => Promise<T>;
  /** What both prompts of ours take, for a question. */
  readonly configFor: (prompt: Prompt) => PromptConfig;
  /** A text in lines that fit behind a prefix of two columns. */
  readonly fold: (text: string) => string;
}

const UNKNOWN = { columns: 80, rows: 24 } as const;
/** Fewer rows than this are not believed. */
const FEWEST_ROWS = 6;

/** Opens the prompts on some streams. */
export function openInquirerPrompts(
  { input, output, onWake }: PromptStreams,
  style: () => Style,
  interrupt: AbortSignal,
): InquirerPrompts {
  const screen = openScreen(style());
  const look = (): Look => {
    const { rows } = output as { readonly rows?: number };
    const known = rows === undefined || rows <= 0 ? UNKNOWN.rows : Math.max(FEWEST_ROWS, rows);
    return { screen, columns: style().columns ?? UNKNOWN.columns, rows: known };
  };
  const transcript = openTranscript((text) => void output.write(text), look);
  const onResize: PromptConfig['onResize'] = (height, redraw) => {
    const resized = () => {
      transcript.redraw(height());
      redraw();
    };
    output.on('resize', resized);
    // The shell has written below the prompt meanwhile.
    const forget = onWake?.(resized);
    return () => {
      output.off('resize', resized);
      forget?.();
    };
  };
  return {
    transcript,
    fold: (text) => folded(look(), text, 2).join('\n  '),
    configFor: ({ message, progress, why, ranking, canGoBack }) => {
      return { message, progress, why, ranking, canGoBack, look, onResize };
    },
    async tell(blocks: readonly Block[]) {
      output.write(`\n${renderTerminal(blocks, style())}`);
    },
    run<T>(question: { readonly type: string }) {
      const onSleep = () => void output.write(SHOW_CURSOR);
      return runPrompt<T>(input, { interrupt, onSleep }, async (signal) => {
        const ask = createPromptModule({ input, output: unending(output), signal, clearPromptOnDone: true });
        ask.registerPrompt('choice', choicePrompt as never);
        ask.registerPrompt('text', textPrompt as never);
        const answers: { answer: unknown } = await ask([{ ...question, name: 'answer' } as never]);
        return answers.answer as T;
      });
    },
  };
}
