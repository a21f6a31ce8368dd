import { readFileSync } from 'node:fs';
import type { SourcedDataset } from '../../src/core/dataset.ts';

let dataset: SourcedDataset | undefined;

/** The built-in dataset; tests and scripts start in the root of the repository. */
export function builtIn(): SourcedDataset {
  dataset ??= JSON.parse(readFileSync('dist/dataset.json', 'utf8')) as SourcedDataset;
  return dataset;
}
