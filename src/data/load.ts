import { readFileSync } from 'node:fs';
import type { Dataset } from '../core/dataset.ts';
import type { Extent } from '../core/decisions.ts';
import { dataError } from '../core/errors.ts';
import type { ReadingProgress } from './files.ts';
import { reason } from './unreadable.ts';

/** Where a dataset comes from: the built-in one, alone or replaced or extended by files of the user's. */
export interface DataChoice {
  /** A folder of YAML, a YAML file or a compiled JSON file that replaces the built-in credentials. */
  readonly data?: string | undefined;
  /** The same, whose credentials add to, override or patch the others; of several each stands on those before it. */
  readonly extend?: string | readonly string[] | undefined;
}

/** The compiled dataset and its smaller part, beside the built program. */
const BUILT_IN: Readonly<Record<Extent, string>> = { everything: 'dataset.json', decisions: 'catalogue.json' };

/**
 * Loads the built-in dataset, or one read from YAML. Throws a data error that names file, line and column when YAML is
 * broken or does not fit together.
 */
export async function readDataset(choice: DataChoice = {}, tell?: ReadingProgress): Promise<Dataset> {
  const builtIn = loadBuiltIn('everything');
  if (!isOwn(choice)) return builtIn;
  const { loadYaml } = await import('./load-yaml.ts');
  let dataset = choice.data === undefined ? builtIn : await loadYaml(choice.data, builtIn, false, tell);
  for (const path of extensionsOf(choice)) dataset = await loadYaml(path, dataset, true, tell);
  return dataset;
}

/** The paths of what extends a dataset, in order. */
export function extensionsOf({ extend = [] }: DataChoice): readonly string[] {
  return typeof extend === 'string' ? [extend] : extend;
}

/** The same dataset, at least as far as decisions read it (see `forDecisions`); faster where it is the built-in one. */
export async function loadForDecisions(choice: DataChoice = {}, tell?: ReadingProgress): Promise<Dataset> {
  return isOwn(choice) ? readDataset(choice, tell) : loadBuiltIn('decisions');
}

/** Whether anything but the built-in dataset alone is asked for. */
export function isOwn(choice: DataChoice): boolean {
  return choice.data !== undefined || extensionsOf(choice).length > 0;
}

const loaded: Partial<Record<Extent, Dataset>> = {};

/** Read once for a run. Synchronously: at start-up there is nothing else to do, and it is faster by some milliseconds. */
function loadBuiltIn(extent: Extent): Dataset {
  loaded[extent] ??= JSON.parse(builtInText(BUILT_IN[extent])) as Dataset;
  return loaded[extent];
}

function builtInText(file: string): string {
  try {
    return readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  } catch (error) {
    const why = reason(error as NodeJS.ErrnoException);
    throw dataError('NO_DATASET', `cannot read the compiled dataset: ${why}`, 'install cert-advisor anew, or build it');
  }
}
