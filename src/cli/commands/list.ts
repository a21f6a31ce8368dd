import { Command, Option } from 'commander';
import { FIELDS, type Field } from '../../core/catalogue/fields.ts';
import { countUnpublishedLanguage, type Filter, filterOptions } from '../../core/catalogue/filter.ts';
import { columnsOf, SHEET_COLUMNS, sheetRow } from '../../core/catalogue/sheet.ts';
import { sortSummaries } from '../../core/catalogue/sort.ts';
import type { OptionSummary } from '../../core/catalogue/summary.ts';
import type { Dataset } from '../../core/dataset.ts';
import { usageError } from '../../core/errors.ts';
import { plural } from '../../core/figure-text.ts';
import { listNamed, OPTION_LISTS, type OptionList } from '../../core/listing.ts';
import { readAmount } from '../../core/profile/amount.ts';
import { asOfDay, type CommonOptions, datasetFor, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { type FilterFlags, filterFrom, flagsOf, withFilterFlags, withWords } from '../list-flags.ts';
import { print } from '../print.ts';
import { taken, takenTerms, words } from '../values.ts';

interface ListOptions extends CommonOptions, FilterFlags {
  readonly sort?: string;
  readonly reverse?: true;
  readonly limit?: string;
  readonly salary?: string;
  readonly columns?: readonly string[];
}

/** `list`: what exists, filtered and sorted. */
export function listCommand(context: Context): Command {
  return withFilterFlags(withCommonOptions(new Command('list')))
    .description('What can be earned, filtered and sorted. Without --status: what can be earned on the as-of day.')
    .argument(
      '[things...]',
      'alternatives, projects, stacks, guides, studies; the words that flags take: roles, goals, topics, platforms, providers …; or what credentials must be or say, such as aws',
    )
    .option(
      '--sort <field>',
      `order by ${FIELDS.filter(({ sort }) => sort !== undefined)
        .map(({ word }) => word)
        .join(', ')}`,
    )
    .option('--reverse', 'turn the order round')
    .option('--salary <usd>', 'your pay a year: by how much each must raise pay to be worth it (--sort break-even)')
    .option('--limit <n>', 'show at most n')
    .addOption(new Option('--columns <fields>', 'columns of the table or of CSV (comma-separated)').argParser(words))
    .action(async (things: string[], options: ListOptions) => list(context, things, options));
}

async function list(context: Context, things: readonly string[], options: ListOptions): Promise<void> {
  const dataset = await decidingDatasetFor(context, options);
  const name = things.length === 1 && things[0] !== undefined ? listNamed(dataset, things[0]) : null;
  if (name !== null && !(name in OPTION_LISTS)) {
    const { recordsResult } = await import('../list-records.ts');
    const limit = limitOf(options);
    return print(context, recordsResult(dataset, name, asOfDay(context, options), limit), options);
  }
  await listOptions(context, dataset, (name ?? 'credentials') as OptionList, name === null ? things : [], options);
}

async function listOptions(
  context: Context,
  given: Dataset,
  name: OptionList,
  asked: readonly string[],
  options: ListOptions,
): Promise<void> {
  const asOf = asOfDay(context, options);
  const filter = withWords(given, filterFrom(options, given), asked);
  // Only a search reads the summaries; one is asked for by flag, or by a word that is no term.
  const dataset = filter.search === undefined ? given : await datasetFor(context, options);
  const { sort, salary } = orderFrom(options);
  const columns = options.columns?.map((word) => fieldCalled('--columns', word, () => true));
  const limit = limitOf(options);
  const found = await withEffects(dataset, filterOptions(dataset, filter, asOf, OPTION_LISTS[name]), salary, asOf);
  const unpublished = name === 'credentials' ? countUnpublishedLanguage(dataset, filter, asOf) : 0;
  const shown = sortSummaries(dataset, found, sort ?? BY_ISSUER, options.reverse).slice(0, limit);
  await print(
    context,
    {
      command: 'list',
      asOf,
      dataset,
      json: {
        total: found.length,
        ...(filter.language === undefined || name !== 'credentials' ? {} : { languageNotPublished: unpublished }),
        conditions: filter,
        [name]: shown,
      },
      records: shown,
      rows: () => shown.map(sheetRow),
      fields: columns?.flatMap(columnsOf) ?? SHEET_COLUMNS,
      blocks: async () =>
        (await import('../../render/views/list.ts')).optionBlocks(dataset, shown, {
          noun: OPTION_LISTS[name],
          total: found.length,
          asOf,
          columns: { asked: columns?.map(({ word }) => word), added: addedColumns(options, { sort, salary }) },
          remarks: [
            ...readAs(asked, filter),
            ...(unpublished === 0 ? [] : [leftOutText(unpublished)]),
            ...(salary === undefined ? [] : [PAYS]),
          ],
        }),
    },
    options,
  );
}

interface Order {
  readonly sort: Field | undefined;
  readonly salary: number | undefined;
}

function orderFrom(options: ListOptions): Order {
  const sort = options.sort === undefined ? undefined : fieldCalled('--sort', options.sort, isSortable);
  const salary = options.salary === undefined ? undefined : salaryOf(options.salary);
  if (sort?.id !== 'averageEffectNeeded' || salary !== undefined) return { sort, salary };
  const hint = 'add --salary, such as --salary 80000';
  throw usageError('MISSING_SALARY', '--sort break-even needs your salary', hint, '--salary');
}

/** The columns that what was asked for brings along. */
function addedColumns({ status }: ListOptions, { sort, salary }: Order): string[] {
  const added = [salary === undefined ? [] : ['break-even'], sort?.word ?? [], status === undefined ? [] : ['status']];
  return [...new Set(added.flat())];
}

const PAYS =
  'Must raise pay by: the average rise in pay at which it just pays, your time included. cert-advisor roi ID tells more.';

/** What words were taken for, as the flags that say the same. */
function readAs(asked: readonly string[], filter: Filter): string[] {
  return asked.length === 0 ? [] : [`"${asked.join(' ')}" was read as ${flagsOf(filter).join(' ')}.`];
}

/** What is not published is no no: that it was left out is said. */
function leftOutText(count: number): string {
  return `Left out: ${plural(count, 'credential')} of which nobody publishes the languages; ask the issuer.`;
}

const BY_ISSUER: Pick<Field, 'sort'> = { sort: ({ provider, name }) => `${provider} ${name}`.toLowerCase() };

const isSortable = ({ sort }: Field): boolean => sort !== undefined;

function fieldCalled(flag: string, text: string, isMeant: (field: Field) => boolean): Field {
  const fields = FIELDS.filter(isMeant);
  const terms = fields.map(({ word, id, label }) => ({ value: word, names: [id, label] }));
  const [word] = takenTerms(flag, [text], terms, 'fields');
  return fields.find((field) => field.word === word) as Field;
}

function salaryOf(text: string): number {
  return taken(readAmount(text, { kind: 'usd', min: 1, max: 1e7, unit: 'US dollars a year' }), '--salary', text);
}

function limitOf({ limit }: ListOptions): number | undefined {
  if (limit === undefined) return undefined;
  return taken(readAmount(limit, { kind: 'count', min: 1, max: 1e6, unit: 'rows', whole: true }), '--limit', limit);
}

/** Loaded only for who gives a salary: the whole arithmetic of return on investment comes with it. */
async function withEffects(
  dataset: Dataset,
  found: readonly OptionSummary[],
  salary: number | undefined,
  asOf: string,
): Promise<readonly OptionSummary[]> {
  if (salary === undefined) return found;
  const { withEffectNeeded } = await import('../../core/roi/report/effect-needed.ts');
  return withEffectNeeded(dataset, found, salary, asOf);
}
