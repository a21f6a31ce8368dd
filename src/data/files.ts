import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { MAX_TEXT_BYTES, readTextAt } from './text.ts';
import { reason, unreadable } from './unreadable.ts';
import { yamlNames } from './walk.ts';

/** A text file of a dataset, its name relative to the folder it was found in. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** What a path holds: the files that could be read, and what is wrong with those that could not. */
export interface Reading {
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** Hears how many files are read, of how many. */
export type ReadingProgress = (read: number, of: number) => void;

/** A compiled catalogue of ten thousand credentials does not come near this; what does is not a dataset. */
const MAX_JSON_BYTES = 64 * 1024 ** 2;
const AT_ONCE = 64;

/**
 * Reads every YAML file under a folder in a fixed order, or the one YAML or JSON file named. A file that cannot be read
 * is a problem (`CERT003`); a data error is thrown when the path itself cannot be.
 */
export async function readDataFiles(path: string): Promise<Reading> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw dataError(
      'UNREADABLE_DATA',
      `cannot read ${path}: ${reason(error)}`,
      'name a folder of YAML files or one YAML file',
      { file: path },
    );
  });
  if (!info.isFile() && !info.isDirectory())
    throw dataError('UNREADABLE_DATA', `${path} is neither a file nor a folder`, undefined, { file: path });
  const problems: Problem[] = [];
  const names = info.isFile() ? [''] : await yamlNames(path, problems);
  const files: TextFile[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE);
    for (const read of await Promise.all(batch.map((name) => readOne(path, name)))) {
      if ('text' in read) files.push(read);
      else problems.push(read);
    }
  }
  return { files, problems };
}

async function readOne(root: string, name: string): Promise<TextFile | Problem> {
  const [path, shown] = name === '' ? [root, basename(root)] : [join(root, name), name];
  const maxBytes = path.endsWith('.json') ? MAX_JSON_BYTES : MAX_TEXT_BYTES;
  const text = await readTextAt(path, { maxBytes, pipes: false });
  return typeof text === 'string' ? { file: shown, text } : unreadable(shown, text.why);
}
