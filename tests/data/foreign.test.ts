import { describe, expect, it } from 'vitest';
import { SHORTEST_EXAMPLE } from '../../src/data/foreign.ts';
import { validateFiles } from '../../src/data/validate.ts';
import { builtIn } from '../built-in.ts';

const options = { asOf: '2026-11-27', base: builtIn(), adds: true };
const errorsOf = (text: string, file = 'mine.json') =>
  validateFiles([{ file, text }], options).problems.filter(({ severity }) => severity === 'error');

describe('a file that is no dataset', () => {
  it.each([
    ['a list', '[{ "name": "AI-901", "href": "https://x.org", "price": "$99" }]'],
    ['CTDL', '{ "@context": "https://credreg.net/ctdl/schema/context/json", "@type": "ceterms:Certification" }'],
    ['CTDL', '{ "@graph": [], "ceterms:name": "X" }'],
    ['an Open Badge', '{ "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": {} }'],
    ['an Open Badge', '{ "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["OpenBadgeCredential"] }'],
    ['JSON-LD', '{ "@context": "https://schema.org", "@type": "Course" }'],
  ])('is told to be %s, and what is read, in one problem', (form, text) => {
    const problems = errorsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'CERT002', file: 'mine.json', line: 1 });
    expect(problems[0]?.message).toContain(form);
    expect(problems[0]?.message).toContain(SHORTEST_EXAMPLE);
  });

  it('is shown an example that is valid, and from which nothing can be left out', () => {
    expect(errorsOf(SHORTEST_EXAMPLE)).toEqual([]);
    expect(errorsOf(SHORTEST_EXAMPLE, 'my-exam.yaml')).toEqual([]);
    const example = JSON.parse(SHORTEST_EXAMPLE) as Record<string, unknown>;
    const spare = Object.keys(example).filter(
      (key) => errorsOf(JSON.stringify({ ...example, [key]: undefined })).length === 0,
    );
    expect(spare).toEqual([]);
  });
});
