import { FIELDS, type Field, type FieldValue } from './fields.ts';
import type { OptionSummary } from './summary.ts';

/** One option as a flat row: every cell a text, a number, a truth value, a list of words, or null. */
export type SheetRow = Readonly<Record<string, unknown>>;

/** The columns of such rows: a field each, and one for each part of what has parts (`priceUsdLow`). */
export const SHEET_COLUMNS: readonly string[] = [...FIELDS.flatMap(columnsOf), 'providerName', 'lapses'];

/** The raw values of an option for tables of other programs. A column of numbers holds numbers only. */
export function sheetRow(option: OptionSummary): SheetRow {
  const cells = FIELDS.flatMap((field) => cellsOf(field, field.value(option)));
  const { providerName, validityMonths } = option;
  return {
    ...Object.fromEntries(cells),
    validityMonths: validityMonths === 'never' ? null : validityMonths,
    providerName,
    lapses: validityMonths === null ? null : validityMonths !== 'never',
  };
}

/** The columns of a field: one, or one for each of its parts. */
export function columnsOf({ id, parts }: Field): string[] {
  return parts === undefined ? [id] : parts.map((part) => `${id}${part.charAt(0).toUpperCase()}${part.slice(1)}`);
}

function cellsOf(field: Field, value: FieldValue): [column: string, cell: unknown][] {
  const { parts } = field;
  const columns = columnsOf(field);
  if (parts === undefined) return [[field.id, value]];
  return columns.map((column, at) => [column, partOf(value, parts[at] ?? '', at)]);
}

/** The end of a range by its place, the part of a record by its key. */
function partOf(value: FieldValue, key: string, at: number): unknown {
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value) ? (value[at] ?? null) : ((value as unknown as Record<string, unknown>)[key] ?? null);
}
