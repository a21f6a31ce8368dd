import type { Dataset } from '../core/dataset.ts';
import type { Block } from '../render/blocks.ts';
import { jsonText } from '../render/json.ts';
import type { Style } from '../render/style.ts';

/** Version of the shape of the JSON output; rises only when something is removed or changes its meaning. */
export const SCHEMA_VERSION = 2;

type Json = Readonly<Record<string, unknown>>;

/** What a command has found, in all the forms it may be printed in. */
export interface Result {
  readonly command: string;
  readonly asOf: string;
  readonly dataset: Pick<Dataset, 'name' | 'version' | 'hash'>;
  /** The machine form; `meta` is put before it. */
  readonly json: Json;
  /** The human form, worked out only when it is wanted. */
  readonly blocks: () => readonly Block[] | Promise<readonly Block[]>;
  /** The page that is handed on, where it says more than the screen: Markdown and HTML. */
  readonly page?: () => Promise<readonly Block[]>;
  /** One record a line or row, for NDJSON and CSV; absent where the result is not a list. */
  readonly records?: readonly object[];
  /** The rows of CSV, where they are other than the records. */
  readonly rows?: () => readonly object[];
  /** The columns of CSV; keys may lead into nested records (`cost.usd`). */
  readonly fields?: readonly string[];
}

/** How a form is printed: from the whole result, or from its records, which not every result has. */
type Printer =
  | { readonly of: 'result'; readonly print: (result: Result, style: () => Style) => string | Promise<string> }
  | {
      readonly of: 'records';
      readonly print: (records: readonly object[], result: Result) => string | Promise<string>;
    };

/** The forms in which a result can be printed, in the order in which help lists them: all that has to be said of a new one. */
export const PRINTERS = {
  table: {
    of: 'result',
    async print(result, style) {
      const blocks = await result.blocks();
      return (await import('../render/terminal.ts')).renderTerminal(blocks, style());
    },
  },
  json: { of: 'result', print: (result) => `${jsonText(document(result), 2)}\n` },
  ndjson: { of: 'records', print: (records) => records.map((record) => `${jsonText(record)}\n`).join('') },
  csv: {
    of: 'records',
    async print(records, { fields, rows }) {
      return (await import('../render/csv.ts')).renderCsv((rows?.() ?? records) as Json[], fields ?? []);
    },
  },
  markdown: {
    of: 'result',
    async print(result) {
      const blocks = await (result.page ?? result.blocks)();
      return (await import('../render/markdown.ts')).renderMarkdown(blocks, titleOf(result));
    },
  },
  html: {
    of: 'result',
    async print(result) {
      const blocks = await (result.page ?? result.blocks)();
      return (await import('../render/html.ts')).renderHtml(blocks, titleOf(result));
    },
  },
} satisfies Readonly<Record<string, Printer>>;

/** What a page without a heading of its own is called. */
function titleOf({ command }: Result): string {
  return `cert-advisor ${command}`;
}

export type Format = keyof typeof PRINTERS;
export const FORMATS = Object.keys(PRINTERS) as readonly Format[];

/** The text of a result in a form; null where the form needs records and the result is no list. */
export async function textIn(format: Format, result: Result, style: () => Style): Promise<string | null> {
  const printer: Printer = PRINTERS[format];
  if (printer.of === 'result') return printer.print(result, style);
  return result.records === undefined ? null : printer.print(result.records, result);
}

/** The forms that every result has. */
export function formsOfAll(): readonly Format[] {
  return FORMATS.filter((format) => PRINTERS[format].of === 'result');
}

function document({ command, asOf, dataset: { name, version, hash }, json }: Result): Json {
  return { meta: { command, schemaVersion: SCHEMA_VERSION, asOf, dataset: { name, version, hash } }, ...json };
}
