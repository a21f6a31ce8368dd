import { type Command, Option } from 'commander';
import type { Dataset } from '../core/dataset.ts';
import type { Extent } from '../core/decisions.ts';
import type { Context } from './context.ts';
import { FORMATS, type Format } from './formats.ts';
import { choiceOption, day, fileName } from './values.ts';

/** The options that every command has. */
export interface CommonOptions {
  readonly format?: Format;
  readonly json?: true;
  readonly asOf?: string;
  readonly data?: string;
  readonly extend?: string;
  readonly color: boolean;
  readonly input: boolean;
  readonly output?: string;
}

/** Adds the options that every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .addOption(choiceOption('--format <format>', 'how to print the result', FORMATS))
    .addOption(new Option('--json', 'the same as --format json'))
    .addOption(new Option('--as-of <date>', 'answer as on this day (default: today)').argParser(day))
    .addOption(new Option('--data <path>', 'use the credentials of this folder or YAML file instead'))
    .addOption(new Option('--extend <path>', 'add or override credentials from this folder or YAML file'))
    .addOption(new Option('--output <file>', 'write the result to a file, whole or not at all').argParser(fileName))
    .addOption(new Option('--no-color', 'print without colour (also NO_COLOR)'))
    .addOption(new Option('--no-input', 'never ask anything'));
}

/** The day an answer is for: the one asked for, else today by the machine's own calendar. */
export function asOfDay(context: Pick<Context, 'now'>, { asOf }: Pick<CommonOptions, 'asOf'>): string {
  if (asOf !== undefined) return asOf;
  const now = context.now();
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return local.toISOString().slice(0, 10);
}

/** The dataset that the options ask for; everything of it, unless a command can do with what decisions read. */
export function datasetFor(
  context: Pick<Context, 'loadDataset'>,
  { data, extend }: CommonOptions,
  extent?: Extent,
): Promise<Dataset> {
  return context.loadDataset({ data, extend }, extent);
}
