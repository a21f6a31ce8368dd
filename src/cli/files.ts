import { fstatSync } from 'node:fs';
import { dataError } from '../core/errors.ts';
import { MAX_TEXT_BYTES, readTextAt, readTextFrom, type TextLimits } from '../data/text.ts';

const LIMITS: TextLimits = { maxBytes: MAX_TEXT_BYTES, pipes: true };

/** Standard input, or what stands for it in a test: without a descriptor. */
type StandardInput = NodeJS.ReadableStream & { readonly fd?: number };

/** A text file, or standard input for `-`. Throws a data error for what cannot be read. */
export async function readText(path: string, stdin: StandardInput): Promise<string> {
  const text = path === '-' ? await readStandardInput(stdin) : await readTextAt(path, LIMITS);
  if (typeof text === 'string') return text;
  throw dataError('UNREADABLE_FILE', `cannot read ${path === '-' ? 'standard input' : path}: ${text.why}`, undefined, {
    file: path,
  });
}

async function readStandardInput(stdin: StandardInput): Promise<Awaited<ReturnType<typeof readTextAt>>> {
  // Node takes a folder there for an input that is empty.
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory()) return { why: 'it is a folder, not a file' };
  return readTextFrom(stdin, LIMITS);
}
