import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/render/json.ts';

const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

it.each([
  ['plain – Ünïcode 日本 👩‍💻', '"plain – Ünïcode 日本 👩\\u200d💻"'],
  ['\u007f\u009b31m\u0085', '"\\u007f\\u009b31m\\u0085"'],
  ['\u202eabc\u2066\u200f\u061c', '"\\u202eabc\\u2066\\u200f\\u061c"'],
  ['\u2028\u2029\ufeff\u00ad', '"\\u2028\\u2029\\ufeff\\u00ad"'],
  ['\u{e0041}', '"\\udb40\\udc41"'],
  ['\u001b]0;x\u0007', '"\\u001b]0;x\\u0007"'],
])('%j is written as %s', (text, expected) => {
  expect(jsonText(text)).toBe(expected);
  expect(JSON.parse(expected)).toBe(text);
});

it('reads back as the same value, and nothing in it is active but the breaks of its own lines', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const record = { value, [text]: text };
      const written = jsonText(record, 2);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(record)));
      // Characters of class Cf that Arabic, Kaithi and Egyptian writing needs stay: they neither hide nor turn anything.
      expect(
        written.replaceAll(/[\n\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/g, '').replaceAll(WRITTEN, ''),
      ).not.toMatch(ACTIVE);
    }),
  );
});

const WRITTEN = /[\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;
