import type { GenericIssue, GenericSchema } from 'valibot';
import { suggestion } from '../core/did-you-mean.ts';
import type { Problem } from '../core/problem.ts';
import type { Path } from './parse.ts';
import { type Origin, problemAt } from './problem-at.ts';

/** What a validator objects to, in words that suit the writer of a file. */
export function shapeProblems(
  origin: Origin,
  what: string,
  schema: GenericSchema,
  issues: readonly GenericIssue[],
): Problem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return problemAt(origin, path, 'CERT002', shapeMessage(path, what, schema, issue));
  });
}

function shapeMessage(path: Path, what: string, schema: GenericSchema, issue: GenericIssue): string {
  const name = path.join('.');
  if (issue.type === 'strict_object' && issue.message.startsWith('Invalid key'))
    return issue.received === 'undefined' ? `missing key: ${name}` : `unknown key: ${name}${hint(path, schema)}`;
  const demand = demandOf(issue);
  if (name !== '') return `${name}: ${demand}`;
  const form = demand.replace(/^must be /, '');
  return issue.input === null ? `the file is empty: it must be ${what}` : `must be ${what}: ${form}`;
}

/** What was probably meant by an unknown key at the top. */
function hint(path: Path, schema: GenericSchema): string {
  const entries: unknown = 'entries' in schema ? schema.entries : {};
  return path.length === 1 && typeof entries === 'object' && entries !== null
    ? suggestion(String(path[0]), Object.keys(entries))
    : '';
}

/** The validator's own words where the schema gives them, else plain ones for its type. */
function demandOf({ type, message, expected, input }: GenericIssue): string {
  if (!message.startsWith('Invalid ')) return message;
  switch (type) {
    case 'array':
    case 'strict_tuple':
      return 'must be a list';
    case 'strict_object':
    case 'record':
      return `must be made of keys and values${Array.isArray(input) ? ', not a list' : ''}`;
    case 'boolean':
      return 'must be true or false';
    case 'picklist':
      return `must be one of ${choices(expected)}${suggestion(String(input), choices(expected).split(', '))}`;
    default:
      return message.replace(/^Invalid \w+: Expected/, 'must be').replace(/ but received .*/, '');
  }
}

function choices(expected: string | null): string {
  return (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
}
