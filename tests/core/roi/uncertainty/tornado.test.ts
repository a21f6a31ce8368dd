import { expect, it } from 'vitest';
import { midInputs } from '../../../../src/core/roi/assume/ranges.ts';
import type { FeeParts } from '../../../../src/core/roi/sum/fees.ts';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { tornado } from '../../../../src/core/roi/uncertainty/tornado.ts';
import { WORKED } from '../sum/inputs.ts';

const RANGES = {
  ...WORKED,
  feesUsd: [196, 245, 294],
  attribution: [0.12, 0.18, 0.35],
  upliftShare: [-0.05, 0.1, 0.3],
  studyHours: [104, WORKED.studyHours, 260],
  discountRate: [0.03, 0.03, 0.07],
} as const;
const FINISHING = {
  sitChance: [0.4, 0.5, 0.6],
  passChance: 1,
  retryChance: 0,
  laterPassChance: 0,
  attempts: 1,
} as const;
const FEES: FeeParts = {
  priceUsd: 200,
  attempts: 0.5,
  subscriptionUsdPerMonth: 0,
  subscriptionMonths: 0,
  extrasUsd: 145,
  employer: { kind: 'share', share: 0 },
  clawbackShare: 0,
  taxFreeUsd: null,
  taxRate: 0,
};

it('shows each uncertain input at both ends, the effect included, widest first', () => {
  const bars = tornado(RANGES, FINISHING, FEES, false);
  expect(bars.map(({ input }) => input)).toEqual([
    'upliftShare',
    'attribution',
    'studyHours',
    'discountRate',
    'feesUsd',
  ]);
  expect(bars[1]).toEqual({
    input: 'attribution',
    label: 'chance that it makes the difference',
    lowValue: 0.12,
    highValue: 0.35,
    npvAtLowUsd: estimate({ ...WORKED, attribution: 0.12 }).npvUsd,
    npvAtHighUsd: estimate({ ...WORKED, attribution: 0.35 }).npvUsd,
  });
  const widths = bars.map(({ npvAtLowUsd, npvAtHighUsd }) => Math.abs(npvAtHighUsd - npvAtLowUsd));
  expect(widths).toEqual(widths.toSorted((one, other) => other - one));
});

it('moves the fees with the chances of an exam', () => {
  const ranges = { ...RANGES, finishChance: [0.4, 0.5, 0.6], costShareIfUnfinished: 1 } as const;
  const bar = tornado(ranges, FINISHING, FEES, true).find(({ input }) => input === 'sitChance');
  const mid = midInputs(ranges);
  expect(bar).toMatchObject({
    npvAtLowUsd: estimate({ ...mid, finishChance: 0.4, feesUsd: 245 - 20 }).npvUsd,
    npvAtHighUsd: estimate({ ...mid, finishChance: 0.6, feesUsd: 245 + 20 }).npvUsd,
  });
});

it('has no bar for what is certain', () => {
  expect(tornado(WORKED, { ...FINISHING, sitChance: 0.5 }, FEES, true)).toEqual([]);
});
