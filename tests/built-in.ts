import { readFileSync } from 'node:fs';
import type { SourcedDataset } from '../src/core/dataset.ts';

let dataset: SourcedDataset | undefined;

/** The built-in dataset as `npm run build` compiled it; another test proves that it equals the YAML. */
export function builtIn(): SourcedDataset {
  dataset ??= JSON.parse(readFileSync(new URL('../dist/dataset.json', import.meta.url), 'utf8')) as SourcedDataset;
  return dataset;
}
