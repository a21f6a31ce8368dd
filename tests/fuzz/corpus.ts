import fc from 'fast-check';

// What the fuzzers start from: all of it made here.

/** Pieces that mean something to one of the readers, or to a terminal. */
export const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;pwn\u0007',
  '\u009b31m',
  '\u007f',
  '\u0000',
  '\r',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '👩‍💻',
  '__proto__',
  'constructor',
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '? ',
  '---\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  '#',
  '|',
  '\n',
  '\t',
  '-0',
  '1e308',
  '9007199254740993',
  'NaN',
  'null',
  'javascript:alert(1)',
  '=1+1',
  'x'.repeat(300),
] as const;

const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 6 }));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ at: place, length: fc.nat({ max: 12 }), piece, isCopy: fc.boolean() });

/** Texts near some sound ones: a few places cut out, written over or doubled. */
export function near(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 })).map(([text, edits]) =>
    edits.reduce((changed, { at, length, piece: put, isCopy }) => {
      const start = Math.floor(at * changed.length);
      const cut = changed.slice(start, start + length);
      return changed.slice(0, start) + (isCopy ? cut + cut : put) + changed.slice(start + length);
    }, text),
  );
}

export const CREDENTIAL = `id: tiny-one
name: Tiny One
shortName: Tiny One
shortId: TO-1
provider: aws
kind: certification
level: associate
summary: A credential that exists for this only.
platforms: [aws]
roles:
  - ml-engineer
topics: [mlops]
exams:
  - code: TO-1
    opens: { value: 2026-01-01, sources: [page] }
    usd: { value: 100, sources: [page], note: 'with "quotes"' }
hours: { value: [10, 20], sources: [page] }
sources:
  page: { url: https://example.com/one, publisher: Tiny, tier: issuer, checked: 2026-11-01 }
`;

export const PROFILES = [
  'goal: genai\nbackground: developer\nbudget: $1,500\nheld: [AI-102@2025-03, Other Paper]\ndeadline: 12 weeks\n',
  '{"goal":"switch","experience":3,"cloud":"aws","memberOf":[],"salary":"$80k","language":"German"}',
  'a: &x [1, 2]\nheld: *x\n',
];

export const HELD_FILES = [
  '{"certificates":[{"name":"AWS Certified AI Practitioner","date":"2025-03-01","issuer":"AWS"}]}',
  'Name,Url,Authority,Started On,Finished On,License Number\nAI-102,,Microsoft,Mar 2025,,X\n"A, B",,C,Jan 2024,Jan 2026,\n',
  '{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","issuedOn":"2025-01-01","badge":{"name":"PMLE","issuer":{"name":"Google"}}}',
  'AI-102@2025-03\nPMLE\nSome other paper\n',
];

export const ADS = [
  '# AI engineer\n\nWe build on Azure and AWS.\n\n## Must have\n- AI-103 or PMLE\n- 5+ years\n\nNice to have: CKA, AWS certification.\n',
  '<!doctype html><html><head><title>ML engineer</title></head><body><h2>Requirements</h2><ul><li>AIF-C01 &amp; PMP</li></ul><!-- x --></body></html>',
  'Data engineer\nYou hold the Databricks Certified Data Engineer Associate or Professional. We pay for certifications.\n',
];
