import { safeParse } from 'valibot';
import type { SourcedCredential } from '../core/catalogue/credential.ts';
import type { Guide } from '../core/catalogue/guide.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import type { Problem } from '../core/problem.ts';
import type { ReadingProgress, TextFile } from './files.ts';
import { foreignForm, foreignMessage } from './foreign.ts';
import { type ParsedFile, parseYaml } from './parse.ts';
import { parseJson } from './parse-json.ts';
import { CREDENTIAL_FORM, formOf, type PartKey } from './parts.ts';
import { isPatch, patched } from './patch.ts';
import { type Origin, printable, problemAt } from './problem-at.ts';
import { type Section, sectionsOf } from './sections.ts';
import { shapeProblems } from './shape-problems.ts';

/** Of a list with a million wrong entries, the first are enough. */
const MAX_ISSUES = 100;

/** A credential and where it stands. */
export interface Entry {
  readonly credential: SourcedCredential;
  readonly origin: Origin;
  /** Whether it stands here in part only, and the rest in what is extended. */
  readonly isPatch: boolean;
}

/** A guide and where it stands. */
export interface GuideEntry {
  readonly guide: Guide;
  readonly origin: Origin;
}

/** What the files of a dataset hold, each checked by itself. */
export interface Material extends Partial<Pick<SourcedDataset, PartKey>> {
  readonly credentials: readonly SourcedCredential[];
  /** The same credentials with their places, for messages that come later. */
  readonly entries: readonly Entry[];
  readonly guides: readonly Guide[];
  readonly guideEntries: readonly GuideEntry[];
  /** Where the other parts stand. */
  readonly places: ReadonlyMap<PartKey, Origin>;
  readonly files: readonly ParsedFile[];
  /** Whether the vocabulary takes the place of the other one instead of adding to it. */
  readonly replacesVocabulary: boolean;
}

/**
 * Reads and checks each file by itself. Problems carry rule `CERT001` (not YAML), `CERT002` (not of the right shape) or `CERT004` (a patch
 * that fits nothing). `extended` are the credentials that patches change; null where nothing is extended.
 */
export function readMaterial(
  files: readonly TextFile[],
  extended: readonly SourcedCredential[] | null = null,
  tell: ReadingProgress = () => {},
): { material: Material; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: Record<string, unknown> = {};
  const places = new Map<PartKey, Origin>();
  const entries: Entry[] = [];
  const guideEntries: GuideEntry[] = [];
  let replacesVocabulary = false;
  const parsedFiles: ParsedFile[] = [];
  for (const { file, text } of files) {
    tell(parsedFiles.length, files.length);
    const parsed = (file.endsWith('.json') ? parseJson : parseYaml)(text, file);
    parsedFiles.push(parsed);
    for (const { section, origin } of readable(parsed, problems)) {
      const checked = checkedSection(section, origin, extended);
      if ('problems' in checked) problems.push(...checked.problems);
      else if (section.key === 'credential')
        entries.push({ credential: checked.output as SourcedCredential, origin, isPatch: checked.isPatch });
      else if (section.key === 'guide') guideEntries.push({ guide: checked.output as Guide, origin });
      else if (places.has(section.key))
        problems.push(problemAt(origin, [], 'CERT002', `a dataset has one ${section.key}; another stands elsewhere`));
      else {
        places.set(section.key, origin);
        replacesVocabulary ||= section.replaces === true;
        parts[section.key] = checked.output;
      }
    }
  }
  const credentials = entries.map(({ credential }) => credential);
  const guides = guideEntries.map(({ guide }) => guide);
  const material = {
    ...parts,
    credentials,
    entries,
    guides,
    guideEntries,
    places,
    files: parsedFiles,
    replacesVocabulary,
  };
  return { material, problems };
}

/** What a section holds, a patch applied to what it patches; or what is wrong with it. */
function checkedSection(
  section: Section,
  origin: Origin,
  extended: Parameters<typeof patched>[1],
): { readonly output: unknown; readonly isPatch: boolean } | { readonly problems: readonly Problem[] } {
  const kind = kindOf(section);
  if (Array.isArray(section.value) && section.schema.type === 'strict_object')
    return { problems: [problemAt(origin, [], 'CERT002', `must be ${kind}: made of keys and values, not a list`)] };
  const whole = isPatch(section.value) ? patched(section.value, extended) : section;
  if ('message' in whole) return { problems: [problemAt(origin, whole.path, 'CERT004', whole.message)] };
  const result = safeParse(section.schema, whole.value);
  return result.success
    ? { output: result.output, isPatch: whole !== section }
    : { problems: shapeProblems(origin, kind, section.schema, result.issues.slice(0, MAX_ISSUES)) };
}

/** The sections of a file that could be parsed; what could not be goes to `problems`. */
function readable(parsed: ParsedFile, problems: Problem[]): { section: Section; origin: Origin }[] {
  problems.push(
    ...parsed.syntax.map(({ place, message }): Problem => {
      return { rule: 'CERT001', severity: 'error', file: parsed.file, ...place, message: printable(message) };
    }),
  );
  if (parsed.syntax.length > 0) return [];
  // A part in its own place may be a list; a credential never is, nor what else a file without a name of its own holds.
  const foreign = formOf(parsed.file) === CREDENTIAL_FORM ? foreignForm(parsed.value) : null;
  if (foreign !== null) {
    problems.push(problemAt({ parsed, path: [] }, [], 'CERT002', foreignMessage(foreign)));
    return [];
  }
  const found = sectionsOf(parsed);
  problems.push(...found.problems);
  return found.sections.map((section) => ({ section, origin: { parsed, path: section.path } }));
}

function kindOf({ key }: Section): string {
  return key === 'credential' || key === 'guide' ? `a ${key}` : `the part "${key}"`;
}
