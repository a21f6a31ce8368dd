import { type Block, type BlockOf, type Column, type Fact, linesOf } from './blocks.ts';
import { clean, cleanBlocks } from './clean.ts';
import { barsHtml, curveHtml, timelineHtml, weightsHtml } from './html/chart.ts';
import { escapeHtml, linked, toned } from './html/escape.ts';
import { SHEET } from './html/sheet.ts';

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

function headingHtml({ level, text, aside }: BlockOf<'heading'>): string {
  const end = aside === undefined || aside === '' ? '' : ` <code>${escapeHtml(aside)}</code>`;
  return `<h${level}>${linked(text)}${end}</h${level}>`;
}

function factHtml([label, value, aside]: Fact): string {
  const end = aside === undefined || aside === '' ? '' : ` <code>${escapeHtml(aside)}</code>`;
  const [first = '', ...others] = linesOf(value).map(toned);
  const lines = [first + end, ...others].filter((line) => line !== '');
  return `<dt>${toned(label)}</dt><dd>${lines.join('<br>\n')}</dd>`;
}

/** The words of a command, none of which is broken at a hyphen. */
function wordsHtml(text: string): string {
  return text.replace(/\S+|\s+/g, (piece) => (piece.trim() === '' ? piece : `<span>${escapeHtml(piece)}</span>`));
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return `<p>${toned(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${toned(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'facts':
      return `<dl>\n${block.items.map(factHtml).join('\n')}\n</dl>`;
    case 'bars':
      return barsHtml(block);
    case 'weights':
      return weightsHtml(block);
    case 'timeline':
      return timelineHtml(block);
    case 'curve':
      return curveHtml(block);
    case 'command':
      return `<pre class="command"><code>${wordsHtml(block.text)}</code></pre>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'notes':
      return `<div class="notes">\n${block.items.map((item) => `<p>${linked(item)}</p>`).join('\n')}\n</div>`;
  }
}

/** Nothing is fetched, nothing runs, nothing is sent; style stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Blocks as one HTML document that needs nothing else: style inline, no scripts, nothing fetched. Its title is the first
 * heading of level 1; without one the title given stands as heading too.
 */
export function renderHtml(blocks: readonly Block[], title: string): string {
  const cleaned = cleanBlocks(blocks);
  const first = cleaned.find((block) => block.type === 'heading' && block.level === 1);
  const given = escapeHtml(clean(title));
  const name = first?.type === 'heading' ? `${escapeHtml(first.text)} – ${given}` : given;
  const head = first === undefined ? [`<h1>${given}</h1>`] : [];
  const body = [...head, ...cleaned.map(blockHtml)].filter((html) => html !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
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
