import { createReadStream, fstatSync } from 'node:fs';
import { dataError } from '../core/errors.ts';
import { MAX_TEXT_BYTES, readTextAt, readTextFrom, type TextLimits } from '../data/text.ts';
import { reason } from '../data/unreadable.ts';

const LIMITS: TextLimits = { maxBytes: MAX_TEXT_BYTES, pipes: true };

/** Standard input, or what stands for it in a test: without a descriptor. */
type StandardInput = NodeJS.ReadableStream & { readonly fd?: number };

/** A text file, or standard input for `-`. Throws a data error for what cannot be read. */
export async function readText(path: string, stdin: StandardInput): Promise<string> {
  const text = path === '-' ? await readStandardInput(stdin, LIMITS) : await readTextAt(path, LIMITS);
  if (typeof text === 'string') return text;
  throw dataError('UNREADABLE_FILE', `cannot read ${path === '-' ? 'standard input' : path}: ${text.why}`, undefined, {
    file: path,
  });
}

/** The text of standard input, or why it has none. */
export async function readStandardInput(
  stdin: StandardInput,
  limits: TextLimits,
): Promise<Awaited<ReturnType<typeof readTextAt>>> {
  if (isFolder(stdin)) return { why: FOLDER };
  try {
    return await readTextFrom(stdin, limits);
  } catch (error) {
    return { why: reason(error as NodeJS.ErrnoException) };
  }
}

const FOLDER = 'it is a folder, not a file';

/** Node takes a folder there for an input that is empty. */
function isFolder({ fd }: StandardInput): boolean {
  return fd !== undefined && fstatSync(fd).isDirectory();
}

/** The bytes of a file as they come, or of standard input for `-`. Throws a data error for what cannot be read. */
export async function* readBytes(path: string, stdin: StandardInput): AsyncGenerator<Uint8Array> {
  const shown = path === '-' ? 'standard input' : path;
  const unreadable = (why: string) =>
    dataError('UNREADABLE_FILE', `cannot read ${shown}: ${why}`, undefined, { file: path });
  if (path === '-' && isFolder(stdin)) throw unreadable(FOLDER);
  try {
    // A name that no file can have is refused before there is a stream.
    for await (const piece of path === '-' ? stdin : createReadStream(path))
      yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  } catch (error) {
    throw unreadable(reason(error as NodeJS.ErrnoException));
  }
}
