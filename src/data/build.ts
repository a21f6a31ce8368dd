import { mkdir, writeFile } from 'node:fs/promises';
import { forDecisions } from '../core/decisions.ts';
import { loadYaml } from './load-yaml.ts';

/**
 * Validates a folder of YAML and writes what the program loads by default: the dataset, and beside it `catalogue.json`, the part of
 * it that decisions are taken on, which is read in a third of the time.
 */
export async function buildDataset(folder: string, target: URL): Promise<void> {
  const dataset = { ...(await loadYaml(folder, null, false)), name: 'ai-credentials' };
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, `${asciiJson(dataset)}\n`);
  await writeFile(new URL('catalogue.json', target), `${asciiJson(forDecisions(dataset))}\n`);
}

/** JSON in ASCII alone, which is read faster: a single character beyond it makes every character of the text take two bytes. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
