import type { Flip } from '../../core/advice/flips.ts';
import type { Advice, Recommendation } from '../../core/advice/recommend.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Profile, ProfileKey } from '../../core/profile/profile.ts';
import type { Gate } from '../../core/scoring/gates.ts';
import type { CriterionId } from '../../core/scoring/model.ts';
import type { WhyNot } from '../../core/why-not/why-not.ts';
import type { Block, Text } from '../blocks.ts';
import { hours, percent, plural, usd } from '../format.ts';
import { answerText, questionWord } from './answers.ts';
import { statusText } from './lifecycle.ts';
import { whyNotBlocks } from './why-not.ts';

const REASONS_SHOWN = 4;
const MORE_SHOWN = 3;

/** The advisor's answer as a page: verdict, first place with reasons, the ranking, what would change it. */
export function recommendBlocks(dataset: Dataset, advice: Advice, asOf: string, whyNot: WhyNot | null = null): Block[] {
  const { recommendations, verdict } = advice;
  const [first] = recommendations;
  if (first === undefined) {
    return [
      {
        type: 'paragraph',
        text: 'Every option is shut out by your conditions. Loosen the budget, the deadline or the language.',
      },
    ];
  }
  return [
    { type: 'heading', level: 1, text: verdict.text },
    ...verdictBlocks(advice),
    { type: 'heading', level: 2, text: `First: ${first.name}` },
    { type: 'facts', items: factsOf(first, advice) },
    { type: 'list', items: reasonsOf(first, advice) },
    { type: 'heading', level: 2, text: 'The ranking' },
    rankingTable(recommendations),
    { type: 'list', items: robustnessLines(dataset, advice) },
    ...(whyNot === null ? [] : whyNotBlocks(dataset, whyNot)),
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

function verdictBlocks({ verdict }: Advice): Block[] {
  if (verdict.reasons.length === 0) return [];
  return [{ type: 'paragraph', text: `What decided: ${verdict.reasons.map(({ text }) => text).join('; ')}.` }];
}

function factsOf(first: Recommendation, { projectHours }: Advice): (readonly [string, Text])[] {
  const facts: (readonly [string, Text])[] = [];
  if (first.type === 'credential') {
    facts.push(['ID', first.id], ['Issuer', first.provider ?? ''], ['Status', statusText(first.lifecycle)]);
  }
  facts.push(['Costs', usd(first.cost.usd)], ['Takes', hours(first.effort.hours)]);
  if (first.breakEvenAttribution !== undefined) facts.push(['Pays from', paysFromText(first.breakEvenAttribution)]);
  if (projectHours !== null)
    facts.push([
      'Then',
      `${hours(projectHours)} of projects that show the skill; a second credential only from another category`,
    ]);
  return facts;
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
      `${index + 1}${each.tiedWithFirst && index > 0 ? '=' : ''}`,
      index === 0 ? { text: each.name, tone: 'strong' } : each.name,
      percent(each.value),
      percent(each.share),
      usd(each.cost.usd),
      hours(each.effort.hours),
    ]),
  };
}

function robustnessLines(dataset: Dataset, { recommendations, flips }: Advice): Text[] {
  const [first] = recommendations;
  const ties = recommendations.filter(({ tiedWithFirst }, index) => tiedWithFirst && index > 0);
  return [
    `How firm: first under ${percent(first?.share ?? 0)} of 10,000 weightings around yours${ties.length > 0 ? `; so close to ${ties.map(({ name }) => name).join(' and ')} that the order means little` : ''}.`,
    flips.length === 0
      ? 'No single answer would change the first place.'
      : `Would change it: ${flipWords(dataset, flips)}.`,
  ];
}

/** The first few flips, one for each new first place. */
function flipWords(dataset: Dataset, flips: readonly Flip[]): string {
  const byWinner = new Map(flips.toReversed().map((flip) => [flip.newFirst, flip]));
  const shown = flips.filter((flip) => byWinner.get(flip.newFirst) === flip).slice(0, MORE_SHOWN);
  const words = shown.map(
    ({ question, answer, newFirst }) =>
      `${questionWord(question)} “${answerText(dataset, question, answer)}” (then ${optionName(dataset, newFirst)})`,
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

/** From which chance of making the difference on a credential pays. */
export function paysFromText(breakEven: number | null): string {
  if (breakEven === null) return 'cannot be estimated: its price or hours are not published';
  if (breakEven > 1) return 'no chance at all: it costs more than it can bring';
  return `a ${percent(breakEven, 1)} chance that the certificate itself makes the difference; cert-advisor roi works it out`;
}

/** What an option is called: an alternative by its name, a credential by the id that other commands take. */
function optionName(dataset: Dataset, id: string): string {
  const alternative = dataset.alternatives.find((each) => each.id === id);
  return alternative === undefined ? id : `“${alternative.name}”`;
}
