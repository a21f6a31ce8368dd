import type { BlockOf } from '../blocks.ts';
import { textOf } from '../blocks.ts';
import { hang, pad, proseColumns, type Screen } from './screen.ts';

/** Below this width a label and its value do not share a line. */
const NARROW = 50;
const GAP = 2;

/** A heading in bold. */
export function headingLines(screen: Screen, block: BlockOf<'heading'>): string[] {
  return hang(screen, '', { text: block.text, tone: 'strong' });
}

/** A paragraph, wrapped. */
export function paragraphLines(screen: Screen, block: BlockOf<'paragraph'>): string[] {
  return hang(screen, '', block.text);
}

/** A list with bullets and hanging indent. */
export function listLines(screen: Screen, block: BlockOf<'list'>): string[] {
  return block.items.flatMap((item) => hang(screen, `${screen.glyphs.bullet} `, item));
}

/** Labels in one column and values in the next, or value under label where there is no room for two columns. */
export function factsLines(screen: Screen, block: BlockOf<'facts'>): string[] {
  const labelWidth = block.items.reduce((widest, [label]) => Math.max(widest, screen.width(label)), 0);
  const columns = proseColumns(screen);
  const stacked = columns !== null && (columns < NARROW || labelWidth > columns * 0.4);
  return block.items.flatMap(([label, value]) => {
    if (stacked) return [...hang(screen, '', { text: label, tone: 'muted' }), ...hang(screen, '  ', value)];
    const prefix = pad(screen, label, labelWidth) + ' '.repeat(GAP);
    const [first = '', ...others] = hang(screen, prefix, value);
    // Painted only now: `hang` measures its prefix, and colour has no width.
    return [screen.paint(label, 'muted') + first.slice(label.length), ...others];
  });
}

/** Text as it is, set in by two. */
export function codeLines(block: BlockOf<'code'>): string[] {
  return block.text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}

/** Remarks, dimmed, each on lines of its own. */
export function notesLines(screen: Screen, block: BlockOf<'notes'>): string[] {
  return block.items.flatMap((item) => hang(screen, '', { text: textOf(item), tone: 'muted' }));
}
