import { Buffer } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { reason } from './unreadable.ts';

/** Why something has no text. */
interface NoText {
  readonly why: string;
}

/** More than anybody writes by hand: a YAML file, a profile. What is larger was made by a machine, or to do harm. */
export const MAX_TEXT_BYTES = 512 * 1024;

/** What a text may be read from: at most so many bytes, and a pipe or a device only where one makes sense. */
export interface TextLimits {
  readonly maxBytes: number;
  readonly pipes: boolean;
}

/** The UTF-8 text of a file, or why it has none. Never waits for a pipe that is not allowed. */
export async function readTextAt(path: string, limits: TextLimits): Promise<string | NoText> {
  try {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    const nonBlocking = limits.pipes ? 0 : (constants.O_NONBLOCK ?? 0);
    const handle = await open(path, constants.O_RDONLY | nonBlocking);
    try {
      const info = await handle.stat();
      if (info.isDirectory()) return { why: 'it is a folder, not a file' };
      if (!info.isFile() && !limits.pipes) return { why: 'it is a pipe or a device, not a file' };
      if (info.size > limits.maxBytes) return tooLarge(limits);
      // What a pipe or device brings is only known when it has come.
      if (!info.isFile()) return await readTextFrom(handle.createReadStream({ autoClose: false }), limits);
      return decode(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { why: reason(error as NodeJS.ErrnoException) };
  }
}

/** The UTF-8 text that a stream brings, or why it has none. */
export async function readTextFrom(
  stream: AsyncIterable<string | Uint8Array>,
  limits: Pick<TextLimits, 'maxBytes'>,
): Promise<string | NoText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limits.maxBytes) return tooLarge(limits);
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

function tooLarge({ maxBytes }: Pick<TextLimits, 'maxBytes'>): NoText {
  const most = maxBytes < 1024 ** 2 ? `${maxBytes / 1024} KB` : `${maxBytes / 1024 ** 2} MB`;
  return { why: `it is larger than ${most}` };
}

function decode(bytes: Uint8Array): string | NoText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { why: 'it is UTF-16 text; save it as UTF-8' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { why: 'it is a binary file, not text' } : text;
  } catch {
    return { why: 'it is not UTF-8 text; save it as UTF-8' };
  }
}
