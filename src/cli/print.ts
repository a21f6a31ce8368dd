import { usageError } from '../core/errors.ts';
import { type Block, mapBlocks } from '../render/blocks.ts';
import { decideStyle } from '../render/decide-style.ts';
import type { Style } from '../render/style.ts';
import type { CommonOptions } from './common.ts';
import type { Context } from './context.ts';
import { type Format, formsOfAll, type Result, textIn } from './formats.ts';
import { isLong, pagerFrom } from './pager.ts';
import { typedHere } from './program-name.ts';

/** The form asked for. */
export function formatOf({ format, json }: Pick<CommonOptions, 'format' | 'json'>): Format {
  if (json === true && format !== undefined && format !== 'json') {
    throw usageError(
      'CONFLICTING_FORMATS',
      `--json and --format ${format} contradict each other`,
      'leave one of them out',
    );
  }
  return json === true ? 'json' : (format ?? 'table');
}

/** Prints a result in the form asked for: on standard output, there through a pager if it is long, or into a file. */
export async function print(context: Context, result: Result, options: CommonOptions): Promise<void> {
  const format = formatOf(options);
  const text = await textIn(format, { ...result, blocks: () => blocksHere(context, result) }, () =>
    styleFor(context, options),
  );
  if (text === null) {
    throw usageError(
      'FORMAT_NOT_OFFERED',
      `${result.command} has no ${format} form`,
      `use --format ${formsOfAll().join(', ')}`,
    );
  }
  if (isToFile(options)) await context.writeText(options.output ?? '', text);
  else if (format !== 'table' || !(await isPaged(context, text, options))) context.out(text);
}

/** The blocks of a result, their command lines as they run where the reader stands. */
async function blocksHere(context: Context, result: Result): Promise<readonly Block[]> {
  const blocks = await result.blocks();
  const typed = typedHere(context);
  return mapBlocks(blocks, typed, typed);
}

/** Whether a long text was shown in a pager. */
async function isPaged(context: Context, text: string, options: CommonOptions): Promise<boolean> {
  if (!options.pager || !context.stdoutIsTerminal || !isLong(text, context.rows)) return false;
  const pager = pagerFrom(context.env);
  return pager !== null && context.page(text, pager);
}

function isToFile({ output }: CommonOptions): boolean {
  return output !== undefined && output !== '-';
}

function styleFor(context: Context, options: CommonOptions): Style {
  const toFile = isToFile(options);
  return decideStyle({
    isTerminal: context.stdoutIsTerminal && !toFile,
    columns: context.columns,
    env: context.env,
    colorFlag: options.color && !toFile,
    ...(options.hyperlinks === undefined ? {} : { hyperlinks: options.hyperlinks }),
  });
}
