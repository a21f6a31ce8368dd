import { percentText } from '../../../core/figure-text.ts';
import type { RoiReport } from '../../../core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import { fractionText, percentRange } from '../../../core/roi/report/words.ts';
import type { Block, Text } from '../../blocks.ts';
import { aboutGainText, type Money, moneyText } from '../../money.ts';
import { averageNetUsd } from './figures.ts';
import { toneOfVerdict } from './one.ts';

/** A row for each option that can be estimated, and what tells them apart. */
export function severalBlocks({ estimates, ranking, instead }: RoiReport, money: Money): Block[] {
  const estimated = estimates.filter((each) => each.estimated);
  if (estimated.length === 0) return [];
  const other =
    instead === null
      ? []
      : [`Projects alone: ${percentText(instead.averageEffectNeeded)} (cert-advisor roi ${instead.id}).`];
  return [
    ...(ranking === null ? [] : [{ type: 'heading', level: 1, text: ranking.text } as const]),
    {
      type: 'table',
      columns: [
        { title: 'Option' },
        { title: 'At stake', align: 'right' },
        { title: 'Must raise pay', align: 'right' },
        { title: 'Studies point to', align: 'right' },
        { title: 'On average', align: 'right' },
        { title: 'If nothing', align: 'right' },
        { title: 'Ahead', align: 'right' },
      ],
      rows: estimated.map((each) => rowOf(each, money)),
    },
    { type: 'heading', level: 2, text: 'Verdicts' },
    { type: 'list', items: verdicts(estimated) },
    { type: 'notes', items: [NOTE, ...other] },
    ...cautions(estimated),
  ];
}

const NOTE =
  'Must raise pay: by how much, on average over those who pass, for it just to pay. If nothing: the net if the same had come without it. Ahead: how many come out ahead.';

function rowOf(estimate: OptionEstimate, money: Money): Text[] {
  const { shortName, stake, averageEffectNeeded, effect, lenses, simulation } = estimate;
  const net = (usd: number | null): Text =>
    usd === null ? '–' : { text: aboutGainText(usd, money), tone: usd < 0 ? 'bad' : 'plain' };
  return [
    shortName,
    moneyText(stake.costUsd, money),
    averageEffectNeeded === null ? 'cannot' : percentText(averageEffectNeeded),
    effect === null ? 'unknown' : percentRange(...effect.range),
    net(averageNetUsd(estimate)),
    net(lenses.anyway.npvUsd),
    simulation === null ? '–' : fractionText(simulation.shareAhead).replace('about ', ''),
  ];
}

/** Each verdict once, with those it is for. */
function verdicts(estimates: readonly OptionEstimate[]): Text[] {
  return [...grouped(estimates, ({ verdict }) => [verdict.text])].map(([text, names]) => ({
    text: `${text}: ${names.join(', ')}`,
    tone: toneOfVerdict(estimates.find(({ verdict }) => verdict.text === text)?.verdict.code ?? 'toss-up'),
  }));
}

/** Each caution once, with those it concerns unless it concerns all. */
function cautions(estimates: readonly OptionEstimate[]): Block[] {
  const items = [...grouped(estimates, ({ cautions: own }) => own)].map(([text, names]) =>
    names.length === estimates.length ? text : `${names.join(', ')}: ${text}`,
  );
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Cautions' },
    { type: 'list', items: items.map((text) => ({ text, tone: 'warning' })) },
  ];
}

/** The names of the estimates that say each text. */
function grouped(
  estimates: readonly OptionEstimate[],
  textsOf: (estimate: OptionEstimate) => readonly string[],
): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const estimate of estimates)
    for (const text of textsOf(estimate)) names.set(text, [...(names.get(text) ?? []), estimate.shortName]);
  return names;
}
