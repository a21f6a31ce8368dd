import { PassThrough } from 'node:stream';
import type { Context } from '../../src/cli/context.ts';
import { cli, type Outcome } from './harness.ts';

/** Keys as a terminal sends them. */
export const KEY = {
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  enter: '\r',
  space: ' ',
  escape: '\u001b',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlU: '\u0015',
} as const;

const PATIENCE_MS = 20_000;

/** What a quiz leaves behind. */
export interface Ending extends Outcome {
  /** Files written, with their modes. */
  readonly written: ReadonlyMap<string, { readonly text: string; readonly mode: number | undefined }>;
  /** The command line that it printed, without the program's name. */
  readonly line: string;
}

/** A quiz in this process, typed at through streams. */
export interface Conversation {
  /** Waits for text that came since the last time, then types. */
  readonly on: (text: string | RegExp, keys: string) => Promise<void>;
  /** Presses Enter at every prompt to come. */
  readonly enterTillTheEnd: () => Promise<Ending>;
  /** Ends the input. */
  readonly hangUp: () => void;
  /** Everything that was shown so far. */
  readonly screen: () => string;
  readonly ending: Promise<Ending>;
}

/** The command line that is printed last, without the program's name, its lines joined. */
export function commandIn(text: string): string {
  const line = / {2}cert-advisor (recommend(?:.* \\\n)*.*)\n/.exec(text)?.[1] ?? '';
  return line.replace(/ \\\n\s*/g, ' ');
}

type Overrides = Parameters<typeof cli>[1] & { readonly width?: number };

/** Starts a quiz on streams that say they are a terminal; give a list of flags where one holds a space. */
export function quiz(line: string | readonly string[], { width = 100, ...overrides }: Overrides = {}): Conversation {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: width, rows: 40 });
  const written = new Map<string, { text: string; mode: number | undefined }>();
  let shown = '';
  let seen = 0;
  let isOver = false;
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const fields: Partial<Context> = {
    stdinIsTerminal: true,
    stdoutIsTerminal: true,
    columns: width,
    env: { NO_COLOR: '1' },
    promptStreams: () => ({ input, output }),
    writeText: async (path, text, mode) => void written.set(path, { text, mode }),
  };
  const ending = cli(typeof line === 'string' ? `quiz ${line}` : ['quiz', ...line], { ...fields, ...overrides })
    .then((done) => ({ ...done, written, line: commandIn(shown) }))
    .finally(() => {
      isOver = true;
    });

  async function arrival(text: string | RegExp): Promise<boolean> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!isOver && Date.now() < deadline) {
      const fresh = shown.slice(seen);
      if (typeof text === 'string' ? fresh.includes(text) : text.test(fresh)) {
        // A prompt listens as soon as it is drawn to the end.
        await new Promise((resolve) => setImmediate(resolve));
        seen = shown.length;
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return false;
  }

  return {
    async on(text, keys) {
      if (!(await arrival(text))) throw new Error(`waited in vain for ${text}; last seen: ${shown.slice(-2000)}`);
      input.write(keys);
    },
    async enterTillTheEnd() {
      while (await arrival(/Esc finish now|\. finish now\): /)) input.write(KEY.enter);
      return ending;
    },
    hangUp: () => input.end(),
    screen: () => shown,
    ending,
  };
}
