import { Command, Option } from 'commander';
import type { Credential } from '../../core/catalogue/credential.ts';
import { detailOf, factDetails } from '../../core/catalogue/detail.ts';
import { findCredential } from '../../core/catalogue/find.ts';
import { findFacts, isKnownField, knownFields } from '../../core/catalogue/provenance.ts';
import type { Dataset } from '../../core/dataset.ts';
import { closest } from '../../core/did-you-mean.ts';
import { AdvisorError, usageError } from '../../core/errors.ts';
import { readAmount, SALARY_BOUNDS } from '../../core/profile/amount.ts';
import { factBlocks, showBlocks } from '../../render/views/show.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { taken } from '../values.ts';

interface ShowOptions extends CommonOptions {
  readonly sources?: true;
  readonly language?: string;
  readonly salary?: string;
}

/** `show`: everything about one or several credentials, or where one figure comes from. */
export function showCommand(context: Context): Command {
  return withCommonOptions(new Command('show'))
    .description(
      'Everything about a credential. With a field, or --sources: where each figure comes from, when it was checked, what contradicts it.',
    )
    .addHelpText(
      'before',
      'Examples:\n  cert-advisor show MLS-C01\n  cert-advisor show PMLE price\n  cert-advisor show PMLE --sources\n',
    )
    .argument('<words...>', 'ids, exam codes or names; or one of them and a field such as price, hours, last-day')
    .option('--sources', 'show the source of every figure')
    .option('--language <code>', 'as somebody who sits it in this language', 'en')
    .addOption(new Option('--salary <usd>', 'your pay a year: by how much it must raise it'))
    .action(async (args: string[], options: ShowOptions) => {
      const dataset = await datasetFor(context, options);
      const { credentials, field } = readArguments(dataset, args);
      const [only] = credentials;
      await (field !== undefined && only !== undefined
        ? showField(context, dataset, only, field, options)
        : showAll(context, dataset, credentials, options));
    });
}

/** The last word is a field when it names one and no credential. */
function readArguments(dataset: Dataset, args: readonly string[]): { credentials: Credential[]; field?: string } {
  const [id = '', field, ...more] = args;
  const first = findCredential(dataset, id);
  if (field === undefined) return { credentials: [first] };
  if (more.length === 0 && isKnownField(field, dataset.credentials)) return { credentials: [first], field };
  try {
    return { credentials: [first, ...[field, ...more].map((query) => findCredential(dataset, query, true))] };
  } catch (error) {
    // What looks like an id or a code was meant as one.
    if (more.length > 0 || /[A-Z0-9-]/.test(field) || !(error instanceof AdvisorError)) throw error;
    const near = closest(field, knownFields(dataset.credentials), 3);
    const hint =
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : 'fields are price, hours, validity, languages, last-day …';
    throw usageError('UNKNOWN_FIELD', `"${field}" is neither a credential nor a field`, hint);
  }
}

async function showField(
  context: Context,
  dataset: Dataset,
  credential: Credential,
  field: string,
  options: ShowOptions,
): Promise<void> {
  const asOf = asOfDay(context, options);
  const facts = factDetails(dataset, credential, findFacts(credential, field));
  await print(
    context,
    {
      command: 'show',
      asOf,
      dataset,
      json: { id: credential.id, name: credential.name, field, facts },
      records: facts,
      fields: ['path', 'value', 'note'],
      blocks: () => factBlocks(credential, field, facts),
    },
    options,
  );
}

async function showAll(
  context: Context,
  dataset: Dataset,
  credentials: readonly Credential[],
  options: ShowOptions,
): Promise<void> {
  const asOf = asOfDay(context, options);
  const { salary } = options;
  const usd = salary === undefined ? null : taken(readAmount(salary, SALARY_BOUNDS), '--salary', salary);
  // Loaded only for who gives a salary: the arithmetic of returns comes with it.
  const needed = usd === null ? null : await import('../../core/roi/report/needed.ts');
  const details = credentials.map((credential) => ({
    ...detailOf(dataset, credential, asOf, options.language ?? 'en'),
    ...(usd === null ? {} : needed?.returnOf(needed.needOf(dataset, credential, usd, asOf))),
  }));
  await print(
    context,
    {
      command: 'show',
      asOf,
      dataset,
      json: { credentials: details },
      records: details,
      fields: ['id', 'name', 'provider', 'kind', 'level', 'lifecycle.status', 'cost.usd', 'effort.hours', 'page'],
      blocks: () => details.flatMap((detail) => showBlocks(dataset, detail, options.sources === true)),
    },
    options,
  );
}
