import { type BlockOf, type Column, type Text, textOf, toneOf } from '../blocks.ts';
import { hang, type Screen } from './screen.ts';

/** A label and its value, both short, share a line with others like them. */
const SHORT = 28;
const BETWEEN = ' · ';
const INDENT = '  ';

type Cell = readonly [column: Column, value: Text];

/**
 * Each row as a record: its name in the first line, below it the other values with their labels, short ones side by side.
 * What is empty is left out.
 */
export function recordLines(screen: Screen, { columns, rows, about }: BlockOf<'table'>): string[] {
  return rows.flatMap((row, place) => {
    // What was a column is long enough to stand apart.
    const before = about === 'columns' && place > 0 ? [''] : [];
    const cells = columns.map((column, at): Cell => [column, row[at] ?? '']);
    const [first, ...others] = cells.filter(([, value]) => textOf(value) !== '');
    if (first === undefined) return [];
    const head = headLines(screen, first);
    return [...before, ...head, ...bodyLines(screen, others)];
  });
}

/** An id names its record by itself; anything else that stands first says what it is. */
function headLines(screen: Screen, [column, value]: Cell): string[] {
  const label = column.keep === true || column.title === '' ? '' : `${column.title}: `;
  return labelled(screen, column, label, strong(value), '');
}

function strong(text: Text): Text {
  return { text: textOf(text), tone: strongIfPlain(text) };
}

function strongIfPlain(text: Text) {
  return toneOf(text) === 'plain' ? 'strong' : toneOf(text);
}

/** Values with their labels in as few lines as hold them. */
function bodyLines(screen: Screen, cells: readonly Cell[]): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const [column, value] of cells) {
    const label = column.title === '' ? '' : `${column.title}: `;
    const long = screen.width(label + textOf(value));
    const room = screen.columns ?? Number.POSITIVE_INFINITY;
    if (long > SHORT || long + INDENT.length > room) {
      end();
      lines.push(...labelled(screen, column, label, value));
      continue;
    }
    const piece = screen.paint(label, 'muted') + screen.paint(textOf(value), toneOf(value));
    if (line !== '' && width + BETWEEN.length + long > room) end();
    width = line === '' ? INDENT.length + long : width + BETWEEN.length + long;
    line = line === '' ? INDENT + piece : line + screen.spell(BETWEEN) + piece;
  }
  end();
  return lines;
}

function labelled(screen: Screen, { keep }: Column, label: string, value: Text, indent = INDENT): string[] {
  const whole = screen.paint(textOf(value), toneOf(value));
  const fits = screen.columns === null || screen.width(indent + label + textOf(value)) <= screen.columns;
  if (fits) return [indent + screen.paint(label, 'muted') + whole];
  const head = label === '' ? [] : hang(screen, indent, { text: label.trimEnd(), tone: 'muted' });
  const deeper = label === '' ? indent : indent + INDENT;
  return [...head, ...(keep === true ? [deeper + whole] : hang(screen, deeper, value))];
}
