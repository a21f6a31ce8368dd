import { type GenericSchema, safeParse } from 'valibot';
import type { Model } from '../core/advice/model.ts';
import type { Question } from '../core/advice/question.ts';
import type { Wording } from '../core/advice/wording.ts';
import type { Credential } from '../core/credential.ts';
import type { Alternative, Evidence, Vocabulary } from '../core/dataset.ts';
import type { Problem } from '../core/problem.ts';
import type { TextFile } from './files.ts';
import { type ParsedFile, type Path, parseYaml } from './parse.ts';
import { PARTS, schemaOf } from './parts.ts';
import { credentialSchema } from './schema/credential.ts';

/** What a folder of YAML files holds, each file checked by itself. */
export interface Material {
  readonly credentials: readonly Credential[];
  readonly vocabulary?: Vocabulary;
  readonly evidence?: Evidence;
  readonly alternatives?: readonly Alternative[];
  readonly questions?: readonly Question[];
  readonly model?: Model;
  readonly wording?: Wording;
  /** The file that holds each credential, by id, for messages that come later. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly files: readonly ParsedFile[];
}

/** Where a credential stands: its file, and its place in it where a file holds several. */
export interface Origin {
  readonly parsed: ParsedFile;
  readonly path: Path;
}

/** Reads and checks each file by itself. Problems carry rule `CERT001` (not YAML) or `CERT002` (not of the right shape). */
export function readMaterial(files: readonly TextFile[]): { material: Material; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: Record<string, unknown> = {};
  const credentials: Credential[] = [];
  const origins = new Map<string, Origin>();
  const parsedFiles = files.map(({ file, text }) => parseYaml(text, file));
  for (const parsed of parsedFiles) {
    problems.push(...parsed.syntax.map(({ place, message }) => problemAt(parsed, 'CERT001', place, message)));
    if (parsed.syntax.length > 0) continue;
    for (const { key, schema, value, path } of sections(parsed)) {
      const result = safeParse(schema, value);
      if (!result.success) problems.push(...shapeProblems(parsed, path, result.issues));
      else if (key === 'credential') {
        const credential = result.output as Credential;
        credentials.push(credential);
        if (!origins.has(credential.id)) origins.set(credential.id, { parsed, path });
      } else parts[key] = result.output;
    }
  }
  return { material: { ...parts, credentials, origins, files: parsedFiles }, problems };
}

interface Section {
  readonly key: string;
  readonly schema: GenericSchema;
  readonly value: unknown;
  readonly path: Path;
}

/** The parts that one file holds: usually one; a file with `credentials:` may hold a list of them and other parts. */
function sections(parsed: ParsedFile): Section[] {
  const { value, file } = parsed;
  if (!isRecord(value) || !Array.isArray(value['credentials'])) return [{ ...schemaOf(file), value, path: [] }];
  return Object.entries(value).flatMap<Section>(([key, inner]) => {
    if (key === 'credentials' && Array.isArray(inner)) {
      return inner.map((each, index) => ({
        key: 'credential',
        schema: credentialSchema,
        value: each,
        path: [key, index],
      }));
    }
    const part = PARTS.find((candidate) => candidate.key === key);
    return [{ key, schema: part?.schema ?? credentialSchema, value: inner, path: [key] }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Issue {
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
  readonly type: string;
  readonly received: string;
}

function shapeProblems(parsed: ParsedFile, base: Path, issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return problemAt(parsed, 'CERT002', parsed.locate([...base, ...path]), shapeMessage(path, issue));
  });
}

function shapeMessage(path: Path, { type, message, received }: Issue): string {
  const name = path.join('.');
  if (type === 'strict_object' && message.startsWith('Invalid key') && received !== 'undefined')
    return `unknown key: ${name}`;
  if (type === 'strict_object' && message.startsWith('Invalid key')) return `missing key: ${name}`;
  return name === '' ? `must be a credential: ${message}` : `${name}: ${message}`;
}

/** A problem at a place of a file. */
export function problemAt(
  { file }: Pick<ParsedFile, 'file'>,
  rule: string,
  { line, column }: { readonly line: number; readonly column: number },
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { rule, severity, file, line, column, message };
}
