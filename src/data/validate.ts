import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { coverageOf } from '../core/catalogue/coverage.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import { AdvisorError, dataError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { assemble } from './assemble.ts';
import { uncompiled } from './compiled.ts';
import { type Reading, type ReadingProgress, readDataFiles, type TextFile } from './files.ts';
import { formOf, isWhole } from './parts.ts';
import { type Material, readMaterial } from './read.ts';
import { checkRules } from './rules.ts';
import { reason } from './unreadable.ts';
import type { OwnWordsText, ValidateOptions, Validation } from './validation.ts';
import { textNames } from './walk.ts';

/** Checks the dataset at a path. Throws a data error only when the path itself cannot be read. */
export async function validatePath(
  path: string,
  options: ValidateOptions,
  tell?: ReadingProgress,
): Promise<Validation> {
  const { files, problems } = await readDataFiles(path);
  return validateReading({ files: uncompiled(files), problems }, options, basename(resolve(path)), tell);
}

/** Checks the files of a dataset: each by itself, then what they say together. */
export function validateFiles(files: readonly TextFile[], options: ValidateOptions): Validation {
  return validateReading({ files, problems: [] }, options, 'dataset');
}

function validateReading(
  { files, problems: unread }: Reading,
  options: ValidateOptions,
  name: string,
  tell?: ReadingProgress,
): Validation {
  const { asOf, base = null } = options;
  const { material, problems: misread } = readMaterial(
    files,
    options.adds === true ? (base?.credentials ?? null) : null,
    tell,
  );
  const problems = [...unread, ...misread];
  const dataset = assembled(name, material, problems, base, options.adds === true);
  if (dataset !== null) problems.push(...checkRules({ ...options, dataset, material }));
  const shared = { ...base?.evidence.sources, ...material.evidence?.sources };
  return { problems: problems.sort(byPlace), coverage: coverageOf(material.credentials, shared, asOf), dataset, files };
}

/**
 * The dataset that rules look at; null when a part of it is broken, as every reference to that part would be reported.
 */
function assembled(
  name: string,
  material: Material,
  problems: readonly Problem[],
  base: SourcedDataset | null,
  adds: boolean,
): SourcedDataset | null {
  if (problems.some(({ file }) => !['credential', 'guide'].includes(formOf(file).key))) return null;
  // A whole dataset must stand on its own: what the built-in one knows must not hide a gap.
  try {
    const standsAlone = !adds && isWhole(new Set(material.places.keys()));
    return assemble(name, material, standsAlone ? null : base, adds);
  } catch (error) {
    if (problems.length > 0 && error instanceof AdvisorError) return null;
    throw error;
  }
}

function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
  return byFile || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

/** The texts (`*.txt`) of a folder, from which the data must not copy. Throws a data error when there are none. */
export async function readOwnWords(folder: string): Promise<OwnWordsText[]> {
  try {
    const names = await textNames(folder);
    if (names.length > 0)
      return await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  } catch (error) {
    const why = reason(error as NodeJS.ErrnoException);
    throw dataError('UNREADABLE_TEXTS', `cannot read the texts in ${folder}: ${why}`, undefined, { file: folder });
  }
  throw dataError('NO_TEXTS', `no .txt file in ${folder}`, 'name a folder of texts that must not be copied');
}
