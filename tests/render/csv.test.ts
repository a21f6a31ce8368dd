import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/render/clean.ts';
import { renderCsv } from '../../src/render/csv.ts';

/** A reader of RFC 4180, strict: it throws on what the RFC does not allow. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (found === null) throw new Error(`not CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = match.lastIndex;
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

it('writes ranges as two columns, lists with semicolons and unknown as nothing', () => {
  const records = [
    { id: 'a', cost: { usd: [150, 300] }, tags: ['x', 'y'], free: false, hours: null },
    { id: 'b', cost: { usd: null }, tags: [], free: true, hours: 12.5 },
  ];
  expect(renderCsv(records, ['id', 'cost.usd', 'tags', 'free', 'hours', 'missing.field'])).toBe(
    'id,costUsdLow,costUsdHigh,tags,free,hours,missingField\r\na,150,300,"x;y",false,,\r\nb,,,,true,12.5,\r\n',
  );
});

it('has the ends of a range as fields of their own, whatever the records', () => {
  const records = [{ usd: null }, { usd: [1, null] }];
  expect(renderCsv(records.slice(0, 1), ['usd.low', 'usd.high'])).toBe('usdLow,usdHigh\r\n,\r\n');
  expect(renderCsv(records, ['usd'])).toBe('usdLow,usdHigh\r\n,\r\n1,\r\n');
});

it('a lone figure among ranges is both ends', () => {
  expect(renderCsv([{ h: [1, 2] }, { h: 3 }, { h: 'free' }], ['h'])).toBe('hLow,hHigh\r\n1,2\r\n3,3\r\nfree,\r\n');
});

it('takes nothing from prototypes', () => {
  expect(renderCsv([{ id: 'a' }], ['constructor', 'id.length'])).toBe('constructor,idLength\r\n,\r\n');
});

describe('a text that a spreadsheet would run gets an apostrophe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['＝1', "'＝1"],
    [['ok', '=1'], "ok;'=1"],
    [-1, '-1'],
    ['a=1', 'a=1'],
  ])('%j becomes %j', (value, expected) => {
    expect(parseCsv(renderCsv([{ value }], ['value']))[1]).toEqual([expected]);
  });
});

it('comes back through a reader as it went in', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('"', ',', '\r\n', '";"', ' a '));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (records) => {
      const [head, ...rows] = parseCsv(renderCsv(records, ['a', 'b']));
      expect(head).toEqual(['a', 'b']);
      const unguarded = rows.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')));
      // A text that begins with an apostrophe before a sign would look guarded; both sides are read alike.
      const expected = records.map(({ a, b }) =>
        [a, b].map((text) => clean(text).replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')),
      );
      expect(unguarded).toEqual(expected);
    }),
  );
});
