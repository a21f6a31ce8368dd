import { readFileSync } from 'node:fs';
import type { Dataset } from '../src/core/dataset.ts';

let dataset: Dataset | undefined;

/** The built-in dataset as `npm run build` compiled it; another test proves that it equals the YAML. */
export function builtIn(): Dataset {
  dataset ??= JSON.parse(readFileSync(new URL('../dist/dataset.json', import.meta.url), 'utf8')) as Dataset;
  return dataset;
}
