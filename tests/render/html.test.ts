import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../src/render/blocks.ts';
import { renderHtml } from '../../src/render/html.ts';

function body(blocks: readonly Block[]): string {
  return /<main>\n([\s\S]*)\n<\/main>/.exec(renderHtml(blocks, 'Title'))?.[1] ?? '';
}

it('renders words', () => {
  expect(
    body([
      { type: 'heading', level: 1, text: 'A & B' },
      { type: 'paragraph', text: { text: 'late', tone: 'warning' } },
      { type: 'list', items: ['see https://x.example/?a=1&b=2.'] },
      {
        type: 'table',
        columns: [
          { title: 'id', keep: true },
          { title: 'usd', align: 'right' },
        ],
        rows: [['a', '$1'], ['b']],
      },
      { type: 'facts', items: [['Level', 'x < y']] },
      { type: 'code', text: 'a "b"\nc' },
      { type: 'notes', items: ['n'] },
    ]),
  ).toMatchInlineSnapshot(`
    "<h1>A &amp; B</h1>
    <p><span class="warning">late</span></p>
    <ul>
    <li>see <a href="https://x.example/?a=1&amp;b=2" rel="noreferrer">https://x.example/?a=1&amp;b=2</a>.</li>
    </ul>
    <div class="scroll" role="region" aria-label="Table" tabindex="0"><table>
    <thead><tr><th scope="col" class="keep">id</th><th scope="col" class="right">usd</th></tr></thead>
    <tbody>
    <tr><th scope="row" class="keep">a</th><td class="right">$1</td></tr>
    <tr><th scope="row" class="keep">b</th><td class="right"></td></tr>
    </tbody>
    </table></div>
    <dl>
    <dt>Level</dt><dd>x &lt; y</dd>
    </dl>
    <pre><code>a &quot;b&quot;
    c</code></pre>
    <div class="notes">
    <p>n</p>
    </div>"
  `);
});

it('renders charts', () => {
  expect(
    body([
      { type: 'heading', level: 1, text: 'T' },
      {
        type: 'bars',
        unit: 'usd',
        items: [
          { label: 'price', from: -50, to: 100, text: 'some' },
          { label: 'hours', from: 20, to: 50, text: 'more' },
        ],
      },
      {
        type: 'curve',
        points: [
          [0, -100],
          [10, 100],
        ],
      },
    ]),
  ).toMatchInlineSnapshot(`
    "<h1>T</h1>
    <div class="scroll" role="region" aria-label="Chart" tabindex="0"><table class="bars"><tbody>
    <tr><th scope="row">price</th><td class="drawn"><svg viewBox="-2 0 604 20" preserveAspectRatio="none" aria-hidden="true"><rect class="below" x="0" y="4" width="200" height="12"/><rect class="above" x="200" y="4" width="400" height="12"/><line class="zero" x1="200" x2="200" y1="0" y2="20"/></svg></td><td>some</td></tr>
    <tr><th scope="row">hours</th><td class="drawn"><svg viewBox="-2 0 604 20" preserveAspectRatio="none" aria-hidden="true"><rect class="above" x="280" y="4" width="120" height="12"/><line class="zero" x1="200" x2="200" y1="0" y2="20"/></svg></td><td>more</td></tr>
    </tbody></table></div>
    <figure><svg class="curve" viewBox="-80 -12 690 220" role="img" aria-label="From −$100 in month 0 to $100 in month 10; reaches $0 after 5 months.">
    <line class="zero" x1="0" x2="600" y1="90" y2="90"/>
    <polyline points="0,180 600,0"/>
    <text x="-8" y="184" text-anchor="end">−$100</text><text x="-8" y="94" text-anchor="end">$0</text><text x="-8" y="4" text-anchor="end">$100</text>
    <text x="0" y="204">month 0</text>
    <text x="600" y="204" text-anchor="end">month 10</text>
    </svg><figcaption>From −$100 in month 0 to $100 in month 10; reaches $0 after 5 months.</figcaption></figure>"
  `);
});

it('has the title once as a heading', () => {
  expect(body([])).toBe('<h1>Title</h1>');
  expect(body([{ type: 'heading', level: 1, text: 'Other' }])).toBe('<h1>Other</h1>');
});

it('lets no text become markup', () => {
  const text = fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', 'https://x', 'javascript:', '\u001b[1m'),
  });
  fc.assert(
    fc.property(text, (evil) => {
      const html = renderHtml(
        [
          { type: 'paragraph', text: evil },
          { type: 'table', columns: [{ title: evil }], rows: [[evil]] },
          { type: 'bars', unit: 'share', items: [{ label: evil, from: 0, to: 1, text: evil }] },
          { type: 'code', text: evil },
        ],
        evil,
      );
      const tags = new Set(
        [...html.replace(/<style>[\s\S]*<\/style>/, '').matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag),
      );
      const known = [
        '!doctype',
        'html',
        'head',
        'meta',
        'title',
        'body',
        'main',
        'h1',
        'p',
        'a',
        'div',
        'table',
        'thead',
      ];
      known.push('tbody', 'tr', 'th', 'td', 'svg', 'rect', 'line', 'pre', 'code');
      expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      expect(html).not.toMatch(/[^\P{Cc}\n]/u);
      for (const [, href] of html.matchAll(/href="([^"]*)/g)) expect(href).toMatch(/^https?:\/\//);
    }),
  );
});

it('fetches and runs nothing', () => {
  expect(renderHtml([], 'T')).not.toMatch(/<script|<link|<img|src=|url\(|@import/i);
});
