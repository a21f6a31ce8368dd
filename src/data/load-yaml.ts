import { basename, resolve } from 'node:path';
import type { Dataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { assemble } from './assemble.ts';
import { codeFrame } from './code-frame.ts';
import { readYamlFiles } from './files.ts';
import { readMaterial } from './read.ts';
import { checkRules } from './rules.ts';

/**
 * A dataset from YAML files. With `keep`, its credentials add to those of `base`, else they replace them; the parts it
 * lacks come from `base`. Throws a data error for the first error found.
 */
export async function loadYaml(path: string, base: Dataset | null, keep: boolean): Promise<Dataset> {
  const { material, problems } = readMaterial(await readYamlFiles(path));
  failOnError(problems, material.files);
  const dataset = assemble(basename(resolve(path)), material, base, keep);
  failOnError(checkRules(dataset, material), material.files);
  return dataset;
}

function failOnError(problems: readonly Problem[], files: Parameters<typeof codeFrame>[0]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const { file, line, column, rule, message } = first;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  throw dataError(
    'INVALID_DATASET',
    `${file}:${line}:${column} ${rule} ${message}${more}\n${codeFrame(files, first)}`,
    'run cert-advisor validate on it to see every problem',
    { file, line, column },
  );
}
