const EVERY_MS = 200;
/** Back to the beginning of the line, and nothing on it. */
const WIPE = '\r\u001b[K';

/**
 * A function that says how far a long run is on one line of a terminal, now and then, in place of what it said last; null wipes it.
 * Says nothing to a stream that is no terminal.
 */
export function progressOn(stream: () => Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): (text: string | null) => void {
  let next = Date.now() + EVERY_MS;
  let shown = false;
  return (text) => {
    if (text === null ? !shown : Date.now() < next) return;
    next = Date.now() + EVERY_MS;
    const { isTTY } = stream();
    if (isTTY !== true) return;
    shown = text !== null;
    stream().write(`${WIPE}${text ?? ''}`);
  };
}
