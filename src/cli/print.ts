import { usageError } from '../core/errors.ts';
import { decideStyle } from '../render/decide-style.ts';
import type { Style } from '../render/style.ts';
import type { CommonOptions } from './common.ts';
import type { Context } from './context.ts';
import { type Format, formsOfAll, type Result, textIn } from './formats.ts';

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

/** Prints a result in the form asked for, on standard output or into a file. */
export async function print(context: Context, result: Result, options: CommonOptions): Promise<void> {
  const format = formatOf(options);
  const text = await textIn(format, result, () => styleFor(context, options));
  if (text === null) {
    throw usageError(
      'FORMAT_NOT_OFFERED',
      `${result.command} has no ${format} form`,
      `use --format ${formsOfAll().join(', ')}`,
    );
  }
  if (options.output === undefined || options.output === '-') context.out(text);
  else await context.writeText(options.output, text);
}

function styleFor(context: Context, options: CommonOptions): Style {
  const toFile = options.output !== undefined;
  const isTerminal = context.stdoutIsTerminal && !toFile;
  return decideStyle({ isTerminal, columns: context.columns, env: context.env, colorFlag: options.color && !toFile });
}
