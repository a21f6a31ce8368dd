import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Credential } from '../../../../src/core/catalogue/credential.ts';
import type { Dataset } from '../../../../src/core/dataset.ts';
import type { RoiRequest } from '../../../../src/core/roi/assume/request.ts';
import { resolve } from '../../../../src/core/roi/assume/resolve.ts';
import { midOf } from '../../../../src/core/roi/assume/resolved.ts';
import { sceneOf } from '../../../../src/core/roi/assume/scene.ts';
import { averageEffectNeeded } from '../../../../src/core/roi/report/needed.ts';
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
  it('is sat by two in three, passed by seven in ten of them, and tried again', () => {
    const { ranges, headline, terms } = resolved(EXAM);
    expect(ranges.feesUsd).toBeCloseTo(200 * 0.65 * (1 + 0.3 * 0.7), 10);
    expect([headline.feesUsd, terms.fees.unsatUsd]).toEqual([200, 0]);
    const chance = 0.65 * (0.7 + 0.3 * 0.7 * 0.53);
    const away = (other: number) => other - chance;
    const lows = [
      0.45 * (0.7 + 0.3 * 0.7 * 0.53),
      0.65 * (0.5 + 0.5 * 0.7 * 0.53),
      0.65 * (0.7 + 0.3 * 0.5 * 0.53),
      0.65 * (0.7 + 0.3 * 0.7 * 0.3),
    ];
    expect(ranges.finishChance).toEqual([
      expect.closeTo(chance - Math.hypot(...lows.map(away)), 12),
      expect.closeTo(chance, 12),
      expect.any(Number),
    ]);
    expect([ranges.costShareIfUnfinished, ranges.studyHours]).toEqual([1, [80, 100, 120]]);
  });

  it.each([
    ['professional', {}, 0.55],
    ['expert', {}, 0.55],
    ['associate', {}, 0.7],
    ['literacy', {}, 0.8],
    ['foundational', { handsOn: fact('performance-exam' as const) }, 0.55],
  ] as const)('at level %s is passed at once by %j', (level, more, chance) => {
    const { pass } = resolved({ ...EXAM, level, ...more }).terms.odds;
    expect(midOf(pass?.value ?? 0)).toBe(chance);
  });

  it('pays after the study and half a year, which may be longer', () => {
    const study = (pace: number, hours = 100) => hours / (pace * (52 / 12)) / 12;
    const ends = [study(8, 80) + 0.25, study(8) + 0.5, study(8, 120) + 1.5];
    expect(resolved(EXAM).ranges.lagYears).toEqual(ends.map((years) => expect.closeTo(years, 12)));
    expect(midOf(resolved(EXAM, { hoursPerWeek: 5 }).ranges.lagYears)).toBeCloseTo(study(5) + 0.5, 12);
  });

  it('never takes longer to pay than can be counted, however many hours a dataset claims', () => {
    const endless: Credential = { ...EXAM, hours: fact([1e9, 1e9] as const) };
    expect(midOf(resolved(endless).ranges.lagYears)).toBe(20);
    expect(averageEffectNeeded(dataset, endless, 80_000, TODAY)).toBeGreaterThan(1);
  });

  it('without published hours takes what three in four comparable ones stay below, labelled', () => {
    const { hours: _hours, ...unknown } = EXAM;
    const { ranges, cautions } = resolved(unknown);
    const [low, high] = dataset.typicalHours['certification/associate'] ?? [0, 0];
    expect([ranges.studyHours].flat()).toEqual(low === high ? [low] : [low, (low + high) / 2, high]);
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
    expect(ranges.studyHours).toEqual([expect.closeTo(138.67, 2), expect.closeTo(156, 8), expect.closeTo(173.33, 2)]);
    expect([ranges.finishChance, ranges.costShareIfUnfinished]).toEqual([[0.1, 0.3, 0.5], 0.5]);
  });

  it('is paid for as long as your pace takes', () => {
    expect(resolved({ ...COURSE, hours: fact([130, 130] as const) }, { hoursPerWeek: 15 }).ranges.feesUsd).toBe(98);
  });

  it('is finished by more where it is one course, by fewer where it is free', () => {
    const of = (usd: number, hours: number): Credential => ({
      ...BARE,
      kind: 'certificate',
      course: { usd: fact([usd, usd] as const) },
      hours: fact([hours, hours] as const),
    });
    expect(resolved(of(50, 20)).ranges.finishChance).toEqual([0.3, 0.5, 0.75]);
    expect(resolved(of(50, 41)).ranges.finishChance).toEqual([0.1, 0.3, 0.5]);
    expect(resolved(of(0, 20)).ranges.finishChance).toEqual([0.05, 0.15, 0.35]);
    expect(resolved({ ...of(50, 41), kind: 'academic' }).ranges.finishChance).toEqual([0.3, 0.5, 0.75]);
  });

  it('has no exam to pass: what is said of passing counts for nothing, and says so', () => {
    const plain = resolved(COURSE);
    const { ranges, cautions } = resolved(COURSE, { passChance: 1, attempts: 5 });
    expect(ranges).toEqual(plain.ranges);
    expect(cautions.join(' ')).toContain('It has no exam');
  });

  it('loses more when it was paid in one sum', () => {
    const once = { ...COURSE, course: { usd: fact([500, 500] as const), months: fact([2, 2] as const) } };
    expect(resolved(once).ranges.costShareIfUnfinished).toEqual([0.5, 0.75, 1]);
  });
});

describe('what is not published', () => {
  it.each([
    ['price', { ...BARE, hours: fact([10, 10] as const) }, { feesUsd: 10 }],
    ['price', { ...EXAM, exams: [{ code: 'X-1' }] }, { priceUsd: 10 }],
    ['price', { ...BARE, hours: fact([10, 10] as const), course: {} }, { monthlyFeeUsd: 10 }],
  ] as const)('%s cannot be estimated, and can once it is given', (what, credential, request) => {
    expect(missing(credential)).toMatchObject({ missing: what, text: expect.stringContaining('cannot be estimated') });
    expect(missing(credential, request)).not.toHaveProperty('missing');
    expect(averageEffectNeeded(dataset, credential, 80_000, TODAY)).toBeNull();
  });
});

describe('the rise in pay', () => {
  const claim = (method: Claim['method'], low: number, high: number): Claim => ({
    about: 'pay',
    method,
    upliftPercent: [low, high],
  });

  it('is θ/c on the evidence, and 10 % as advertised without a claim', () => {
    const { ranges, headline, terms } = resolved(EXAM);
    expect(ranges.upliftShare).toEqual([
      expect.closeTo(-0.01 / 0.18, 12),
      0.02 / 0.18,
      expect.closeTo(0.06 / 0.18, 12),
    ]);
    expect([headline.upliftShare, terms.gain.claim]).toEqual([0.1, null]);
    expect(midOf(ranges.upliftShare) * midOf(ranges.attribution)).toBeCloseTo(0.02, 12);
  });

  it('is the boldest claim as advertised', () => {
    const claims = [claim('opinion', 18, 40), claim('survey', 20, 25), claim('survey', 12, 30)];
    expect(resolved({ ...EXAM, claims }).headline.upliftShare).toBe(0.4);
  });

  it('is yours where you say it', () => {
    const { ranges, headline } = resolved(
      { ...EXAM, claims: [claim('survey', 20, 25)] },
      { upliftShare: [0.05, 0.1, 0.15] },
    );
    expect([ranges.upliftShare, headline.upliftShare]).toEqual([[0.05, 0.1, 0.15], 0.15]);
    const { terms } = resolved(EXAM, { upliftShare: [0.05, 0.1, 0.15], attribution: 0.5 });
    expect(terms.gain.theta).toMatchObject({ mean: 0.05, sd: expect.closeTo((0.5 * 0.1) / 3.29, 12) });
  });
});

describe('time', () => {
  it.each([
    ['never', {}, 3],
    [12, {}, 1],
    [48, {}, 3],
    [24, { horizonYears: 5 }, 5],
  ] as const)('counts %s months of validity with %j as %d years', (months, request, years) => {
    expect(midOf(resolved({ ...EXAM, validityMonths: fact(months) }, request).ranges.horizonYears)).toBe(years);
  });

  it('varies the years down to one where the validity is not published', () => {
    const { ranges, cautions } = resolved(EXAM);
    expect(ranges.horizonYears).toEqual([1, 3, 5]);
    expect(cautions.join(' ')).toContain('not published');
  });

  it('pays for the renewals within the years counted, in money and hours', () => {
    const renewed = { ...EXAM, validityMonths: fact(24), renewal: { usd: fact(100), hours: fact([4, 6] as const) } };
    expect(resolved(renewed).ranges).toMatchObject({ renewalsUsd: 0, renewalHours: 0 });
    const { ranges, cautions } = resolved(renewed, { horizonYears: 5, lagYears: 0, discountRate: 0 });
    expect(ranges).toMatchObject({ renewalsUsd: 200, renewalHours: 10 });
    expect(cautions).toEqual([]);
  });

  it('assumes a renewal that is not published, and says so', () => {
    const { terms, cautions } = resolved(
      { ...EXAM, validityMonths: fact(24) },
      { horizonYears: 3, lagYears: 0, discountRate: 0 },
    );
    expect(terms.renewals.renewals).toMatchObject({ value: 200, origin: 'default' });
    expect(cautions.join(' ')).toMatch(/price of a renewal is not published.*Hours of a renewal are not published/s);
  });
});

describe('what you say', () => {
  it.each([
    [{ sameWithoutIt: 'posting' }, 'attribution', [0.5, 0.7, 0.9]],
    [{ paidWorkGivenUp: true }, 'hourValueShare', 1],
    [{ hourValueUsd: 80_000 / 2080 / 4 }, 'hourValueShare', 0.25],
    [{ notEmployed: true }, 'payWhileSearchingUsd', 0],
    [{ employer: { kind: 'share', share: 0.5 } }, 'feesUsd', expect.closeTo(200 * 0.65 * 1.21 * 0.5, 10)],
    [{ feesUsd: 90, employer: { kind: 'amount', usd: 100 } }, 'feesUsd', 0],
  ] as const)('%j decides %s', (request, input, value) => {
    const { ranges } = resolved(EXAM, request);
    expect(ranges[input]).toEqual(value);
  });
});
