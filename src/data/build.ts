import { mkdir, writeFile } from 'node:fs/promises';
import { loadYaml } from './load-yaml.ts';

/** Validates a folder of YAML and writes it as the one artefact that the program loads by default. */
export async function buildDataset(folder: string, target: URL): Promise<void> {
  const dataset = await loadYaml(folder, null, false);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, `${JSON.stringify({ ...dataset, name: 'ai-credentials' })}\n`);
}
