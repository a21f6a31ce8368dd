import { Command } from 'commander';
import type { SourcedCredential } from '../../core/catalogue/credential.ts';
import { SHEET_COLUMNS, sheetRow } from '../../core/catalogue/sheet.ts';
import type { Dataset } from '../../core/dataset.ts';
import { readAmount } from '../../core/profile/amount.ts';
import { readLanguage } from '../../core/profile/code.ts';
import { fieldPageOf, inFull, type Look, pageOf } from '../../core/show.ts';
import { type ReadAs, type Shown, wantedBy } from '../../core/wanted.ts';
import { asOfDay, type CommonOptions, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { taken } from '../values.ts';

interface ShowOptions extends CommonOptions {
  readonly sources?: true;
  readonly language?: string;
  readonly salary?: string;
}

type Told = Shown<SourcedCredential>;

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
      const dataset = await decidingDatasetFor(context, options);
      const { things, field, readAs } = wantedBy(dataset, words);
      const told = await inFullFor(context, options, things);
      const [only] = told;
      await (field !== null && only !== undefined
        ? showOne(context, dataset, only, field, options)
        : showAll(context, dataset, told, readAs, options));
    });
}

/** The same things, with all that is known of the credentials among them. */
async function inFullFor(context: Context, { data, extend }: ShowOptions, things: readonly Shown[]): Promise<Told[]> {
  const asked = things.flatMap((thing) => (thing.type === 'credential' ? [thing.credential.id] : []));
  const records = await Promise.all(asked.map((id) => context.loadRecord({ data, extend }, id)));
  return things.map((thing) => inFull(thing, records));
}

async function showOne(
  context: Context,
  dataset: Dataset,
  thing: Told,
  field: string,
  options: ShowOptions,
): Promise<void> {
  const page = fieldPageOf(dataset, thing, field);
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
  things: readonly Told[],
  readAs: readonly ReadAs[],
  options: ShowOptions,
): Promise<void> {
  const asOf = asOfDay(context, options);
  const page = pageOf(dataset, things, asOf, lookOf(options));
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
