import Table from 'cli-table3';
import { type BlockOf, hrefOf, type Text, textOf, toneOf } from '../blocks.ts';
import type { Plan } from './plan.ts';
import { paintText, type Screen } from './screen.ts';
import { wrap } from './wrap.ts';

/** What stands between two columns. */
export const GAP = '  ';
/**
 * A table of more lines is not given to cli-table3, which compares each cell with all before it and measures each six
 * times: 150 records took it 120 ms, which is more than all the rest of a run.
 */
const LONGEST_TABLE = 64;
const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-left`, `${side}-mid`, `${side}-right`])
    .map((name) => [name, '']),
);

/** The lines of one row, each with a cell for every column; a row's cells start at its top, a head's end at its foot. */
function rowLines(screen: Screen, row: readonly Text[], widths: readonly number[], isHead: boolean): Text[][] {
  const cells = widths.map((width, at) => wrap(textOf(row[at] ?? ''), width, screen.width));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, at) => {
      const text = lines[isHead ? line - height + lines.length : line] ?? '';
      const href = hrefOf(row[at] ?? '');
      return { text, tone: toneOf(row[at] ?? ''), ...(href === undefined ? {} : { href }) };
    }),
  );
}

interface Layout {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
}

function drawShort(screen: Screen, lines: readonly Text[][], { widths, aligns }: Layout): string[] {
  const table = new Table({
    chars: { ...NO_BORDERS, middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: [...aligns],
  });
  table.push(...lines.map((cells) => cells.map((cell) => screen.paint(textOf(cell), toneOf(cell)))));
  return table.toString().split('\n');
}

function drawLong(screen: Screen, lines: readonly Text[][], { widths, aligns }: Layout): string[] {
  return lines.map((cells) =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - screen.width(textOf(cell))));
        const text = paintText(screen, cell, textOf(cell));
        return aligns[at] === 'right' ? space + text : text + space;
      })
      .join(GAP),
  );
}

/** The columns of a plan under their titles and a rule. */
export function gridLines(screen: Screen, block: BlockOf<'table'>, plan: NonNullable<Plan>): string[] {
  const columns = plan.map(({ column }) => block.columns[column]);
  const widths = plan.map(({ width }) => width);
  const titles = columns.map((column) => ({ text: column?.title ?? '', tone: 'strong' }) as const);
  const rules = widths.map((width) => ({ text: screen.glyphs.rule.repeat(width), tone: 'muted' }) as const);
  const rows = block.rows.map((row) => plan.map(({ column }) => row[column] ?? ''));
  const lines: Text[][] = [
    ...rowLines(screen, titles, widths, true),
    ...(block.ruled === false ? [] : [rules]),
    ...rows.flatMap((row) => rowLines(screen, row, widths, false)),
  ];
  const layout = { widths, aligns: columns.map((column) => column?.align ?? 'left') };
  // cli-table3 would count the addresses behind texts as width.
  const drawn =
    lines.length > LONGEST_TABLE || screen.hyperlinks
      ? drawLong(screen, lines, layout)
      : drawShort(screen, lines, layout);
  return drawn.map((line) => line.trimEnd());
}
