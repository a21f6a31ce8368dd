import { mkdir, writeFile } from 'node:fs/promises';
import { ARTEFACT, artefactOf } from './artefact.ts';
import { loadYaml } from './load-yaml.ts';

/** Validates a folder of YAML and writes what the program loads by default into a folder. */
export async function buildDataset(source: string, target: URL): Promise<void> {
  const texts = artefactOf({ ...(await loadYaml(source, null, false)), name: 'ai-credentials' });
  await mkdir(target, { recursive: true });
  for (const part of ['whole', 'places', 'credentials'] as const)
    await writeFile(new URL(ARTEFACT[part], target), texts[part]);
}
