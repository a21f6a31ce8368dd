import { describe, expect, it } from 'vitest';
import { accelerationUsd, annuityYears } from '../../../../src/core/roi/sum/benefits.ts';
import { expectedCostUsd } from '../../../../src/core/roi/sum/costs.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { hourlyWageUsd, type RoiInputs } from '../../../../src/core/roi/sum/inputs.ts';
import { lensInputs } from '../../../../src/core/roi/sum/lenses.ts';
import { WORKED } from './inputs.ts';

const cents = (usd: number): string => usd.toFixed(2);
const percent = (share: number | null): string => ((share ?? Number.NaN) * 100).toFixed(2);

// Section 6 of the design, row by row.
const advertised = lensInputs('advertised', WORKED);
const unsureToFinish = { ...WORKED, finishChance: 0.46 };
const CASES: readonly [string, RoiInputs, cost: string, benefit: string, npv: string, breakEven: string][] = [
  ['advertised', advertised, '245.00', '8000.00', '7755.00', '3.06'],
  ['time priced', { ...advertised, hourValueShare: 0.5 }, '3578.33', '8000.00', '4421.67', '44.73'],
  ['evidence, surely finishes', WORKED, '3578.33', '4073.20', '494.87', '15.81'],
  ['the same at 7 %', { ...WORKED, discountRate: 0.07 }, '3578.33', '3779.02', '200.68', '17.04'],
  ['evidence, P = .46', unsureToFinish, '2612.18', '1873.67', '-738.51', '25.09'],
  ['sceptic', { ...unsureToFinish, attribution: 0.12 }, '2612.18', '1249.11', '-1363.07', '25.09'],
  ['anyway', lensInputs('anyway', WORKED), '3578.33', '0.00', '-3578.33', '15.81'],
  [
    'exam of $200 and 120 hours, one try',
    { ...WORKED, feesUsd: 200, studyHours: 120, finishChance: 0.7, costShareIfUnfinished: 1 },
    '2507.69',
    '2851.24',
    '343.55',
    '15.83',
  ],
];

describe('the worked cases', () => {
  it.each(CASES)('%s', (_, inputs, cost, benefit, npv, breakEven) => {
    const result = estimate(inputs);
    expect({
      cost: cents(result.costUsd),
      benefit: cents(result.benefitUsd),
      npv: cents(result.npvUsd),
      breakEven: percent(result.breakEvenAttribution),
    }).toEqual({ cost, benefit, npv, breakEven });
  });

  it('has the gross benefits that the design gives', () => {
    expect(cents(estimate(WORKED).grossBenefitUsd)).toBe('22628.89');
    expect(cents(estimate({ ...WORKED, discountRate: 0.07 }).grossBenefitUsd)).toBe('20994.53');
  });
});

describe('the numbers of the articles', () => {
  const oneYear = lensInputs('advertised', WORKED);

  it('gains $8,000 a year from 10 % on $80,000, and $20,000 from 25 %', () => {
    expect(estimate(oneYear).benefitUsd).toBe(8000);
    expect(estimate(lensInputs('advertised', WORKED, { upliftShare: 0.25 })).benefitUsd).toBe(20_000);
  });

  it('gains $20,000 from three months at $80,000 without pay, $3,750 beside a job of $65,000', () => {
    expect(accelerationUsd({ ...WORKED, monthsSooner: 3, payWhileSearchingUsd: 0 })).toBe(20_000);
    expect(accelerationUsd({ ...WORKED, monthsSooner: 3, payWhileSearchingUsd: 65_000 })).toBe(3750);
  });

  it.each([
    [200, 19_800],
    [500, 19_500],
  ])('nets three months against $%d', (feesUsd, npv) => {
    const sooner = { ...oneYear, upliftShare: 0, monthsSooner: 3, payWhileSearchingUsd: 0, feesUsd };
    expect(estimate(sooner).npvUsd).toBe(npv);
    expect(estimate(sooner).roi).toBe(npv / feesUsd);
  });

  it('pays back $200 to $500 in 0.30 to 0.75 months at $8,000 a year', () => {
    expect(estimate({ ...oneYear, feesUsd: 200 }).paybackMonths).toBeCloseTo(0.3, 10);
    expect(estimate({ ...oneYear, feesUsd: 500 }).paybackMonths).toBeCloseTo(0.75, 10);
  });
});

describe('the parts', () => {
  it('takes an hour at salary over 2,080', () => {
    expect(hourlyWageUsd(WORKED)).toBeCloseTo(38.4615, 4);
    expect(cents(expectedCostUsd({ ...WORKED, feesUsd: 0 }))).toBe('3333.33');
  });

  it('discounts from the middle of each year', () => {
    const byHand = 1 / 1.03 ** 1 + 1 / 1.03 ** 2 + 1 / 1.03 ** 3;
    expect(annuityYears(WORKED, 3)).toBeCloseTo(byHand, 12);
    expect(annuityYears({ ...WORKED, lagYears: 0 }, 3)).toBeCloseTo(byHand * 1.03 ** 0.5, 12);
  });

  it('lets the rise decay from year to year', () => {
    const undiscounted = { ...WORKED, decay: 0.8, discountRate: 0 };
    expect(annuityYears(undiscounted, 3)).toBeCloseTo(1 + 0.8 + 0.64, 12);
    expect(annuityYears(undiscounted, 2.5)).toBeCloseTo(1 + 0.8 + 0.32, 12);
  });

  it('counts the rise from the end of the lag, whenever the job came', () => {
    expect(annuityYears({ ...WORKED, monthsSooner: 3 })).toBe(annuityYears(WORKED));
  });

  it('takes tax off what is gained and nothing off what is paid', () => {
    const taxed = estimate({ ...WORKED, taxRate: 0.3, monthsSooner: 3, payWhileSearchingUsd: 0 });
    expect(cents(taxed.grossBenefitUsd)).toBe(cents(22_628.89 * 0.7));
    expect(taxed.accelerationUsd).toBeCloseTo(14_000, 9);
    expect(taxed.costUsd).toBe(estimate(WORKED).costUsd);
  });

  it('charges renewals to those who pass only', () => {
    const renewed = { ...WORKED, renewalsUsd: 100, renewalHours: 10, finishChance: 0.4 };
    const without = expectedCostUsd({ ...renewed, renewalsUsd: 0, renewalHours: 0 });
    expect(expectedCostUsd(renewed) - without).toBeCloseTo(0.4 * (100 + 10 * (80_000 / 2080) * 0.5), 9);
    expect(expectedCostUsd({ ...renewed, finishChance: 0 })).toBeCloseTo(3578.3333 / 2, 3);
  });

  it('gains nothing from an early job that pays less', () => {
    expect(accelerationUsd({ ...WORKED, monthsSooner: 3, targetSalaryUsd: 60_000 })).toBe(0);
  });
});
