import { describe, expect, it } from 'vitest';
import { costOf, isFree, renewalUsd } from '../../../src/core/catalogue/cost.ts';
import type { SourcedCredential } from '../../../src/core/catalogue/credential.ts';
import type { SourcedFact } from '../../../src/core/catalogue/fact.ts';

const fact = <T>(value: T): SourcedFact<T> => ({ value, sources: ['s'] });
const DAY = '2026-11-27';

function credential(changes: Partial<SourcedCredential>): SourcedCredential {
  return {
    id: 'x',
    name: 'X',
    shortName: 'X',
    shortId: 'X',
    provider: 'p',
    kind: 'certification',
    level: 'associate',
    summary: 'x',
    platforms: [],
    roles: [],
    topics: [],
    sources: {},
    ...changes,
  };
}

const EXAM = { code: 'E', opens: fact('2026-01-01'), usd: fact(200) };
const OLD = { code: 'O', opens: fact('2020-01-01'), closes: fact('2025-12-31'), usd: fact(90) };
const BETA = { ...EXAM, betaUntil: fact('2027-01-13'), betaUsd: fact(75) };

describe('what it costs', () => {
  it.each<[string, Partial<SourcedCredential>, ReturnType<typeof costOf>]>([
    [
      'an exam: that of the edition that is open',
      { exams: [OLD, EXAM] },
      { usd: [200, 200], parts: [{ what: 'exam', usd: [200, 200], field: 'exams.1.usd' }] },
    ],
    [
      'an exam without a published price: nobody knows, never nothing',
      { exams: [{ code: 'E', opens: fact('2026-01-01') }] },
      { usd: null, parts: [{ what: 'exam', usd: null, field: 'exams.0.usd' }] },
    ],
    [
      'an exam in beta',
      { exams: [BETA] },
      { usd: [75, 75], parts: [{ what: 'beta exam', usd: [75, 75], field: 'exams.0.betaUsd' }] },
    ],
    [
      'a beta without a price of its own',
      { exams: [{ ...EXAM, betaUntil: fact('2027-01-13') }] },
      { usd: [200, 200], parts: [{ what: 'exam', usd: [200, 200], field: 'exams.0.usd' }] },
    ],
    [
      'a beta that is over, though its price still stands there',
      { exams: [{ ...BETA, betaUntil: fact('2026-11-26') }] },
      { usd: [200, 200], parts: [{ what: 'exam', usd: [200, 200], field: 'exams.0.usd' }] },
    ],
    [
      'an exam that has ended: what it did cost',
      { exams: [{ ...BETA, closes: fact('2026-11-01') }] },
      { usd: [200, 200], parts: [{ what: 'exam', usd: [200, 200], field: 'exams.0.usd' }] },
    ],
    [
      'a course with a price',
      { kind: 'certificate', course: { usd: fact([40, 60]), usdPerMonth: fact([10, 10]), months: fact([2, 3]) } },
      { usd: [40, 60], parts: [{ what: 'course', usd: [40, 60], field: 'course.usd' }] },
    ],
    [
      'a subscription: so many months, one at least',
      { kind: 'certificate', course: { usdPerMonth: fact([49, 59]), months: fact([0.5, 3]) } },
      { usd: [49, 177], parts: [{ what: 'subscription', usd: [49, 177], field: 'course.usdPerMonth' }] },
    ],
    [
      'a subscription of half a month at most: still one',
      { kind: 'certificate', course: { usdPerMonth: fact([49, 59]), months: fact([0.2, 0.5]) } },
      { usd: [49, 59], parts: [{ what: 'subscription', usd: [49, 59], field: 'course.usdPerMonth' }] },
    ],
    [
      'a subscription of nobody knows how long',
      { kind: 'certificate', course: { usdPerMonth: fact([49, 59]) } },
      { usd: null, parts: [{ what: 'subscription', usd: null, field: 'course.usdPerMonth' }] },
    ],
    [
      'a course without a price',
      { kind: 'certificate', course: {} },
      { usd: null, parts: [{ what: 'course', usd: null, field: 'course.usd' }] },
    ],
    [
      'a course without a price beside an exam: only the exam must be paid',
      { exams: [EXAM], course: {} },
      { usd: [200, 200], parts: [{ what: 'exam', usd: [200, 200], field: 'exams.0.usd' }] },
    ],
    [
      'exam, course and extras together',
      { exams: [EXAM], course: { usd: fact([10, 30]) }, extrasUsd: fact([5, 7]) },
      {
        usd: [215, 237],
        parts: [
          { what: 'exam', usd: [200, 200], field: 'exams.0.usd' },
          { what: 'course', usd: [10, 30], field: 'course.usd' },
          { what: 'extras', usd: [5, 7], field: 'extrasUsd' },
        ],
      },
    ],
    ['nothing at all that is known to cost', {}, { usd: null, parts: [] }],
  ])('%s', (_, changes, cost) => {
    expect(costOf(credential(changes), DAY)).toEqual(cost);
  });

  it('is free only where that is known', () => {
    const free = (usd: [number, number] | null) => isFree({ usd, parts: [] });
    expect([free([0, 0]), free([0, 5]), free(null)]).toEqual([true, false, false]);
  });
});

describe('what one renewal costs', () => {
  it.each<[string, Partial<SourcedCredential>, number | null]>([
    ['nothing where it never lapses', { validityMonths: fact('never' as const), exams: [EXAM] }, 0],
    ['its own fee', { validityMonths: fact(24), renewal: { usd: fact(50) }, exams: [EXAM] }, 50],
    ['else the exam once more', { validityMonths: fact(24), exams: [OLD, EXAM] }, 200],
    ['nobody knows where neither is published', { validityMonths: fact(24), renewal: {} }, null],
    ['nobody knows of an exam without a price', { exams: [{ code: 'E' }] }, null],
  ])('%s', (_, changes, usd) => {
    expect(renewalUsd(credential(changes), DAY)).toBe(usd);
  });
});
