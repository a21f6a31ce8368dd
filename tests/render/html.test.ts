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
      { type: 'table', columns: [{ title: 'id', keep: true }, { title: 'usd', align: 'right' }], rows: [['a', '$1'], ['b']] },
      { type: 'facts', items: [['Level', 'x < y']] },
      { type: 'code', text: 'a "b"\nc' },
      { type: 'notes', items: ['n'] },
    ]),
  ).toMatchInlineSnapshot();
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
      { type: 'curve', points: [[0, -100], [10, 100]] },
    ]),
  ).toMatchInlineSnapshot();
});

it('has the title once as a heading', () => {
  expect(body([])).toBe('<h1>Title</h1>');
  expect(body([{ type: 'heading', level: 1, text: 'Other' }])).toBe('<h1>Other</h1>');
});

it('lets no text become markup', () => {
  const text = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', 'https://x', 'javascript:', '\u001b[1m') });
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
      const tags = new Set([...html.replace(/<style>[\s\S]*<\/style>/, '').matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag));
      const known = ['!doctype', 'html', 'head', 'meta', 'title', 'body', 'main', 'h1', 'p', 'a', 'div', 'table', 'thead'];
      known.push('tbody', 'tr', 'th', 'td', 'svg', 'rect', 'line', 'pre', 'code');
      expect([...tags].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      for (const [, href] of html.matchAll(/href="([^"]*)/g)) expect(href).toMatch(/^https?:\/\//);
    }),
  );
});

it('fetches and runs nothing', () => {
  expect(renderHtml([], 'T')).not.toMatch(/<script|<link|<img|src=|url\(|@import/i);
});
