import { expect, it } from 'vitest';
import { estimate } from '../../../../src/core/roi/sum/formula.ts';
import { INPUT_TERMS } from '../../../../src/core/roi/sum/input-terms.ts';
import { explainTerms } from '../../../../src/core/roi/sum/terms.ts';
import { WORKED } from './inputs.ts';

it('names every input once', () => {
  expect(INPUT_TERMS.map(({ input }) => input).toSorted()).toEqual(Object.keys(WORKED).toSorted());
});

it('lists what is given, then what follows', () => {
  const terms = explainTerms(WORKED);
  expect(terms.map(({ symbol }) => symbol).join(' ')).toBe(
    'S S₁ u c m S₀ P q K h R r φ T δ L d τ H w full keep cost F B A EB NPV ROI θ* c* payback',
  );
  expect(terms.filter(({ formula }) => formula === null)).toHaveLength(INPUT_TERMS.length);
});

it('has for each term a name, a unit, and what it follows from where it follows from something', () => {
  const inputs = new Set<string>(INPUT_TERMS.map(({ symbol }) => symbol));
  for (const { symbol, name, unit, formula } of explainTerms(WORKED)) {
    expect([symbol, name, unit]).not.toContain('');
    if (!inputs.has(symbol)) expect([symbol, formula]).toEqual([symbol, expect.stringMatching(/\w/)]);
  }
});

it('gives the values of the estimate', () => {
  const value = (symbol: string): number | null | undefined =>
    explainTerms(WORKED).find((term) => term.symbol === symbol)?.value;
  const { costUsd, npvUsd, paybackMonths } = estimate(WORKED);
  expect([value('cost'), value('NPV'), value('payback'), value('S₁')]).toEqual([costUsd, npvUsd, paybackMonths, null]);
  expect(value('F')).toBeCloseTo(22_628.89 / 8000, 6);
});
