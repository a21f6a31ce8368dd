import { percent, plural } from '../../../core/figure-text.ts';
import type { CredentialEstimate } from '../../../core/roi/report/estimate-one.ts';
import { INPUT_TERMS } from '../../../core/roi/sum/input-terms.ts';
import { LENSES } from '../../../core/roi/sum/lenses.ts';
import type { TornadoBar } from '../../../core/roi/uncertainty/tornado.ts';
import type { Bar, Block, Text } from '../../blocks.ts';
import { gainText, type Money, moneyText } from '../../money.ts';
import { assumptionBlocks } from './assumptions.ts';
import { figureText, paybackText, returnText, SHORT_LABELS } from './figures.ts';

const MOST_BARS = 7;

/** Everything about the estimate of one credential. */
export function oneBlocks(estimate: CredentialEstimate, money: Money): Block[] {
  return [
    { type: 'heading', level: 1, text: estimate.name },
    { type: 'paragraph', text: { text: estimate.headline, tone: 'strong' } },
    { type: 'paragraph', text: verdictText(estimate) },
    lensTable(estimate, money),
    { type: 'notes', items: [LENS_NOTE, ...discountNote(estimate, money)] },
    ...tornadoBlocks(estimate, money),
    ...chanceBlocks(estimate, money),
    ...curveBlocks(estimate, money),
    ...assumptionBlocks(estimate, money),
    ...cautionBlocks(estimate.cautions),
  ];
}

/** The verdict in the colour of its meaning. */
export function verdictText({ verdict }: CredentialEstimate): Text {
  const tones = { 'likely-pays': 'good', 'toss-up': 'warning', unlikely: 'bad', 'no-benefit': 'bad' } as const;
  return { text: verdict.text, tone: tones[verdict.code] };
}

const LENS_NOTE =
  'Advertised: surely finished, surely the cause, your time free, one year. Evidence: with the chances, your hours and the delay counted. Anyway: the same would have happened without it.';

function lensTable({ lenses }: CredentialEstimate, money: Money): Block {
  const row = (label: string, cell: (lens: (typeof lenses)['evidence']) => Text): Text[] => [
    label,
    ...LENSES.map((lens) => cell(lenses[lens])),
  ];
  return {
    type: 'table',
    columns: [
      { title: '' },
      { title: 'Advertised', align: 'right' },
      { title: 'Evidence', align: 'right' },
      { title: 'Anyway', align: 'right' },
    ],
    rows: [
      row('Cost, money and hours', ({ costUsd }) => moneyText(costUsd, money)),
      row('Expected benefit', ({ benefitUsd }) => moneyText(benefitUsd, money)),
      row('Net', ({ npvUsd }) => ({ text: gainText(npvUsd, money), tone: npvUsd > 0 ? 'good' : 'bad' })),
      row('Return', ({ roi }) => returnText(roi)),
      row('Paid back after', ({ paybackMonths }) => paybackText(paybackMonths)),
    ],
  };
}

function discountNote({ npvAtHighDiscountUsd, inputs }: CredentialEstimate, money: Money): string[] {
  const rate = inputs.ranges.discountRate;
  if (typeof rate === 'number') return [];
  return [
    `Discounted at ${percent(rate[2], 1)} instead of ${percent(rate[1], 1)}, the evidence nets ${gainText(npvAtHighDiscountUsd, money)}.`,
  ];
}

function tornadoBlocks({ tornado }: CredentialEstimate, money: Money): Block[] {
  const moving = tornado.filter(({ npvAtLowUsd, npvAtHighUsd }) => npvAtLowUsd !== npvAtHighUsd);
  if (moving.length === 0) return [];
  const left = moving.length - MOST_BARS;
  return [
    { type: 'heading', level: 2, text: 'What moves the net most (evidence, one number changed at a time)' },
    {
      type: 'bars',
      unit: 'usd',
      currency: money.code,
      items: moving.slice(0, MOST_BARS).map((bar) => barOf(bar, money)),
    },
    ...(left > 0 ? [{ type: 'notes', items: [`${plural(left, 'smaller one')} not drawn.`] } as const] : []),
  ];
}

function barOf({ input, label, lowValue, highValue, npvAtLowUsd, npvAtHighUsd }: TornadoBar, money: Money): Bar {
  const unit = INPUT_TERMS.find((term) => term.input === input)?.unit ?? 'share';
  const values = `${figureText(lowValue, unit, money)} to ${figureText(highValue, unit, money)}`;
  return {
    label: `${SHORT_LABELS[input] ?? label}, ${values}`,
    from: npvAtLowUsd * money.rate,
    to: npvAtHighUsd * money.rate,
    text: `${gainText(npvAtLowUsd, money)} to ${gainText(npvAtHighUsd, money)}`,
  };
}

function chanceBlocks({ simulation, probabilityOfGain, inputs }: CredentialEstimate, money: Money): Block[] {
  const { draws, p10Usd, p50Usd, p90Usd } = simulation;
  return [
    { type: 'heading', level: 2, text: 'Chances' },
    {
      type: 'facts',
      items: [
        ['Chance of a gain', `${percent(probabilityOfGain, 1)} of ${plural(draws, 'draw')}`],
        [
          'Net, P10 / P50 / P90',
          `${gainText(p10Usd, money)} / ${gainText(p50Usd, money)} / ${gainText(p90Usd, money)}`,
        ],
      ],
    },
    {
      type: 'notes',
      items: [
        `Fees, hours and chances vary as far as they are not known; the rise in pay is held at ${percent(inputs.evidence.upliftShare, 1)}.`,
      ],
    },
  ];
}

function curveBlocks({ cashFlow }: CredentialEstimate, money: Money): Block[] {
  return [
    { type: 'heading', level: 2, text: 'Expected balance, month by month (evidence)' },
    {
      type: 'curve',
      currency: money.code,
      points: cashFlow.map(({ month, cumulativeUsd }) => [month, cumulativeUsd * money.rate]),
    },
  ];
}

/** What to be warned of. */
export function cautionBlocks(cautions: readonly string[]): Block[] {
  if (cautions.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Cautions' },
    { type: 'list', items: cautions.map((text) => ({ text, tone: 'warning' })) },
  ];
}
