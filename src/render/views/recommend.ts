import type { Flip } from '../../core/advice/flips.ts';
import type { AdvicePath } from '../../core/advice/path/path.ts';
import type { PathStep } from '../../core/advice/path/step.ts';
import type { Advice, Recommendation } from '../../core/advice/recommend.ts';
import type { Tie } from '../../core/advice/tie.ts';
import type { VerdictResult } from '../../core/advice/verdict.ts';
import { answerWords, questionWord } from '../../core/advice/words/answers.ts';
import type { Dataset } from '../../core/dataset.ts';
import { hours, percent, plural, usd } from '../../core/figure-text.ts';
import type { Profile, ProfileKey } from '../../core/profile/profile.ts';
import { percentText } from '../../core/roi/report/words.ts';
import type { Gate } from '../../core/scoring/gates.ts';
import type { CriterionId } from '../../core/scoring/model.ts';
import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block, Text } from '../blocks.ts';
import { whyNotBlocks } from './why-not.ts';

const REASONS_SHOWN = 4;
const MORE_SHOWN = 3;

/** The advisor's answer as a page: the path, what decided, the ranking, what would change it. */
export function recommendBlocks(dataset: Dataset, advice: Advice, asOf: string, whyNot: WhyNot | null = null): Block[] {
  const { recommendations, verdict, path } = advice;
  const [first] = recommendations;
  const asked = whyNot === null ? [] : whyNotBlocks(whyNot);
  if (first === undefined || verdict === null || path === null) {
    const text =
      advice.notices.find(({ code }) => code === 'nothing-said')?.text ??
      'Every option is shut out by your conditions. Loosen the budget, the deadline or the language.';
    return [{ type: 'paragraph', text }, ...quickTableBlocks(advice), ...asked];
  }
  return [
    { type: 'heading', level: 1, text: verdict.text },
    ...verdictBlocks(verdict),
    ...pathBlocks(path),
    ...returnBlocks(dataset, first),
    { type: 'list', items: reasonsOf(first, advice) },
    { type: 'heading', level: 2, text: 'The ranking' },
    rankingTable(shownIn(advice)),
    { type: 'list', items: robustnessLines(dataset, advice) },
    ...asked,
    ...noticeBlocks(advice),
    ...exclusionBlocks(advice),
    {
      type: 'notes',
      items: [
        `As of ${asOf}, dataset of ${dataset.version}.${first.type === 'credential' ? ` cert-advisor show ${first.id} tells where every figure comes from.` : ''}`,
      ],
    },
  ];
}

function verdictBlocks({ reasons }: VerdictResult): Block[] {
  if (reasons.length === 0) return [];
  return [{ type: 'paragraph', text: `What decided: ${reasons.map(({ text }) => text).join('; ')}.` }];
}

/** With a salary: whether the first place pays, so that no advice stands beside a return that contradicts it unsaid. */
function returnBlocks({ roi }: Dataset, first: Recommendation): Block[] {
  if (first.averageEffectNeeded === undefined) return [];
  return [{ type: 'facts', items: [['Does it pay', returnText(first, roi.words)]] }];
}

/** The recommendations that a screen holds. */
function shownIn({ recommendations, shown }: Advice): Recommendation[] {
  return recommendations.filter(({ id }) => shown.ids.includes(id));
}

/** The steps of the path, one after the other, and where to stop. */
function pathBlocks({ stepBefore, pick, projects, stop, afterwards }: AdvicePath): Block[] {
  const steps: (readonly [string, Text])[] = [
    ...(stepBefore === null ? [] : [['First', stepText(stepBefore)] as const]),
    [stepBefore === null ? 'First' : 'Then', stepText(pick)],
    ...projects.map((step) => ['Then', `Project: ${stepText(step)}`] as const),
  ];
  const done = [...pick.done, ...projects.flatMap((project) => project.done.slice(0, 1))];
  return [
    { type: 'facts', items: steps },
    ...(pick.scope === null ? [] : [{ type: 'paragraph', text: pick.scope } as const]),
    ...(done.length === 0 ? [] : [{ type: 'list', items: done.map((text) => `Done when: ${text}`) } as const]),
    { type: 'paragraph', text: stop },
    { type: 'list', items: afterwards.map(({ text }) => text) },
  ];
}

function stepText({
  name,
  shortName,
  shortId,
  usd: price,
  hours: { range, estimated },
  weeks,
  readyDate,
  url,
  type,
}: PathStep): string {
  const cost = type === 'project' ? [] : [usd(price)];
  const time = range === null ? [] : [`${hours(range)}${estimated ? ' (estimated)' : ''}`];
  const when = weeks === null || readyDate === null ? [] : [`${plural(weeks, 'week')}, by ${readyDate}`];
  const said = type === 'credential' ? `${name} (${shortId})` : shortName;
  return [said, ...cost, ...time, ...when, ...(url === null ? [] : [url])].join(' · ');
}

function quickTableBlocks({ quickTable }: Advice): Block[] {
  if (quickTable.length === 0) return [];
  return [
    {
      type: 'table',
      columns: [{ title: 'Situation' }, { title: 'Take' }, { title: 'Price', align: 'right' }],
      rows: quickTable.flatMap(({ situation, options }) =>
        options.map((option) => [situation, `${option.shortName} (${option.shortId})`, usd(option.usd)]),
      ),
    },
    { type: 'paragraph', text: 'Answer five questions:' },
    { type: 'code', text: 'cert-advisor quiz' },
  ];
}

/** The answers without one of which a criterion says nothing about the person. */
const NEEDED: Readonly<Partial<Record<CriterionId, readonly ProfileKey[]>>> = {
  roleFit: ['role'],
  levelFit: ['experience', 'background'],
  goalFit: ['goal'],
  environmentFit: ['cloud', 'vendorNamed'],
  signal: ['portfolio'],
};

function speaks(criterion: CriterionId, profile: Profile): boolean {
  return NEEDED[criterion]?.some((key) => profile[key] !== undefined && profile[key] !== 'none') ?? true;
}

/** The largest contributions, then what to be careful about. */
function reasonsOf({ reasons, cautions }: Recommendation, { profile }: Advice): Text[] {
  const strong = reasons
    .filter(({ criterion, score }) => score >= 0.5 && speaks(criterion, profile))
    .slice(0, REASONS_SHOWN);
  return [
    ...strong.map(({ text }) => text),
    ...cautions.map<Text>(({ text }) => ({ text: `Careful: ${text}`, tone: 'warning' })),
  ];
}

function rankingTable(recommendations: readonly Recommendation[]): Block {
  return {
    type: 'table',
    columns: [
      { title: '#', align: 'right' },
      { title: 'Option' },
      { title: 'Value', align: 'right' },
      { title: 'First in', align: 'right' },
      { title: 'Price', align: 'right' },
      { title: 'Hours', align: 'right' },
    ],
    rows: recommendations.map((each, index) => [
      `${each.rank}${each.tiedWithFirst && each.rank > 1 ? '=' : ''}`,
      index === 0 ? { text: each.name, tone: 'strong' } : each.name,
      percent(each.value),
      percent(each.share),
      usd(each.cost.usd),
      hours(each.effort.hours),
    ]),
  };
}

function robustnessLines(dataset: Dataset, { recommendations, flips, tie }: Advice): Text[] {
  const [first] = recommendations;
  const close =
    tie === null ? '' : `; ${tie.ids.length} are so close that the order means little${leastOf(dataset, tie)}`;
  return [
    `How firm: first under ${percent(first?.share ?? 0)} of 10,000 weightings around yours${close}.`,
    flips.length === 0
      ? 'No single answer would change the first place.'
      : `Would change it: ${flipWords(dataset, flips)}.`,
  ];
}

function leastOf(dataset: Dataset, { cheapest, shortest }: Tie): string {
  const said = [
    ...(cheapest === null ? [] : [`the cheapest is ${optionName(dataset, cheapest)}`]),
    ...(shortest === null ? [] : [`the shortest ${optionName(dataset, shortest)}`]),
  ];
  return said.length === 0 ? '' : `; ${said.join(', ')}`;
}

/** The first few flips, one for each new first place. */
function flipWords(dataset: Dataset, flips: readonly Flip[]): string {
  const byWinner = new Map(flips.toReversed().map((flip) => [flip.newFirst, flip]));
  const shown = flips.filter((flip) => byWinner.get(flip.newFirst) === flip).slice(0, MORE_SHOWN);
  const words = shown.map(
    ({ question, answer, newFirst }) =>
      `${questionWord(dataset, question)} “${answerWords(dataset, question, answer)}” (then ${optionName(dataset, newFirst)})`,
  );
  const rest = flips.length - shown.length;
  return words.join('; ') + (rest > 0 ? `; and ${plural(rest, 'other answer')}` : '');
}

function noticeBlocks({ notices }: Advice): Block[] {
  if (notices.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Good to know' },
    { type: 'list', items: notices.map(({ text }) => text) },
  ];
}

/** Conditions of the person's own: worth telling, because they can be loosened. The rest is the way of the world. */
const OWN_CONDITIONS: ReadonlySet<Gate> = new Set<Gate>([
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
  'prerequisite',
  'closed-registration',
  'country',
  'form',
]);

/** What the person's own conditions shut out although it would have come first. */
function exclusionBlocks({ excluded, recommendations }: Advice): Block[] {
  const best = recommendations[0]?.value ?? 0;
  const told = excluded
    .filter(({ gate, value }) => OWN_CONDITIONS.has(gate) && value > best)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MORE_SHOWN);
  if (told.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Would have come first' },
    { type: 'list', items: told.map(({ name, detail }) => `${name}: ${detail}`) },
  ];
}

/** What the return says of an option: the verdict in the words of `roi`, and by how much it must raise pay. */
export function returnText(
  { averageEffectNeeded: needed, returnVerdict }: Pick<Recommendation, 'averageEffectNeeded' | 'returnVerdict'>,
  words: Readonly<Record<string, string>>,
): string {
  if (needed === null || needed === undefined)
    return 'cannot be worked out: no price is published, or it ends in no paper';
  const verdict = words[returnVerdict ?? ''] ?? 'Unknown';
  return `${verdict}: it must raise pay by ${percentText(needed)} on average; cert-advisor roi works it out`;
}

/** What an option is called: an alternative by its name, a credential by the id that other commands take. */
function optionName(dataset: Dataset, id: string): string {
  const alternative = dataset.alternatives.find((each) => each.id === id);
  return alternative === undefined ? id : `“${alternative.name}”`;
}
