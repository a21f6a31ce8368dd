import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { reason, unreadable } from './unreadable.ts';

const MAX_FILES = 20_000;
/** Twenty thousand credentials of as many issuers as there are have no more; a whole disk has, and is not meant. */
const MAX_FOLDERS = 2_000;
const SKIPPED = new Set(['node_modules', 'schema']);

/** The YAML files under a folder, by relative name; at least one, unless there are problems. */
export async function yamlNames(root: string, problems: Problem[]): Promise<string[]> {
  const found = await namesUnder(root, { isWanted: isYaml, what: 'YAML files' }, problems);
  if (found.length === 0 && problems.length === 0)
    throw dataError('NO_DATA', `no YAML file in ${root}`, 'put one credential a file, ending in .yaml', { file: root });
  return found;
}

/** Files of a kind: by name, and what they are called together. */
export interface FileKind {
  readonly isWanted: (name: string) => boolean;
  readonly what: string;
}

/** The files of a kind under a folder, by relative name, in order. Links to folders are followed once, so that a loop ends. */
export async function namesUnder(root: string, { isWanted, what }: FileKind, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(join(root, folder));
    if (seen.has(real)) return;
    seen.add(real);
    if (seen.size > MAX_FOLDERS) throw tooMuch(root, `${MAX_FOLDERS} folders`);
    for (const entry of await readdir(real, { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderLink(join(root, name))));
      if (isWanted(name) && isFolder) problems.push(unreadable(name, 'it is a folder, not a file'));
      else if (isWanted(name)) found.push(name);
      else if (isFolder && !SKIPPED.has(entry.name) && !entry.name.startsWith('.'))
        await visit(name).catch((error: NodeJS.ErrnoException) => {
          if (error.name === 'AdvisorError' || error.code === undefined) throw error;
          problems.push(unreadable(name, reason(error)));
        });
      if (found.length > MAX_FILES) throw tooMuch(root, `${MAX_FILES} ${what}`);
    }
  };
  await visit('').catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined || error.name === 'AdvisorError') throw error;
    throw dataError('UNREADABLE_DATA', `cannot read ${root}: ${reason(error)}`, undefined, { file: root });
  });
  return found.sort();
}

function tooMuch(root: string, what: string): Error {
  return dataError('TOO_MUCH_DATA', `more than ${what} in ${root}`, 'name the folder that holds what is meant', {
    file: root,
  });
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

async function isFolderLink(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isDirectory() ?? false;
}

/** The text files directly in a folder. */
export async function textNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => name)
    .sort();
}
