import { Writable } from 'node:stream';

/** What inquirer looks at besides writing. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Control characters that inquirer writes of its own accord: breaks, and the start of a movement of the cursor. */
const OF_A_PROMPT = '\n\r\t\b\u0007\u001b';
const ACTIVE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Without what comes from typing or pasting only, and steers a terminal all the same. */
function calm(text: string): string {
  return text.replaceAll(ACTIVE, (character) => (OF_A_PROMPT.includes(character) ? character : ''));
}

/**
 * A stream that writes to another and may be ended without ending it: inquirer ends its output after every prompt. What is typed is
 * shown without control characters of its own.
 */
export function unending(output: NodeJS.WritableStream & Terminal): NodeJS.WritableStream {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      output.write(calm(String(chunk)));
      done();
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { get: () => output.isTTY },
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
}
