import { describe, expect, it } from 'vitest';
import { type FeeParts, feesOf, renewalsOf } from '../../../../src/core/roi/sum/fees.ts';

const NOTHING: FeeParts = {
  priceUsd: 0,
  attempts: 1,
  subscriptionUsdPerMonth: 0,
  subscriptionMonths: 0,
  extrasUsd: 0,
  employer: { kind: 'amount', usd: 0 },
  clawbackShare: 0,
  taxFreeUsd: null,
  taxRate: 0,
};

describe('renewals', () => {
  const terms = { usd: 100, hours: 8, validityYears: 1, horizonYears: 3, lagYears: 0, discountRate: 0 };

  it('fall strictly before the end of the horizon', () => {
    expect(renewalsOf(terms)).toEqual({ usd: 200, hours: 16, count: 2 });
    expect(renewalsOf({ ...terms, horizonYears: 3.01 }).usd).toBe(300);
    expect(renewalsOf({ ...terms, validityYears: 3 }).usd).toBe(0);
    expect(renewalsOf({ ...terms, horizonYears: 0 }).usd).toBe(0);
  });

  it('are discounted from the start', () => {
    const expected = 100 / 1.03 ** 1.5 + 100 / 1.03 ** 2.5;
    expect(renewalsOf({ ...terms, lagYears: 0.5, discountRate: 0.03 }).usd).toBeCloseTo(expected, 10);
    const everyOther = { ...terms, validityYears: 2, horizonYears: 5, discountRate: 0.03 };
    expect(renewalsOf(everyOther).usd).toBeCloseTo(100 / 1.03 ** 2 + 100 / 1.03 ** 4, 10);
  });

  it('are none for what never lapses, and monthly at most', () => {
    expect(renewalsOf({ ...terms, validityYears: null }).usd).toBe(0);
    expect(renewalsOf({ ...terms, validityYears: 1e-9 }).count).toBe(35);
  });
});

describe('fees', () => {
  it.each([
    [4, 196],
    [5, 245],
  ])('add up to the price of the Deep Learning Specialization over %d months', (subscriptionMonths, usd) => {
    expect(feesOf({ ...NOTHING, subscriptionUsdPerMonth: 49, subscriptionMonths }).totalUsd).toBe(usd);
  });

  it('name every part', () => {
    const parts = { priceUsd: 200, attempts: 1.3, subscriptionUsdPerMonth: 49, subscriptionMonths: 2 };
    const employer = { kind: 'share', share: 0.5 } as const;
    expect(feesOf({ ...NOTHING, ...parts, extrasUsd: 42, employer })).toEqual({
      priceUsd: 260,
      subscriptionUsd: 98,
      extrasUsd: 42,
      employerUsd: 200,
      clawbackUsd: 0,
      employerTaxUsd: 0,
      totalUsd: 200,
    });
  });

  it('never fall below nothing, however much an employer gives', () => {
    expect(feesOf({ ...NOTHING, priceUsd: 200, employer: { kind: 'amount', usd: 500 } })).toMatchObject({
      employerUsd: 200,
      totalUsd: 0,
    });
    expect(feesOf({ ...NOTHING, priceUsd: 200, employer: { kind: 'share', share: 1 } }).totalUsd).toBe(0);
  });

  it('come back in part, and are taxed above the allowance, where somebody asks', () => {
    const paid = { ...NOTHING, priceUsd: 8000, employer: { kind: 'share', share: 1 } as const };
    expect(feesOf({ ...paid, clawbackShare: 0.25 }).totalUsd).toBe(2000);
    expect(feesOf({ ...paid, taxFreeUsd: 5250, taxRate: 0.3 }).totalUsd).toBeCloseTo(2750 * 0.3, 9);
    expect(feesOf({ ...paid, taxRate: 0.3 }).totalUsd).toBe(0);
  });
});
