import { suggestion } from '../core/did-you-mean.ts';
import type { Problem } from '../core/problem.ts';
import type { ParsedFile, Path } from './parse.ts';
import { CREDENTIAL_FORM, type FileForm, formOf, GUIDE_FORM, PARTS } from './parts.ts';
import { problemAt } from './problem-at.ts';

/** One credential, one guide or one part of a dataset, as it stands in a file. */
export interface Section extends FileForm {
  readonly value: unknown;
  readonly path: Path;
  /** Whether it takes the place of the part that it would else add to. */
  readonly replaces?: boolean;
}

/** What a compiled dataset says of itself; recomputed when it is read. */
const STAMP = new Set(['name', 'version', 'hash', 'handovers', 'typicalHours']);

/** What a file with `credentials:` may hold besides the parts: lists of what else has a file of its own each. */
const LISTS: Readonly<Record<string, FileForm>> = { credentials: CREDENTIAL_FORM, guides: GUIDE_FORM };

/** Whether a record is made of parts by name: it has credentials, or nothing but parts. */
function holdsParts(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  const isPart = (key: string) => key in LISTS || PARTS.some((part) => part.key === key);
  return 'credentials' in value || (keys.length > 0 && keys.every(isPart));
}

/** What one file holds: usually one section; a file with `credentials:`, or with other parts alone, may hold a list of them, guides and other parts. */
export function sectionsOf(parsed: ParsedFile): { sections: Section[]; problems: Problem[] } {
  const { value, file } = parsed;
  // A part in its own place may have a key of that name: job-ads.yaml counts by credential.
  if (!isRecord(value) || !holdsParts(value) || formOf(file) !== CREDENTIAL_FORM)
    return { sections: [sectionAt(formIn(file, value), value, [])], problems: [] };
  const sections: Section[] = [];
  const problems: Problem[] = [];
  const object = (key: string, message: string) =>
    problems.push(problemAt({ parsed, path: [] }, [key], 'CERT002', message));
  for (const [key, inner] of Object.entries(value)) {
    const part = PARTS.find((candidate) => candidate.key === key);
    if (part !== undefined) sections.push(sectionAt(part, inner, [key]));
    else if (LISTS[key] !== undefined) {
      const form = LISTS[key];
      if (!Array.isArray(inner)) object(key, `${key}: must be a list`);
      else sections.push(...inner.map((each, index) => ({ ...form, value: each, path: [key, index] })));
    } else if (!STAMP.has(key))
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

/** A section; what says whether it replaces is no part of it. */
function sectionAt({ key, schema }: FileForm, value: unknown, path: Path): Section {
  if (key !== 'vocabulary' || !isRecord(value) || value['replace'] !== true) return { key, schema, value, path };
  const { replace: _, ...rest } = value;
  return { key, schema, value: rest, path, replaces: true };
}

/** The form of a file that is one section; a guide is known by its picks wherever it stands. */
function formIn(file: string, value: unknown): FileForm {
  const form = formOf(file);
  return form === CREDENTIAL_FORM && isRecord(value) && 'picks' in value ? GUIDE_FORM : form;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
