import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import { LENSES } from '../../../core/roi/sum/lenses.ts';
import { type ExplainedTerm, explainTerms } from '../../../core/roi/sum/terms.ts';
import type { Block } from '../../blocks.ts';
import type { Money } from '../../money.ts';
import { assumptionTable, originText } from './assumptions.ts';
import { figureText } from './figures.ts';

/** The sum line by line under each lens, then in words how each term follows or where it comes from. */
export function explainBlocks(estimate: OptionEstimate, money: Money, named: boolean): Block[] {
  const [advertised, evidence, anyway] = LENSES.map((lens) => explainTerms(estimate.inputs[lens]));
  const rows = (evidence ?? []).map((term, at) => [
    term.symbol,
    term.name,
    ...[advertised?.[at], term, anyway?.[at]].map((each) => termText(each, money)),
  ]);
  return [
    { type: 'heading', level: 2, text: `The sum line by line${named ? `: ${estimate.name}` : ''}` },
    {
      type: 'table',
      columns: [
        { title: 'Term' },
        { title: 'Name' },
        { title: 'Advertised', align: 'right' },
        { title: 'Evidence', align: 'right' },
        { title: 'Anyway', align: 'right' },
      ],
      rows,
    },
    { type: 'heading', level: 2, text: 'How each follows' },
    { type: 'facts', items: (evidence ?? []).map((term) => [term.symbol, howText(term, estimate)] as const) },
    { type: 'notes', items: [ADVERTISED, ...feeLines(estimate)] },
    { type: 'heading', level: 2, text: 'Where each number comes from' },
    ...assumptionTable(estimate, money),
  ];
}

const ADVERTISED =
  'Advertised takes c = P = δ = 1, φ = d = L = τ = 0 and T = 1, the highest rise claimed and the lowest price quoted, with one try and no renewal. Anyway takes c = 0.';

function termText(term: ExplainedTerm | undefined, money: Money): string {
  return term === undefined || term.value === null ? '–' : figureText(term.value, term.unit, money, true);
}

function howText({ symbol, formula }: ExplainedTerm, { assumptions }: OptionEstimate): string {
  if (formula !== null) return formula;
  const own = assumptions.filter((each) => each.symbol === symbol && each.input !== 'advertisedUpliftShare');
  const input = own.findLast((each) => each.input in INPUTS) ?? own.at(-1);
  if (input === undefined) return 'not given';
  return input.note === null ? originText(input) : `${originText(input)}: ${input.note}`;
}

/** The inputs that share a symbol with what they are made of. */
const INPUTS: Readonly<Record<string, true>> = { feesUsd: true, studyHours: true };

function feeLines({ inputs: { fees } }: OptionEstimate): string[] {
  const { priceUsd, subscriptionUsd, extrasUsd, employerUsd, clawbackUsd, employerTaxUsd, totalUsd } = fees.sums;
  const cents = (usd: number) => usd.toFixed(2);
  return [
    `Fees: ${cents(priceUsd)} price and tries + ${cents(subscriptionUsd)} subscription + ${cents(extrasUsd)} extras − ${cents(employerUsd)} by the employer + ${cents(clawbackUsd)} paid back + ${cents(employerTaxUsd)} tax on it = ${cents(totalUsd)} US dollars.`,
  ];
}
