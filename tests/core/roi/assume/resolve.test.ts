import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Credential } from '../../../../src/core/catalogue/credential.ts';
import type { Dataset } from '../../../../src/core/dataset.ts';
import type { RoiRequest } from '../../../../src/core/roi/assume/request.ts';
import { resolve } from '../../../../src/core/roi/assume/resolve.ts';
import { sceneOf } from '../../../../src/core/roi/assume/scene.ts';
import { breakEvenOf } from '../../../../src/core/roi/report/estimate-roi.ts';
import { shippedDataset } from '../../../cli/harness.ts';
import { BARE, COURSE, EXAM, fact, TODAY } from '../credentials.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

function resolved(credential: Credential, request: Partial<RoiRequest> = {}) {
  const found = resolve(sceneOf(dataset, credential, { salaryUsd: 80_000, ...request }, TODAY));
  if ('missing' in found) throw new Error(found.text);
  return found;
}

const missing = (credential: Credential, request: Partial<RoiRequest> = {}) =>
  resolve(sceneOf(dataset, credential, { salaryUsd: 80_000, ...request }, TODAY));

describe('an exam', () => {
  it('is passed in up to two tries, paid for 1.3 times on average', () => {
    const { ranges, headline } = resolved(EXAM);
    expect(ranges.feesUsd).toBeCloseTo(260, 10);
    expect(headline.feesUsd).toBe(200);
    expect(ranges.finishChance).toEqual([0.75, expect.closeTo(0.91, 12), expect.closeTo(0.9775, 12)]);
    expect([ranges.costShareIfUnfinished, ranges.studyHours]).toEqual([1, [80, 100, 120]]);
  });

  it('pays after the study and a quarter', () => {
    expect(resolved(EXAM).ranges.lagYears).toBeCloseTo(100 / (10 * (52 / 12)) / 12 + 0.25, 12);
    expect(resolved(EXAM, { hoursPerWeek: 5 }).ranges.lagYears).toBeCloseTo(100 / (5 * (52 / 12)) / 12 + 0.25, 12);
  });

  it('without published hours gets a wide and cautious range, labelled', () => {
    const { hours: _hours, ...unknown } = EXAM;
    const { ranges, cautions } = resolved(unknown);
    expect(ranges.studyHours).toEqual([20, 90, 150]);
    expect(cautions.join(' ')).toContain('Study hours are not published');
  });

  it('costs its beta price in beta', () => {
    const beta = { code: 'X-2', usd: fact(300), betaUsd: fact(150), betaUntil: fact('2026-12-31') };
    expect(resolved({ ...EXAM, exams: [beta] }).headline.feesUsd).toBe(150);
  });

  it('adds the course that comes with it and the extras', () => {
    const both = { ...EXAM, course: { usd: fact([100, 100] as const) }, extrasUsd: fact([40, 60] as const) };
    expect(resolved(both).headline.feesUsd).toBe(200 + 100 + 40);
  });
});

describe('a course', () => {
  it('is paid by the month, and its hours follow from its months', () => {
    const { ranges } = resolved(COURSE);
    expect(ranges.feesUsd).toEqual([196, 245, 245]);
    expect(ranges.studyHours).toEqual([expect.closeTo(173.33, 2), expect.closeTo(195, 8), expect.closeTo(216.67, 2)]);
    expect([ranges.finishChance, ranges.costShareIfUnfinished]).toEqual([[0.3, 0.46, 0.6], 0.5]);
  });

  it('is paid for as long as your pace takes', () => {
    expect(resolved({ ...COURSE, hours: fact([130, 130] as const) }, { hoursPerWeek: 15 }).ranges.feesUsd).toBe(98);
  });

  it('loses more when it was paid in one sum', () => {
    const once = { ...COURSE, course: { usd: fact([500, 500] as const), months: fact([2, 2] as const) } };
    expect(resolved(once).ranges.costShareIfUnfinished).toEqual([0.5, 0.75, 1]);
  });
});

describe('what is not published', () => {
  it.each([
    ['hours', { ...BARE, kind: 'course', course: { usd: fact([0, 0] as const) } }, { studyHours: 10 }],
    ['price', { ...BARE, hours: fact([10, 10] as const) }, { feesUsd: 10 }],
    ['price', { ...EXAM, exams: [{ code: 'X-1' }] }, { priceUsd: 10 }],
    ['price', { ...BARE, hours: fact([10, 10] as const), course: {} }, { monthlyFeeUsd: 10 }],
  ] as const)('%s cannot be estimated, and can once it is given', (what, credential, request) => {
    expect(missing(credential)).toMatchObject({ missing: what, text: expect.stringContaining('cannot be estimated') });
    expect(missing(credential, request)).not.toHaveProperty('missing');
    expect(breakEvenOf(dataset, credential, 80_000, TODAY)).toBeNull();
  });
});

describe('the rise in pay', () => {
  const claim = (method: Claim['method'], low: number, high: number): Claim => ({
    about: 'pay',
    method,
    says: '…',
    upliftPercent: [low, high],
    sources: ['page'],
  });

  it('is 10 % without a claim, and called no evidence', () => {
    const { ranges, headline, cautions } = resolved(EXAM);
    expect([ranges.upliftShare, headline.upliftShare]).toEqual([[0.1, 0.1, 0.15], 0.1]);
    expect(cautions[0]).toContain('No evidence');
  });

  it('is the boldest claim as advertised, the low end of the best-typed claims otherwise', () => {
    const claims = [claim('opinion', 18, 40), claim('survey', 20, 25), claim('survey', 12, 30)];
    const { ranges, headline } = resolved({ ...EXAM, claims });
    expect([ranges.upliftShare, headline.upliftShare]).toEqual([[0.1, 0.12, 0.3], 0.4]);
    const matched = resolved({ ...EXAM, claims: [...claims, claim('matched', 4, 4)] });
    expect(matched.ranges.upliftShare).toBe(0.04);
  });

  it('is yours where you say it', () => {
    const { ranges, headline } = resolved(
      { ...EXAM, claims: [claim('survey', 20, 25)] },
      { upliftShare: [0.05, 0.1, 0.15] },
    );
    expect([ranges.upliftShare, headline.upliftShare]).toEqual([[0.05, 0.1, 0.15], 0.15]);
  });
});

describe('time', () => {
  it.each([
    ['never', {}, 3],
    [12, {}, 1],
    [48, {}, 3],
    [24, { horizonYears: 5 }, 5],
  ] as const)('counts %s months of validity with %j as %d years', (months, request, years) => {
    expect(resolved({ ...EXAM, validityMonths: fact(months) }, request).ranges.horizonYears).toBe(years);
  });

  it('varies the years down to one where the validity is not published', () => {
    const { ranges, cautions } = resolved(EXAM);
    expect(ranges.horizonYears).toEqual([1, 3, 3]);
    expect(cautions.join(' ')).toContain('not published');
  });

  it('pays for the renewals within the years counted', () => {
    const renewed = { ...EXAM, validityMonths: fact(24), renewal: { usd: fact(100) } };
    expect(resolved(renewed).feeSums.renewalsUsd).toBe(0);
    const { feeSums } = resolved(renewed, { horizonYears: 5, lagYears: 0, discountRate: 0 });
    expect(feeSums.renewalsUsd).toBe(200);
  });
});

describe('what you say', () => {
  it.each([
    [{ sameWithoutIt: 'posting' }, 'attribution', [0.5, 0.7, 0.9]],
    [{ paidWorkGivenUp: true }, 'hourValueShare', 1],
    [{ hourValueUsd: 80_000 / 2080 / 4 }, 'hourValueShare', 0.25],
    [{ notEmployed: true }, 'payWhileSearchingUsd', 0],
    [{ employer: { kind: 'share', share: 0.5 } }, 'feesUsd', 130],
    [{ feesUsd: 90, employer: { kind: 'amount', usd: 100 } }, 'feesUsd', 0],
  ] as const)('%j decides %s', (request, input, value) => {
    const { ranges } = resolved(EXAM, request);
    expect(ranges[input]).toEqual(value);
  });
});
