import type { SourcedDataset } from '../core/dataset.ts';
import { deepFrozen } from './deep-frozen.ts';
import type { TextFile } from './files.ts';
import { type DataChoice, readDataset } from './load.ts';
import type { ValidateOptions, Validation } from './validation.ts';

export type { DataChoice } from './load.ts';

// What programs ask of this room. What reads YAML and checks it is loaded only when it is wanted.

/**
 * The built-in dataset, or one read from files (YAML, or compiled JSON) that replaces it or adds to it. It is frozen throughout. Throws
 * a data error (`INVALID_DATASET`) that names file, line and column of the first error; `validate` tells all of them.
 */
export async function loadDataset(choice: DataChoice = {}): Promise<SourcedDataset> {
  return deepFrozen(await readDataset(choice));
}

/** How the texts of files become a dataset. */
export interface ParseOptions {
  /** Where the parts come from that the files lack: the built-in dataset unless another is given, none for null. */
  readonly base?: SourcedDataset | null;
  /** Whether the credentials add to those of `base` instead of replacing them. */
  readonly extend?: boolean;
  /** What the dataset is to be called. */
  readonly name?: string;
}

/**
 * A dataset from texts that a program holds, named as the files of a dataset are (`credentials/PROVIDER/ID.yaml`, `vocabulary.yaml`,
 * `advice/model.yaml` …), or one compiled JSON text. Frozen; throws as `loadDataset` does.
 */
export async function parseDataset(files: readonly TextFile[], options: ParseOptions = {}): Promise<SourcedDataset> {
  const { base, extend = false, name = 'dataset' } = options;
  const { datasetFrom } = await import('./load-yaml.ts');
  const ground = base === undefined ? await readDataset() : base;
  return deepFrozen(datasetFrom({ files, problems: [] }, name, ground, extend));
}

/**
 * What is wrong with a dataset, all of it, and how complete it is. `subject` is a folder, a file, or the texts of files as
 * `parseDataset` takes them. Throws a data error only where a path cannot be read.
 */
export async function validate(subject: string | readonly TextFile[], options: ValidateOptions): Promise<Validation> {
  const { validateFiles, validatePath } = await import('./validate.ts');
  const base = options.base === undefined ? await readDataset() : options.base;
  const checked = { ...options, base };
  return typeof subject === 'string' ? validatePath(subject, checked) : validateFiles(subject, checked);
}
