import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedAttempts, type FeeParts, feesOf, passWithin, renewalsUsd } from '../../../../src/core/roi/sum/fees.ts';

const NOTHING: FeeParts = {
  priceUsd: 0,
  attempts: 1,
  subscriptionUsdPerMonth: 0,
  subscriptionMonths: 0,
  extrasUsd: 0,
  renewalsUsd: 0,
  employer: { kind: 'amount', usd: 0 },
};

describe('attempts', () => {
  // research/anchors.md, "Reading": two tries at p = .5, .7, .8.
  it.each([
    [0.5, 2, 1.5, 0.75],
    [0.7, 2, 1.3, 0.91],
    [0.8, 2, 1.2, 0.96],
    [0.7, 1, 1, 0.7],
    [0, 3, 3, 0],
    [1, 3, 1, 1],
    [0.7, 0, 0, 0],
  ])('at p = %d and n = %d', (passChance, attempts, expected, chance) => {
    expect(expectedAttempts(passChance, attempts)).toBeCloseTo(expected, 12);
    expect(passWithin(passChance, attempts)).toBeCloseTo(chance, 12);
  });

  it('agrees with the closed form', () => {
    const p = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, fc.integer({ min: 1, max: 8 }), (passChance, attempts) => {
        const closed = (1 - (1 - passChance) ** attempts) / passChance;
        expect(expectedAttempts(passChance, attempts)).toBeCloseTo(closed, 10);
      }),
    );
  });
});

describe('renewals', () => {
  const terms = { usd: 100, validityYears: 1, horizonYears: 3, lagYears: 0, discountRate: 0 };

  it('fall strictly before the end of the horizon', () => {
    expect(renewalsUsd(terms)).toBe(200);
    expect(renewalsUsd({ ...terms, horizonYears: 3.01 })).toBe(300);
    expect(renewalsUsd({ ...terms, validityYears: 3 })).toBe(0);
    expect(renewalsUsd({ ...terms, horizonYears: 0 })).toBe(0);
  });

  it('are discounted from the start', () => {
    const expected = 100 / 1.03 ** 1.5 + 100 / 1.03 ** 2.5;
    expect(renewalsUsd({ ...terms, lagYears: 0.5, discountRate: 0.03 })).toBeCloseTo(expected, 10);
  });

  it('are none for what never lapses', () => {
    expect(renewalsUsd({ ...terms, validityYears: null })).toBe(0);
    expect(renewalsUsd({ ...terms, validityYears: 0 })).toBe(0);
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
    expect(feesOf({ ...NOTHING, ...parts, extrasUsd: 30, renewalsUsd: 12, employer })).toEqual({
      priceUsd: 260,
      subscriptionUsd: 98,
      extrasUsd: 30,
      renewalsUsd: 12,
      employerUsd: 200,
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
});
