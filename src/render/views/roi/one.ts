import { decimal, percentText } from '../../../core/figure-text.ts';
import type { RoiReport } from '../../../core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import { fractionText } from '../../../core/roi/report/words.ts';
import type { Block, Text } from '../../blocks.ts';
import { aboutGainText, aboutText, type Money, moneyText } from '../../money.ts';
import { advertisedBasis, evidenceBasis } from './basis.ts';
import { averageNetUsd } from './figures.ts';
import { tornadoBars } from './tornado.ts';

/** One fewer where the headline needs a line more. */
const MOST_BARS = 3;

/** The first screen about one option: the answer, the stake, who gains, three honesties, what matters, what to beware of. */
export function oneBlocks(estimate: OptionEstimate, report: RoiReport, money: Money): Block[] {
  const renewal = estimate.asked === 'renewal' ? ' · renewing what you hold' : '';
  return [
    {
      type: 'heading',
      level: 1,
      text: `${estimate.shortName} · salary ${moneyText(report.salaryUsd, money)}${renewal}`,
    },
    { type: 'paragraph', text: headlineText(estimate) },
    { type: 'facts', items: chanceFacts(estimate, money) },
    ...lensTable(estimate, money),
    ...tornadoBars(estimate, money, estimate.stake.cheap ? MOST_BARS - 1 : MOST_BARS, 'What matters most'),
    { type: 'facts', items: adviceFacts(estimate, report) },
  ];
}

/** The headline in the colour of its verdict. */
function headlineText({ verdict, headline }: OptionEstimate): Text {
  return { text: headline, tone: toneOfVerdict(verdict.code) };
}

/** The colour of a verdict. */
export function toneOfVerdict(code: OptionEstimate['verdict']['code']): Exclude<Text, string>['tone'] {
  if (code === 'likely') return 'good';
  return code === 'unlikely' || code === 'no-way-to-pay' || code === 'does-not-pay-if-right' ? 'bad' : 'strong';
}

function chanceFacts(estimate: OptionEstimate, money: Money): (readonly [string, Text])[] {
  const { stake, simulation } = estimate;
  const effort = `${decimal(stake.hours, stake.hours < 10 ? 1 : 0)} ${stake.hours === 1 ? 'hour' : 'hours'}`;
  const facts: (readonly [string, Text])[] = [
    [
      'At stake',
      `${moneyText(stake.feesUsd, money)} and ${effort} (your time is worth ${moneyText(stake.timeUsd, money)})`,
    ],
  ];
  const net = averageNetUsd(estimate);
  if (simulation === null || net === null) return facts;
  const { average } = simulation;
  return [
    ...facts,
    ['Who gains', gainersText(estimate, money)],
    [
      'On average',
      `about ${aboutGainText(net, money)} (likely between ${aboutGainText(average.p5Usd, money)} and ${aboutGainText(average.p95Usd, money)})`,
    ],
  ];
}

function gainersText({ simulation }: OptionEstimate, money: Money): string {
  if (simulation === null) return '';
  const { shareAhead, typicalGainUsd, typicalLossUsd } = simulation;
  const who = fractionText(shareAhead);
  const lost = typicalLossUsd === null ? '' : `; the others lose ${aboutText(typicalLossUsd, money)}`;
  if (typicalGainUsd === null || shareAhead < 0.005) return `hardly anybody comes out ahead${lost}`;
  const gain = /^about [2-9]/.test(who) ? 'gain' : 'gains';
  return `${who} ${gain}, typically ${aboutText(typicalGainUsd, money)}${lost}`;
}

function lensTable(estimate: OptionEstimate, money: Money): Block[] {
  const { advertised, anyway } = estimate.lenses;
  const average = averageNetUsd(estimate);
  if (advertised === null || average === null) return [];
  const claimed = estimate.advertisedBy !== null;
  const net = (usd: number): Text => ({ text: aboutGainText(usd, money), tone: usd < 0 ? 'bad' : 'plain' });
  return [
    {
      type: 'table',
      columns: [
        { title: '' },
        { title: 'as advertised', align: 'right' },
        { title: 'on the evidence', align: 'right' },
        { title: 'if it changed nothing', align: 'right' },
      ],
      rows: [
        ['Net', claimed ? net(advertised.npvUsd) : '–', net(average), net(anyway.npvUsd)],
        ['Rests on', advertisedBasis(estimate), evidenceBasis(estimate), 'no gain at all'],
      ],
    },
  ];
}

function adviceFacts(estimate: OptionEstimate, { instead }: RoiReport): (readonly [string, Text])[] {
  const [first, ...more] = estimate.cautions;
  const facts: (readonly [string, Text])[] = [];
  if (first !== undefined) {
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
    facts.push(['Beware', { text: `${first}${rest}`, tone: 'warning' }]);
  }
  if (instead !== null && estimate.asked !== 'renewal')
    facts.push([
      'Instead',
      `${decimal(instead.hours)} h of projects break even at a ${percentText(instead.averageEffectNeeded)} rise (roi ${instead.id})`,
    ]);
  return facts;
}
