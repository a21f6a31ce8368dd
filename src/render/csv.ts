import { clean } from './clean.ts';

type Data = Readonly<Record<string, unknown>>;

/** What spreadsheets take for the start of a formula, also in the full-width forms that some of them accept. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** The value at a dotted path; in a range `[low, high]`, `low` and `high` name its ends. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) return valueAt(key === 'low' ? value[0] : key === 'high' ? value[1] : undefined, rest);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return valueAt((value as Data)[key], rest);
}

/** A path as one word. */
function camel([first = '', ...rest]: readonly string[]): string {
  return first + rest.map((step) => step.charAt(0).toUpperCase() + step.slice(1)).join('');
}

/** Whether a value is a range of figures, of which one end may be unknown. */
function isRange(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.some((end) => typeof end === 'number') &&
    value.every((end) => typeof end === 'number' || end === null)
  );
}

function guarded(text: string): string {
  const cleaned = clean(text);
  return FORMULA.test(cleaned) ? `'${cleaned}` : cleaned;
}

function plainCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (Array.isArray(value)) return value.map(plainCell).join(';');
  return guarded(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** Quoted where RFC 4180 asks for it, and around semicolons and outer spaces, which some readers split or trim. */
function quoted(cell: string): string {
  return /[",;\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One value in two columns: a lone figure is both ends of its range, a text stands in the first. */
function rangeCells(value: unknown): string[] {
  if (Array.isArray(value)) return [plainCell(value[0]), plainCell(value[1])];
  return typeof value === 'number' ? [plainCell(value), plainCell(value)] : [plainCell(value), ''];
}

/**
 * Records as CSV by RFC 4180: a header, then a line per record, each ended by CRLF. A field is a key or a dotted path
 * (`cost.usd`), headed without dots, which many programs take for something else (`costUsd`). A field that holds a range in any
 * record becomes two columns, `costUsdLow` and `costUsdHigh`; name those two outright (`cost.usd.low`) where the columns must not
 * depend on the records. Lists are joined with `;`, unknown is empty, text
 * that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function renderCsv(records: readonly Data[], fields: readonly string[]): string {
  if (fields.length === 0) return '';
  const columns = fields.map((name) => {
    const path = name.split('.');
    return { name: camel(path), path, range: records.some((record) => isRange(valueAt(record, path))) };
  });
  const head = columns.flatMap(({ name, range }) => (range ? [`${name}Low`, `${name}High`] : [name]));
  const rows = records.map((record) =>
    columns.flatMap(({ path, range }) => {
      const value = valueAt(record, path);
      return range ? rangeCells(value) : [plainCell(value)];
    }),
  );
  return [head.map(guarded), ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}
