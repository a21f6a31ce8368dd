import type { NoEstimate } from '../../core/roi/report/estimate-one.ts';
import type { RoiReport } from '../../core/roi/report/estimate-roi.ts';
import type { Block } from '../blocks.ts';
import { DOLLARS, type Money } from '../money.ts';
import { oneBlocks } from './roi/one.ts';
import { severalBlocks } from './roi/several.ts';
import { explainBlocks } from './roi/terms.ts';

/** How a report is to be shown. */
export interface RoiView {
  readonly asOf: string;
  readonly money: Money;
  readonly explain: boolean;
}

/** Estimates as a screen: the whole sum for one credential, a row each for several. */
export function roiBlocks(report: RoiReport, { asOf, money, explain }: RoiView): Block[] {
  const [first] = report.estimates;
  const estimated = report.estimates.filter((each) => each.estimated);
  const missing = report.estimates.filter((each): each is NoEstimate => !each.estimated);
  const single = report.estimates.length === 1 && first?.estimated === true;
  return [
    ...(single ? oneBlocks(first, money) : severalBlocks(report, money)),
    ...missing.flatMap(missingBlocks),
    ...(explain ? estimated.flatMap((each) => explainBlocks(each, money, !single)) : []),
    ...(estimated.length > 0 ? actionBlocks(report) : []),
    ...(estimated.length > 0 ? [notes(report, asOf, money)] : []),
  ];
}

function missingBlocks({ name, id, text, hint }: NoEstimate): Block[] {
  return [{ type: 'paragraph', text: { text: `${name} (${id}) ${text}: ${hint}.`, tone: 'warning' } }];
}

function actionBlocks({ action }: RoiReport): Block[] {
  if (action === null) return [];
  const sources = action.sources.map(({ title, url }) => `${title}${url === null ? '' : `, ${url}`}`).join('; ');
  return [
    { type: 'heading', level: 2, text: 'What is known to help' },
    { type: 'paragraph', text: action.text },
    { type: 'notes', items: [`Source: ${sources}`] },
  ];
}

function notes({ estimates }: RoiReport, asOf: string, money: Money): Block {
  const [first] = estimates.filter((each) => each.estimated);
  const converted =
    money.code === DOLLARS.code
      ? []
      : [
          `Amounts are worked out in US dollars and shown in ${money.code} at ${money.rate} for a dollar; ranks do not change.`,
        ];
  return {
    type: 'notes',
    items: [
      ...converted,
      `As of ${asOf}. US dollars of today, real, before tax; benefits count at mid-year. Seed ${first?.simulation.seed ?? 1}: the same command gives the same numbers.`,
      'Every number has a flag (cert-advisor roi --help); --explain shows the sum line by line.',
    ],
  };
}
