import { Command } from 'commander';
import { SHEET_COLUMNS, sheetRow } from '../../core/catalogue/sheet.ts';
import type { Dataset } from '../../core/dataset.ts';
import { readAmount } from '../../core/profile/amount.ts';
import { readLanguage } from '../../core/profile/code.ts';
import { type Look, show, showField } from '../../core/show.ts';
import { type Shown, type Wanted, wantedBy } from '../../core/wanted.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { taken } from '../values.ts';

interface ShowOptions extends CommonOptions {
  readonly sources?: true;
  readonly language?: string;
  readonly salary?: string;
}

/** `show`: everything about one or several things, or where one figure comes from. */
export function showCommand(context: Context): Command {
  return withCommonOptions(new Command('show'))
    .description(
      'Everything about a credential, an alternative, a project, a stack, a guide or a study. With a field, or --sources: where each figure comes from, when it was checked, what contradicts it.',
    )
    .argument('<words...>', 'ids, exam codes or names; or one of them and a field such as price, hours, last-day')
    .option('--sources', 'show the source of every figure')
    .option('--language <language>', 'as somebody who sits it in this language (default en)')
    .option('--salary <usd>', 'your pay a year: by how much it must raise pay to be worth it')
    .action(async (words: string[], options: ShowOptions) => {
      const dataset = await datasetFor(context, options);
      const wanted = wantedBy(dataset, words);
      const { things, field } = wanted;
      const [only] = things;
      await (field !== null && only !== undefined
        ? showOne(context, dataset, only, field, options)
        : showAll(context, dataset, wanted, options));
    });
}

async function showOne(
  context: Context,
  dataset: Dataset,
  thing: Shown,
  field: string,
  options: ShowOptions,
): Promise<void> {
  const page = showField(dataset, thing, field);
  await print(
    context,
    {
      command: 'show',
      asOf: asOfDay(context, options),
      dataset,
      json: { ...page },
      records: page.facts,
      fields: ['path', 'label', 'value', 'text', 'note'],
      blocks: async () => (await import('../../render/views/show.ts')).fieldBlocks(page, thing.type === 'credential'),
    },
    options,
  );
}

async function showAll(
  context: Context,
  dataset: Dataset,
  { things, readAs }: Wanted,
  options: ShowOptions,
): Promise<void> {
  const asOf = asOfDay(context, options);
  const page = show(dataset, things, asOf, lookOf(options));
  const { options: shown, guides, stacks, studies } = page;
  await print(
    context,
    {
      command: 'show',
      asOf,
      dataset,
      json: { ...page },
      records: [...shown, ...guides, ...stacks, ...studies],
      rows: () => shown.map(sheetRow),
      fields: SHEET_COLUMNS,
      blocks: async () =>
        (await import('../../render/views/show.ts')).showBlocks(dataset, page, options.sources === true, readAs),
    },
    options,
  );
}

function lookOf({ language, salary }: ShowOptions): Look {
  return {
    ...(language === undefined ? {} : { language: taken(readLanguage(language), '--language', language) }),
    ...(salary === undefined ? {} : { salary: taken(readAmount(salary, SALARY), '--salary', salary) }),
  };
}

const SALARY = { kind: 'usd', min: 1, max: 1e7, unit: 'US dollars a year' } as const;
