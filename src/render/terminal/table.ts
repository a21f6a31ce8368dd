import { type BlockOf, type Column, textOf } from '../blocks.ts';
import { GAP, gridLines } from './grid.ts';
import { type ColumnNeed, planColumns } from './plan.ts';
import { columnRecordLines, recordLines } from './records.ts';
import { hang, type Screen } from './screen.ts';
import { isUnbreakable, widestWord } from './wrap.ts';

/** Free text is not squeezed below this, nor a word broken that is no longer than the second. */
const MINIMUM_TEXT = 12;
const LONGEST_WORD = 20;

function columnNeed(screen: Screen, column: Column, cells: readonly string[]): ColumnNeed {
  const widest = (of: (cell: string) => number) => cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  const content = widest(screen.width);
  const natural = Math.max(content, screen.width(column.title), 1);
  const title = Math.min(widestWord(column.title, screen.width), LONGEST_WORD);
  // Figures stand to the right; a wrapped figure is as good as a cut one.
  const rigid = column.keep === true || column.align === 'right';
  if (screen.columns === null || natural <= MINIMUM_TEXT)
    return { natural, minimum: natural, spare: column.spare === true };
  // Words in wide characters, as of Chinese, may be broken anywhere.
  const isNarrow = (word: string) => screen.width(word) <= word.length;
  const words = Math.min(
    widest((cell) => widestWord(cell, screen.width, isNarrow)),
    LONGEST_WORD,
  );
  const addresses = widest((cell) => widestWord(cell, screen.width, isUnbreakable));
  const minimum = rigid ? content : Math.max(Math.min(natural, MINIMUM_TEXT), words, addresses);
  return { natural, minimum: Math.max(minimum, title, 1), spare: column.spare === true };
}

/** A table that fits the screen: wrapped, then without what may go, then turned, so that nothing asked for is missing. */
export function tableLines(screen: Screen, block: BlockOf<'table'>): string[] {
  if (block.columns.length === 0) return [];
  const needs = block.columns.map((column, at) =>
    columnNeed(
      screen,
      column,
      block.rows.map((row) => textOf(row[at] ?? '')),
    ),
  );
  const plan = planColumns(needs, screen.columns, GAP.length, screen.lossy);
  if (plan === null) return block.turn === 'columns' ? columnRecordLines(screen, block) : recordLines(screen, block);
  const lines = gridLines(screen, block, plan);
  const missing = block.columns.filter((_, at) => plan.every(({ column }) => column !== at));
  if (missing.length === 0) return lines;
  const text = `not shown: ${missing.map(({ title }) => title).join(', ')} (wider terminal, or --format csv)`;
  return [...lines, ...hang(screen, '', { text, tone: 'muted' })];
}
