import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dataError } from '../core/errors.ts';
import { readTextAt, readTextFrom, type TextLimits } from '../data/text.ts';
import { reason } from '../data/unreadable.ts';

const LIMITS: TextLimits = { maxBytes: 64_000_000, pipes: true };

/** A text file, or standard input for `-`. Throws a data error for what cannot be read. */
export async function readText(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
  const text = path === '-' ? await readTextFrom(stdin, LIMITS) : await readTextAt(path, LIMITS);
  if (typeof text === 'string') return text;
  throw dataError('UNREADABLE_FILE', `cannot read ${path === '-' ? 'standard input' : path}: ${text.why}`, undefined, {
    file: path,
  });
}

/**
 * Writes a whole file or nothing: into a neighbour first, which then takes the name. Follows symbolic links, keeps the mode of a
 * file that exists, and writes straight into what is no plain file (a device, a pipe).
 */
export async function writeText(path: string, text: string, mode?: number): Promise<void> {
  try {
    // Only what the program keeps for itself gets a folder made; a mistyped --output does not.
    if (mode !== undefined) await mkdir(dirname(path), { recursive: true });
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => null);
    if (existing !== null && !existing.isFile() && !existing.isDirectory()) await writeFile(target, text);
    else await replace(target, text, mode ?? (existing === null ? 0o644 : existing.mode & 0o777));
  } catch (error) {
    const why = reason(error as NodeJS.ErrnoException);
    throw dataError('UNWRITABLE_FILE', `cannot write ${path}: ${why}`, undefined, { file: path });
  }
}

async function replace(path: string, text: string, mode: number): Promise<void> {
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(neighbour, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true }).catch(() => {});
    throw error;
  }
}
