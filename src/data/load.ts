import type { SourcedCredential } from '../core/catalogue/credential.ts';
import type { Dataset, SourcedDataset } from '../core/dataset.ts';
import { builtInAt } from './built-in.ts';
import type { ReadingProgress } from './files.ts';

/** Beside the built program. */
const BUILT_IN = builtInAt(import.meta.dirname);

/** Where a dataset comes from: the built-in one, alone or replaced or extended by files of the user's. */
export interface DataChoice {
  /** A folder of YAML, a YAML file or a compiled JSON file that replaces the built-in credentials. */
  readonly data?: string | undefined;
  /** The same, whose credentials add to, override or patch the others; of several each stands on those before it. */
  readonly extend?: string | readonly string[] | undefined;
}

/**
 * Loads the built-in dataset, or one read from YAML. Throws a data error that names file, line and column when YAML is
 * broken or does not fit together.
 */
export async function readDataset(choice: DataChoice = {}, tell?: ReadingProgress): Promise<SourcedDataset> {
  if (!isOwn(choice)) return BUILT_IN.whole();
  const { loadYaml } = await import('./load-yaml.ts');
  let dataset =
    choice.data === undefined ? BUILT_IN.whole() : await loadYaml(choice.data, BUILT_IN.whole(), false, tell);
  for (const path of extensionsOf(choice)) dataset = await loadYaml(path, dataset, true, tell);
  return dataset;
}

/** The paths of what extends a dataset, in order. */
export function extensionsOf({ extend = [] }: DataChoice): readonly string[] {
  return typeof extend === 'string' ? [extend] : extend;
}

/** The same dataset, at least as far as decisions read it; faster where it is the built-in one. */
export async function readForDecisions(choice: DataChoice = {}, tell?: ReadingProgress): Promise<Dataset> {
  return isOwn(choice) ? readDataset(choice, tell) : BUILT_IN.forDecisions();
}

/** All that the same dataset says of one of its credentials. Throws a `RangeError` where it has none of this id. */
export async function readRecord(choice: DataChoice, id: string): Promise<SourcedCredential> {
  const record = isOwn(choice)
    ? (await readDataset(choice)).credentials.find((each) => each.id === id)
    : BUILT_IN.record(id);
  if (record === undefined) throw new RangeError(`there is no credential ${id}`);
  return record;
}

/** Whether anything but the built-in dataset alone is asked for. */
export function isOwn(choice: DataChoice): boolean {
  return choice.data !== undefined || extensionsOf(choice).length > 0;
}
