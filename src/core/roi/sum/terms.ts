import { keepingCostUsd } from './costs.ts';
import { estimate } from './formula.ts';
import { INPUT_TERMS, type Unit } from './input-terms.ts';
import { hourlyWageUsd, type RoiInputs } from './inputs.ts';

/** One line of the sum, so that it can be followed by hand. */
export interface ExplainedTerm {
  readonly symbol: string;
  readonly name: string;
  /** How it follows from the terms above it, in words; null for what was put in. */
  readonly formula: string | null;
  /** Null where there is no such number: no target salary, nothing to gain, never paid back. */
  readonly value: number | null;
  readonly unit: Unit;
}

/** Every term of the sum with its value: first what was put in, then what follows, each from terms above it. */
export function explainTerms(inputs: RoiInputs): readonly ExplainedTerm[] {
  return [...givenTerms(inputs), ...moneyTerms(inputs), ...verdictTerms(inputs)];
}

function givenTerms(inputs: RoiInputs): ExplainedTerm[] {
  return INPUT_TERMS.map(({ input, symbol, label, unit }) => ({
    symbol,
    name: label,
    formula: null,
    value: inputs[input],
    unit,
  }));
}

function moneyTerms(inputs: RoiInputs): ExplainedTerm[] {
  const { fullUsd, costUsd, grossBenefitUsd, accelerationUsd, yearsOfEffect, benefitUsd, npvUsd } = estimate(inputs);
  const usd = (symbol: string, name: string, formula: string, value: number): ExplainedTerm => ({
    symbol,
    name,
    formula,
    value,
    unit: 'usd',
  });
  return [
    {
      symbol: 'w',
      name: 'hourly wage',
      formula: 'salary now / working hours in a year',
      value: hourlyWageUsd(inputs),
      unit: 'usd an hour',
    },
    usd('full', 'cost of going through with it', 'fees + study hours × hourly wage × value of a study hour', fullUsd),
    usd(
      'keep',
      'cost of renewals once passed',
      'fees of renewals + hours of renewals × hourly wage × value of a study hour',
      keepingCostUsd(inputs),
    ),
    usd(
      'cost',
      'expected cost',
      'finish chance × (full cost + cost of renewals) + (1 − finish chance) × cost share if not finished × full cost',
      costUsd,
    ),
    {
      symbol: 'F',
      name: 'years of the rise in present value',
      formula: 'sum over the years counted of rise left / (1 + discount rate)^(mid-year + years until it pays)',
      value: yearsOfEffect,
      unit: 'years',
    },
    usd('B', 'gain from higher pay, if it helps', '(1 − tax) × salary now × rise × years of the rise', grossBenefitUsd),
    usd(
      'A',
      'gain from the job sooner, if it helps',
      '(1 − tax) × months sooner × (target − searching pay) / 12',
      accelerationUsd,
    ),
    usd('EB', 'expected benefit', 'finish chance × chance that it makes the difference × (B + A)', benefitUsd),
    usd('NPV', 'net present value', 'expected benefit − expected cost', npvUsd),
  ];
}

function verdictTerms(inputs: RoiInputs): ExplainedTerm[] {
  const { roi, averageEffectNeeded, breakEvenAttribution, paybackMonths } = estimate(inputs);
  return [
    { symbol: 'ROI', name: 'return', formula: 'NPV / expected cost', value: roi, unit: 'share' },
    {
      symbol: 'θ*',
      name: 'average effect needed',
      formula: 'expected cost / (finish chance × salary now × years of the rise × (1 − tax))',
      value: averageEffectNeeded,
      unit: 'share',
    },
    {
      symbol: 'c*',
      name: 'break-even attribution',
      formula: 'expected cost / (finish chance × (B + A))',
      value: breakEvenAttribution,
      unit: 'share',
    },
    {
      symbol: 'payback',
      name: 'months to pay back, undiscounted',
      formula: '12 × years until it pays + months of expected gain that make up the expected cost',
      value: paybackMonths,
      unit: 'months',
    },
  ];
}
