import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset.ts';
import { needOf } from '../../src/core/roi/report/needed.ts';
import { cli, shippedDataset } from '../cli/harness.ts';
import { one, type roi } from '../cli/roi-report.ts';
import { TODAY } from './cases.ts';

// What the two articles say of money, and what people ask of a tool that speaks of returns.

describe('the articles', () => {
  it('B-bump and B-uplift: 10 to 15 % of $80,000 are $8,000 to $12,000 a year', async () => {
    const { lenses } = await one('PMLE --salary 80000 --uplift 10%');
    expect(lenses.advertised?.benefitUsd).toBe(8000);
    expect((await one('PMLE --salary 80000 --uplift 10..15%')).lenses.advertised?.benefitUsd).toBe(12_000);
  });

  it.each([200, 500])('B-faster: three months sooner are $20,000 against $%d', async (fee) => {
    const { lenses } = await one(`PMLE --salary 80000 --uplift 0 --months-sooner 3 --not-employed --fee ${fee}`);
    expect([lenses.advertised?.benefitUsd, lenses.advertised?.npvUsd]).toEqual([20_000, 20_000 - fee]);
  });

  it('B-dls-cost, A-ibm-cost: subscriptions by the month', async () => {
    const fees = async (flags: string) => (await one(`${flags} --salary 80000`)).inputs.ranges.feesUsd;
    expect(await fees('DLS --monthly-fee 49 --months-paid 4..5')).toEqual([196, 220.5, 245]);
    expect(await fees('ibm-ai-engineering --fee 150..300')).toEqual([150, 225, 300]);
  });

  it.each([
    ['AI-102 --as-of 2026-01-15', 165],
    ['PMLE', 200],
  ])('B-azure-cost, B-google-cost: one try at %s costs $%d', async (exam, usd) => {
    expect((await one(`${exam} --salary 80000`)).lenses.advertised?.costUsd).toBe(usd);
  });

  it.each([
    ['PMLE', 0.25],
    ['aws-ml-specialty --as-of 2025-12-01', 0.2],
  ])(
    'A-google-uplift, A-aws-uplift: %s is advertised with %d, and nothing is concluded from that',
    async (id, uplift) => {
      const { inputs, effect, verdict } = await one(`${id} --salary 80000`);
      expect(inputs.advertised.upliftShare).toBe(uplift);
      expect(effect?.mean).toBeLessThanOrEqual(0.03);
      expect(verdict.code).not.toBe('likely');
    },
  );

  it('B-honest: it counts only as far as the certificate is the cause', async () => {
    const [surely, posting] = [
      await one('PMLE --salary 80000 --same-without-it surely'),
      await one('PMLE --salary 80000 --same-without-it posting'),
    ];
    expect(surely.verdict.code).toBe('unlikely');
    expect(posting.chancePays).toBeGreaterThan(surely.chancePays ?? 1);
  });
});

describe('the public', () => {
  it('P30: renewing is judged against lapsing, by the fee and hours of the renewal', async () => {
    const asked = 'iapp-aigp --salary 60000';
    const [fresh, renewal] = [await one(asked), await one(`${asked} --held iapp-aigp@2024-12`)];
    expect([renewal.asked, renewal.stake.feesUsd]).toEqual(['renewal', 250]);
    expect(renewal.stake.costUsd).toBeLessThan(fresh.stake.costUsd);
    const screen = await cli(`roi ${asked} --currency GBP --rate 0.75 --held iapp-aigp@2024-12`);
    expect([screen.code, screen.stdout]).toEqual([0, expect.stringMatching(/renewing what you hold[\s\S]*GBP 188/)]);
  });
});

describe('over the whole catalogue', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await shippedDataset();
  });

  it.each([40_000, 80_000, 150_000])('at $%d nothing is likely to pay without a comparison of it', (salaryUsd) => {
    const verdicts = dataset.credentials.map((each) => needOf(dataset, each, salaryUsd, TODAY)?.verdict);
    const studied = dataset.credentials.some(({ claims = [] }) =>
      claims.some(
        ({ about, method, upliftPercent }) =>
          about === 'pay' && upliftPercent !== undefined && ['randomised', 'matched'].includes(method),
      ),
    );
    expect(studied).toBe(false);
    expect(verdicts.filter((verdict) => verdict === 'likely')).toEqual([]);
    expect(new Set(verdicts.filter((verdict) => verdict !== undefined)).size).toBeGreaterThan(1);
  });

  it('no free badge and no free course brings a gain in dollars', async () => {
    const free = dataset.credentials.filter(
      ({ kind, course, extrasUsd }) =>
        (kind === 'micro-credential' || kind === 'certificate') &&
        course?.usd?.value[1] === 0 &&
        extrasUsd === undefined,
    );
    expect(free.length).toBeGreaterThan(3);
    for (const salary of [40_000, 80_000, 150_000])
      for (const { id } of free) {
        const { code, stdout } = await cli(`roi ${id} --salary ${salary} --draws 100 --json`);
        if (code !== 0) continue;
        const [found] = (JSON.parse(stdout) as Awaited<ReturnType<typeof roi>>).estimates;
        expect(found?.estimated === true ? (found.lenses.evidence?.npvUsd ?? 0) : 0).toBeLessThan(0);
      }
  });

  it('says "pays if your figure is right" of your own figure, never more', async () => {
    for (const id of ['PMLE', 'google-ai-essentials', 'DLS', 'portfolio-projects']) {
      const { headline, verdict } = await one(`${id} --salary 80000 --uplift 500%`);
      expect([verdict.code, headline]).toEqual([
        'pays-if-right',
        expect.stringContaining('Pays if your figure is right'),
      ]);
    }
  });
});
