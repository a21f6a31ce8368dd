import { withAddresses } from './address.ts';
import { type Block, type BlockOf, type Fact, hrefOf, linesOf, type Text, textOf, toneOf } from './blocks.ts';
import { barEnds, curveSummary, scaleText, sortedPoints } from './chart.ts';
import { clean, cleanBlocks } from './clean.ts';

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
  const href = hrefOf(text);
  const escaped = (href === undefined ? escapeWith : escapeInline)(textOf(text)).trim();
  const linked = href === undefined || escaped === '' ? escaped : `[${escaped}](${destination(href)})`;
  return toneOf(text) === 'strong' && escaped !== '' ? `**${linked}**` : linked;
}

/** An address within a link and a table. */
function destination(href: string): string {
  return /^https?:/.test(href)
    ? href.replace(
        /[\s<>()|\\]/g,
        (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`,
      )
    : '#';
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
function code(text: string, language: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function bars({ items, unit, currency }: BlockOf<'bars'>): string {
  const rows = items.map((bar) => {
    const { low, high } = barEnds(bar);
    return [bar.label, scaleText(low, unit, currency), scaleText(high, unit, currency), bar.text];
  });
  return table(['', 'From', 'To', ''], [false, true, true, false], rows);
}

/** A curve in words: its points month by month are for a program, which finds them in the JSON. */
function curve(block: BlockOf<'curve'>): string {
  return escapeLine(curveSummary(sortedPoints(block.points), block.currency));
}

function weights({ title, items }: BlockOf<'weights'>): string {
  const rows = items.map(({ label, text }) => [label, text]);
  return table([title, ''], [false, false], rows);
}

function timeline({ items }: BlockOf<'timeline'>): string {
  const count = items.reduce((most, { figures }) => Math.max(most, figures.length), 0);
  const rows = items.map(({ when, label, figures }) => [when, label, ...figures]);
  return table(['', '', ...Array(count).fill('')], [true, false, ...Array(count).fill(true)], rows);
}

function fact([label, value, aside]: Fact): string {
  const [first = '', ...others] = linesOf(value);
  const end = aside === undefined || aside === '' ? '' : ` (${escapeText(aside)})`;
  const name = escapeText(textOf(label).trim());
  const head = `- **${name}${name.endsWith('?') ? '' : ':'}** ${inline(first, escapeText)}${end}`;
  return [head, ...others.map((line) => `  ${inline(line, escapeText)}`)].join('\\\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return heading(block);
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
      return block.items.map(fact).join('\n');
    case 'bars':
      return block.items.length === 0 ? '' : bars(block);
    case 'weights':
      return block.items.length === 0 ? '' : weights(block);
    case 'timeline':
      return block.items.length === 0 ? '' : timeline(block);
    case 'curve':
      return curve(block);
    case 'code':
    case 'command':
      return code(block.text, block.type === 'command' ? 'sh' : '');
    case 'notes':
      return block.items.map((item) => `> ${escapeLine(item)}`).join('\n>\n');
  }
}

function heading({ level, text, aside }: BlockOf<'heading'>): string {
  const end = aside === undefined || aside === '' ? '' : ` (${escapeText(aside)})`;
  return `${'#'.repeat(level)} ${escapeText(text.trim())}${end}`;
}

/**
 * Blocks as GitHub Markdown, ended by one line break; empty for no blocks. The title stands first unless a block is a heading
 * of level 1. Charts become tables or sentences.
 */
export function renderMarkdown(blocks: readonly Block[], title?: string): string {
  const cleaned = cleanBlocks(blocks);
  const hasTitle = cleaned.some((block) => block.type === 'heading' && block.level === 1);
  const first = title === undefined || hasTitle ? [] : [`# ${escapeText(clean(title))}`];
  const texts = [...first, ...cleaned.map(blockText)].filter((text) => text !== '');
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`;
}
