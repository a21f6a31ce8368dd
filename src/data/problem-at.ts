import type { Problem } from '../core/problem.ts';
import type { ParsedFile, Path } from './parse.ts';

/** Where a credential or a part stands: its file, and its place in it where a file holds several. */
export interface Origin {
  readonly parsed: ParsedFile;
  readonly path: Path;
}

/** A problem at a path below an origin. */
export function problemAt(
  { parsed, path: base }: Origin,
  path: Path,
  rule: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { rule, severity, file: parsed.file, ...parsed.locate([...base, ...path]), message: printable(message) };
}

/** A message without what a terminal would act on; it may quote anything that stands in a file. */
export function printable(message: string): string {
  return message.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
}
