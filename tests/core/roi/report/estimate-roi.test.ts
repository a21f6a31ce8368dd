import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Credential } from '../../../../src/core/catalogue/credential.ts';
import type { Dataset } from '../../../../src/core/dataset.ts';
import type { RoiRequest } from '../../../../src/core/roi/assume/request.ts';
import type { CredentialEstimate } from '../../../../src/core/roi/report/estimate-one.ts';
import { estimateRoi } from '../../../../src/core/roi/report/estimate-roi.ts';
import { shippedDataset } from '../../../cli/harness.ts';
import { EXAM, fact, TODAY } from '../credentials.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

function estimated(credential: Credential, request: Partial<RoiRequest> = {}): CredentialEstimate {
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
  it('names those too close to call, and none where none pays', () => {
    const twin = { ...EXAM, id: 'twin', exams: [{ code: 'X-3', usd: fact(210) }] };
    const { ranking } = estimateRoi(dataset, [twin, EXAM], { salaryUsd: 80_000 }, TODAY);
    expect(ranking?.best).toEqual(['bare', 'twin']);
    const dear = estimateRoi(dataset, [twin, EXAM], { salaryUsd: 80_000, feesUsd: 1e6 }, TODAY);
    expect(dear.ranking?.best).toEqual([]);
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
        horizonYears: fc.double({ min: 0, max: 50, noNaN: true }),
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
          expect(error).toMatchObject({ code: 'RETIRED_CREDENTIAL' });
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Paths of numbers that are not finite. */
function oddNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`));
}
