import type { Dataset } from '../core/dataset.ts';
import { usageError } from '../core/errors.ts';
import type { Block } from '../render/blocks.ts';
import { decideStyle } from '../render/decide-style.ts';
import type { CommonOptions, Format } from './common.ts';
import type { Context } from './context.ts';

/** Version of the shape of the JSON output; rises only when something is removed or changes its meaning. */
export const SCHEMA_VERSION = 2;

type Record_ = Readonly<Record<string, unknown>>;

/** What a command has found, in all the forms it may be printed in. */
export interface Result {
  readonly command: string;
  readonly asOf: string;
  readonly dataset: Pick<Dataset, 'name' | 'version' | 'hash'>;
  /** The machine form; `meta` is put before it. */
  readonly json: Record_;
  /** The human form, worked out only when it is wanted. */
  readonly blocks: () => readonly Block[] | Promise<readonly Block[]>;
  /** One record a line or row, for NDJSON and CSV; absent where the result is not a list. */
  readonly records?: readonly object[];
  /** The rows of CSV, where they are other than the records. */
  readonly rows?: () => readonly object[];
  /** The columns of CSV; keys may lead into nested records (`cost.usd`). */
  readonly fields?: readonly string[];
}

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
  const text = await textOf(context, result, options, format);
  if (options.output === undefined || options.output === '-') context.out(text);
  else await context.writeText(options.output, text);
}

async function textOf(context: Context, result: Result, options: CommonOptions, format: Format): Promise<string> {
  if (format === 'json') return `${JSON.stringify(document(result), null, 2)}\n`;
  if (format === 'ndjson')
    return recordsOf(result, format)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  if (format === 'csv') {
    const { renderCsv } = await import('../render/csv.ts');
    const rows = result.rows?.() ?? recordsOf(result, format);
    return renderCsv(rows as Record_[], result.fields ?? []);
  }
  const blocks = await result.blocks();
  if (format === 'markdown') return (await import('../render/markdown.ts')).renderMarkdown(blocks);
  if (format === 'html')
    return (await import('../render/html.ts')).renderHtml(blocks, `cert-advisor ${result.command}`);
  const { renderTerminal } = await import('../render/terminal.ts');
  const toFile = options.output !== undefined;
  const isTerminal = context.stdoutIsTerminal && !toFile;
  return renderTerminal(
    blocks,
    decideStyle({ isTerminal, columns: context.columns, env: context.env, colorFlag: options.color && !toFile }),
  );
}

function document({ command, asOf, dataset: { name, version, hash }, json }: Result): Record_ {
  return { meta: { command, schemaVersion: SCHEMA_VERSION, asOf, dataset: { name, version, hash } }, ...json };
}

function recordsOf({ command, records }: Result, format: Format): readonly object[] {
  if (records !== undefined) return records;
  throw usageError(
    'FORMAT_NOT_OFFERED',
    `${command} has no ${format} form`,
    'use --format json, markdown, html or table',
  );
}
