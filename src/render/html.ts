import type { Block, BlockOf, Column } from './blocks.ts';
import { clean, cleanBlocks } from './clean.ts';
import { barsHtml, curveHtml } from './html/chart.ts';
import { escapeHtml, linked, toned } from './html/escape.ts';
import { SHEET } from './html/sheet.ts';
import { timelineHtml } from './html/timeline.ts';

function classes(column: Column | undefined): string {
  const names = [column?.align === 'right' ? 'right' : '', column?.keep === true ? 'keep' : ''].filter(
    (name) => name !== '',
  );
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function tableHtml({ columns, rows }: BlockOf<'table'>): string {
  if (columns.length === 0) return '';
  const head = columns.map((column) => `<th scope="col"${classes(column)}>${linked(column.title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((column, at) => {
      const html = toned(row[at] ?? '');
      // The first cell names its row, for those who hear the table.
      return at === 0 ? `<th scope="row"${classes(column)}>${html}</th>` : `<td${classes(column)}>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>',
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${linked(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${toned(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${toned(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'facts':
      return `<dl>\n${block.items.map(([label, value]) => `<dt>${linked(label)}</dt><dd>${toned(value)}</dd>`).join('\n')}\n</dl>`;
    case 'bars':
      return barsHtml(block);
    case 'curve':
      return curveHtml(block);
    case 'timeline':
      return timelineHtml(block);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'notes':
      return `<div class="notes">\n${block.items.map((item) => `<p>${linked(item)}</p>`).join('\n')}\n</div>`;
  }
}

/**
 * Blocks as one HTML document that needs nothing else: style inline, no scripts, nothing fetched. The title stands as the
 * first heading too, unless a block is one of level 1.
 */
export function renderHtml(blocks: readonly Block[], title: string): string {
  const cleaned = cleanBlocks(blocks);
  const name = escapeHtml(clean(title));
  const hasTitle = cleaned.some((block) => block.type === 'heading' && block.level === 1);
  const body = [...(hasTitle ? [] : [`<h1>${name}</h1>`]), ...cleaned.map(blockHtml)].filter((html) => html !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>
${SHEET}
</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
