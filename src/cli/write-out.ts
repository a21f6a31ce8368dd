import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { dataError } from '../core/errors.ts';

/**
 * A function that writes text to a descriptor at once. Node's own stream for a pipe costs some milliseconds of start-up; it is
 * opened only when the descriptor does not take everything now. A reader that has seen enough and closed is no failure.
 */
export function writeOut(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): (text: string) => void {
  let closed = false;
  let slow: NodeJS.WriteStream | undefined;
  return (text) => {
    if (closed) return;
    const rest = slow === undefined ? writeNow(descriptor, Buffer.from(text)) : Buffer.from(text);
    if (rest === 'closed') closed = true;
    else if (rest.length > 0) {
      slow ??= stream().on('error', (error: NodeJS.ErrnoException) => {
        closed = true;
        if (error.code !== 'EPIPE') throw error;
      });
      slow.write(rest);
    }
  };
}

/** Writes what the descriptor takes without waiting; returns what is left. */
function writeNow(descriptor: number, bytes: Buffer): Buffer | 'closed' {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return rest;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return rest;
    if (code === 'EPIPE') return 'closed';
    throw dataError('UNWRITABLE_OUTPUT', `cannot write the output: ${message}`);
  }
}
