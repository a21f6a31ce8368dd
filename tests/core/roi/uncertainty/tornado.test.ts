import { expect, it } from 'vitest';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { tornado } from '../../../../src/core/roi/uncertainty/tornado.ts';
import { WORKED } from '../sum/inputs.ts';

const RANGES = {
  ...WORKED,
  feesUsd: [196, 245, 294],
  attribution: [0.12, 0.18, 0.35],
  studyHours: [104, WORKED.studyHours, 260],
  discountRate: [0.03, 0.03, 0.07],
} as const;

it('shows each uncertain input at both ends, widest first', () => {
  const bars = tornado(RANGES);
  expect(bars.map(({ input }) => input)).toEqual(['attribution', 'studyHours', 'discountRate', 'feesUsd']);
  expect(bars[0]).toEqual({
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

it('keeps the usual order among equals, and has no bar for what is certain', () => {
  const flat = { ...WORKED, decay: [1, 1, 1], feesUsd: [245, 245, 245] } as const;
  expect(tornado(flat).map(({ input }) => input)).toEqual(['feesUsd', 'decay']);
  expect(tornado(WORKED)).toEqual([]);
});
