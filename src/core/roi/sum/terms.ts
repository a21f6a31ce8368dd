import { annuityYears } from './benefits.ts';
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
  const { fullUsd, costUsd, grossBenefitUsd, accelerationUsd, benefitUsd, npvUsd } = estimate(inputs);
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
      'cost',
      'expected cost',
      'full cost × (finish chance + (1 − finish chance) × cost share if not finished)',
      costUsd,
    ),
    {
      symbol: 'F',
      name: 'years of the rise in present value',
      formula:
        'sum over the years counted of rise left / (1 + discount rate)^(mid-year + years until it pays + months sooner / 12)',
      value: annuityYears(inputs, inputs.horizonYears),
      unit: 'years',
    },
    usd('B', 'gain from higher pay, if it helps', 'salary now × rise × years of the rise', grossBenefitUsd),
    usd('A', 'gain from the job sooner, if it helps', 'months sooner × (target − searching pay) / 12', accelerationUsd),
    usd('EB', 'expected benefit', 'finish chance × chance that it makes the difference × (B + A)', benefitUsd),
    usd('NPV', 'net present value', 'expected benefit − expected cost', npvUsd),
  ];
}

function verdictTerms(inputs: RoiInputs): ExplainedTerm[] {
  const { roi, breakEvenAttribution, breakEvenUplift, paybackMonths } = estimate(inputs);
  return [
    { symbol: 'ROI', name: 'return', formula: 'NPV / expected cost', value: roi, unit: 'share' },
    {
      symbol: 'c*',
      name: 'break-even attribution',
      formula: 'expected cost / (finish chance × (B + A))',
      value: breakEvenAttribution,
      unit: 'share',
    },
    {
      symbol: 'u*',
      name: 'break-even rise',
      formula: '(expected cost / (finish chance × attribution) − A) / (salary now × years of the rise)',
      value: breakEvenUplift,
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
