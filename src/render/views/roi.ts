import { percentText } from '../../core/figure-text.ts';
import type { RoiReport } from '../../core/roi/report/estimate-roi.ts';
import type { NoEstimate, OptionEstimate } from '../../core/roi/report/option-estimate.ts';
import type { ReadAs } from '../../core/wanted.ts';
import type { Block } from '../blocks.ts';
import { DOLLARS, type Money } from '../money.ts';
import { readAsNotes } from './read-as.ts';
import { detailBlocks } from './roi/details.ts';
import { oneBlocks } from './roi/one.ts';
import { severalBlocks } from './roi/several.ts';
import { explainBlocks } from './roi/terms.ts';

/** How a report is to be shown. */
export interface RoiView {
  readonly asOf: string;
  readonly money: Money;
  /** Everything behind the first screen; the sum line by line. */
  readonly details: boolean;
  readonly explain: boolean;
  readonly readAs: readonly ReadAs[];
}

/** Estimates as a screen: the whole answer for one option, a row each for several. */
export function roiBlocks(report: RoiReport, { asOf, money, details, explain, readAs }: RoiView): Block[] {
  const [first] = report.estimates;
  const estimated = report.estimates.filter((each) => each.estimated);
  const missing = report.estimates.filter((each): each is NoEstimate => !each.estimated);
  const single = report.estimates.length === 1 && first?.estimated === true;
  return [
    ...(single ? oneBlocks(first, report, money) : severalBlocks(report, money)),
    ...missing.flatMap(missingBlocks),
    ...(details ? estimated.flatMap((each) => detailBlocks(each, money, !single)) : []),
    ...(explain ? estimated.flatMap((each) => explainBlocks(each, money, !single)) : []),
    ...(details ? [...actionBlocks(report), notes(report, asOf)] : []),
    ...(estimated.length > 0 ? [closing(estimated, { asOf, money, details, readAs })] : []),
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

function notes({ estimates }: RoiReport, asOf: string): Block {
  const seed = estimates.flatMap((each) =>
    each.estimated && each.simulation !== null ? [each.simulation.seed] : [],
  )[0];
  return {
    type: 'notes',
    items: [
      `As of ${asOf}. US dollars of today, real; benefits count at mid-year.${seed === undefined ? '' : ` Seed ${seed}: the same command gives the same numbers.`}`,
    ],
  };
}

function closing(
  [first]: readonly OptionEstimate[],
  { asOf, money, details, readAs }: Omit<RoiView, 'explain'>,
): Block {
  const converted = money.code === DOLLARS.code ? '' : `Shown in ${money.code} at ${money.rate} for a dollar. `;
  const taxRate = first?.inputs.evidence.taxRate ?? 0;
  const tax = taxRate === 0 ? 'before tax' : `after ${percentText(taxRate)} tax on what it brings`;
  const more = details
    ? 'Every number has a flag: cert-advisor roi --help.'
    : 'Every number with its source: --details.';
  return { type: 'notes', items: [...readAsNotes(readAs), `${converted}${asOf}, ${tax}. ${more}`] };
}
