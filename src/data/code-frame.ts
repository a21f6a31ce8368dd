import type { Problem } from '../core/problem.ts';

const MAX_WIDTH = 100;
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

/** The line a problem stands on, with a mark under its column. */
export function codeFrame(
  files: readonly { readonly file: string; readonly text: string }[],
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
): string {
  const text = files.find((candidate) => candidate.file === file)?.text.split('\n')[line - 1];
  if (text === undefined) return '';
  const start = Math.max(0, column - MAX_WIDTH + 20);
  const shown = text
    .slice(start, start + MAX_WIDTH)
    // What a terminal would act on is not shown.
    .replaceAll(UNPRINTABLE, ' ')
    .trimEnd();
  const gutter = `${line} | `;
  return `${gutter}${shown}\n${' '.repeat(gutter.length + Math.max(0, column - 1 - start))}^`;
}
