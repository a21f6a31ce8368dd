import { expect, it } from 'vitest';
import { type Grounds, verdictOf } from '../../../../src/core/roi/report/verdict.ts';

const GROUNDS: Grounds = { chancePays: 0.5, needed: 0.02, own: false, netUsd: 0, compared: false };

it.each([
  [0, 'unlikely'],
  [0.2999, 'unlikely'],
  [0.3, 'toss-up'],
  [0.7, 'toss-up'],
  [0.7001, 'fair-bet'],
  [1, 'fair-bet'],
  [null, 'no-published-effect'],
] as const)('a chance of %d is %s', (chancePays, verdict) => {
  expect(verdictOf({ ...GROUNDS, chancePays })).toBe(verdict);
});

it('is likely only where the credential itself was compared with going without', () => {
  expect(verdictOf({ ...GROUNDS, chancePays: 0.9, compared: true })).toBe('likely');
  expect(verdictOf({ ...GROUNDS, chancePays: 0.6, compared: true })).toBe('toss-up');
});

it('says of your own figure only whether that pays', () => {
  expect(verdictOf({ ...GROUNDS, chancePays: 1, own: true, netUsd: 1, compared: true })).toBe('pays-if-right');
  expect(verdictOf({ ...GROUNDS, chancePays: 1, own: true, netUsd: -1 })).toBe('does-not-pay-if-right');
});

it('cannot pay where no rise would do', () => {
  expect(verdictOf({ ...GROUNDS, needed: null })).toBe('no-way-to-pay');
});
