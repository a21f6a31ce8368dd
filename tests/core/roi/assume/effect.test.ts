import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Credential } from '../../../../src/core/catalogue/credential.ts';
import type { Dataset } from '../../../../src/core/dataset.ts';
import { type Effect, effectOf } from '../../../../src/core/roi/assume/effect.ts';
import type { RoiRequest } from '../../../../src/core/roi/assume/request.ts';
import { sceneOf } from '../../../../src/core/roi/assume/scene.ts';
import { estimateRoi } from '../../../../src/core/roi/report/estimate-roi.ts';
import { needOf } from '../../../../src/core/roi/report/needed.ts';
import { cases } from '../../../cases.ts';
import { shippedDataset } from '../../../cli/harness.ts';
import { BARE, EXAM, fact, TODAY } from '../credentials.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

function effect(credential: Credential, request: Partial<RoiRequest> = {}): Effect {
  return effectOf(sceneOf(dataset, credential, { salaryUsd: 80_000, ...request }, TODAY));
}

const claim = (method: Claim['method'], percent: number, rest: Partial<Claim> = {}): Claim => ({
  about: 'pay',
  method,
  upliftPercent: [percent, percent],
  ...rest,
});

describe('the class', () => {
  it.each([
    ['certification', 'expert', 'X', 'certificationProfessional'],
    ['certification', 'associate', 'X', 'certificationAssociate'],
    ['certification', 'literacy', 'X', 'certificationFoundational'],
    ['certificate', 'associate', 'X', 'courseCertificate'],
    ['micro-credential', 'associate', 'X', 'badge'],
    ['academic', 'professional', 'Online Master of Science in X', 'universityDegree'],
    ['academic', 'professional', 'MicroMasters in X', 'universityCertificate'],
  ] as const)('of a %s at level %s called %s is %s', (kind, level, name, found) => {
    expect(effect({ ...BARE, kind, level, name }).class).toBe(found);
  });

  it('of an exam is 2 %, give or take 2, as the studies leave it', () => {
    expect(effect(EXAM)).toMatchObject({
      mean: 0.02,
      sd: 0.02,
      range: [expect.closeTo(-0.01, 12), 0.06],
      studied: true,
      compared: false,
    });
  });
});

describe('who it is for', () => {
  const factor = (request: Partial<RoiRequest>, credential: Credential = EXAM) =>
    effect(credential, request).mean / 0.02;

  it.each([
    ['a beginner', { experienceYears: 1 }, 1.6],
    ['nobody with a degree', { degree: 'no', experienceYears: 9 }, 1.6],
    ['three years', { experienceYears: 3 }, 1],
    ['a veteran', { experienceYears: 5 }, 0.7],
    ['another role', { role: 'researcher' }, 0.47],
    ['one who is sure of the same without it', { sameWithoutIt: 'surely' }, 0.05 / 0.18],
    ['one whom a posting asks', { sameWithoutIt: 'posting' }, 0.7 / 0.18],
  ] as const)('%s', (_, request, expected) => {
    expect(factor(request)).toBeCloseTo(expected, 10);
  });

  it('is less for who holds one of the kind, and of courses less still for a veteran', () => {
    const other = dataset.credentials.find(({ kind, level }) => kind === 'certification' && level === 'associate');
    expect(factor({ held: [{ id: other?.id ?? '' }] })).toBeCloseTo(0.26, 10);
    const course: Credential = { ...BARE, kind: 'certificate', hours: fact([60, 60] as const) };
    expect(effect(course, { experienceYears: 6 }).mean).toBeCloseTo(0.01 * 0.2, 10);
  });

  it('counts a short course by its hours, whatever the reader needs for it', () => {
    const short: Credential = { ...BARE, kind: 'certificate', hours: fact([6, 6] as const) };
    expect(effect(short).mean).toBeCloseTo(0.001, 10);
    expect(effect(short, { studyHours: 100 }).mean).toBeCloseTo(0.001, 10);
  });

  it('adds the doubt about a factor to the doubt about the effect', () => {
    const { mean, sd } = effect(EXAM, { experienceYears: 1 });
    const off = 0.8 / 3.29;
    expect(sd).toBeCloseTo(Math.hypot(1.6 * 0.02, 0.02 * off, 0.02 * off), 10);
    expect(mean).toBeCloseTo(0.032, 10);
  });
});

describe('claims', () => {
  it('of opinion, of the issuer, and of advertised skills change nothing', () => {
    const plain = effect(EXAM);
    for (const method of ['opinion', 'issuer-claim', 'job-ads'] as const)
      expect(effect({ ...EXAM, claims: [claim(method, 40)] })).toEqual(plain);
  });

  it('of surveys enter by what they compare, pooled by precision, and only downwards', () => {
    const modest = effect({ ...EXAM, claims: [claim('survey', 5, { compares: 'afterwards' })] });
    // 5 % × .1, off by .05 · .25/3.29 and a doubt of 1 %: 0.5 % beside the class at 2 % ± 2.
    const off = Math.hypot(0.05 * (0.25 / 3.29), 0.01);
    const [mine, its] = [1 / 0.02 ** 2, 1 / off ** 2];
    expect(modest.mean).toBeCloseTo((0.02 * mine + 0.005 * its) / (mine + its), 10);
    expect(modest.sd).toBe(0.02);
    expect(effect({ ...EXAM, claims: [claim('survey', 60, { compares: 'field' })] }).mean).toBeCloseTo(0.02, 12);
  });

  it('of a trial move it both ways and make it surer', () => {
    const { mean, sd, compared } = effect({ ...EXAM, claims: [claim('randomised', 6)] });
    expect(mean).toBeGreaterThan(0.03);
    expect(sd).toBeLessThan(0.02);
    expect(compared).toBe(true);
  });

  it('without a comparison never make a verdict better', () => {
    const order = ['unlikely', 'toss-up', 'fair-bet', 'likely'];
    const method = fc.constantFrom<Claim['method']>('opinion', 'issuer-claim', 'job-ads', 'survey');
    const gap = fc.constantFrom('all-workers', 'field', 'afterwards', 'premium');
    const any = fc.tuple(method, gap, fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.nat(), fc.array(any, { minLength: 1, maxLength: 3 }), (at, claims) => {
        const credential = dataset.credentials[at % dataset.credentials.length] ?? EXAM;
        const bad = claims.map(([how, compares, percent]) => claim(how, percent, { compares }));
        const more = { ...credential, claims: [...(credential.claims ?? []), ...bad] };
        const [before, after] = [credential, more].map((each) => needOf(dataset, each, 80_000, TODAY));
        expect(order.indexOf(after?.verdict ?? '')).toBeLessThanOrEqual(order.indexOf(before?.verdict ?? ''));
      }),
      { numRuns: cases(80) },
    );
  });

  it('with a better study never lower the chance that it pays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (percent, more) => {
        const chance = (each: number) => {
          const studied = { ...EXAM, claims: [claim('randomised', each)] };
          const [found] = estimateRoi(dataset, [studied], { salaryUsd: 80_000, draws: 100 }, TODAY).estimates;
          return found?.estimated === true ? (found.chancePays ?? 0) : 0;
        };
        expect(chance(percent + more)).toBeGreaterThanOrEqual(chance(percent));
      }),
      { numRuns: cases(20) },
    );
  });
});
