import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';

it('renders every block', () => {
  const markdown = renderMarkdown([
    { type: 'heading', level: 2, text: 'Costs' },
    { type: 'paragraph', text: { text: 'It pays.', tone: 'strong' } },
    { type: 'table', columns: [{ title: 'id' }, { title: 'usd', align: 'right' }], rows: [['a|b', '$1'], ['c']] },
    { type: 'facts', items: [['Source', 'https://x.example/a_b|c.']] },
    { type: 'bars', unit: 'usd', items: [{ label: 'price', from: 3, to: -1, text: 'wide' }] },
    {
      type: 'curve',
      points: [
        [12, 5],
        [0, -5],
      ],
    },
    { type: 'code', text: 'a ``` b' },
    { type: 'notes', items: ['one', 'two'] },
  ]);
  expect(markdown).toMatchInlineSnapshot(`
    "## Costs

    **It pays.**

    | id | usd |
    | --- | --: |
    | a\\|b | $1 |
    | c |  |

    - **Source:** <https://x.example/a_b%7Cc>.

    |  | From | To |  |
    | --- | --: | --: | --- |
    | price | −$1 | $3 | wide |

    From −$5 in month 0 to $5 in month 12; reaches $0 after 6 months.

    \`\`\`\`
    a \`\`\` b
    \`\`\`\`

    > one
    >
    > two
    "
  `);
});

describe('escapes', () => {
  it.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['<script>&amp;', '\\<script\\>&amp;amp;'],
    ['[link](x)', '\\[link\\](x)'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['2026-05-30 is a date', '2026-05-30 is a date'],
    ['see https://x.example/a_b, and c_d', 'see <https://x.example/a_b>, and c\\_d'],
  ])('%j as %j', (text, expected) => {
    expect(renderMarkdown([{ type: 'paragraph', text }])).toBe(`${expected}\n`);
  });
});

it('has as many cells in each row of a table as in its head, whatever the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('|', '\\', 'a', ' ', '\n', '`', 'https://x.example/') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const lines = renderMarkdown([{ type: 'table', columns: [{ title: 'a' }, { title: 'b' }], rows }]).split('\n');
      // A bar ends a cell unless an odd number of backslashes stands before it.
      const bars = lines.slice(0, -1).map((line) => line.replace(/\\./g, '').split('|').length - 1);
      expect(bars).toEqual(Array(rows.length + 2).fill(3));
    }),
  );
});

it('is empty for no blocks', () => expect(renderMarkdown([])).toBe(''));
