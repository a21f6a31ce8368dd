import { describe, expect, it } from 'vitest';
import type { Lens } from '../../src/core/roi/sum/lenses.ts';
import { one } from './roi-report.ts';

const cents = (usd: number): string => usd.toFixed(2);
const percent = (share: number | null): string => ((share ?? Number.NaN) * 100).toFixed(2);

const WORKED = '--salary 80000 --uplift 10% --fee 245 --study-hours 173.3333333333 --horizon 3 --decay 100% --lag 0.5';
const SURE = `${WORKED} --attribution .18 --finish-chance 100%`;
const UNSURE = `${WORKED} --finish-chance .46 --cost-if-unfinished .5`;
const ONE_YEAR = '--attribution 100% --finish-chance 100% --horizon 1 --lag 0 --discount 0';
const EXAM = '--fee 200 --study-hours 120 --finish-chance .7 --cost-if-unfinished 100%';

// Section 6 of the design, row by row.
const CASES: readonly [string, Lens, flags: string, cost: string, benefit: string, net: string, breakEven: string][] = [
  ['advertised', 'advertised', WORKED, '245.00', '8000.00', '7755.00', '3.06'],
  ['time priced', 'evidence', `${WORKED} ${ONE_YEAR}`, '3578.33', '8000.00', '4421.67', '44.73'],
  ['surely finishes', 'evidence', SURE, '3578.33', '4073.20', '494.87', '15.81'],
  ['the same at 7 %', 'evidence', `${SURE} --discount 7%`, '3578.33', '3779.02', '200.68', '17.04'],
  ['P = .46', 'evidence', `${UNSURE} --attribution 18%`, '2612.18', '1873.67', '-738.51', '25.09'],
  ['sceptic', 'evidence', `${UNSURE} --attribution 12%`, '2612.18', '1249.11', '-1363.07', '25.09'],
  ['anyway', 'anyway', SURE, '3578.33', '0.00', '-3578.33', '15.81'],
  ['an exam, one try', 'evidence', `${WORKED} ${EXAM} --attribution .18`, '2507.69', '2851.24', '343.55', '15.83'],
];

describe.each(['PMLE', 'deeplearning-ai-deep-learning-specialization', 'google-ai-essentials'])(
  'the worked cases, whatever the facts of %s',
  (id) => {
    it.each(CASES)('%s', async (_, lens, flags, cost, benefit, net, breakEven) => {
      const result = (await one(`${id} ${flags}`)).lenses[lens];
      if (result === null) throw new Error('not estimated');
      expect({
        cost: cents(result.costUsd),
        benefit: cents(result.benefitUsd),
        net: cents(result.npvUsd),
        breakEven: percent(result.breakEvenAttribution),
      }).toEqual({ cost, benefit, net, breakEven });
    });
  },
);

describe('the cases of the articles', () => {
  it('B: 10 % of $80,000 is $8,000 a year, 10 to 15 % up to $12,000', async () => {
    expect((await one('PMLE --salary 80000 --uplift 10%')).lenses.advertised?.benefitUsd).toBe(8000);
    expect((await one('PMLE --salary 80000 --uplift 10%..15%')).lenses.advertised?.benefitUsd).toBe(12_000);
  });

  it.each([
    ['200', 19_800],
    ['500', 19_500],
  ])('B: three months sooner without pay bring $20,000 against $%s', async (fee, net) => {
    const { advertised } = (await one(`PMLE --salary 80000 --uplift 0 --months-sooner 3 --not-employed --fee ${fee}`))
      .lenses;
    expect([advertised?.benefitUsd, advertised?.npvUsd]).toEqual([20_000, net]);
  });

  it('and $3,750 beside a job of $65,000', async () => {
    const flags = '--salary 80000 --uplift 0 --months-sooner 3 --pay-while-searching 65000 --fee 200';
    expect((await one(`PMLE ${flags}`)).lenses.advertised?.benefitUsd).toBe(3750);
  });

  it('B: $49 for four to five months is $196 to $245', async () => {
    const { ranges } = (await one('DLS --salary 80000 --monthly-fee 49 --months-paid 4..5')).inputs;
    expect(ranges.feesUsd).toEqual([196, 220.5, 245]);
  });

  it('A: $39 to $49 for three to six months is $117 to $294', async () => {
    const { inputs } = await one('ibm-ai-engineering --salary 80000 --monthly-fee 39..49 --months-paid 3..6');
    expect([inputs.ranges.feesUsd, inputs.advertised.feesUsd]).toEqual([[117, 198, 294], 117]);
  });

  it('A: what the article rounds them to', async () => {
    const { inputs } = await one('ibm-ai-engineering --salary 80000 --fee 150..300');
    expect(inputs.ranges.feesUsd).toEqual([150, 225, 300]);
  });

  it.each([
    ['AI-102 --as-of 2026-01-15', 165],
    ['PMLE', 200],
  ])('B: one try at %s costs $%d', async (exam, usd) => {
    expect((await one(`${exam} --salary 80000`)).lenses.advertised?.costUsd).toBe(usd);
  });

  it.each([
    ['PMLE', 0.25],
    ['aws-ml-specialty --as-of 2025-12-01', 0.2],
  ])('A: %s is advertised with %d', async (id, uplift) => {
    expect((await one(`${id} --salary 80000`)).inputs.advertised.upliftShare).toBe(uplift);
  });
});
