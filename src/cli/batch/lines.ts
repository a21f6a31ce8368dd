import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** A line of a text, from 1, or why it cannot be read. */
export type Line = { readonly line: number } & ({ readonly text: string } | { readonly why: string });

/** More than a profile can hold; what is longer is not kept in memory. */
export const LONGEST_LINE_BYTES = 256 * 1024;

const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);

/**
 * The lines of UTF-8 bytes that come in pieces, those of each piece together. Empty lines are counted and left out. Holds one piece and
 * one unfinished line at a time.
 */
export async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Buffer = NOTHING;
  let skipping = false;
  let count = 0;
  const finish = (bytes: Buffer): Line | null => {
    count += 1;
    if (skipping || bytes.length > LONGEST_LINE_BYTES) return { line: count, why: TOO_LONG };
    return lineOf(count, bytes, decoder);
  };
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      const part = bytes.subarray(from, at);
      const line = finish(rest.length === 0 ? part : Buffer.concat([rest, part]));
      if (line !== null) lines.push(line);
      rest = NOTHING;
      skipping = false;
      from = at + 1;
    }
    // A copy: the piece itself may be written over.
    if (!skipping) rest = Buffer.concat([rest, bytes.subarray(from)]);
    if (rest.length > LONGEST_LINE_BYTES) {
      skipping = true;
      rest = NOTHING;
    }
    if (lines.length > 0) yield lines;
  }
  const last = rest.length > 0 || skipping ? finish(rest) : null;
  if (last !== null) yield [last];
}

const TOO_LONG = `it is longer than ${LONGEST_LINE_BYTES / 1024} KB`;

function lineOf(line: number, bytes: Buffer, decoder: TextDecoder): Line | null {
  try {
    // The decoder drops a byte order mark.
    const text = decoder.decode(bytes).trim();
    return text === '' ? null : { line, text };
  } catch {
    return { line, why: 'it is not UTF-8 text' };
  }
}
