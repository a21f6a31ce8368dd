import type { Readable } from 'node:stream';
import { Interrupted } from '../signals.ts';
import { endOfInput } from './asker.ts';
import type { Key } from './prompt-config.ts';

/**
 * Runs one prompt of inquirer and makes sure that it ends. By itself it would wait for ever when the input ends, since
 * its readline closes without a word, and after Ctrl-Z and `fg`, since that leaves the input paused. `interrupt` is aborted
 * when a signal asks the program to stop, with what is to be thrown then; `onSleep` is called before Ctrl-Z stops it.
 */
export async function runPrompt<T>(
  input: NodeJS.ReadableStream,
  { interrupt, onSleep }: { readonly interrupt: AbortSignal; readonly onSleep: () => void },
  start: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  if (interrupt.aborted) throw interrupt.reason;
  const stop = new AbortController();
  let hasEnded = false;
  let lastKey: Key = {};
  let settled = false;
  const end = () => {
    hasEnded = true;
    stop.abort();
  };
  const onKey = (_: string | undefined, key: Key) => {
    lastKey = key;
    // Readline hears of the key after us, and stops the program.
    if (key.ctrl === true && key.name === 'z') onSleep();
  };
  const onPause = () => {
    setImmediate(() => {
      if (settled) return;
      if (isOver(input) || (lastKey.ctrl === true && lastKey.name === 'd')) end();
      else input.resume();
    });
  };
  const onInterrupt = () => stop.abort();
  const listeners = [['keypress', onKey] as const, ['pause', onPause] as const, ['error', end] as const];
  for (const [event, listener] of listeners) input.on(event, listener);
  interrupt.addEventListener('abort', onInterrupt);
  try {
    return await start(stop.signal);
  } catch (error) {
    if (hasEnded) throw endOfInput();
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
