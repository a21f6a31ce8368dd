import type { Credential } from '../../core/catalogue/credential.ts';
import type { CredentialDetail, ExamDetail, FactDetail, KeyedSource } from '../../core/catalogue/detail.ts';
import { providerName } from '../../core/catalogue/summary.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Block, Text } from '../blocks.ts';
import { hours, NOT_PUBLISHED, usd } from '../format.ts';
import { statusText } from './lifecycle.ts';
import { validText } from './list.ts';
import { returnText } from './recommend.ts';

const HANDS_ON_WORDS: Readonly<Record<string, string>> = {
  none: 'none: questions only',
  exercises: 'exercises',
  labs: 'guided labs',
  project: 'a project of your own',
  'performance-exam': 'a practical exam',
};

/** One credential as a page. */
export function showBlocks(dataset: Dataset, detail: CredentialDetail, withSources: boolean): Block[] {
  return [
    { type: 'heading', level: 1, text: detail.name },
    { type: 'paragraph', text: detail.summary },
    ...retiredBlocks(dataset, detail),
    { type: 'facts', items: factItems(dataset, detail) },
    ...examBlocks(detail.exams),
    ...claimBlocks(detail),
    ...conflictBlocks(detail),
    ...listBlock('Notes', detail.notes),
    ...(withSources ? sourceBlocks(detail.facts) : [hint(detail)]),
  ];
}

function hint({ id, facts }: CredentialDetail): Block {
  return {
    type: 'notes',
    items: [
      `${facts.length} facts with sources: cert-advisor show ${id} --sources, or name one, such as cert-advisor show ${id} price.`,
    ],
  };
}

function retiredBlocks(dataset: Dataset, { lifecycle }: CredentialDetail): Block[] {
  if (lifecycle.status !== 'retired') return [];
  const names = lifecycle.successors.map(
    (id) => `${dataset.credentials.find((each) => each.id === id)?.name ?? id} (${id})`,
  );
  const day =
    lifecycle.lastDay === null ? 'It cannot be earned any more' : `It could be earned until ${lifecycle.lastDay}`;
  const text = `${day}. ${names.length === 0 ? 'It has no successor.' : `Take instead: ${names.join(', or ')}.`}`;
  return [{ type: 'paragraph', text: { text, tone: 'bad' } }];
}

function factItems(dataset: Dataset, detail: CredentialDetail): (readonly [string, Text])[] {
  const { vocabulary } = dataset;
  const names = (ids: readonly string[], terms: readonly { readonly id: string; readonly name: string }[]) =>
    ids.map((id) => terms.find((term) => term.id === id)?.name ?? id).join(', ');
  const parts =
    detail.costParts.length > 1
      ? ` (${detail.costParts.map(({ what, usd: part }) => `${what} ${usd(part)}`).join(', ')})`
      : '';
  const items: (readonly [string, Text])[] = [
    ['ID', detail.id],
    ['Issuer', providerName(dataset, detail.provider)],
    ['Kind', detail.kind],
    ['Level', names([detail.level], vocabulary.levels)],
    ['Status', statusText(detail.lifecycle)],
    ['Price', `${usd(detail.cost.usd)}${parts}`],
    ['Study', hours(detail.effort.hours)],
    ['Valid', validText(detail.validityMonths)],
    ['Renewal', renewalText(detail)],
    ['Practice', detail.handsOn === null ? NOT_PUBLISHED : (HANDS_ON_WORDS[detail.handsOn] ?? detail.handsOn)],
    ['Platform', detail.platforms.length === 0 ? 'vendor-neutral' : names(detail.platforms, vocabulary.platforms)],
    ['Made for', names(detail.roles, vocabulary.roles) || 'no role of its own'],
    ['Topics', names(detail.topics, vocabulary.topics)],
  ];
  for (const [path, label] of [
    ['requires', 'Required first'],
    ['recommended', 'Advised first'],
    ['openTo', 'Open only to'],
    ['freePrep', 'Free preparation'],
  ] as const) {
    const fact = detail.facts.find((each) => each.path === path);
    if (fact !== undefined) items.push([label, valueText(fact.value)]);
  }
  if (detail.averageEffectNeeded !== undefined) items.push(['Does it pay', returnText(detail, dataset.roi.words)]);
  if (detail.page !== null) items.push(['Page', detail.page]);
  return items;
}

function renewalText({ validityMonths, renewal }: CredentialDetail): string {
  if (validityMonths === 'never') return 'never needed';
  return renewal.usd === 0 ? 'free' : usd(renewal.usd);
}

function examBlocks(exams: readonly ExamDetail[]): Block[] {
  if (exams.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Exam versions' },
    {
      type: 'table',
      columns: [
        { title: 'Code', keep: true },
        { title: 'Status' },
        { title: 'From' },
        { title: 'Until' },
        { title: 'Price', align: 'right' },
        { title: 'Minutes', align: 'right' },
        { title: 'Questions', align: 'right' },
        { title: 'Languages' },
      ],
      rows: exams.map((exam) => [
        exam.code,
        exam.status,
        exam.opens ?? '–',
        exam.closes ?? '–',
        exam.betaUsd === null ? usd(exam.usd) : `${usd(exam.usd)} (beta ${usd(exam.betaUsd)})`,
        exam.minutes === null ? '–' : String(exam.minutes),
        exam.questions === null ? '–' : valueText(exam.questions),
        exam.languages?.join(', ') ?? '–',
      ]),
    },
  ];
}

/** What is claimed about pay and hiring, by how it was obtained, and who recommends it. */
function claimBlocks({ claims, mentions }: CredentialDetail): Block[] {
  const claimed = claims.map(({ method, says }) => `[${method}] ${says}`);
  const said = mentions.map(
    ({ author, title, published, strength, selling }) =>
      `${STRENGTH_WORDS[strength]} ${author}, “${title}” (${published})${selling ? ', who sells it or preparation for it' : ''}`,
  );
  return [...listBlock('What is said about pay and hiring', claimed), ...listBlock('What guides say', said)];
}

const STRENGTH_WORDS = { pick: 'First choice of', listed: 'Listed by', against: 'Advised against by' } as const;

function conflictBlocks({ facts }: CredentialDetail): Block[] {
  const rivals = facts.flatMap(({ path, value, conflicts }) =>
    conflicts.map(
      (rival) =>
        `${path}: ${valueText(value)} here; ${valueText(rival.value)} by ${rival.sources.map(({ publisher }) => publisher).join(', ')}`,
    ),
  );
  return listBlock('Sources that disagree', rivals);
}

function listBlock(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'list', items },
  ];
}

/** Where every figure comes from. */
function sourceBlocks(facts: readonly FactDetail[]): Block[] {
  return [{ type: 'heading', level: 2, text: 'Where each figure comes from' }, ...facts.flatMap(factBlock)];
}

/** Where the figures of one field come from. */
export function factBlocks(credential: Credential, field: string, facts: readonly FactDetail[]): Block[] {
  if (facts.length === 0) {
    return [{ type: 'paragraph', text: `${credential.name}: ${field} is not published, or nobody has found it yet.` }];
  }
  return [{ type: 'heading', level: 1, text: credential.name }, ...facts.flatMap(factBlock)];
}

function factBlock({ path, value, note, sources, conflicts }: FactDetail): Block[] {
  return [
    {
      type: 'paragraph',
      text: { text: `${path}: ${valueText(value)}${note === null ? '' : ` (${note})`}`, tone: 'strong' },
    },
    {
      type: 'list',
      items: [
        ...sources.map(sourceText),
        ...conflicts.map(
          (rival) =>
            `but ${valueText(rival.value)}${rival.note === null ? '' : ` (${rival.note})`}: ${rival.sources.map(sourceText).join('; ')}`,
        ),
      ],
    },
  ];
}

function sourceText({ publisher, tier, url, checked, published, read }: KeyedSource): string {
  const dates = [
    `checked ${checked}`,
    published === undefined ? '' : `published ${published}`,
    read === undefined ? '' : READ_WORDS[read],
  ];
  return `${publisher} (${tier}; ${dates.filter((text) => text !== '').join('; ')}) ${url}`;
}

const READ_WORDS = { direct: '', copy: 'read in a copy', reported: 'read at second hand' } as const;

function valueText(value: unknown): string {
  if (Array.isArray(value)) {
    const [low, high] = value;
    if (value.length === 2 && typeof low === 'number') return low === high ? String(low) : `${low}–${high}`;
    return value.join(', ');
  }
  return String(value);
}
