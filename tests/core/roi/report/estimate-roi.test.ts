import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Credential } from '../../../../src/core/catalogue/credential.ts';
import type { Dataset } from '../../../../src/core/dataset.ts';
import type { RoiRequest } from '../../../../src/core/roi/assume/request.ts';
import { estimateRoi } from '../../../../src/core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../../../src/core/roi/report/option-estimate.ts';
import { cases } from '../../../cases.ts';
import { shippedDataset } from '../../../cli/harness.ts';
import { EXAM, fact, TODAY } from '../credentials.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

function estimated(credential: Credential, request: Partial<RoiRequest> = {}): OptionEstimate {
  const [found] = estimateRoi(dataset, [credential], { salaryUsd: 80_000, ...request }, TODAY).estimates;
  if (found?.estimated !== true) throw new Error('not estimated');
  return found;
}

describe('what you say', () => {
  it('is listed as yours, the rest with its sources', () => {
    const { assumptions } = estimated(EXAM, { studyHours: 50, attribution: 0.3 });
    const origin = (input: string) => assumptions.find((each) => each.input === input)?.origin;
    expect(['salaryUsd', 'studyHours', 'attribution', 'priceUsd', 'discountRate'].map(origin)).toEqual([
      'you',
      'you',
      'you',
      'dataset',
      'default',
    ]);
    const discount = assumptions.find(({ input }) => input === 'discountRate');
    expect(discount?.sources[0]).toMatchObject({ key: 'omb-discount-rates', url: expect.stringContaining('https://') });
  });
});

describe('several', () => {
  it('names what asks for least with those too close to call, and none where none can pay', () => {
    const twin = { ...EXAM, id: 'twin', exams: [{ code: 'X-3', usd: fact(210) }] };
    const { ranking } = estimateRoi(dataset, [twin, EXAM], { salaryUsd: 80_000 }, TODAY);
    expect(ranking?.best).toEqual(['bare', 'twin']);
    const never = estimateRoi(dataset, [twin, EXAM], { salaryUsd: 80_000, finishChance: 0 }, TODAY);
    expect(never.ranking?.best).toEqual([]);
  });
});

describe('an alternative', () => {
  it('is judged by the effect it needs alone, on the same footing', () => {
    const project = dataset.alternatives.find(({ id }) => id === 'portfolio-projects');
    if (project === undefined) throw new Error('no such alternative');
    const [found] = estimateRoi(dataset, [project], { salaryUsd: 80_000 }, TODAY).estimates;
    if (found?.estimated !== true) throw new Error('not estimated');
    const hours = (project.hours[0] + project.hours[1]) / 2;
    const full = (project.usd[0] + project.usd[1]) / 2 + (hours * 80_000 * 0.5) / 2080;
    const { yearsOfEffect } = found.lenses.anyway;
    expect(found.averageEffectNeeded).toBeCloseTo((0.75 * full) / (0.5 * 80_000 * yearsOfEffect), 12);
    expect(found).toMatchObject({ chancePays: null, effect: null, simulation: null, lenses: { evidence: null } });
    expect(found.verdict.code).toBe('no-published-effect');
    const told = estimateRoi(dataset, [project], { salaryUsd: 80_000, upliftShare: 0.2 }, TODAY).estimates[0];
    expect(told).toMatchObject({ verdict: { code: 'pays-if-right' } });
  });
});

describe('what is held', () => {
  const renewed = { ...EXAM, validityMonths: fact(24), renewal: { usd: fact(100), hours: fact([5, 5] as const) } };
  const held = (earned: string) => ({ held: [{ id: 'bare', earned }] });

  it('is renewed or let lapse: the fee and hours against what is left of the effect', () => {
    const found = estimated(renewed, held('2025-05-27'));
    expect(found).toMatchObject({ asked: 'renewal', stake: { feesUsd: 100, hours: 5 } });
    expect(found.inputs.evidence).toMatchObject({ finishChance: 1, horizonYears: 2, lagYears: expect.closeTo(0.5, 1) });
    // Two years old when it lapses, and half of what is left goes: .02 · .9² · .5.
    expect(found.effect?.mean).toBeCloseTo(0.02 * 0.81 * 0.5, 10);
  });

  it('has to be earned again when it has lapsed', () => {
    const found = estimated(renewed, held('2024-01-31'));
    expect([found.asked, found.cautions[0]]).toEqual(['earn', expect.stringContaining('has lapsed')]);
  });

  it('needs no renewal where it does not lapse', () => {
    expect(() => estimated({ ...renewed, validityMonths: fact('never' as const) }, held('2024-01-31'))).toThrow(
      'nothing to renew',
    );
  });
});

describe('a request', () => {
  it.each([
    [{}, 'MISSING_SALARY', '--salary'],
    [{ salaryUsd: Number.NaN }, 'INVALID_ARGUMENT', '--salary'],
    [{ salaryUsd: 0 }, 'INVALID_ARGUMENT', '--salary'],
    [{ salaryUsd: 80_000, studyHours: 1e9 }, 'INVALID_ARGUMENT', '--study-hours'],
    [{ salaryUsd: 80_000, draws: 0 }, 'INVALID_ARGUMENT', '--draws'],
    [{ salaryUsd: 80_000, horizonYears: 0 }, 'INVALID_ARGUMENT', '--horizon'],
    [{ salaryUsd: 80_000, finishChance: [0.5, 0.4, 0.6] }, 'INVALID_ARGUMENT', '--finish-chance'],
    [{ salaryUsd: 80_000, attribution: '0.5' }, 'INVALID_ARGUMENT', '--attribution'],
    [{ salaryUsd: 80_000, sameWithoutIt: 'maybe' }, 'INVALID_ARGUMENT', 'sameWithoutIt'],
    [{ salaryUsd: 80_000, employer: { kind: 'share', share: 2 } }, 'INVALID_ARGUMENT', 'employer'],
    [{ salaryUsd: 80_000, unknown: 1 }, 'INVALID_ARGUMENT', 'unknown'],
  ])('%j is refused', (request, code, option) => {
    const ask = () => estimateRoi(dataset, [EXAM], request as unknown as RoiRequest, TODAY);
    expect(ask).toThrow(expect.objectContaining({ code, option, kind: 'usage' }));
  });

  it('for what ends in no certificate is refused with the reason', () => {
    const course = { ...EXAM, kind: 'course' } as const;
    expect(() => estimated(course)).toThrow(expect.objectContaining({ code: 'NO_CERTIFICATE' }));
  });
});

describe('every number', () => {
  it('is finite, for the whole catalogue and for odd requests', () => {
    const request = fc.record(
      {
        salaryUsd: fc.double({ min: 1, max: 1e7, noNaN: true }),
        upliftShare: fc.double({ min: 0, max: 5, noNaN: true }),
        attribution: fc.double({ min: 0, max: 1, noNaN: true }),
        passChance: fc.double({ min: 0, max: 1, noNaN: true }),
        hoursPerWeek: fc.double({ min: 1, max: 100, noNaN: true }),
        horizonYears: fc.double({ min: 0.01, max: 50, noNaN: true }),
        monthsSooner: fc.double({ min: 0, max: 120, noNaN: true }),
      },
      { requiredKeys: ['salaryUsd'] },
    );
    fc.assert(
      fc.property(request, fc.nat(), (asked, at) => {
        const credential = dataset.credentials[at % dataset.credentials.length];
        if (credential === undefined) return;
        const early = { ...credential, exams: (credential.exams ?? []).map(({ closes: _, ...exam }) => exam) };
        const course = credential.exams === undefined ? credential : early;
        try {
          const report = estimateRoi(dataset, [course], { ...asked, draws: 100 }, TODAY);
          expect(oddNumbers(report)).toEqual([]);
        } catch (error) {
          expect(['RETIRED_CREDENTIAL', 'NO_CERTIFICATE']).toContain((error as { code?: string }).code);
        }
      }),
      { numRuns: cases(100) },
    );
  });
});

/** Paths of numbers that are not finite. */
function oddNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`));
}
