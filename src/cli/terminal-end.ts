import { closeSync, writeSync } from 'node:fs';

const STANDARD_STREAMS = [0, 1, 2] as const;
const NOTHING = new Uint8Array(0);

/**
 * Closes the standard streams where one of them was a terminal that is gone. Node sets terminals back when it ends, and aborts with a
 * native trace where one does not answer; what is closed it leaves alone. Tells whether a terminal is gone.
 */
export function letGoOfDeadTerminal(): boolean {
  if (!STANDARD_STREAMS.some(isGone)) return false;
  for (const descriptor of STANDARD_STREAMS) {
    try {
      closeSync(descriptor);
    } catch {
      // Closed already.
    }
  }
  return true;
}

/** Gives a terminal back as a shell expects it: keys echoed, lines edited, Ctrl-C a signal. */
export function giveBack(input: NodeJS.ReadStream): void {
  try {
    if (input.isTTY) input.setRawMode(false);
  } catch {
    // It is gone. Its error reaches a reader that nobody listens to any more, and comes back as an exception.
  }
}

/** Whether even writing nothing fails, as it does once the other end of a terminal is closed. */
function isGone(descriptor: number): boolean {
  try {
    writeSync(descriptor, NOTHING);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EIO';
  }
}
