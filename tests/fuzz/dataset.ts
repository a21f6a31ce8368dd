import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/core/dataset.ts';

let dataset: Dataset | undefined;

/** The built-in dataset; tests and scripts start in the root of the repository. */
export function builtIn(): Dataset {
  dataset ??= JSON.parse(readFileSync('dist/dataset.json', 'utf8')) as Dataset;
  return dataset;
}
