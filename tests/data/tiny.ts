import { stringify } from 'yaml';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import type { Problem } from '../../src/core/problem.ts';
import { assemble } from '../../src/data/assemble.ts';
import { readDataFiles, type TextFile } from '../../src/data/files.ts';
import { PARTS } from '../../src/data/parts.ts';
import { readMaterial } from '../../src/data/read.ts';
import { shippedDataFolder } from '../../src/data/shipped.ts';
import { validateFiles } from '../../src/data/validate.ts';
import type { ValidateOptions } from '../../src/data/validation.ts';
import { builtIn } from '../built-in.ts';

/** The day on which everything is checked in these tests. */
export const TODAY = '2026-11-21';

/** The real day, for checks of the real data. */
export const NOW = new Date().toISOString().slice(0, 10);

/** Every file of the real dataset. */
export const REAL_FILES = (await readDataFiles(shippedDataFolder())).files;

/** The parts of the real dataset that name no credential, so that a few credentials beside them make a whole one. */
export const PART_FILES: readonly TextFile[] = REAL_FILES.filter(({ file }) =>
  PARTS.some((part) => part.file === file && !['jobAds', 'names', 'stacks'].includes(part.key)),
);

export function source(changes: object = {}): object {
  return { url: 'https://example.com/one', publisher: 'Tiny', tier: 'issuer', checked: '2026-11-01', ...changes };
}

export function fact(value: unknown, changes: object = {}): object {
  return { value, sources: ['page'], ...changes };
}

/** A sound credential with changes; a key set to undefined is left out. */
export function credential(changes: object = {}): object {
  const exam = { code: 'TO-1', opens: fact('2026-01-01'), languages: fact(['en']), usd: fact(100) };
  return {
    id: 'tiny-one',
    name: 'Tiny One',
    provider: 'aws',
    kind: 'certification',
    level: 'associate',
    summary: 'A credential that exists in this test only.',
    platforms: ['aws'],
    roles: ['ml-engineer'],
    topics: ['mlops'],
    exams: [exam],
    sources: { page: source() },
    shortName: 'Tiny',
    shortId: 'id' in changes ? changes.id : 'tiny-one',
    ...changes,
  };
}

/** A credential as the file in which it belongs. */
export function asFile(value: object, file?: string): TextFile {
  const { id, provider } = value as { id: string; provider: string };
  return { file: file ?? `credentials/${provider}/${id}.yaml`, text: stringify(value) };
}

/** The real parts and guides as a dataset without credentials. */
export const PARTS_ALONE: SourcedDataset = {
  ...assemble('parts', readMaterial(PART_FILES).material, null, false),
  guides: builtIn().guides,
};

/** The problems of a real part with a change, beside one credential and what the rest of the real parts say. */
export function checkParts(changed: readonly TextFile[]): readonly Problem[] {
  return validateFiles([...changed, asFile(credential())], { asOf: NOW, base: PARTS_ALONE }).problems;
}

/** A sound guide with changes. */
export function guide(changes: object = {}): object {
  return {
    id: 'tiny-guide',
    title: 'A guide',
    author: 'Somebody',
    publisher: 'A page',
    url: 'https://example.com/guide',
    published: '2026-10',
    stored: '2026-11-20',
    language: 'en',
    sells: null,
    selling: false,
    read: 'full',
    picks: [{ for: { goal: ['genai'] }, ids: ['tiny-one'], names: ['Tiny One'], strength: 'pick' }],
    ...changes,
  };
}

/** The problems of a dataset of these credentials, which takes its parts from the real one. */
export function checkCredentials(
  values: readonly object[],
  options: Partial<ValidateOptions> = {},
): readonly Problem[] {
  const files = values.map((value) => asFile(value));
  return validateFiles(files, { asOf: TODAY, base: PARTS_ALONE, ...options }).problems;
}

/** The text of a real part with one passage replaced. */
export function changedPart(file: string, find: string | RegExp, replace: string): TextFile {
  const text = PART_FILES.find((part) => part.file === file)?.text ?? '';
  const changed = text.replace(find, replace);
  if (changed === text) throw new Error(`${file} does not hold ${find}`);
  return { file, text: changed };
}
