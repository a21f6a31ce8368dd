import type { Readable } from 'node:stream';
import { Interrupted } from '../signals.ts';
import { type Detour, detourFor, endOfInput } from './asker.ts';

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** Where a prompt listens, and what may stop it. */
export interface Watch {
  readonly input: NodeJS.ReadableStream;
  /** Aborted when a signal asks the program to stop, with what is to be thrown then. */
  readonly interrupt: AbortSignal;
  /** Whether a single key may lead round the answer, and which ways there are. */
  readonly keys: readonly Detour['type'][];
}

/**
 * Runs one prompt of inquirer and makes sure that it ends. By itself it would wait for ever when the input ends, since
 * its readline closes without a word, and after Ctrl-Z and `fg`, since that leaves the input paused.
 */
export async function runPrompt<T>(watch: Watch, start: (stop: AbortSignal) => Promise<T>): Promise<T | Detour> {
  const { input, interrupt, keys } = watch;
  if (interrupt.aborted) throw interrupt.reason;
  const stop = new AbortController();
  let reason: Detour | 'end' | undefined;
  let lastKey: Key = {};
  let settled = false;
  const halt = (why: Detour | 'end') => {
    reason ??= why;
    stop.abort();
  };
  const onKey = (text: string | undefined, key: Key) => {
    lastKey = key;
    const detour = text === undefined || text.trim() === '' ? undefined : detourFor(text);
    if (detour !== undefined && keys.includes(detour.type)) halt(detour);
  };
  const onPause = () => {
    setImmediate(() => {
      if (settled) return;
      if (isOver(input) || (lastKey.ctrl === true && lastKey.name === 'd')) halt('end');
      else input.resume();
    });
  };
  const onEnd = () => halt('end');
  const onInterrupt = () => stop.abort();
  const listeners = [['keypress', onKey] as const, ['pause', onPause] as const, ['error', onEnd] as const];
  for (const [event, listener] of listeners) input.on(event, listener);
  interrupt.addEventListener('abort', onInterrupt);
  try {
    return await start(stop.signal);
  } catch (error) {
    if (reason === 'end') throw endOfInput();
    if (reason !== undefined) return reason;
    if (interrupt.aborted) throw interrupt.reason;
    throw isCancel(error) ? new Interrupted() : error;
  } finally {
    settled = true;
    for (const [event, listener] of listeners) input.off(event, listener);
    interrupt.removeEventListener('abort', onInterrupt);
  }
}

function isOver(input: NodeJS.ReadableStream): boolean {
  const { readableEnded = false, destroyed = false } = input as Partial<Readable>;
  return readableEnded || destroyed;
}

function isCancel(error: unknown): boolean {
  return error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);
}
