import { type Block, mapBlocks } from './blocks.ts';
import { cleanBlocks } from './clean.ts';
import type { Style } from './style.ts';
import { barsLines } from './terminal/bars.ts';
import { curveLines } from './terminal/curve.ts';
import { openScreen, type Screen } from './terminal/screen.ts';
import { tableLines } from './terminal/table.ts';
import {
  codeLines,
  commandLines,
  factsLines,
  headingLines,
  listLines,
  notesLines,
  paragraphLines,
} from './terminal/text.ts';
import { timelineLines } from './terminal/timeline.ts';
import { weightsLines } from './terminal/weights.ts';

function blockLines(screen: Screen, block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(screen, block);
    case 'paragraph':
      return paragraphLines(screen, block);
    case 'list':
      return listLines(screen, block);
    case 'table':
      return tableLines(screen, block);
    case 'facts':
      return factsLines(screen, block);
    case 'bars':
      return barsLines(screen, block);
    case 'weights':
      return weightsLines(screen, block);
    case 'timeline':
      return timelineLines(screen, block);
    case 'curve':
      return curveLines(screen, block);
    case 'command':
      return commandLines(screen, block);
    case 'code':
      return codeLines(block);
    case 'notes':
      return notesLines(screen, block);
  }
}

/**
 * Blocks as text for a terminal or a pipe, ended by one line break; empty for no blocks. With a width, no line is wider,
 * save for code, addresses and the cells of columns to be kept. Without `unicode`, all but code is ASCII. Imported only when a
 * terminal is written to: a run that prints JSON loads neither this nor the packages that draw.
 */
export function renderTerminal(blocks: readonly Block[], style: Style): string {
  const screen = openScreen(style);
  const ready = mapBlocks(cleanBlocks(blocks), screen.spell, (code) => code);
  let output = '';
  let attached = true;
  for (const block of ready) {
    const lines = blockLines(screen, block);
    if (lines.length === 0) continue;
    // A heading of the second level belongs to what follows; everything else stands apart.
    output += `${attached || block.tight === true ? '' : '\n'}${lines.join('\n')}\n`;
    attached = block.type === 'heading' && block.level === 2;
  }
  return output;
}
