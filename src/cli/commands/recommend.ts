import { Command, Option } from 'commander';
import { recommend } from '../../core/advice/recommend.ts';
import type { RecommendOptions as Request } from '../../core/advice/table.ts';
import { findCredential } from '../../core/catalogue/find.ts';
import { hearOnly } from '../../core/catalogue/guides.ts';
import type { Dataset } from '../../core/dataset.ts';
import { CRITERIA } from '../../core/scoring/model.ts';
import type { Emphasis } from '../../core/scoring/weights.ts';
import type { DataChoice } from '../../data/load.ts';
import { asOfDay, type CommonOptions, datasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { givenProfile } from '../profile-file.ts';
import { type ProfileFlags, toldIn, withProfileFlags } from '../profile-flags.ts';
import { adviceResult, showsDetails } from '../recommendation.ts';
import { emphasisFrom, heldFromOption, topOption, words } from '../values.ts';

interface RecommendOptions extends CommonOptions, ProfileFlags {
  readonly profile?: string;
  readonly heldFrom?: string;
  readonly guides?: readonly string[];
  readonly top?: number;
  readonly weights?: Emphasis;
  readonly whyNot?: string;
  readonly details?: true;
  readonly batch?: string | true;
  readonly full?: true;
}

/** `recommend`: the advisor's answer to a profile given by flags, by a saved profile, or by both. */
export async function recommendCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadDataset(inUse, 'decisions');
  return withProfileFlags(withCommonOptions(new Command('recommend')), questions)
    .description(
      'Ranks credentials and alternatives for a person. Every answer may be left out; that means "not sure".',
    )
    .addHelpText('before', EXAMPLES)
    .option('--profile <file>', 'answers saved by the quiz, JSON or YAML, or - for standard input; flags override them')
    .addOption(heldFromOption())
    .addOption(
      new Option('--guides <keys>', 'hear only these guides, comma-separated; list guides shows their keys').argParser(
        words,
      ),
    )
    .addOption(topOption())
    .addOption(
      new Option(
        '--weights <k=factor,…>',
        `weigh criteria differently, e.g. affordability=3 (${CRITERIA.join(', ')})`,
      ).argParser(emphasisFrom),
    )
    .option('--details', 'everything behind the answer: ranking, reasons, projects, what would change it')
    .option('--why-not <id>', 'the smallest change of answers that would bring this option to the first place')
    .option('--batch [file]', 'answer many people: one JSON record a line in, one a line out (default: standard input)')
    .option('--full', 'with --batch: whole answers instead of verdict, path and ranking')
    .action(async (options: RecommendOptions) => {
      if (options.batch !== undefined || options.full !== undefined) return answerBatch(context, options);
      const dataset = await datasetFor(context, options, 'decisions');
      const asOf = asOfDay(context, options);
      const profile = await givenProfile(context, options, options.profile, dataset, asOf);
      const emphasis = options.weights ?? {};
      const advice = recommend(dataset, profile, asOf, requestOf(options));
      const whyNot =
        options.whyNot === undefined
          ? null
          : (await import('../../core/why-not/why-not.ts')).whyNot(
              options.guides === undefined ? dataset : hearOnly(dataset, options.guides),
              profile,
              asOf,
              optionId(dataset, options.whyNot),
              emphasis,
            );
      const view = { asOf, whyNot, details: showsDetails(options) };
      await print(context, await adviceResult(dataset, advice, view), options);
    });
}

function requestOf({ top, weights: emphasis = {}, guides }: RecommendOptions): Request {
  return { emphasis, ...(top === undefined ? {} : { top }), ...(guides === undefined ? {} : { guides }) };
}

async function answerBatch(context: Context, options: RecommendOptions): Promise<void> {
  const { batchOf, runBatch } = await import('../batch/batch.ts');
  const path = batchOf(options);
  const dataset = await datasetFor(context, options, 'decisions');
  const asOf = asOfDay(context, options);
  const request = { ...requestOf(options), told: toldIn(options, dataset, asOf) };
  const { batch, fullBatch } = await import('../../core/batch/batch.ts');
  if (options.full !== true) return runBatch(context, path, batch(dataset, asOf, request));
  const whole = fullBatch(dataset, asOf, request);
  await runBatch(context, path, async (line, text) => {
    const answer = whole(line, text);
    if ('error' in answer) return answer;
    const { line: _, id, ...advice } = answer;
    return { line, id, ...(await adviceResult(dataset, advice, { asOf })).json };
  });
}

/** The id of a credential, by any of its names, or of an alternative. */
function optionId(dataset: Dataset, query: string): string {
  return dataset.alternatives.some(({ id }) => id === query) ? query : findCredential(dataset, query).id;
}

const EXAMPLES = `Examples:
  cert-advisor recommend --background none --experience 0 --goal first-job
  cert-advisor recommend --background developer --role ml-engineer --cloud gcp
  cert-advisor recommend --employer startup --portfolio strong --json
  cert-advisor recommend --background developer --cloud aws --why-not PMLE
  cert-advisor recommend --goal advance --held-from Certifications.csv
  cert-advisor recommend --batch people.ndjson --cloud aws > answers.ndjson
`;
