import { fillWords } from '../../core/advice/words/facts-in-words.ts';
import { daysBetween } from '../../core/catalogue/dates.ts';
import type { Dataset } from '../../core/dataset.ts';
import { dateText, hours, plural, usd } from '../../core/figure-text.ts';
import type { Plan, PlanStep } from '../../core/plan/report.ts';
import type { Block, Stage, Text } from '../blocks.ts';

/** A plan as a page: what it comes to, the calendar, what is left out, where to stop, what renews, the other exams of the platform. */
export function planBlocks(dataset: Dataset, plan: Plan, asOf: string): Block[] {
  const { texts } = dataset.wording.plan;
  return [
    { type: 'heading', level: 1, text: headline(plan, texts.nothing) },
    { type: 'paragraph', text: subline(plan) },
    ...replacedBlocks(plan, texts.replaced),
    ...obstructionBlocks(plan, texts.blocked),
    ...listOf(plan.relax.map(({ text }) => `It would take ${text}.`)),
    ...(plan.steps.length === 0
      ? []
      : [{ type: 'timeline', items: plan.steps.flatMap((step) => stages(step, plan.start)) } as const]),
    ...(plan.stop.text === '' ? [] : [{ type: 'paragraph', text: plan.stop.text } as const]),
    ...listOf(plan.cautions.map(({ text }): Text => ({ text, tone: 'warning' }))),
    ...savingBlocks(plan),
    ...titled(
      'Left out',
      plan.leftOut.map(({ says, text }) => `${says}: ${text}`),
    ),
    ...titled(
      'After it',
      plan.renewals.map((due) => `${due.shortName}: valid until ${dateText(due.validUntil)}, then ${renewalText(due)}`),
    ),
    ...ladderBlocks(plan),
    ...teamBlocks(plan),
    {
      type: 'notes',
      items: [
        `As of ${asOf}, dataset of ${dataset.version}. Dates are those of the ${plan.tight ? 'fewest' : 'most'} hours, each exam passed at the first try; the highest sum counts a second try of each.`,
      ],
    },
  ];
}

function headline({ feasible, steps, done, total }: Plan, nothing: string): string {
  if (!feasible) return nothing;
  const money = usd([total.usd[0], total.usdWithRetakes]);
  return `${plural(steps.length, 'step')}, done by ${dateText(done)}: ${hours(total.hours)}, ${money}`;
}

function subline({ subject, hoursPerWeek, start, deadline, budget }: Plan): string {
  const limits = [
    ...(budget === null ? [] : [`for at most ${usd(budget)}`]),
    ...(deadline === null ? [] : [`by ${dateText(deadline)}`]),
  ];
  return [`${capital(subject.name)}, ${hours(hoursPerWeek)} a week from ${dateText(start)}`, ...limits].join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function replacedBlocks({ subject }: Plan, says: string): Block[] {
  return subject.replaced.map(({ id, lastDay }) => ({
    type: 'paragraph',
    text: { text: fillWords(says, { id, lastDay: dateText(lastDay) }), tone: 'warning' },
  }));
}

function obstructionBlocks({ obstructions }: Plan, says: string): Block[] {
  if (obstructions.length === 0) return [];
  return [
    { type: 'paragraph', text: says },
    { type: 'list', items: obstructions.map(({ shortName, text }) => `${shortName}: ${text}`) },
  ];
}

/** The work, and the day of its exam in a row of its own. */
function stages(step: PlanStep, start: string): Stage[] {
  const { begins, ends, sitting, hours: effort } = step;
  const dayOf = (day: string) => daysBetween(start, day);
  const money = step.type === 'project' ? '' : usd(step.usd);
  const work: Stage = {
    when: dateText(begins),
    from: dayOf(begins),
    to: Math.max(dayOf(ends), dayOf(begins) + 1),
    label: labelOf(step),
    figures: [hours(effort.range), sitting === null ? money : ''],
  };
  if (sitting === null) return [work];
  const again = sitting.retakeDay === null ? '' : `, again ${dateText(sitting.retakeDay)}`;
  const day = dayOf(ends);
  return [
    work,
    { when: dateText(ends), from: day, to: day, label: `exam ${sitting.code}${again}`, figures: ['', money] },
  ];
}

function labelOf({ type, shortName, shortId, id, sitting, url, subscriptionMonths, run }: PlanStep): Text {
  const details = [
    ...(subscriptionMonths === null ? [] : [`${plural(subscriptionMonths[1], 'month')} paid`]),
    ...(run === null ? [] : [`run of ${dateText(run.starts)}`]),
  ];
  const isCoded = type === 'credential' && sitting === null && shortId !== id;
  const name = type === 'project' ? `project: ${shortName}` : isCoded ? `${shortName} (${shortId})` : shortName;
  const text = [name, ...details].join(', ');
  return url?.startsWith('https://') ? { text, tone: 'plain', href: url } : text;
}

function savingBlocks({ steps }: Plan): Block[] {
  const said = steps.flatMap(({ shortName, savings }) =>
    savings.map(({ says, applied }) => `${shortName}: ${says}${applied ? ' (counted in the lower price)' : ''}`),
  );
  return titled('Cheaper, perhaps', said);
}

function renewalText({ usd: fee, how }: Plan['renewals'][number]): string {
  return [fee === null ? 'a fee that is not published' : usd(fee), ...(how === null ? [] : [how])].join(': ');
}

function ladderBlocks({ ladder }: Plan): Block[] {
  if (ladder.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'All exams of the platform, in order' },
    {
      type: 'table',
      columns: [{ title: 'Code', keep: true }, { title: 'Exam', clip: true }, { title: 'Worth it?' }],
      rows: ladder.map(({ shortId, shortName, text, code }) => [
        shortId,
        shortName,
        code === 'planned' ? { text, tone: 'good' } : text,
      ]),
    },
  ];
}

function teamBlocks({ team, steps }: Plan): Block[] {
  if (team.seats === 1 || steps.length === 0) return [];
  const all = (range: readonly [number, number]): readonly [number, number] => [
    range[0] * team.seats,
    range[1] * team.seats,
  ];
  return [
    { type: 'heading', level: 2, text: `For ${plural(team.seats, 'person', 'people')}` },
    {
      type: 'table',
      columns: [{ title: 'Step' }, { title: 'Fees', align: 'right' }, { title: 'Hours', align: 'right' }],
      rows: [
        ...steps.map((step) => [
          step.shortName,
          usd(step.usd === null ? null : all(step.usd)),
          hours(all(step.hours.range)),
        ]),
        [{ text: 'All', tone: 'strong' as const }, usd(team.total.usd), hours(team.total.hours)],
      ],
    },
    ...retakeLine(team.total),
  ];
}

/** What second tries would add; nothing where they cost nothing. */
function retakeLine({ usd: [, most], usdWithRetakes }: Plan['total']): Block[] {
  return usdWithRetakes > most
    ? [{ type: 'paragraph', text: `With a second try of each exam for everybody: up to ${usd(usdWithRetakes)}.` }]
    : [];
}

function listOf(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function titled(title: string, items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'heading', level: 2, text: title }, ...listOf(items)];
}
