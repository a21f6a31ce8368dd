import type { GenericSchema } from 'valibot';
import { suggestion } from '../core/did-you-mean.ts';
import type { Problem } from '../core/problem.ts';
import type { ParsedFile, Path } from './parse.ts';
import { PARTS, type PartKey, schemaOf } from './parts.ts';
import { problemAt } from './problem-at.ts';
import { credentialSchema } from './schema/credential.ts';

/** One credential or one part of a dataset, as it stands in a file. */
export interface Section {
  readonly key: PartKey | 'credential';
  readonly schema: GenericSchema;
  readonly value: unknown;
  readonly path: Path;
}

/** What a compiled dataset says of itself; recomputed when it is read. */
const STAMP = new Set(['name', 'version', 'hash']);

/** What one file holds: usually one section; a file with `credentials:` may hold a list of them and other parts. */
export function sectionsOf(parsed: ParsedFile): { sections: Section[]; problems: Problem[] } {
  const { value, file } = parsed;
  if (!isRecord(value) || !('credentials' in value))
    return { sections: [{ ...schemaOf(file), value, path: [] }], problems: [] };
  const sections: Section[] = [];
  const problems: Problem[] = [];
  const object = (key: string, message: string) =>
    problems.push(problemAt({ parsed, path: [] }, [key], 'CERT002', message));
  for (const [key, inner] of Object.entries(value)) {
    const part = PARTS.find((candidate) => candidate.key === key);
    if (part !== undefined) sections.push({ key: part.key, schema: part.schema, value: inner, path: [key] });
    else if (key === 'credentials' && Array.isArray(inner)) sections.push(...inner.map(credentialSection));
    else if (key === 'credentials') object(key, 'credentials: must be a list');
    else if (!STAMP.has(key))
      object(
        key,
        `unknown key: ${key}${suggestion(
          key,
          PARTS.map((known) => known.key),
        )}`,
      );
  }
  return { sections, problems };
}

function credentialSection(value: unknown, index: number): Section {
  return { key: 'credential', schema: credentialSchema, value, path: ['credentials', index] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
