import type { ReadingProgress } from '../data/files.ts';
import type { Context } from './context.ts';

const EVERY_MS = 200;
/** Back to the beginning of the line, and nothing on it. */
const WIPE = '\r\u001b[K';

/**
 * A function that says how far a long run is on one line of a terminal, now and then, in place of what it said last; null wipes it.
 * Says nothing to a stream that is no terminal, nor to one that can wipe no line.
 */
export function progressOn(
  stream: () => Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  { TERM }: Context['env'],
  now: () => number = Date.now,
): Context['progress'] {
  if (TERM === 'dumb') return () => {};
  let next = now() + EVERY_MS;
  let shown = false;
  return (text) => {
    if (text === null ? !shown : now() < next) return;
    next = now() + EVERY_MS;
    const { isTTY } = stream();
    if (isTTY !== true) return;
    shown = text !== null;
    stream().write(`${WIPE}${text ?? ''}`);
  };
}

/** Says how many files of a dataset are read, and nothing once they are. */
export async function withProgress<T>(
  { progress }: Pick<Context, 'progress'>,
  load: (tell: ReadingProgress) => Promise<T>,
): Promise<T> {
  try {
    return await load((read, of) =>
      progress(`${read.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} files read`),
    );
  } finally {
    progress(null);
  }
}
