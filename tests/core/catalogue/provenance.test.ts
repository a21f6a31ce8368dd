import { describe, expect, it } from 'vitest';
import { coverageOf, unknownFacts } from '../../../src/core/catalogue/coverage.ts';
import type { SourcedCredential } from '../../../src/core/catalogue/credential.ts';
import { factsOf, findFacts, isKnownField, knownFields } from '../../../src/core/catalogue/provenance.ts';

const given = <T>(value: T, sources = ['page']) => ({ value, sources });

const CREDENTIAL: SourcedCredential = {
  id: 'tiny',
  name: 'Tiny',
  shortName: 'X',
  shortId: 'X',
  provider: 'aws',
  kind: 'certification',
  level: 'associate',
  summary: 'A credential for tests.',
  platforms: [],
  roles: [],
  topics: [],
  exams: [
    { code: 'T-1', usd: given(100), minutes: given(90), closes: given('2026-06-30') },
    { code: 'T-2', usd: { ...given(120), conflicts: [given(110, ['blog'])] }, languages: given(['en'], ['blog']) },
  ],
  hours: given([10, 20], ['blog', 'gone']),
  handsOn: given('labs'),
  renewal: { usd: given(60), how: given('sit it again') },
  claims: [{ about: 'pay', method: 'survey', says: 'x', sources: ['blog'] }],
  sources: {
    page: { url: 'https://example.com', publisher: 'A', tier: 'issuer', checked: '2026-11-01' },
    blog: { url: 'https://example.org', publisher: 'B', tier: 'community', checked: '2026-01-01' },
  },
};

const paths = (field: string) => findFacts(CREDENTIAL, field).map(({ path }) => path);

describe('factsOf', () => {
  it('walks every fact in the order of the file', () => {
    expect(factsOf(CREDENTIAL).map(({ path }) => path)).toEqual([
      'exams.0.usd',
      'exams.0.minutes',
      'exams.0.closes',
      'exams.1.usd',
      'exams.1.languages',
      'hours',
      'handsOn',
      'renewal.usd',
      'renewal.how',
    ]);
  });
});

describe('findFacts', () => {
  it.each([
    ['exams.1.usd', ['exams.1.usd']],
    ['exams.0', ['exams.0.usd', 'exams.0.minutes', 'exams.0.closes']],
    ['renewal', ['renewal.usd', 'renewal.how']],
    ['usd', ['exams.0.usd', 'exams.1.usd', 'renewal.usd']],
    ['price', ['exams.0.usd', 'exams.1.usd']],
    ['Cost', ['exams.0.usd', 'exams.1.usd']],
    ['hands-on', ['handsOn']],
    ['last-day', ['exams.0.closes']],
    ['retired', ['exams.0.closes']],
    ['languages', ['exams.1.languages']],
    ['duration', ['exams.0.minutes', 'hours']],
    ['validity', []],
    ['sources', []],
    ['constructor', []],
  ])('%s', (field, expected) => {
    expect(paths(field)).toEqual(expected);
  });

  it('tells a field that is not published from one that does not exist', () => {
    expect(isKnownField('validity', [CREDENTIAL])).toBe(true);
    expect(isKnownField('colour', [CREDENTIAL])).toBe(false);
    expect(knownFields([CREDENTIAL])).toContain('usd');
  });
});

describe('coverageOf', () => {
  it('counts what is there and what is not', () => {
    expect(coverageOf([CREDENTIAL], {}, '2026-11-27')).toEqual({
      credentials: 1,
      byKind: { certification: 1, certificate: 0, academic: 0, 'micro-credential': 0, course: 0 },
      facts: 9,
      sourced: 8 / 9,
      issuerSourced: 7 / 9,
      oneOutsideSource: 1 / 9,
      byScope: {
        field: { credentials: 1, facts: 9, issuerSourced: 7 / 9, oneOutsideSource: 1 / 9 },
        neighbour: { credentials: 0, facts: 0, issuerSourced: null, oneOutsideSource: null },
      },
      recentlyChecked: 7 / 9,
      conflicts: 1,
      withClaims: 1,
      unknown: { price: 0, hours: 0, validity: 1, handsOn: 0, languages: 0, opens: 1, minutes: 0 },
      oldestCheck: '2026-01-01',
      newestCheck: '2026-11-01',
    });
    expect(unknownFacts(CREDENTIAL)).toEqual(['validity', 'opens']);
  });

  it('gives no share of an empty set', () => {
    expect(coverageOf([], {}, '2026-11-27')).toMatchObject({
      facts: 0,
      sourced: null,
      issuerSourced: null,
      oldestCheck: null,
    });
  });

  it('takes shared sources into account', () => {
    const shared = {
      gone: { url: 'https://example.net', publisher: 'C', tier: 'opinion', checked: '2026-11-20' },
    } as const;
    expect(coverageOf([CREDENTIAL], shared, '2026-11-27')).toMatchObject({ sourced: 1, recentlyChecked: 8 / 9 });
  });
});
