import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { dataError } from '../core/errors.ts';

/** Writes text to a stream of the program. */
export type Write = (text: string) => void;

/** A stream of the program: what writes to it, and what waits until it takes more (false when nobody reads it any more). */
export interface Sink {
  readonly write: Write;
  readonly drained: () => Promise<boolean>;
}

/** The reader has seen enough, or the terminal is gone: nobody is there to be told. */
const NOBODY_READS = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * A function that writes to standard output at once. Node's own stream for a pipe costs some milliseconds of start-up; it is
 * opened only when the descriptor does not take everything now. A reader that has seen enough and closed is no failure; any other
 * failure throws a data error, a late one out of the stream's event.
 */
export function writeOut(stream: () => NodeJS.WriteStream): Sink {
  return writer(1, stream, ({ code, message }) => {
    if (!NOBODY_READS.has(code ?? ''))
      throw dataError('UNWRITABLE_OUTPUT', `cannot write the output: ${message}`, 'look for space on the device');
  });
}

/** The same for standard error, which never fails: a message that cannot be told changes nothing about how a run ends. */
export function writeErr(stream: () => NodeJS.WriteStream): Write {
  return writer(2, stream, () => {}).write;
}

function writer(
  descriptor: 1 | 2,
  stream: () => NodeJS.WriteStream,
  onFailure: (error: NodeJS.ErrnoException) => void,
): Sink {
  let closed = false;
  let slow: NodeJS.WriteStream | undefined;
  const fail = (error: unknown) => {
    closed = true;
    onFailure(error as NodeJS.ErrnoException);
  };
  const write: Write = (text) => {
    if (closed) return;
    try {
      const rest = slow === undefined ? writeNow(descriptor, Buffer.from(text)) : Buffer.from(text);
      if (rest.length === 0) return;
      slow ??= stream().on('error', fail);
      slow.write(rest);
    } catch (error) {
      fail(error);
    }
  };
  const drained = async () => {
    if (!closed && slow?.writableNeedDrain === true) await drainOf(slow);
    return !closed;
  };
  return { write, drained };
}

const ENDS_OF_WAITING = ['drain', 'close', 'error'] as const;

/** Resolves when a stream takes more, or never will. */
function drainOf(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ENDS_OF_WAITING) stream.off(event, done);
      resolve();
    };
    for (const event of ENDS_OF_WAITING) stream.on(event, done);
  });
}

/** Writes what the descriptor takes without waiting; returns what is left. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return rest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return rest;
    throw error;
  }
}
