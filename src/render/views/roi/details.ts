import { decimal, percent, percentText, plural } from '../../../core/figure-text.ts';
import type { EffectFactor } from '../../../core/roi/assume/effect.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import { percentRange } from '../../../core/roi/report/words.ts';
import { LENSES } from '../../../core/roi/sum/lenses.ts';
import type { Block, Text } from '../../blocks.ts';
import { gainText, type Money, moneyText } from '../../money.ts';
import { assumptionBlocks } from './assumptions.ts';
import { paybackText, returnText } from './figures.ts';
import { tornadoBars } from './tornado.ts';

const MOST_BARS = 10;

/** What the first screen leaves out about one option; under its name where there are several. */
export function detailBlocks(estimate: OptionEstimate, money: Money, named: boolean): Block[] {
  return [
    ...(named ? [{ type: 'heading', level: 2, text: estimate.name } as const] : []),
    ...lensDetails(estimate, money),
    ...effectBlocks(estimate),
    ...tornadoBars(estimate, money, MOST_BARS, 'What moves the net most (evidence, one number changed at a time)'),
    ...peopleBlocks(estimate, money),
    ...curveBlocks(estimate, money),
    ...assumptionBlocks(estimate, money),
    ...cautionBlocks(estimate.cautions),
  ];
}

function lensDetails({ lenses, npvAtHighDiscountUsd, inputs }: OptionEstimate, money: Money): Block[] {
  const row = (label: string, cell: (lens: (typeof lenses)['anyway']) => Text): Text[] => [
    label,
    ...LENSES.map((lens) => {
      const found = lenses[lens];
      return found === null ? '–' : cell(found);
    }),
  ];
  const rate = inputs.ranges.discountRate;
  const high =
    typeof rate === 'number' || npvAtHighDiscountUsd === null
      ? []
      : [
          `Discounted at ${percent(rate[2], 1)} instead of ${percent(rate[1], 1)}, the evidence nets ${gainText(npvAtHighDiscountUsd, money)}.`,
        ];
  return [
    {
      type: 'table',
      columns: [
        { title: '' },
        ...['Advertised', 'Evidence', 'Anyway'].map((title) => ({ title, align: 'right' }) as const),
      ],
      rows: [
        row('Cost, money and hours', ({ costUsd }) => moneyText(costUsd, money)),
        row('Expected benefit', ({ benefitUsd }) => moneyText(benefitUsd, money)),
        row('Net', ({ npvUsd }) => ({ text: gainText(npvUsd, money), tone: npvUsd > 0 ? 'good' : 'bad' })),
        row('Return', ({ roi }) => returnText(roi)),
        row('Paid back after', ({ paybackMonths }) => paybackText(paybackMonths)),
      ],
    },
    { type: 'notes', items: [LENS_NOTE, ...high] },
  ];
}

const LENS_NOTE =
  'Advertised: surely finished, surely the cause, your time free, one year. Evidence: with the chances, your hours, the delay and what studies leave of the rise. Anyway: the same would have happened without it.';

function effectBlocks({ effect, chancePays, averageEffectNeeded, withProjects }: OptionEstimate): Block[] {
  const studies = effect?.studies ?? null;
  if (effect === null || studies === null) return [];
  const { base, label, factors, claims } = studies;
  const items: (readonly [string, Text])[] = [
    [`Studies of ${label}`, `${percentText(base.mean)} on average (${percentRange(...base.range)})`],
  ];
  for (const { method, claimedShare, mean } of claims)
    items.push([`A claim (${method})`, `${percentRange(...claimedShare)}, of which ${percentText(mean)} enter`]);
  for (const factor of factors) items.push([factor.label, timesText(factor)]);
  items.push([
    'For you',
    effect.own
      ? `${percentText(effect.mean)}, your figure`
      : `${percentText(effect.mean)} (${percentRange(...effect.range)})`,
  ]);
  if (averageEffectNeeded !== null) items.push(['Needed', percentText(averageEffectNeeded)]);
  if (withProjects !== null && withProjects.averageEffectNeeded !== null)
    items.push([
      `With ${decimal(withProjects.hours)} hours of projects`,
      `${percentText(withProjects.averageEffectNeeded)} needed by both together`,
    ]);
  if (chancePays !== null) items.push(['Chance that it is enough', percentText(chancePays)]);
  return [
    { type: 'heading', level: 2, text: 'The average rise in pay of those who pass' },
    { type: 'facts', items },
  ];
}

function timesText({ mean }: EffectFactor): string {
  return `times ${Number(mean.toFixed(2))}`;
}

function peopleBlocks({ simulation }: OptionEstimate, money: Money): Block[] {
  if (simulation === null) return [];
  const { draws, shareSitting, sharePassing, shareHelped, shareAhead, person } = simulation;
  return [
    { type: 'heading', level: 2, text: `${plural(draws, 'person', 'people')} drawn` },
    {
      type: 'facts',
      items: [
        ['Sit it, or see it through', percent(shareSitting, 1)],
        ['Pass or finish', percent(sharePassing, 1)],
        ['Gain by it', percent(shareHelped, 1)],
        ['Come out ahead', percent(shareAhead, 1)],
        ['Nine in ten end between', `${gainText(person.p5Usd, money)} and ${gainText(person.p95Usd, money)}`],
      ],
    },
  ];
}

function curveBlocks({ cashFlow }: OptionEstimate, money: Money): Block[] {
  if (cashFlow.length === 0) return [];
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
function cautionBlocks(cautions: readonly string[]): Block[] {
  if (cautions.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Cautions' },
    { type: 'list', items: cautions.map((text) => ({ text, tone: 'warning' })) },
  ];
}
