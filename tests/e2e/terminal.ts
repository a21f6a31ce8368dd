import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { childEnv, PROGRAM } from './child.ts';

const PATIENCE_MS = 45_000;

interface TerminalOptions {
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a real pseudo-terminal. */
export interface Terminal {
  /** Waits for text that came since the last time, then types. */
  readonly on: (text: string | RegExp, keys: string) => Promise<void>;
  /** Types at once. */
  readonly type: (keys: string) => void;
  /** Presses Enter at every prompt to come, until the program ends. */
  readonly enterTillTheEnd: () => Promise<number>;
  readonly resize: (cols: number, rows: number) => void;
  /** Closes the terminal, as closing its window does. */
  readonly hangUp: () => void;
  /** Everything written so far. */
  readonly screen: () => string;
  /** The same without escape sequences; where the cursor moves, a new line begins. */
  readonly text: () => string;
  readonly home: string;
  readonly pid: number;
  readonly exit: Promise<number>;
}

const ESC = String.fromCharCode(27);
const MOVEMENT = new RegExp(`${ESC}\\[[0-9;]*[A-K]`, 'g');
const SEQUENCE = new RegExp(`${ESC}\\[[0-?]*[ -/]*[@-~]`, 'g');

/** Starts the program on a terminal, in a home folder of its own. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): Terminal {
  return openIn([process.execPath, PROGRAM, ...args], options);
}

/** Starts any command on a terminal, in a home folder of its own. */
export function openIn(
  [file = '', ...args]: readonly string[],
  { cols = 100, rows = 40, env = {} }: TerminalOptions = {},
): Terminal {
  const home = mkdtempSync(join(tmpdir(), 'cert-advisor-'));
  const child = spawn(file, args, {
    name: env['TERM'] ?? 'xterm-256color',
    cols,
    rows,
    cwd: home,
    env: childEnv({ HOME: home, ...env }),
  });
  let shown = '';
  let seen = 0;
  let isOver = false;
  child.onData((data) => {
    shown += data;
  });
  const exit = new Promise<number>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      isOver = true;
      resolve(signal ? 128 + signal : exitCode);
    });
  });
  const textFrom = (from: number): string =>
    shown.slice(from).replace(MOVEMENT, '\n').replace(SEQUENCE, '').replaceAll('\r', '');

  async function arrival(text: string | RegExp): Promise<boolean> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const ends = isOver;
      const fresh = textFrom(seen);
      if (typeof text === 'string' ? fresh.includes(text) : text.test(fresh)) {
        seen = shown.length;
        return true;
      }
      if (ends || Date.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return {
    async on(text, keys) {
      if (!(await arrival(text))) throw new Error(`waited in vain for ${text}; last seen: ${textFrom(0).slice(-1500)}`);
      child.write(keys);
    },
    type: (keys) => child.write(keys),
    async enterTillTheEnd() {
      while (await arrival(PROMPT)) child.write('\r');
      if (!isOver) throw new Error(`neither a prompt nor the end; last seen: ${textFrom(0).slice(-1500)}`);
      return exit;
    },
    resize(columns, lines) {
      // It may be over before its end is heard of.
      try {
        child.resize(columns, lines);
      } catch (error) {
        if (!/EBADF|already exited/.test(String(error))) throw error;
      }
    },
    hangUp: () => (child as unknown as { destroy: () => void }).destroy(),
    screen: () => shown,
    text: () => textFrom(0),
    home,
    pid: child.pid,
    exit,
  };
}

/** The end of what a prompt draws, however it is wrapped: then it listens. */
const PROMPT = /(Esc\s+finish\s+now|y\/N\)?|\.\s+finish\s+now\):\s|\[y\/N\]\s)/;
