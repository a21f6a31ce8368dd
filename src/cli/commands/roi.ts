import { Command, InvalidArgumentError, Option } from 'commander';
import { findCredential } from '../../core/catalogue/find.ts';
import { usageError } from '../../core/errors.ts';
import type { CredentialEstimate } from '../../core/roi/report/estimate-one.ts';
import { estimateRoi } from '../../core/roi/report/estimate-roi.ts';
import { LENSES } from '../../core/roi/sum/lenses.ts';
import { explainTerms } from '../../core/roi/sum/terms.ts';
import { DOLLARS, type Money } from '../../render/money.ts';
import { roiBlocks } from '../../render/views/roi.ts';
import { figureFrom } from '../amounts.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { readProfile } from '../profile-file.ts';
import { type RoiFlags, requestFrom, withRoiFlags } from '../roi-flags.ts';

interface RoiOptions extends CommonOptions, RoiFlags {
  readonly explain?: true;
  readonly currency?: string;
  readonly rate?: number;
  readonly profile?: string;
}

const MOST = 6;
const CSV_FIELDS = [
  'id',
  'name',
  'breakEvenAttribution',
  'lenses.advertised.npvUsd',
  'lenses.evidence.npvUsd',
  'lenses.anyway.npvUsd',
  'lenses.evidence.costUsd',
  'lenses.evidence.benefitUsd',
  'lenses.evidence.roi',
  'lenses.evidence.paybackMonths',
  'probabilityOfGain',
  'verdict.code',
] as const;

/** `roi`: what one to six credentials cost and bring, under three honesties. */
export function roiCommand(context: Context): Command {
  return withRoiFlags(withCommonOptions(new Command('roi')))
    .description(
      'What a credential costs and whether it pays: as advertised, on the evidence, and if it would have happened anyway. Every number that you do not give is assumed, and says so. Ranges: low..high.',
    )
    .addHelpText('before', EXAMPLES)
    .argument('<ids...>', 'ids, exam codes or names, one to six')
    .option('--explain', 'show every term with its formula, value and origin')
    .addOption(new Option('--currency <code>', 'show amounts in this currency, with --rate').argParser(currencyCode))
    .addOption(
      new Option('--rate <n>', 'units of it for one US dollar').argParser(
        figureFrom({ unit: 'usd', min: 1e-6, max: 1e6 }),
      ),
    )
    .option('--profile <file>', 'a profile saved by the quiz, JSON or YAML, or - for standard input')
    .action((queries: string[], options: RoiOptions) => roi(context, queries, options));
}

const EXAMPLES = `Examples:
  cert-advisor roi PMLE --salary 80000
  cert-advisor roi PMLE --salary 80000 --same-without-it posting --employer-pays 50% --explain
  cert-advisor roi AI-103 MLA-C02 --salary 65000 --not-employed --months-sooner 0..3
`;

function currencyCode(text: string): string {
  if (/^[A-Za-z]{3}$/.test(text)) return text.toUpperCase();
  throw new InvalidArgumentError('It takes a code of three letters, such as EUR.');
}

async function roi(context: Context, queries: readonly string[], options: RoiOptions): Promise<void> {
  const money = moneyFrom(options);
  const dataset = await datasetFor(context, options);
  const asOf = asOfDay(context, options);
  const profile = options.profile === undefined ? {} : await readProfile(context, options.profile, dataset, asOf);
  const request = requestFrom(options, profile, dataset.roi);
  const credentials = [...new Set(queries.map((query) => findCredential(dataset, query)))];
  if (credentials.length > MOST)
    throw usageError('WRONG_NUMBER', `roi was given ${credentials.length} credentials`, `give one to ${MOST}`);
  const report = estimateRoi(dataset, credentials, request, asOf);
  const explain = options.explain === true;
  const estimates = report.estimates.map((each) => (explain && each.estimated ? withTerms(each) : each));
  await print(
    context,
    {
      command: 'roi',
      asOf,
      dataset,
      json: { ...report, estimates },
      records: estimates,
      fields: CSV_FIELDS,
      blocks: () => roiBlocks(report, { asOf, money, explain }),
    },
    options,
  );
}

function moneyFrom({ currency, rate }: RoiOptions): Money {
  if (currency === undefined && rate === undefined) return DOLLARS;
  if (currency !== undefined && rate !== undefined) return { code: currency, rate };
  const missing = currency === undefined ? '--currency' : '--rate';
  throw usageError('INCOMPLETE_CURRENCY', `${missing} is missing`, 'give both, such as --currency EUR --rate 0.92');
}

function withTerms(estimate: CredentialEstimate): CredentialEstimate & { readonly terms: unknown } {
  const terms = Object.fromEntries(LENSES.map((lens) => [lens, explainTerms(estimate.inputs[lens])]));
  return { ...estimate, terms };
}
