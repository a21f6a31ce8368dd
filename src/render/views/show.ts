import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { FactDetail, KeyedSource } from '../../core/catalogue/fact-detail.ts';
import type { FieldPage, Page } from '../../core/show.ts';
import type { ReadAs } from '../../core/wanted.ts';
import type { Block } from '../blocks.ts';
import { readAsNotes } from './read-as.ts';
import { guideBlocks, stackBlocks, studyBlocks } from './show/evidence.ts';
import { optionBlocks } from './show/option.ts';
import { listBlock } from './show/parts.ts';

/** Everything that was asked for, a page each. */
export function showBlocks(
  catalogue: Catalogue,
  page: Page,
  withSources: boolean,
  readAs: readonly ReadAs[] = [],
): Block[] {
  const notes = readAsNotes(readAs);
  return [
    ...page.options.flatMap((option) => [
      ...optionBlocks(catalogue, option),
      ...(option.type !== 'credential' ? [] : withSources ? sourceBlocks(option.facts) : sourcesHint(option)),
    ]),
    ...page.stacks.flatMap((stack) => stackBlocks(catalogue, stack)),
    ...page.guides.flatMap((guide) => guideBlocks(catalogue, guide)),
    ...page.studies.flatMap((study) => studyBlocks(catalogue, study)),
    ...(notes.length === 0 ? [] : [{ type: 'notes', items: notes } as const]),
  ];
}

function sourcesHint({ shortId, facts }: { readonly shortId: string; readonly facts: readonly unknown[] }): Block[] {
  const text = `${facts.length} facts have sources: cert-advisor show ${shortId} --sources tells them all, cert-advisor show ${shortId} price those of one.`;
  return [{ type: 'notes', items: [text] }];
}

/** Where every figure comes from. */
function sourceBlocks(facts: readonly FactDetail[]): Block[] {
  return [{ type: 'heading', level: 2, text: 'Where each figure comes from' }, ...facts.flatMap(factBlock)];
}

/** Where the figures of one field come from. */
export function fieldBlocks({ id, name, field, facts }: FieldPage, isCredential: boolean): Block[] {
  if (facts.length === 0) {
    const why = isCredential
      ? `${field} is not published, or nobody has found it yet`
      : `nothing about it is a fact with a source, all of it is judgement; cert-advisor show ${id} says why`;
    return [{ type: 'paragraph', text: `${name}: ${why}.` }];
  }
  return [{ type: 'heading', level: 1, text: name }, ...facts.flatMap(factBlock)];
}

function factBlock({ label, text, note, sources, conflicts }: FactDetail): Block[] {
  return [
    { type: 'paragraph', text: { text: `${label}: ${text}${remark(note)}`, tone: 'strong' } },
    ...listBlock(null, [
      ...sources.map(sourceText),
      ...conflicts.map(
        (rival) => `but ${rival.text}${remark(rival.note)}: ${rival.sources.map(sourceText).join('; ')}`,
      ),
    ]),
  ];
}

function remark(note: string | null): string {
  return note === null ? '' : ` (${note})`;
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
