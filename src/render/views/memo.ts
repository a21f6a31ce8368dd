import { dateText, hours, percent, usd } from '../../core/figure-text.ts';
import type { Memo } from '../../core/plan/memo.ts';
import type { Plan } from '../../core/plan/report.ts';
import type { Block } from '../blocks.ts';

/** A page for whoever decides about money and time: after the answer, on paper and screen alike. */
export function memoBlocks(memo: Memo, plan: Plan): Block[] {
  const { need, steps, headline, again } = memo;
  return [
    { type: 'heading', level: 2, text: 'For whoever decides' },
    {
      type: 'facts',
      items: [
        ...(need.length === 0
          ? []
          : [['Need', need.map(([question, answer]) => `${question}: ${answer}`).join('; ')] as const]),
        ...(steps.length === 0 ? [] : [['Recommended', steps.join(', then ')] as const]),
        ...(plan.feasible ? [['Cost and time', costText(plan)] as const] : []),
        ...(headline === null ? [] : [['Return', headline] as const]),
        ['Look again', `${dateText(again.day)}: ${again.because}`],
      ],
    },
    ...rivalBlocks(memo),
    ...(memo.risks.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: 'Risks' } as const,
          { type: 'list', items: memo.risks.map((text) => ({ text, tone: 'warning' as const })) } as const,
        ]),
    { type: 'heading', level: 2, text: 'What colleagues will ask' },
    { type: 'list', items: memo.questions.map(([question, answer]) => `${question} ${answer}`) },
    ...sourceBlocks(memo),
  ];
}

function costText({ total, done, team }: Plan): string {
  const money = usd([total.usd[0], total.usdWithRetakes]);
  const each = `${money} and ${hours(total.hours)}, done by ${dateText(done)}`;
  if (team.seats === 1) return each;
  return `${each}; for ${team.seats} people ${usd([team.total.usd[0], team.total.usdWithRetakes])} and ${hours(team.total.hours)}`;
}

function rivalBlocks({ rivals }: Memo): Block[] {
  if (rivals.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'What else was looked at' },
    {
      type: 'table',
      columns: [
        { title: 'Rival' },
        { title: 'Fit', align: 'right' },
        { title: 'Price', align: 'right' },
        { title: 'Hours', align: 'right' },
        { title: 'Weakest point' },
      ],
      rows: rivals.map((rival) => [
        rival.shortName,
        percent(rival.value),
        usd(rival.usd),
        hours(rival.hours),
        rival.weak,
      ]),
    },
  ];
}

function sourceBlocks({ sources }: Memo): Block[] {
  if (sources.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Sources' },
    {
      type: 'table',
      columns: [{ title: 'What' }, { title: 'Figure' }, { title: 'Source' }, { title: 'Checked', keep: true }],
      rows: sources.map(({ what, says, publisher, url, checked }) => [
        what,
        says,
        url.startsWith('https://') ? { text: publisher, tone: 'plain' as const, href: url } : `${publisher}, ${url}`,
        checked,
      ]),
    },
  ];
}
