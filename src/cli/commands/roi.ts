import { Command, InvalidArgumentError, Option } from 'commander';
import type { Alternative } from '../../core/catalogue/alternative.ts';
import type { Credential } from '../../core/catalogue/credential.ts';
import { inPhrases, lookUp } from '../../core/catalogue/look-up.ts';
import type { Thing } from '../../core/catalogue/named.ts';
import { usageError } from '../../core/errors.ts';
import { readAmount } from '../../core/profile/amount.ts';
import { isCredential } from '../../core/roi/assume/subjects.ts';
import { estimateRoi } from '../../core/roi/report/estimate-roi.ts';
import type { OptionEstimate } from '../../core/roi/report/option-estimate.ts';
import { ROW_FIELDS, rowOf } from '../../core/roi/report/row.ts';
import { LENSES } from '../../core/roi/sum/lenses.ts';
import { explainTerms } from '../../core/roi/sum/terms.ts';
import { readAsOf } from '../../core/wanted.ts';
import { DOLLARS, type Money } from '../../render/money.ts';
import { roiBlocks } from '../../render/views/roi.ts';
import { asOfDay, type CommonOptions, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { readProfile } from '../profile-file.ts';
import { identified } from '../records.ts';
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
      'What is at stake, by how much it must raise pay, and what studies point to. Every number that you do not give is assumed, and says so. Ranges: low..high.',
    )
    .argument('<ids...>', 'ids, exam codes or names of credentials or alternatives, one to six')
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
  const dataset = await decidingDatasetFor(context, options);
  const asOf = asOfDay(context, options);
  const profile = options.profile === undefined ? {} : await readProfile(context, options.profile, dataset, asOf);
  const request = requestFrom(options, profile, dataset, asOf);
  const phrases = inPhrases(queries, (phrase) => lookUp(dataset, phrase));
  const found = [...new Set(phrases.map(({ found: { option } }) => estimable(option, request.salaryUsd)))];
  if (found.length > MOST)
    throw usageError('WRONG_NUMBER', `roi was given ${found.length} options`, `give one to ${MOST}`);
  const told = await Promise.all(found.map((option) => inFull(context, options, option)));
  const report = estimateRoi(dataset, told, request, asOf);
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
      records: identified(dataset, estimates).map((each) =>
        options.format === 'csv' ? { ...each, ...rowOf(each) } : each,
      ),
      fields: [...ROW_FIELDS, 'codes', 'provider', 'providerName'],
      blocks: () => {
        const details = options.details === true || explain;
        return roiBlocks(report, { asOf, money, details, explain, readAs: readAsOf(phrases) });
      },
    },
    options,
  );
}

/** Stands in a command line to be pasted where no pay was given. */
const EXAMPLE_SALARY_USD = 80_000;

/** What a return can be worked out for. Throws for a project, which is one way to do what an alternative stands for. */
function estimable(thing: Thing, salaryUsd: number | undefined): Credential | Alternative {
  if (thing.type === 'credential') return thing.credential;
  if (thing.type === 'alternative') return thing.alternative;
  throw usageError(
    'NO_CERTIFICATE',
    `${thing.project.id} is a project and ends in no certificate`,
    `cert-advisor roi own-projects --salary ${salaryUsd ?? EXAMPLE_SALARY_USD} says what projects have to bring`,
  );
}

/** The same option; a credential with the sources of its figures. */
async function inFull(
  context: Context,
  { data, extend }: RoiOptions,
  option: Credential | Alternative,
): Promise<Credential | Alternative> {
  return isCredential(option) ? context.loadRecord({ data, extend }, option.id) : option;
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
