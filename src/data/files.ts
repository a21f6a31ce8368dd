import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { dataError } from '../core/errors.ts';

/** A text file of a dataset, its name relative to the folder it was found in. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** No hand-written file comes near it; what does is not a dataset. */
const MAX_BYTES = 8_000_000;
const MAX_FILES = 20_000;
const SKIPPED = new Set(['node_modules', 'schema', '.git']);

/** Every YAML file under a folder in a fixed order, or the one file named. Throws a data error for what cannot be read. */
export async function readYamlFiles(path: string): Promise<TextFile[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw dataError(
      'UNREADABLE_DATA',
      `cannot read ${path}: ${reason(error)}`,
      'name a folder of YAML files or one YAML file',
    );
  });
  if (info.isFile()) return [{ file: basename(path), text: await readText(path, path) }];
  if (!info.isDirectory()) throw dataError('UNREADABLE_DATA', `${path} is neither a file nor a folder`);
  const names = await yamlNames(path);
  if (names.length === 0)
    throw dataError('NO_DATA', `no YAML file in ${path}`, 'put one credential a file, ending in .yaml');
  return Promise.all(names.map(async (name) => ({ file: name, text: await readText(join(path, name), name) })));
}

async function yamlNames(folder: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) await visit(path);
      else if (/\.ya?ml$/.test(entry.name) && !entry.isDirectory())
        found.push(relative(folder, path).replaceAll('\\', '/'));
      if (found.length > MAX_FILES) throw dataError('TOO_MUCH_DATA', `more than ${MAX_FILES} YAML files in ${folder}`);
    }
  };
  await visit(folder);
  return found.sort();
}

/** Reads one text file. Throws a data error for a folder, a device, a huge file or one that is not UTF-8 text. */
export async function readText(path: string, shown: string): Promise<string> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    throw dataError('UNREADABLE_DATA', `cannot read ${shown}: ${reason(error)}`, undefined, { file: shown });
  });
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw dataError('UNREADABLE_DATA', `${shown} is not a file`, undefined, { file: shown });
    if (info.size > MAX_BYTES) {
      throw dataError('TOO_LARGE', `${shown} is larger than ${MAX_BYTES / 1_000_000} MB`, 'one credential a file', {
        file: shown,
      });
    }
    return decode(await handle.readFile(), shown);
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array, shown: string): string {
  const text = (() => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return '\0';
    }
  })();
  if (text.includes('\0')) {
    const location = { file: shown, line: 1, column: 1 };
    throw dataError('NOT_TEXT', `${shown} is not a UTF-8 text file`, 'save it as UTF-8 YAML', location);
  }
  return text;
}

/** The operating system's reason in words. */
export function reason(error: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
    ENOSPC: 'no space left on the device',
    EROFS: 'the file system is read-only',
  };
  return words[error.code ?? ''] ?? error.message;
}
