import { basename, resolve } from 'node:path';
import type { SourcedDataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { assemble } from './assemble.ts';
import { codeFrame } from './code-frame.ts';
import { isCompiled, readCompiled, uncompiled } from './compiled.ts';
import { type Reading, type ReadingProgress, readDataFiles } from './files.ts';
import { inShape } from './in-shape.ts';
import { isWhole } from './parts.ts';
import { type Material, readMaterial } from './read.ts';
import { checkErrors, checkSafety } from './rules.ts';

/**
 * A dataset from YAML files, or from one compiled JSON file. With `keep`, its credentials add to those of `base`, else
 * they replace them; the parts it lacks come from `base`. Throws a data error for the first error found.
 */
export async function loadYaml(
  path: string,
  base: SourcedDataset | null,
  keep: boolean,
  tell?: ReadingProgress,
): Promise<SourcedDataset> {
  const reading = await readDataFiles(path);
  const name = basename(resolve(path));
  const dataset = keep ? null : compiledIn(reading);
  return dataset ?? datasetFrom({ ...reading, files: uncompiled(reading.files) }, name, base, keep, tell);
}

/** The dataset that was compiled into the only file, as it was; null for anything else, which is to be read and checked like any other. */
function compiledIn({ files: [only, ...others] }: Reading): SourcedDataset | null {
  if (only === undefined || others.length > 0 || !isCompiled(only.text)) return null;
  const compiled = readCompiled(only.text, only.file);
  // A right hash says that nothing was changed by accident, not who wrote it.
  const dataset = 'changed' in compiled ? null : inShape(compiled.dataset);
  if (dataset !== null) failOnError(checkSafety(dataset, only.file), [], false);
  return dataset;
}

/** A dataset from what was read of its files; see `loadYaml`. */
export function datasetFrom(
  { files, problems: unread }: Reading,
  name: string,
  base: SourcedDataset | null,
  keep: boolean,
  tell?: ReadingProgress,
): SourcedDataset {
  failOnError(unread, files, keep);
  const { material, problems } = readMaterial(files, keep ? (base?.credentials ?? null) : null, tell);
  failOnError(problems, files, keep);
  // What is whole holds all that it stands on.
  const standsAlone = !keep && isWhole(new Set(material.places.keys()));
  const dataset = assemble(name, material, standsAlone ? null : base, keep);
  // Its content is what it was when it was compiled, and went through all the rules.
  const hasPassed = standsAlone && statedHash(material) === dataset.hash;
  failOnError(checkErrors({ dataset, material, adds: keep }, hasPassed), files, keep);
  return dataset;
}

/** The hash that a compiled dataset carries of its content. */
function statedHash({ files: [only, ...others] }: Material): unknown {
  const isOne = only !== undefined && others.length === 0 && typeof only.value === 'object' && only.value !== null;
  return isOne && 'hash' in only.value ? only.value.hash : undefined;
}

function failOnError(problems: readonly Problem[], files: Parameters<typeof codeFrame>[0], adds: boolean): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const { file, line, column, rule, message } = first;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const frame = codeFrame(files, first);
  throw dataError(
    'INVALID_DATASET',
    `${file}:${line}:${column} ${rule} ${message}${more}`,
    `run cert-advisor validate ${adds ? '--extend ' : ''}on it to see every problem`,
    { file, line, column },
    frame === '' ? undefined : frame,
  );
}
