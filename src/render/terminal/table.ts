import { type BlockOf, type Column, textOf, toneOf } from '../blocks.ts';
import { GAP, gridLines } from './grid.ts';
import { type ColumnNeed, type Plan, planColumns } from './plan.ts';
import { recordLines } from './records.ts';
import { hang, type Screen } from './screen.ts';
import { isUnbreakable, widestWord } from './wrap.ts';

/** Free text is not squeezed below this, nor a word broken that is no longer than the second. */
const MINIMUM_TEXT = 12;
/** What may be shortened, but not left out, keeps so much while there is anything that may be left out instead. */
const READABLE = 26;
const LONGEST_WORD = 20;
/** A title may be an id, which is never cut. */
const LONGEST_TITLE = 24;
const CUT = '…';

function columnNeed(screen: Screen, column: Column, cells: readonly string[], shortest: number): ColumnNeed {
  const widest = (of: (cell: string) => number) => cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  const content = widest(screen.width);
  const natural = Math.max(content, screen.width(column.title), 1);
  const title = Math.min(widestWord(column.title, screen.width), LONGEST_TITLE);
  const spare = screen.lossy ? (column.spare ?? null) : null;
  // Figures stand to the right; a wrapped figure is as good as a cut one.
  const rigid = column.keep === true || column.align === 'right';
  if (screen.columns === null || natural <= MINIMUM_TEXT) return { natural, minimum: natural, spare };
  if (isClipped(screen, column))
    return { natural, minimum: Math.min(natural, spare === null ? shortest : MINIMUM_TEXT), spare };
  // Words in wide characters, as of Chinese, may be broken anywhere.
  const isNarrow = (word: string) => screen.width(word) <= word.length;
  const words = Math.min(
    widest((cell) => widestWord(cell, screen.width, isNarrow)),
    LONGEST_WORD,
  );
  const addresses = widest((cell) => widestWord(cell, screen.width, isUnbreakable));
  const minimum = rigid ? content : Math.max(Math.min(natural, MINIMUM_TEXT), words, addresses);
  return { natural, minimum: Math.max(minimum, title, 1), spare };
}

/** Whether cells are shortened rather than wrapped. */
function isClipped({ lossy }: Screen, { clip }: Column): boolean {
  return lossy && clip === true;
}

/** A table that fits the screen: wrapped, then without what nobody asked for, then as stacked records. */
export function tableLines(screen: Screen, block: BlockOf<'table'>): string[] {
  if (block.columns.length === 0) return [];
  const planFor = (shortest: number) => {
    const cells = (at: number) => block.rows.map((row) => textOf(row[at] ?? ''));
    const needs = block.columns.map((column, at) => columnNeed(screen, column, cells(at), shortest));
    return planColumns(needs, screen.columns, GAP.length);
  };
  const plan = planFor(READABLE) ?? planFor(MINIMUM_TEXT);
  if (plan === null)
    return recordLines(screen, block.about === 'columns' ? turned({ ...block, about: block.about }) : block);
  const lines = gridLines(screen, clipped(screen, block, plan), plan);
  const missing = block.columns.filter((_, at) => plan.every(({ column }) => column !== at));
  if (missing.length === 0) return lines;
  const text = `not shown: ${missing.map(({ title }) => title).join(', ')} (wider terminal, or --format csv)`;
  return [...lines, ...hang(screen, '', { text, tone: 'muted' })];
}

/** Rows and columns exchanged: each column a record under its title. */
function turned({ type, columns, rows, about }: BlockOf<'table'> & { about: 'columns' }): BlockOf<'table'> {
  return {
    type,
    about,
    columns: [{ title: '' }, ...rows.map((row) => ({ title: textOf(row[0] ?? '') }))],
    rows: columns
      .slice(1)
      .map(({ title }, at) => [{ text: title, tone: 'strong' } as const, ...rows.map((row) => row[at + 1] ?? '')]),
  };
}

/** The table with the cells that may be shortened as wide as the plan has room for. */
function clipped(screen: Screen, block: BlockOf<'table'>, plan: NonNullable<Plan>): BlockOf<'table'> {
  const widths = block.columns.map((column, at) =>
    isClipped(screen, column) ? (plan.find((each) => each.column === at)?.width ?? 0) : null,
  );
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell, at) => {
        const width = widths[at] ?? null;
        const text = textOf(cell);
        if (width === null || screen.width(text) <= width) return cell;
        return { text: cut(screen, text, width), tone: toneOf(cell) };
      }),
    ),
  };
}

/** The beginning of a text, with a mark for what is missing. */
function cut(screen: Screen, text: string, width: number): string {
  const mark = screen.spell(CUT);
  let kept = '';
  for (const sign of text) {
    if (screen.width(kept + sign) > width - screen.width(mark)) break;
    kept += sign;
  }
  return `${kept.trimEnd()}${mark}`;
}
