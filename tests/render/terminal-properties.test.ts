import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Block, Fact, Text, Tone } from '../../src/render/blocks.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { cases } from '../cases.ts';

const words = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'credential',
        'not published',
        '$150–300',
        '機械学習',
        '👩‍💻',
        'e\u0301',
        '\u001b[31m',
        '\u202e',
        'x'.repeat(50),
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const tone = fc.constantFrom<Tone>('plain', 'strong', 'good', 'warning', 'bad', 'act', 'muted');
const text: fc.Arbitrary<Text> = fc.oneof(
  words,
  fc.record({ text: words, tone }),
  fc.record({ text: words, tone, href: fc.constant('https://x.example/a') }),
);
const number = fc.oneof(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.double());

const fact: fc.Arbitrary<Fact> = fc.tuple(
  text,
  fc.oneof(text, fc.array(text, { maxLength: 3 })),
  fc.constantFrom('PMLE', 'x'.repeat(15)),
);

/** A table without columns to keep, so that all of it can be made to fit. */
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(
      fc.record({
        title: words,
        align: fc.constantFrom('left' as const, 'right' as const),
        spare: fc.constantFrom(0, 1, 2),
      }),
      { minLength: count, maxLength: count },
    ),
    about: fc.constantFrom('rows' as const, 'columns' as const),
    ruled: fc.boolean(),
    rows: fc.array(fc.array(text, { maxLength: count }), { maxLength: 5 }),
  }),
);
const wrapping: fc.Arbitrary<Block> = fc.oneof(
  table,
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: words }),
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(text) }),
  fc.record({ type: fc.constant('facts' as const), items: fc.array(fact), indent: fc.boolean() }),
  fc.record({ type: fc.constant('notes' as const), items: fc.array(words) }),
  fc.record({
    type: fc.constant('bars' as const),
    unit: fc.constantFrom('usd' as const, 'share' as const),
    items: fc.array(fc.record({ label: words, from: number, to: number, text: words }), { maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('weights' as const),
    title: words,
    items: fc.array(fc.record({ label: words, size: number, text: words }), { maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('timeline' as const),
    items: fc.array(
      fc.record({
        when: fc.constantFrom('2 Dec', '2029-03'),
        from: fc.integer({ min: 0, max: 900 }),
        to: fc.integer({ min: 0, max: 900 }),
        label: text,
        figures: fc.array(fc.constantFrom('10 h', 'free', '$29/month'), { maxLength: 2 }),
      }),
      { maxLength: 5 },
    ),
  }),
  fc.record({ type: fc.constant('curve' as const), points: fc.array(fc.tuple(number, number), { maxLength: 8 }) }),
);
const code: fc.Arbitrary<Block> = fc.record({ type: fc.constant('code' as const), text: words });
const stripped = (line: string) => line.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
const columns = fc.integer({ min: 20, max: 140 });

describe('whatever the blocks', () => {
  it('no line is wider than the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wrapping, { maxLength: 3 }),
        columns,
        fc.boolean(),
        fc.boolean(),
        async (blocks, width, unicode, color) => {
          const output = renderTerminal(blocks, { color, columns: width, unicode });
          for (const line of output.split('\n')) {
            // An address alone may be as long as it is.
            if (!/^\s*https:\S*$/.test(stripped(line))) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: cases(100) },
    );
  });

  it('no escape character comes out without colour, and none but our own with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(wrapping, code)), fc.option(columns), async (blocks, width) => {
        expect(renderTerminal(blocks, { color: false, columns: width, unicode: true })).not.toMatch(/[^\P{Cc}\n]/u);
        const colored = renderTerminal(blocks, { color: true, columns: width, unicode: true });
        const own = ['[1m', '[2m', '[22m', '[31m', '[32m', '[33m', '[36m', '[39m'];
        for (const rest of colored.split('\u001b').slice(1)) expect(own.some((end) => rest.startsWith(end))).toBe(true);
      }),
    );
  });

  it('colour changes nothing but colour', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wrapping), fc.option(columns), async (blocks, width) => {
        const [plain = '', colored = ''] = await Promise.all(
          [false, true].map((color) => renderTerminal(blocks, { color, columns: width, unicode: true })),
        );
        const bare = colored
          .split('\u001b')
          .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, '')))
          .join('');
        expect(bare.replace(/ +$/gm, '')).toBe(plain.replace(/ +$/gm, ''));
      }),
    );
  });

  it('without unicode all is ASCII', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wrapping), fc.option(columns), async (blocks, width) => {
        expect(renderTerminal(blocks, { color: false, columns: width, unicode: false })).toMatch(/^[ -~\n]*$/);
      }),
    );
  });

  it('it ends with one line break, and no line but a wide one ends with a space', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table), async (blocks) => {
        const output = renderTerminal(blocks, { color: false, columns: null, unicode: true });
        expect(output === '' || /\n$/.test(output)).toBe(true);
        expect(output).not.toMatch(/ \n/);
      }),
    );
  });
});

it('kept cells come out whole at every width', async () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,60}[a-z0-9]$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(id, words, words, id), { minLength: 1, maxLength: 4 }),
      columns,
      async (rows, width) => {
        const titles = [{ title: 'ID', keep: true }, { title: 'Name' }, { title: 'Why' }, { title: 'URL', keep: true }];
        const output = renderTerminal([{ type: 'table', columns: titles, rows }], {
          color: false,
          columns: width,
          unicode: true,
        });
        for (const [first, , , last] of rows) {
          expect(output).toContain(first);
          expect(output).toContain(last);
        }
      },
    ),
  );
});

it('columns of a table stay aligned under wide characters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 80 }), async (names) => {
      const rows = names.map((name) => [name, '|']);
      const output = renderTerminal([{ type: 'table', columns: [{ title: 'N' }, { title: '|' }], rows }], {
        color: false,
        columns: null,
        unicode: true,
      });
      const [head = '', , ...lines] = output.trimEnd().split('\n');
      for (const line of lines) expect(stringWidth(line)).toBe(stringWidth(head));
    }),
  );
});
