import { basename, resolve } from 'node:path';
import type { Dataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { assemble } from './assemble.ts';
import { codeFrame } from './code-frame.ts';
import { readDataFiles } from './files.ts';
import { readMaterial } from './read.ts';
import { checkErrors } from './rules.ts';

/**
 * A dataset from YAML files, or from one compiled JSON file. With `keep`, its credentials add to those of `base`, else
 * they replace them; the parts it lacks come from `base`. Throws a data error for the first error found.
 */
export async function loadYaml(path: string, base: Dataset | null, keep: boolean): Promise<Dataset> {
  const { files, problems: unread } = await readDataFiles(path);
  failOnError(unread, files);
  const { material, problems } = readMaterial(files);
  failOnError(problems, files);
  const dataset = assemble(basename(resolve(path)), material, base, keep);
  // What was compiled went through the rules then; at a hundred thousand credentials the difference is felt.
  if (!path.endsWith('.json')) failOnError(checkErrors({ dataset, material }), files);
  return dataset;
}

function failOnError(problems: readonly Problem[], files: Parameters<typeof codeFrame>[0]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const { file, line, column, rule, message } = first;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const frame = codeFrame(files, first);
  throw dataError(
    'INVALID_DATASET',
    `${file}:${line}:${column} ${rule} ${message}${more}`,
    'run cert-advisor validate on it to see every problem',
    { file, line, column },
    frame === '' ? undefined : frame,
  );
}
