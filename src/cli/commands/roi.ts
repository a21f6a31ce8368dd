import { Command, InvalidArgumentError, Option } from 'commander';
import type { Alternative } from '../../core/catalogue/alternative.ts';
import type { Credential } from '../../core/catalogue/credential.ts';
import { findCredential } from '../../core/catalogue/find.ts';
import type { Dataset } from '../../core/dataset.ts';
import { usageError } from '../../core/errors.ts';
import { readAmount } from '../../core/profile/amount.ts';
import { estimateRoi } from '../../core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../core/roi/report/option-estimate.ts';
import { ROW_FIELDS, rowOf } from '../../core/roi/report/row.ts';
import { LENSES } from '../../core/roi/sum/lenses.ts';
import { explainTerms } from '../../core/roi/sum/terms.ts';
import { DOLLARS, type Money } from '../../render/money.ts';
import { roiBlocks } from '../../render/views/roi.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { readProfile } from '../profile-file.ts';
import { type RoiFlags, requestFrom, withRoiFlags } from '../roi-flags.ts';
import { taken } from '../values.ts';

interface RoiOptions extends CommonOptions, RoiFlags {
  readonly details?: true;
  readonly explain?: true;
  readonly currency?: string;
  readonly rate?: string;
  readonly profile?: string;
}

const MOST = 6;

/** `roi`: what one to six credentials or alternatives cost, what would have to be true for them to pay, and how often they do. */
export function roiCommand(context: Context): Command {
  return withRoiFlags(withCommonOptions(new Command('roi')))
    .description(
      'What is at stake, by how much it must raise pay, and what studies leave of that. Every number that you do not give is assumed, and says so. Ranges: low..high.',
    )
    .argument('<ids...>', 'ids, exam codes or names of credentials, or ids of alternatives, one to six')
    .option('--details', 'show everything: the bars, the balance, every number with its source')
    .option('--explain', 'show every term with its formula, value and origin')
    .addOption(new Option('--currency <code>', 'show amounts in this currency, with --rate').argParser(currencyCode))
    .option('--rate <n>', 'units of it for one US dollar')
    .option('--profile <file>', 'a profile saved by the quiz, JSON or YAML, or - for standard input')
    .action((queries: string[], options: RoiOptions) => roi(context, queries, options));
}

function currencyCode(text: string): string {
  if (/^[A-Za-z]{3}$/.test(text)) return text.toUpperCase();
  throw new InvalidArgumentError('It takes a code of three letters, such as EUR.');
}

async function roi(context: Context, queries: readonly string[], options: RoiOptions): Promise<void> {
  const money = moneyFrom(options);
  const dataset = await datasetFor(context, options);
  const asOf = asOfDay(context, options);
  const profile = options.profile === undefined ? {} : await readProfile(context, options.profile, dataset, asOf);
  const request = requestFrom(options, profile, dataset, asOf);
  const found = [...new Set(queries.map((query) => optionFor(dataset, query)))];
  if (found.length > MOST)
    throw usageError('WRONG_NUMBER', `roi was given ${found.length} options`, `give one to ${MOST}`);
  const report = estimateRoi(dataset, found, request, asOf);
  const explain = options.explain === true;
  const estimates = report.estimates.map((each) => (explain && each.estimated ? withTerms(each) : each));
  await print(
    context,
    {
      command: 'roi',
      asOf,
      dataset,
      json: { ...report, estimates },
      // A CSV holds amounts that can be read; NDJSON the whole.
      records: options.format === 'csv' ? report.estimates.map(rowOf) : estimates,
      fields: ROW_FIELDS,
      blocks: () => roiBlocks(report, { asOf, money, details: options.details === true || explain, explain }),
    },
    options,
  );
}

/** An alternative by its id, else a credential by any of its names. */
function optionFor(dataset: Dataset, query: string): Credential | Alternative {
  return dataset.alternatives.find(({ id }) => id === query.trim().toLowerCase()) ?? findCredential(dataset, query);
}

function moneyFrom({ currency, rate }: RoiOptions): Money {
  if (currency === undefined && rate === undefined) return DOLLARS;
  if (currency !== undefined && rate !== undefined)
    return { code: currency, rate: taken(readAmount(rate, { kind: 'count', min: 1e-6, max: 1e6 }), '--rate', rate) };
  const missing = currency === undefined ? '--currency' : '--rate';
  throw usageError(
    'INCOMPLETE_CURRENCY',
    `${missing} is missing`,
    'give both, such as --currency EUR --rate 0.92',
    missing,
  );
}

function withTerms(estimate: OptionEstimate): OptionEstimate & { readonly terms: unknown } {
  const terms = Object.fromEntries(LENSES.map((lens) => [lens, explainTerms(estimate.inputs[lens])]));
  return { ...estimate, terms };
}
