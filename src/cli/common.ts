import { type Command, Option } from 'commander';
import type { Dataset, SourcedDataset } from '../core/dataset.ts';
import { HYPERLINKS, type Hyperlinks } from '../render/hyperlinks.ts';
import type { Context } from './context.ts';
import { FORMATS, type Format } from './formats.ts';
import { EVERYWHERE } from './help.ts';
import { choiceOption, day, fileName } from './values.ts';

/** The options that every command has. */
export interface CommonOptions {
  readonly format?: Format;
  readonly json?: true;
  readonly asOf?: string;
  readonly data?: string;
  readonly extend?: readonly string[];
  readonly color: boolean;
  readonly input: boolean;
  readonly pager: boolean;
  readonly hyperlinks?: Hyperlinks;
  readonly output?: string;
}

/** Adds the options that every command has. */
export function withCommonOptions(command: Command): Command {
  const options = [
    choiceOption('--format <form>', 'print as', FORMATS),
    new Option('--json', 'the same as --format json'),
    ...dataOptions(),
    new Option('--output <file>', 'write to a file, whole or not at all').argParser(fileName),
    new Option('--no-color', 'no colour (also NO_COLOR)'),
    new Option('--no-input', 'never ask anything'),
    new Option('--no-pager', 'print long text at once (also PAGER=)'),
    choiceOption('--hyperlinks <when>', 'put addresses behind names', HYPERLINKS),
  ];
  for (const option of options) command.addOption(option.helpGroup(EVERYWHERE));
  return command;
}

/** The options that say from what is answered. */
export function dataOptions(): Option[] {
  return [
    new Option('--as-of <date>', 'answer as on this day, not today').argParser(day),
    new Option('--data <path>', 'use this folder or file of data instead'),
    new Option('--extend <path>', 'add, override or patch data from here (repeatable)').argParser(
      (path: string, before: readonly string[] = []) => [...before, path],
    ),
  ];
}

/** The day an answer is for: the one asked for, else today by the machine's own calendar. */
export function asOfDay(context: Pick<Context, 'now'>, { asOf }: Pick<CommonOptions, 'asOf'>): string {
  if (asOf !== undefined) return asOf;
  const now = context.now();
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return local.toISOString().slice(0, 10);
}

/** The dataset that the options ask for. */
export function datasetFor(
  context: Pick<Context, 'loadDataset'>,
  { data, extend }: CommonOptions,
): Promise<SourcedDataset> {
  return context.loadDataset({ data, extend });
}

/** The same, at least as far as decisions read it. */
export function decidingDatasetFor(
  context: Pick<Context, 'loadForDecisions'>,
  { data, extend }: CommonOptions,
): Promise<Dataset> {
  return context.loadForDecisions({ data, extend });
}
