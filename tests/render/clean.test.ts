import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanBlocks, cleanCode } from '../../src/render/clean.ts';

/** Beside any text, texts of the characters that matter here. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\u001b',
        '[',
        ']',
        '0',
        ';',
        'm',
        '\u0007',
        '\\',
        '\u009b',
        '\u202e',
        '\u200b',
        '\u200d',
        '👩',
        'a',
      ),
    )
    .map((characters) => characters.join('')),
);

describe('clean', () => {
  it.each([
    ['plain text – with Ünïcode', 'plain text – with Ünïcode'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]0;title\u001b\\text', 'text'],
    ['\u009b2Jtext', 'text'],
    ['\u001b]0;no end', ']0;no end'],
    ['one\r\ntwo\tthree\nfour', 'one two three four'],
    ['abc\u202edef\u2066ghi\u200f', 'abcdefghi'],
    ['zero\u200bwidth\ufeff so\u00adft', 'zerowidth soft'],
    ['👩\u200d💻 a\u200db', '👩\u200d💻 ab'],
    ['bell\u0007 nul\u0000 del\u007f', 'bell nul del'],
    ['lone \ud800', 'lone \ufffd'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('leaves no control character, bidi override or zero-width space in any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  // Time that grew with the square of the text would be hours.
  it('comes to an end with a long text of beginnings', () => {
    expect(clean('\u001b]'.repeat(200_000))).not.toContain('\u001b');
    expect(clean(`\u001b[${'0;'.repeat(200_000)}`)).not.toContain('\u001b');
  });
});

it('cleanCode keeps lines', () => {
  expect(cleanCode('one\r\n\ttwo\u001b[2J\n')).toBe('one\n  two\n');
});

it('cleanBlocks reaches every text of every block', () => {
  const bad = '\u001b[31mx';
  const blocks = cleanBlocks([
    { type: 'heading', level: 1, text: bad },
    { type: 'paragraph', text: { text: bad, tone: 'good' } },
    { type: 'list', items: [bad] },
    { type: 'table', columns: [{ title: bad, keep: true }], rows: [[bad]] },
    { type: 'facts', items: [[bad, bad]] },
    { type: 'bars', unit: 'usd', items: [{ label: bad, from: 0, to: 1, text: bad }] },
    { type: 'curve', points: [[0, 1]] },
    { type: 'code', text: bad },
    { type: 'notes', items: [bad] },
  ]);
  expect(JSON.stringify(blocks)).not.toMatch(/u001b|31m/);
  expect(JSON.stringify(blocks).match(/"x"/g)).toHaveLength(11);
});
