import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AdvisorError, dataError } from '../core/errors.ts';
import { reason } from '../data/unreadable.ts';
import { Interrupted } from './signals.ts';

/** How a file is written. */
export interface WriteOptions {
  /** As in chmod; of a file of the program's own, which others need not read, and whose folder is made where it is missing. */
  readonly mode?: number | undefined;
  /** Runs what a signal must not leave half-done. */
  readonly undisturbed?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Writes a whole file or nothing: into a neighbour first, which then takes the name. Symbolic links are followed, also where what they
 * lead to is still to be made; mode and owner of a file that exists stay; one that is read-only is refused. Another name of the same
 * file (a hard link) keeps the old text. What is no plain file, a device or a pipe, is written straight into. Throws a data error.
 */
export async function writeText(path: string, text: string, options: WriteOptions = {}): Promise<void> {
  const { mode, undisturbed = (work) => work() } = options;
  try {
    if (mode !== undefined) await mkdir(dirname(path), { recursive: true, mode: OWN_EYES_ONLY });
    const existing = await stat(path).catch(nullIfMissing);
    if (existing !== null && !existing.isFile() && !existing.isDirectory()) return await writeFile(path, text);
    const target = existing === null ? await placeOf(path) : await realpath(path);
    if (existing !== null) await assertWritable(target, existing);
    await undisturbed(() => replace(target, text, mode, existing));
  } catch (error) {
    if (error instanceof AdvisorError || error instanceof Interrupted) throw error;
    throw unwritable(path, reason(error as NodeJS.ErrnoException));
  }
}

const OWN_EYES_ONLY = 0o700;
const FOR_ALL_TO_READ = 0o644;
const ANY_WRITE_BIT = 0o222;

function unwritable(path: string, why: string, hint?: string): AdvisorError {
  return dataError('UNWRITABLE_FILE', `cannot write ${path}: ${why}`, hint, { file: path });
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Where a file that does not exist yet is to be made: what a dangling link leads to, else the path itself. */
async function placeOf(path: string): Promise<string> {
  const leadsTo = await readlink(path).catch(() => null);
  return leadsTo === null ? path : placeOf(resolve(dirname(path), leadsTo));
}

/** By its mode too, which does not bind who may do everything. */
async function assertWritable(path: string, { mode }: Stats): Promise<void> {
  if ((mode & ANY_WRITE_BIT) === 0)
    throw unwritable(path, 'it is read-only', 'name another file, or make it writable first');
  await access(path, constants.W_OK);
}

async function replace(path: string, text: string, mode: number | undefined, existing: Stats | null): Promise<void> {
  // A short name of its own: the longest name that a file may have leaves no room for an ending.
  const neighbour = join(dirname(path), `.cert-advisor-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(neighbour, 'wx', mode ?? FOR_ALL_TO_READ);
    try {
      await handle.writeFile(text);
      if (existing !== null) await keepOwner(handle, existing, path);
      await handle.chmod(mode ?? (existing === null ? FOR_ALL_TO_READ : existing.mode & 0o777));
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

async function keepOwner(handle: FileHandle, { uid, gid }: Stats, path: string): Promise<void> {
  const made = await handle.stat();
  if (made.uid === uid && made.gid === gid) return;
  await handle.chown(uid, gid).catch(() => {
    throw unwritable(
      path,
      'it belongs to somebody else',
      'name another file; replacing this one would change its owner',
    );
  });
}
