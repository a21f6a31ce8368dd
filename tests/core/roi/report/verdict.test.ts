import { expect, it } from 'vitest';
import { verdictOf } from '../../../../src/core/roi/report/verdict.ts';

it.each([
  [0, 'likely-pays'],
  [0.119, 'likely-pays'],
  [0.12, 'toss-up'],
  [0.18, 'toss-up'],
  [0.35, 'toss-up'],
  [0.351, 'unlikely'],
  [1.4, 'unlikely'],
  [null, 'no-benefit'],
])('a break-even of %d is %s', (breakEven, verdict) => {
  expect(verdictOf(breakEven, [0.12, 0.35])).toBe(verdict);
});
