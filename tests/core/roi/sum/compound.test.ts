import { expect, it } from 'vitest';
import { compound } from '../../../../src/core/roi/sum/compound.ts';

it.each([
  [0.03, 0],
  [0.03, 1],
  [0.03, 7],
  [0.03, 0.5],
  [0.03, 0.25],
  [0.07, 0.75],
  [0.07, 0.125],
  [0.2, 10.3125],
  [0, 5.5],
])('at %f a year for %f years is the power', (rate, years) => {
  expect(Math.abs(compound(rate, years) / (1 + rate) ** years - 1)).toBeLessThan(1e-13);
});

it('is without end where the power is', () => {
  expect(compound(1e308, 3)).toBe(Number.POSITIVE_INFINITY);
});
