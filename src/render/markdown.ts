import { dateText } from '../core/figure-text.ts';
import { withAddresses } from './address.ts';
import { type Block, type BlockOf, type Text, textOf, toneOf } from './blocks.ts';
import { barEnds, curveSummary, scaleText, sortedPoints } from './chart.ts';
import { cleanBlocks } from './clean.ts';

/** Signs that Markdown or inline HTML could take for markup, wherever they stand. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');
}

/** The text to be read as it is, addresses as links: within <…> nothing is escaped, but a bar would end a table cell. */
function escapeText(text: string): string {
  return withAddresses(text, (address) => `<${address.replaceAll('|', '%7C')}>`, escapeInline);
}

/** As `escapeText`, for text at the start of a line, where more signs have a meaning. */
function escapeLine(text: string): string {
  return escapeText(text.trim()).replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

function inline(text: Text, escapeWith: (text: string) => string): string {
  const escaped = escapeWith(textOf(text)).trim();
  return toneOf(text) === 'strong' && escaped !== '' ? `**${escaped}**` : escaped;
}

function table(titles: readonly string[], right: readonly boolean[], rows: readonly (readonly Text[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(escapeText)),
    line(right.map((isRight) => (isRight ? '--:' : '---'))),
    ...rows.map((row) => line(titles.map((_, at) => inline(row[at] ?? '', escapeText)))),
  ].join('\n');
}

/** A fence longer than any run of backticks in the text, so that the text cannot end it. */
function code(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function bars({ items, unit, currency }: BlockOf<'bars'>): string {
  const rows = items.map((bar) => {
    const { low, high } = barEnds(bar);
    return [bar.label, scaleText(low, unit, currency), scaleText(high, unit, currency), bar.text];
  });
  return table(['', 'From', 'To', ''], [false, true, true, false], rows);
}

function curve(block: BlockOf<'curve'>): string {
  const points = sortedPoints(block.points);
  const rows = points.map(([month, usd]) => [String(month), scaleText(usd, 'usd', block.currency)]);
  return rows.length === 0
    ? ''
    : `${table(['Month', block.currency ?? 'USD'], [true, true], rows)}\n\n${curveSummary(points, block.currency)}`;
}

function timeline({ items }: BlockOf<'timeline'>): string {
  const rows = items.map(({ from, to, label, text }) => [dateText(from), dateText(to), label, text]);
  return table(['From', 'To', 'What', ''], [false, false, false, false], rows);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(block.text.trim())}`;
    case 'paragraph':
      return inline(block.text, escapeLine);
    case 'list':
      return block.items.map((item) => `- ${inline(item, escapeLine)}`).join('\n');
    case 'table':
      return block.columns.length === 0
        ? ''
        : table(
            block.columns.map(({ title }) => title),
            block.columns.map(({ align }) => align === 'right'),
            block.rows,
          );
    case 'facts':
      return block.items
        .map(([label, value]) => `- **${escapeText(label.trim())}:** ${inline(value, escapeText)}`)
        .join('\n');
    case 'bars':
      return block.items.length === 0 ? '' : bars(block);
    case 'curve':
      return curve(block);
    case 'timeline':
      return block.items.length === 0 ? '' : timeline(block);
    case 'code':
      return code(block.text);
    case 'notes':
      return block.items.map((item) => `> ${escapeLine(item)}`).join('\n>\n');
  }
}

/** Blocks as GitHub Markdown, ended by one line break; empty for no blocks. Charts become tables. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const texts = cleanBlocks(blocks)
    .map(blockText)
    .filter((text) => text !== '');
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`;
}
