import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Ad } from '../core/ads/count.ts';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { readTextAt, type TextLimits } from '../data/text.ts';
import { namesUnder } from '../data/walk.ts';
import { readStandardInput } from './files.ts';

/** An advertisement, or why a file of a folder is none. */
export type AdFile = Ad | { readonly name: string; readonly why: string };

/** Saved pages hold much besides the advertisement; what is larger than this was not saved from a job board. */
const LIMITS: TextLimits = { maxBytes: 4 * 1024 ** 2, pipes: true };
const KIND = { isWanted: (name: string) => /\.(?:txt|text|md|markdown|html?)$/i.test(name), what: 'advertisements' };
const HINT = 'an advertisement is a text, Markdown or HTML file';

/**
 * The advertisements that paths lead to, one after another: a file, the `.txt`, `.md` and `.html` files under a folder, or standard input
 * for `-`. Throws a data error for a path that cannot be read; a file of a folder that cannot be is given with the reason.
 */
export async function* readAdFiles(paths: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<AdFile> {
  for (const path of paths) {
    if (path === '-') yield readAll('standard input', await readStandardInput(stdin, LIMITS), path);
    else if (await isFolder(path)) yield* readFolder(path);
    else yield readAll(path, await readTextAt(path, LIMITS), path);
  }
}

type Text = Awaited<ReturnType<typeof readTextAt>>;

function readAll(name: string, text: Text, file: string): Ad {
  const ad = adIn(name, text);
  if (!('why' in ad)) return ad;
  throw dataError('UNREADABLE_FILE', `cannot read ${name}: ${ad.why}`, HINT, { file });
}

/** Nothing at all is what a command that failed leaves behind. */
function adIn(name: string, text: Text): AdFile {
  if (typeof text !== 'string') return { name, why: text.why };
  return text.trim() === '' ? { name, why: 'it is empty' } : { name, text };
}

async function* readFolder(folder: string): AsyncGenerator<AdFile> {
  const problems: Problem[] = [];
  const names = await namesUnder(folder, KIND, problems);
  for (const { file, message } of problems) yield { name: join(folder, file), why: message };
  for (const name of names) {
    yield adIn(name, await readTextAt(join(folder, name), { ...LIMITS, pipes: false }));
  }
  if (names.length === 0)
    throw dataError('NO_TEXTS', `no .txt, .md or .html file in ${basename(folder)}`, HINT, { file: folder });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
