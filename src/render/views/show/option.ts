import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { AlternativeDetail, OptionDetail, ProjectDetail } from '../../../core/catalogue/detail.ts';
import { FIELDS, type Field } from '../../../core/catalogue/fields.ts';
import type { Mention } from '../../../core/catalogue/mentions.ts';
import { dateText, hours, plural, years } from '../../../core/figure-text.ts';
import type { Block, Text } from '../../blocks.ts';
import { fieldCell, UNKNOWN } from '../field-cell.ts';
import { AT_A_GLANCE, glanceItems } from './at-a-glance.ts';
import { credentialBlocks, credentialItems, examLine, examUnknown, retiredBlocks } from './credential.ts';
import { lineBlock, listBlock } from './parts.ts';

/** Fields that stand in the lines above, or that tell nothing on a page of its own. */
const ABOVE = [
  'shortId',
  'shortName',
  'name',
  'type',
  'scope',
  'priceUsd',
  'hours',
  'validityMonths',
  'languages',
  'page',
];
/** What says nothing of what nobody issues. */
const OF_CREDENTIALS = [
  'provider',
  'kind',
  'status',
  'renewalUsd',
  'assumes',
  'teaches',
  'freeMaterial',
  'askedFor',
  'page',
];
/** What is missing more often than not, and is no lack. */
const PASSED_OVER = [
  'lastDay',
  'successors',
  'averageEffectNeeded',
  'advised',
  'askedFor',
  'teaches',
  'freeMaterial',
  'codes',
];

/** One option as a page: what it is, what it takes, for whom, who says what of it. */
export function optionBlocks(catalogue: Catalogue, option: OptionDetail): Block[] {
  return [
    { type: 'heading', level: 1, text: option.name, aside: option.shortId },
    ...tightly([
      ...lineBlock([known('priceUsd', catalogue, option), effortText(option), validText(catalogue, option)]),
      ...lineBlock(option.type === 'credential' ? examLine(option) : []),
      ...(option.page === null ? [] : [{ type: 'paragraph', text: { text: option.page, tone: 'act' } } as const]),
    ]),
    ...(option.type === 'credential' ? retiredBlocks(catalogue, option) : []),
    { type: 'paragraph', text: option.summary },
    ...(option.type === 'credential' ? [{ type: 'facts', items: glanceItems(catalogue, option) } as const] : []),
    { type: 'facts', items: items(catalogue, option) },
    ...ownBlocks(option),
  ];
}

/** Lines that belong together. */
function tightly(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ ...block, tight: true }));
}

function known(id: string, catalogue: Catalogue, option: OptionDetail): string | null {
  return FIELDS.find((field) => field.id === id)?.text(option, catalogue) ?? null;
}

function effortText({ effort }: OptionDetail): string | null {
  return effort.hours === null ? null : hours(effort.hours);
}

function validText(catalogue: Catalogue, option: OptionDetail): string | null {
  const text = option.type === 'credential' ? known('validityMonths', catalogue, option) : null;
  if (text === null) return null;
  const renewal = known('renewalUsd', catalogue, option);
  return renewal === null || renewal === 'none needed' ? `valid ${text}` : `valid ${text}, then ${renewal}`;
}

/** The fields with their labels, and in one line those that nobody publishes. */
function items(catalogue: Catalogue, option: OptionDetail): (readonly [string, Text])[] {
  const passed = option.type === 'credential' ? AT_A_GLANCE : OF_CREDENTIALS;
  const fields = FIELDS.filter(({ id }) => !passed.includes(id));
  const cells = fields
    .filter((field) => !ABOVE.includes(field.id) && !isInHead(field, catalogue, option))
    .map((field): readonly [Field, Text] => [field, fieldCell(field, option, catalogue)]);
  const told = cells.filter(([, cell]) => cell !== UNKNOWN).map(([{ label }, cell]) => [label, cell] as const);
  // Of what nobody issues, nothing has to be published.
  const asked = option.type === 'credential' ? FIELDS.filter(({ id }) => !PASSED_OVER.includes(id)) : [];
  const unknown = asked.filter(({ text }) => text(option, catalogue) === null);
  const lacks = [...unknown.map(({ label }) => label), ...(option.type === 'credential' ? examUnknown(option) : [])];
  const missing: readonly [string, Text] = ['Not published', { text: lacks.join(', '), tone: 'muted' }];
  return [...told, ...ownItems(catalogue, option), ...(lacks.length === 0 ? [] : [missing])];
}

/** The code of an exam mostly is the short id that stands beside the name. */
function isInHead({ id, text }: Field, catalogue: Catalogue, option: OptionDetail): boolean {
  return id === 'codes' && text(option, catalogue) === option.shortId;
}

function ownItems(catalogue: Catalogue, option: OptionDetail): (readonly [string, Text])[] {
  switch (option.type) {
    case 'credential':
      return credentialItems(catalogue, option);
    case 'alternative':
      return [['Suits with', `${years(option.years)} of relevant work`]];
    case 'project':
      return [['Shows', option.shows]];
  }
}

function ownBlocks(option: OptionDetail): Block[] {
  switch (option.type) {
    case 'credential':
      return [...credentialBlocks(option), ...mentionBlocks(option.mentions)];
    case 'alternative':
      return [...alternativeBlocks(option), ...mentionBlocks(option.mentions)];
    case 'project':
      return projectBlocks(option);
  }
}

function alternativeBlocks({ steps, done, why }: AlternativeDetail): Block[] {
  return [
    ...(steps === null ? [] : [{ type: 'paragraph', text: steps } as const]),
    ...listBlock('Done when', done),
    ...listBlock('Why it is judged so', [why]),
  ];
}

function projectBlocks({ done }: ProjectDetail): Block[] {
  return listBlock('Done when', done);
}

const MOST_MENTIONS = 8;

/** Who names it, first choices first; what a guide says most strongly stands for all that it says. */
function mentionBlocks(mentions: readonly Mention[]): Block[] {
  const once = mentions.filter(({ guide }, at) => mentions.findIndex((each) => each.guide === guide) === at);
  const more = once.length - MOST_MENTIONS;
  return listBlock('Who advises it', [
    ...once.slice(0, MOST_MENTIONS).map(mentionText),
    ...(more > 0 ? [`and ${plural(more, 'more guide')}`] : []),
  ]);
}

const STRENGTHS = { pick: 'First choice', listed: 'Listed', against: 'Advised against' } as const;

function mentionText({ strength, title, author, published, selling }: Mention): Text {
  const text = `${STRENGTHS[strength]} in “${title}” by ${author} (${dateText(published)})${selling ? ', who sells it' : ''}`;
  return strength === 'against' ? { text, tone: 'warning' } : text;
}
