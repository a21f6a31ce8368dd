import { readFileSync } from 'node:fs';
import type { Dataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';

/** Where a dataset comes from: the built-in one, alone or replaced or extended by files of the user's. */
export interface DataChoice {
  /** A folder of YAML, a YAML file or a compiled JSON file that replaces the built-in credentials. */
  readonly data?: string | undefined;
  /** The same, whose credentials add to or override the others. */
  readonly extend?: string | undefined;
}

/** The compiled dataset, beside the built program. */
const BUILT_IN = new URL('./dataset.json', import.meta.url);

/**
 * Loads the built-in dataset, or one read from YAML. Throws a data error that names file, line and column when YAML is
 * broken or does not fit together.
 */
export async function loadDataset(choice: DataChoice = {}): Promise<Dataset> {
  const builtIn = loadBuiltIn();
  if (choice.data === undefined && choice.extend === undefined) return builtIn;
  const { loadYaml } = await import('./load-yaml.ts');
  const base = choice.data === undefined ? builtIn : await loadYaml(choice.data, builtIn, false);
  return choice.extend === undefined ? base : loadYaml(choice.extend, base, true);
}

let loaded: Dataset | undefined;

/** Read once for a run. Synchronously: at start-up there is nothing else to do, and it is faster by some milliseconds. */
function loadBuiltIn(): Dataset {
  loaded ??= JSON.parse(builtInText()) as Dataset;
  return loaded;
}

function builtInText(): string {
  try {
    return readFileSync(BUILT_IN, 'utf8');
  } catch {
    throw dataError('NO_DATASET', 'the compiled dataset is missing', 'run npm run build');
  }
}
