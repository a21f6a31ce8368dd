import { percent } from '../../../core/figure-text.ts';
import type { CredentialEstimate } from '../../../core/roi/report/estimate-one.ts';
import type { RoiReport } from '../../../core/roi/report/estimate-roi.ts';
import { percentRange } from '../../../core/roi/report/words.ts';
import type { Block, Text } from '../../blocks.ts';
import { gainText, type Money } from '../../money.ts';
import { breakEvenText, paybackText } from './figures.ts';
import { cautionBlocks } from './one.ts';

/** A row for each credential that can be estimated, and what tells them apart. */
export function severalBlocks({ estimates, ranking, baseRate }: RoiReport, money: Money): Block[] {
  const estimated = estimates.filter((each) => each.estimated);
  if (estimated.length === 0) return [];
  return [
    ...(ranking === null ? [] : [{ type: 'paragraph', text: { text: ranking.text, tone: 'strong' } } as const]),
    {
      type: 'table',
      columns: [
        { title: 'Credential' },
        { title: 'Break-even', align: 'right' },
        { title: 'Advertised', align: 'right' },
        { title: 'Evidence', align: 'right' },
        { title: 'Anyway', align: 'right' },
        { title: 'Payback', align: 'right' },
        { title: 'Gain', align: 'right' },
      ],
      rows: estimated.map((each) => rowOf(each, money)),
    },
    {
      type: 'notes',
      items: [
        'Break-even: the smallest chance that the certificate itself makes the difference at which it pays. Then the net under three honesties, the time to pay back and the share of draws with a gain, both on the evidence.',
        `Of credentials at large ${percentRange(...baseRate)} gain at all.`,
      ],
    },
    ...verdicts(estimated),
    ...cautions(estimated),
  ];
}

function rowOf({ name, lenses, breakEvenAttribution, probabilityOfGain }: CredentialEstimate, money: Money): Text[] {
  const net = (usd: number): Text => ({ text: gainText(usd, money), tone: usd > 0 ? 'good' : 'bad' });
  return [
    name,
    breakEvenText(breakEvenAttribution),
    net(lenses.advertised.npvUsd),
    net(lenses.evidence.npvUsd),
    net(lenses.anyway.npvUsd),
    paybackText(lenses.evidence.paybackMonths),
    percent(probabilityOfGain),
  ];
}

/** Each verdict once, with those it is for. */
function verdicts(estimates: readonly CredentialEstimate[]): Block[] {
  const texts = grouped(estimates, ({ verdict }) => [verdict.text]);
  return [
    { type: 'heading', level: 2, text: 'Verdicts' },
    { type: 'list', items: [...texts].map(([text, ids]) => `${ids.join(', ')}: ${text}`) },
  ];
}

/** Each caution once, with those it concerns unless it concerns all. */
function cautions(estimates: readonly CredentialEstimate[]): Block[] {
  const items = [...grouped(estimates, ({ cautions: own }) => own)].map(([text, ids]) =>
    ids.length === estimates.length ? text : `${ids.join(', ')}: ${text}`,
  );
  return cautionBlocks(items);
}

/** The ids of the estimates that say each text. */
function grouped(
  estimates: readonly CredentialEstimate[],
  textsOf: (estimate: CredentialEstimate) => readonly string[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const estimate of estimates)
    for (const text of textsOf(estimate)) ids.set(text, [...(ids.get(text) ?? []), estimate.id]);
  return ids;
}
