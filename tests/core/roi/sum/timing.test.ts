import { expect, it } from 'vitest';
import { lagYears, studyMonths } from '../../../../src/core/roi/sum/timing.ts';

it('turns hours into calendar months', () => {
  expect(studyMonths(4 * (52 / 12) * 10, 10, 52 / 12)).toBeCloseTo(4, 12);
});

it('adds the settling-in to the study', () => {
  expect(lagYears(3, 0.25)).toBe(0.5);
});
