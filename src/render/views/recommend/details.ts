import type { AdvicePath, ProjectStep } from '../../../core/advice/path/path.ts';
import { platformDemand } from '../../../core/advice/platform-demand.ts';
import type { Advice, Recommendation } from '../../../core/advice/recommend.ts';
import { flipText } from '../../../core/advice/words/condition.ts';
import { demandText } from '../../../core/advice/words/demand-text.ts';
import { dayText, hours, percent, plural, usd } from '../../../core/figure-text.ts';
import type { Block } from '../../blocks.ts';
import { listBlock } from '../show/parts.ts';
import { type Answered, shownIn } from './answered.ts';
import { OWN_CONDITIONS } from './own-conditions.ts';
import { strongReasons } from './reasons.ts';

const EXCLUDED_SHOWN = 5;
const FLIPS_SHOWN = 8;

/** Everything that a screen has no room for. */
export function detailBlocks(answered: Answered): Block[] {
  const { dataset, advice, asOf, path, verdict } = answered;
  const [first] = advice.recommendations;
  const flips = advice.flips.map((flip) => flipText(dataset, flip, asOf));
  return [
    ...listBlock(
      'What decided',
      verdict.reasons.map(({ text }) => text),
    ),
    ...stepBlocks(path, answered),
    ...listBlock(
      'Afterwards',
      path.afterwards.map(({ text }) => text),
    ),
    ...(first === undefined ? [] : reasonBlocks(first, advice)),
    { type: 'heading', level: 2, text: 'The ranking' },
    rankingTable(shownIn(advice)),
    ...listBlock('How firm it is', [firmText(advice)]),
    ...listBlock('Answers that would change the first place', someOf(flips, FLIPS_SHOWN, 'other answer')),
    ...demandBlocks(answered),
    ...listBlock(
      'Good to know',
      advice.notices.map(({ text }) => text),
    ),
    ...leftOutBlocks(answered),
    { type: 'notes', items: [`As of ${asOf}, dataset of ${dataset.version}.${sourceHint(first)}`] },
  ];
}

/** The first so many lines, and how many more there are. */
function someOf(lines: readonly string[], most: number, noun: string): string[] {
  const left = lines.length - most;
  return left <= 0 ? [...lines] : [...lines.slice(0, most), `and ${plural(left, noun)}`];
}

function sourceHint(first: Recommendation | undefined): string {
  return first?.type === 'credential' ? ` cert-advisor show ${first.shortId} tells where every figure comes from.` : '';
}

/** What one does in each step, and what counts as done. */
function stepBlocks({ pick, projects }: AdvicePath, answered: Answered): Block[] {
  return [
    ...(pick.scope === null ? [] : doneBlocks(pick.shortName, pick.scope, pick.done)),
    ...projects.flatMap((project) => projectBlocks(project, answered)),
  ];
}

function projectBlocks(project: ProjectStep, { dataset, asOf }: Answered): Block[] {
  const { name, shortId, summary, done, shows, ...step } = project;
  const late = step.afterDeadline ? `, ${dataset.wording.screen.texts.late}` : '';
  const by = step.readyDate === null ? '' : `, by ${dayText(step.readyDate, asOf)}${late}`;
  const time = step.weeks === null ? [] : [` (${hours(step.hours.range)}, ${plural(step.weeks, 'week')}${by})`];
  return doneBlocks(`Project: ${name}${time.join('')} · ${shortId}`, `${summary} ${shows}`, done);
}

function doneBlocks(title: string, text: string, done: readonly string[]): Block[] {
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text },
    { type: 'list', items: done.map((each) => `Done when: ${each}`), tight: true },
  ];
}

function reasonBlocks(first: Recommendation, { profile }: Advice): Block[] {
  return [
    ...listBlock(
      'What speaks for it',
      strongReasons(first, profile).map(({ text }) => text),
    ),
    ...listBlock(
      'Cautions',
      first.cautions.map(({ text }) => ({ text, tone: 'warning' })),
    ),
  ];
}

function rankingTable(recommendations: readonly Recommendation[]): Block {
  return {
    type: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: 'Option' },
      { title: 'Short id', keep: true },
      { title: 'Value', align: 'right' },
      { title: 'First in', align: 'right' },
      { title: 'Price', align: 'right' },
      { title: 'Hours', align: 'right' },
    ],
    rows: recommendations.map((each, index) => [
      `${each.rank}${each.tiedWithFirst && each.rank > 1 ? '=' : ''}`,
      index === 0 ? { text: each.shortName, tone: 'strong' } : each.shortName,
      each.shortId,
      percent(each.value),
      percent(each.share),
      usd(each.cost.usd),
      hours(each.effort.hours),
    ]),
  };
}

function firmText({ recommendations: [first] }: Advice): string {
  return `First under ${percent(first?.share ?? 0)} of 10,000 weightings around yours.`;
}

function demandBlocks({ dataset, advice, asOf }: Answered): Block[] {
  const demand = platformDemand(dataset, advice, asOf);
  if (demand === null) return [];
  return listBlock('Which platform advertisements name', [demandText(dataset, demand, demand.issuers.length)]);
}

/** What is not among the shown although it would have come first or stands higher, each with the reason. */
export function leftOutBlocks({ advice: { excluded, shown, recommendations } }: Answered): Block[] {
  const best = recommendations[0]?.value ?? 0;
  const shut = excluded
    .filter(({ gate, value }) => OWN_CONDITIONS.has(gate) && value > best)
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, detail }) => `${name}: ${detail}`);
  const passedOver = shown.leftOut.map(
    ({ id, text }) => `${recommendations.find((each) => each.id === id)?.shortName ?? id}: ${text}`,
  );
  return [
    ...listBlock('Would have come first', someOf(shut, EXCLUDED_SHOWN, 'other')),
    ...listBlock('Not shown', passedOver),
  ];
}
