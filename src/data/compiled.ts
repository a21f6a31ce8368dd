import { createHash } from 'node:crypto';
import type { SourcedDataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import { asciiJson } from './ascii-json.ts';
import type { TextFile } from './files.ts';

/**
 * The version of what is compiled. It rises whenever the shape of a dataset changes: what was compiled before is refused then, as its
 * content is not checked again.
 */
const COMPILED_VERSION = 2;

const BEGINNING = /^\{"compiled":(\d{1,9}),"sha256":"([0-9a-f]{64})","dataset":/;
const END = '}\n';

/** A checked dataset as one text that loads fast: its version, a hash of its content, and the content. */
export function compiledText(dataset: SourcedDataset): string {
  const content = asciiJson(dataset);
  return `{"compiled":${COMPILED_VERSION},"sha256":"${hashOf(content)}","dataset":${content}${END}`;
}

/** Whether a text is what `compiledText` gives; told by how it begins, whatever its file is called. */
export function isCompiled(text: string): boolean {
  return BEGINNING.test(text);
}

/** What a compiled text holds: the dataset, or its content where the hash is another, which is then to be checked like any other file. */
export type Compiled = { readonly dataset: SourcedDataset } | { readonly changed: string };

/** Reads a compiled text. Throws a data error (`OTHER_VERSION`) for one that another version compiled. */
export function readCompiled(text: string, file: string): Compiled {
  const [beginning = '', version, hash] = BEGINNING.exec(text) ?? [];
  if (Number(version) !== COMPILED_VERSION)
    throw dataError(
      'OTHER_VERSION',
      `${file}:1:1 was compiled by another version of the program (${version}; this one reads ${COMPILED_VERSION})`,
      'compile it again with cert-advisor validate --compile',
      { file, line: 1, column: 1 },
    );
  // Editors and transfers take the line break at the end, or add one.
  const content = text.trimEnd().slice(beginning.length, -END.trimEnd().length);
  return hashOf(content) === hash ? { dataset: JSON.parse(content) as SourcedDataset } : { changed: content };
}

/** The files of a dataset, where the only one is compiled its content as plain JSON, to be read and checked like any other. */
export function uncompiled(files: readonly TextFile[]): readonly TextFile[] {
  const [only, ...others] = files;
  if (only === undefined || others.length > 0 || !isCompiled(only.text)) return files;
  const compiled = readCompiled(only.text, only.file);
  const text = 'dataset' in compiled ? JSON.stringify(compiled.dataset) : compiled.changed;
  return [{ file: only.file.endsWith('.json') ? only.file : `${only.file}.json`, text }];
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
