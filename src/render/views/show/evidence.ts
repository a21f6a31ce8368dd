import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Study } from '../../../core/catalogue/evidence.ts';
import type { Audience, Guide, Pick } from '../../../core/catalogue/guide.ts';
import { dateText } from '../../../core/figure-text.ts';
import type { Stack, StackStep } from '../../../core/plan/stack.ts';
import type { Block, Text } from '../../blocks.ts';
import { listBlock, namedText } from './parts.ts';

/** A guide as a page: who wrote it, what they live by, whom they advise to take what. */
export function guideBlocks(catalogue: Catalogue, guide: Guide): Block[] {
  const { title, author, publisher, published, url, sells, selling, read, caveat, picks, mistakes = [] } = guide;
  const sold = sells ?? 'nothing that was seen';
  const items: (readonly [string, Text])[] = [
    ['ID', guide.id],
    ['Author', `${author}, ${publisher}`],
    ['Published', dateText(published)],
    [
      'Sells',
      selling ? { text: `${sold}; it is what the guide names, so its voice counts half`, tone: 'warning' } : sold,
    ],
    ['Read', READ[read]],
    ...(caveat === undefined ? [] : [['Note', caveat] as const]),
    ['Page', url],
  ];
  return [
    { type: 'heading', level: 1, text: title },
    { type: 'facts', items },
    ...listBlock(
      'What it advises',
      picks.map((pick) => pickText(catalogue, pick)),
    ),
    ...listBlock('Mistakes it warns of', mistakes),
  ];
}

const READ = { full: 'in full', excerpt: 'in part', reported: 'as others report it' } as const;
const STRENGTHS = { pick: 'take', listed: 'among others', against: 'better not' } as const;

function pickText(catalogue: Catalogue, { for: audience, ids, names, strength, note }: Pick): Text {
  const named = ids.length > 0 ? ids.map((id) => namedText(catalogue, id)) : names;
  const text = `${audienceText(audience)}: ${STRENGTHS[strength]} ${named.join(', ')}${note === undefined ? '' : ` (${note})`}`;
  return strength === 'against' ? { text, tone: 'warning' } : text;
}

function audienceText(audience: Audience): string {
  const parts = Object.entries(audience).map(([key, values]) => `${key} ${(values as readonly string[]).join(' or ')}`);
  return parts.length === 0 ? 'Anyone' : `For ${parts.join(', ')}`;
}

/** A study as a page: what was asked of whom, and what came out. */
export function studyBlocks({ evidence }: Catalogue, study: Study): Block[] {
  const { id, title, authors, year, method, population, finds, measures, sources } = study;
  return [
    { type: 'heading', level: 1, text: title },
    { type: 'paragraph', text: finds },
    {
      type: 'facts',
      items: [
        ['ID', id],
        ['Authors', authors],
        ...(year === undefined ? [] : [['Year', String(year)] as const]),
        ['Method', method],
        ['Looked at', population],
        ['Measures', measures],
      ],
    },
    ...listBlock(
      'Sources',
      sources.flatMap((key) => {
        const source = evidence.sources[key];
        return source === undefined ? [] : [`${source.publisher} (checked ${source.checked}) ${source.url}`];
      }),
    ),
  ];
}

/** A stack as a page: for whom, and its steps in order. */
export function stackBlocks(catalogue: Catalogue, { id, name, says, source, steps }: Stack): Block[] {
  return [
    { type: 'heading', level: 1, text: name },
    { type: 'paragraph', text: says },
    {
      type: 'facts',
      items: [
        ['ID', id],
        ['After', catalogue.guides.find((guide) => guide.id === source)?.title ?? source],
        ...steps.map((step, at) => [`Step ${at + 1}`, stepText(catalogue, step)] as const),
      ],
    },
    { type: 'notes', items: [`What fills each step depends on the person and the day: cert-advisor plan ${id}.`] },
  ];
}

function stepText(catalogue: Catalogue, { says, kind, prefer = [], optional }: StackStep): string {
  const ids = prefer.map((id) => namedText(catalogue, id)).join(', ');
  return `${says} (${kind}${optional === true ? ', may be left out' : ''}${ids === '' ? '' : `; such as ${ids}`})`;
}
