import { PassThrough } from 'node:stream';
import type { Context } from '../../src/cli/context.ts';
import { cli, type Outcome } from './harness.ts';

/** Keys as a terminal sends them. */
export const KEY = { up: '\u001b[A', down: '\u001b[B', enter: '\r', space: ' ', ctrlC: '\u0003', ctrlD: '\u0004' } as const;

const PATIENCE_MS = 20_000;

/** A quiz in this process, typed at through streams. */
export interface Conversation {
  /** Waits for text that has not been waited for yet, then types. */
  readonly on: (text: string | RegExp, keys: string) => Promise<void>;
  /** The same answers to whatever is asked, until the quiz ends. */
  readonly rest: (keys: string) => Promise<void>;
  /** Ends the input. */
  readonly end: () => void;
  /** Everything that was shown so far. */
  readonly screen: () => string;
  readonly outcome: Promise<Outcome & { readonly written: ReadonlyMap<string, { text: string; mode: number | undefined }> }>;
}

/** Starts a quiz on streams that say they are a terminal of 100 columns. */
export function converse(line: string, overrides: Parameters<typeof cli>[1] & { columns?: number } = {}): Conversation {
  const { columns = 100 } = overrides;
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 40 });
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
    promptStreams: () => ({ input, output }),
    writeText: async (path, text, mode) => void written.set(path, { text, mode }),
  };
  const outcome = cli(line, { ...fields, ...overrides })
    .then((done) => ({ ...done, written }))
    .finally(() => {
      isOver = true;
    });
  const arrival = async (text: string | RegExp): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const fresh = shown.slice(seen);
      const at = typeof text === 'string' ? fresh.indexOf(text) : fresh.search(text);
      if (at >= 0) {
        seen = shown.length;
        return;
      }
      if (isOver || Date.now() > deadline) throw new Error(`waited in vain for ${text}; last seen: ${fresh.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  return {
    async on(text, keys) {
      await arrival(text);
      // A prompt listens one turn after it has drawn itself.
      await new Promise((resolve) => setImmediate(resolve));
      input.write(keys);
    },
    async rest(keys) {
      const deadline = Date.now() + PATIENCE_MS;
      while (!isOver && Date.now() < deadline) {
        if (/(Enter goes on|Enter chooses|Enter = not sure)/.test(shown.slice(seen))) {
          seen = shown.length;
          input.write(keys);
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    end: () => input.end(),
    screen: () => shown,
    outcome,
  };
}
