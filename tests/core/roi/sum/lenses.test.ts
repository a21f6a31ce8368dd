import { expect, it } from 'vitest';
import { estimateLenses, LENSES, lensInputs } from '../../../../src/core/roi/sum/lenses.ts';
import { WORKED } from './inputs.ts';

it('shows the same sum under three honesties', () => {
  const results = estimateLenses({ ...WORKED, finishChance: 0.46 }, { upliftShare: 0.25, feesUsd: 196 });
  expect(LENSES.map((lens) => Math.round(results[lens].npvUsd))).toEqual([19_804, -739, -2612]);
});

it('takes the evidence as it is given', () => {
  expect(lensInputs('evidence', WORKED, { upliftShare: 0.25 })).toBe(WORKED);
});

it('changes only the attribution for "anyway"', () => {
  expect(lensInputs('anyway', WORKED, { upliftShare: 0.25 })).toEqual({ ...WORKED, attribution: 0 });
});

it('keeps the months sooner when advertised', () => {
  const sooner = { ...WORKED, monthsSooner: 3, payWhileSearchingUsd: 0 };
  expect(estimateLenses(sooner).advertised.benefitUsd).toBe(28_000);
});
