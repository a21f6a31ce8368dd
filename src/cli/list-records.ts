import type { Dataset } from '../core/dataset.ts';
import { RECORD_LISTS, wordsIn } from '../core/listing.ts';
import { guideBlocks, stackBlocks, studyBlocks, wordBlocks } from '../render/views/list.ts';
import type { Result } from './formats.ts';

type Listed = Pick<Result, 'records' | 'fields' | 'blocks'> & { readonly records: readonly object[] };

/** What a list holds that is no list of options, in all forms: guides, studies, stacks, or the words that a flag takes. */
export function recordsResult(dataset: Dataset, list: string, asOf: string, limit: number | undefined): Result {
  const { records, fields, blocks } = listed(dataset, list, limit);
  const total = listed(dataset, list, undefined).records.length;
  const json = list in RECORD_LISTS ? { total, [list]: records } : { total, list, words: records };
  return { command: 'list', asOf, dataset, json, records, fields: fields ?? [], blocks };
}

function listed(dataset: Dataset, list: string, limit: number | undefined): Listed {
  switch (list) {
    case 'guides': {
      const records = RECORD_LISTS.guides(dataset).slice(0, limit);
      const fields = [
        'id',
        'title',
        'author',
        'published',
        'selling',
        'names.pick',
        'names.listed',
        'names.against',
        'url',
      ];
      return { records, fields, blocks: () => guideBlocks(records) };
    }
    case 'studies': {
      const records = RECORD_LISTS.studies(dataset).slice(0, limit);
      return { records, fields: ['id', 'title', 'authors', 'year', 'method'], blocks: () => studyBlocks(records) };
    }
    case 'stacks': {
      const records = RECORD_LISTS.stacks(dataset).slice(0, limit);
      return { records, fields: ['id', 'name', 'steps', 'roles'], blocks: () => stackBlocks(records) };
    }
    default: {
      const records = (wordsIn(dataset, list) ?? []).slice(0, limit);
      return { records, fields: ['id', 'name'], blocks: () => wordBlocks(records, list) };
    }
  }
}
