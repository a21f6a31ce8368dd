import { mkdir, writeFile } from 'node:fs/promises';
import { forDecisions } from '../core/decisions.ts';
import { asciiJson } from './ascii-json.ts';
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
