import { type LineAnswer, lineError } from '../../core/batch/batch.ts';
import { dataError, usageError } from '../../core/errors.ts';
import { jsonText } from '../../render/json.ts';
import type { Context } from '../context.ts';
import { type Line, linesIn } from './lines.ts';

/** Answers a line, whole or in short. */
type Answerer = (line: number, text: string) => LineAnswer<object> | Promise<LineAnswer<object>>;

/**
 * Answers each line of a file, or of standard input for `-`, with a line, in order. A line that cannot be answered gets an error in its
 * place; a data error is thrown at the end when there was one. Reads no further than the output takes.
 */
export async function runBatch(
  context: Pick<Context, 'readBytes' | 'out' | 'drained' | 'progress'>,
  path: string,
  answer: Answerer,
): Promise<void> {
  let answered = 0;
  let failed = 0;
  for await (const lines of linesIn(context.readBytes(path))) {
    let text = '';
    for (const line of lines) {
      const record = await answerTo(line, answer);
      if ('error' in record) failed += 1;
      text += `${jsonText(record)}\n`;
    }
    answered += lines.length;
    context.out(text);
    context.progress(`${answered.toLocaleString('en-US')} lines answered`);
    // Nobody reads any more: that is no failure.
    if (!(await context.drained())) return context.progress(null);
  }
  context.progress(null);
  if (failed > 0) throw unanswered(failed, answered);
}

function answerTo(line: Line, answer: Answerer): ReturnType<Answerer> {
  return 'why' in line ? lineError(line.line, null, 'INVALID_LINE', line.why) : answer(line.line, line.text);
}

function unanswered(failed: number, all: number): Error {
  return dataError(
    'UNANSWERED_LINES',
    `${failed} of ${all} lines could not be answered`,
    'each has its error in its place; jq -c "select(.error)" shows them',
  );
}

/** Options that say something about one person, or about how one answer is printed. */
const OF_ONE = ['profile', 'heldFrom', 'whyNot', 'replay', 'compareWith', 'details', 'output'] as const;

/** Which file is to be answered. Throws a usage error for options that have no meaning for many. */
export function batchOf(
  options: Readonly<Partial<Record<(typeof OF_ONE)[number], string | true>>> & {
    readonly batch?: string | true;
    readonly format?: string;
  },
): string {
  const { batch, format } = options;
  if (batch === undefined) throw usageError('INVALID_ARGUMENT', '--full needs --batch', 'add --batch FILE', '--full');
  if (format !== undefined && !['json', 'ndjson'].includes(format))
    throw usageError(
      'FORMAT_NOT_OFFERED',
      `--batch has no ${format} form`,
      'it prints one JSON record a line',
      '--format',
    );
  const stray = OF_ONE.find((name) => options[name] !== undefined);
  if (stray === undefined) return batch === true ? '-' : batch;
  const flag = `--${stray.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw usageError('INVALID_ARGUMENT', `${flag} does not go with --batch`, INSTEAD[stray], flag);
}

const SAID_BY_LINES = 'each line says who it is about';
const INSTEAD: Readonly<Record<(typeof OF_ONE)[number], string>> = {
  profile: SAID_BY_LINES,
  heldFrom: SAID_BY_LINES,
  whyNot: 'leave --batch out: it explains the answer to one person',
  replay: 'leave --batch out: a kept answer is one person',
  compareWith: 'leave --batch out: a kept answer is one person',
  details: '--full gives whole answers',
  output: 'write > FILE behind the command instead',
};
