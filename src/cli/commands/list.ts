import { Command, Option } from 'commander';
import { KINDS } from '../../core/catalogue/credential.ts';
import { type Filter, filterCredentials } from '../../core/catalogue/filter.ts';
import { STATUSES } from '../../core/catalogue/lifecycle.ts';
import { SORT_KEYS, type SortKey, sortSummaries } from '../../core/catalogue/sort.ts';
import type { Dataset } from '../../core/dataset.ts';
import { usageError } from '../../core/errors.ts';
import { readAmount, SALARY_BOUNDS } from '../../core/profile/amount.ts';
import { readLanguage } from '../../core/profile/code.ts';
import type { needsOf } from '../../core/roi/report/needed.ts';
import { LIST_COLUMNS, type ListColumn, listBlocks } from '../../render/views/list.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { choiceOption, choicesOption, integerFrom, knownTerms, numberFrom, taken, words } from '../values.ts';

interface ListOptions extends CommonOptions, Omit<Filter, 'maxPriceUsd'> {
  readonly maxPrice?: number;
  readonly sort?: SortKey;
  readonly reverse?: true;
  readonly limit?: number;
  readonly salary?: string;
  readonly columns?: readonly ListColumn[];
}

const CSV_FIELDS = [
  'id',
  'name',
  'provider',
  'kind',
  'level',
  'lifecycle.status',
  'lifecycle.lastDay',
  'cost.usd',
  'effort.hours',
  'handsOn',
  'validityMonths',
  'renewal.usd',
  'platforms',
  'roles',
  'topics',
  'page',
  'averageEffectNeeded',
] as const;

/** `list`: what exists, filtered and sorted. */
export function listCommand(context: Context): Command {
  return withCommonOptions(new Command('list'))
    .description('What can be earned, filtered and sorted. Without --status: what can be earned on the as-of day.')
    .addHelpText(
      'before',
      'Examples:\n  cert-advisor list --cloud azure --max-price 100\n  cert-advisor list --status retired --sort last-day --reverse\n  cert-advisor list --free --hands-on --json\n',
    )
    .addOption(new Option('--provider <ids>', 'issuers, by id or name (comma-separated)').argParser(words))
    .addOption(choicesOption('--kind <kinds>', 'kinds of credential', KINDS))
    .addOption(new Option('--level <levels>', 'levels (comma-separated)').argParser(words))
    .addOption(
      new Option('--cloud <platforms>', 'clouds and platforms, or none for vendor-neutral (comma-separated)').argParser(
        words,
      ),
    )
    .addOption(new Option('--role <roles>', 'roles they prepare for (comma-separated)').argParser(words))
    .addOption(new Option('--topic <topics>', 'topics they cover (comma-separated)').argParser(words))
    .option('--hands-on', 'only with labs, a project or a practical exam')
    .option('--free', 'only what costs nothing')
    .addOption(
      new Option('--max-price <usd>', 'cost at most this many US dollars').argParser(numberFrom(0, 1e6, 'US dollars')),
    )
    .addOption(new Option('--max-hours <hours>', 'take at most this many hours').argParser(numberFrom(0, 1e5, 'hours')))
    .option('--search <words>', 'words that must all occur in it')
    .addOption(choiceOption('--status <status>', 'where it stands on the as-of day', [...STATUSES, 'any']))
    .option('--language <code>', 'language to be examined in, such as ja')
    .addOption(choiceOption('--sort <key>', 'order by', SORT_KEYS))
    .option('--reverse', 'turn the order round')
    .addOption(
      new Option('--salary <usd>', 'your pay a year, for the rise in pay that each must bring (--sort break-even)'),
    )
    .addOption(new Option('--limit <n>', 'show at most n').argParser(integerFrom(1, 1e6, 'a number of rows')))
    .addOption(choicesOption('--columns <names>', 'columns of the table', LIST_COLUMNS))
    .action(async (options: ListOptions) => list(context, options));
}

async function list(context: Context, options: ListOptions): Promise<void> {
  // Only a search reads the summaries.
  const dataset = await datasetFor(context, options, options.search === undefined ? 'decisions' : 'everything');
  const asOf = asOfDay(context, options);
  const found = filterCredentials(dataset, filterFrom(options, dataset), asOf);
  if (options.sort === 'break-even' && options.salary === undefined)
    throw usageError('MISSING_SALARY', '--sort break-even needs your salary', 'add --salary, such as --salary 80000');
  const { salary } = options;
  const usd = salary === undefined ? undefined : taken(readAmount(salary, SALARY_BOUNDS), '--salary', salary);
  const needed = usd === undefined ? null : await effectsNeeded(dataset, found, usd, asOf);
  const sorted = sortSummaries(dataset, found, options.sort ?? 'provider', options.reverse, needed ?? new Map());
  const shown = sorted.slice(0, options.limit);
  const credentials =
    needed === null ? shown : shown.map((each) => ({ ...each, averageEffectNeeded: needed.get(each.id) ?? null }));
  await print(
    context,
    {
      command: 'list',
      asOf,
      dataset,
      json: { total: found.length, credentials },
      records: credentials,
      fields: CSV_FIELDS,
      blocks: () => listBlocks(credentials, found.length, asOf, options.columns),
    },
    options,
  );
}

/** Loaded only for who gives a salary: the whole arithmetic of return on investment comes with it. */
async function effectsNeeded(...args: Parameters<typeof needsOf>): Promise<ReadonlyMap<string, number | null>> {
  const needs = (await import('../../core/roi/report/needed.ts')).needsOf(...args);
  return new Map([...needs].map(([id, need]) => [id, need?.averageEffectNeeded ?? null]));
}

function filterFrom(options: ListOptions, dataset: Dataset): Filter {
  const { vocabulary, credentials } = dataset;
  const { provider, kind, level, cloud, role, topic, handsOn, free, maxPrice, maxHours, search, status, language } =
    options;
  const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
  const issuers = new Map(
    vocabulary.providers.flatMap(({ id, name }) => [
      [id, id],
      [name.toLowerCase(), id],
    ]),
  );
  const used = new Set(credentials.map((credential) => credential.provider));
  const conditions: { [K in keyof Filter]: Filter[K] | undefined } = {
    provider: knownTerms(
      '--provider',
      provider?.map((name) => issuers.get(name.toLowerCase()) ?? name),
      [...used].toSorted(),
      issuers,
    ),
    kind,
    level: knownTerms('--level', level, ids(vocabulary.levels)),
    cloud: knownTerms('--cloud', cloud, [...ids(vocabulary.platforms), 'none']),
    role: knownTerms('--role', role, ids(vocabulary.roles)),
    topic: knownTerms('--topic', topic, ids(vocabulary.topics)),
    handsOn,
    free,
    maxPriceUsd: maxPrice,
    maxHours,
    search,
    status,
    language: language === undefined ? undefined : taken(readLanguage(language), '--language', language),
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as Filter;
}
