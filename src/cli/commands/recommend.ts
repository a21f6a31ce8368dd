import { Command, Option } from 'commander';
import type { OwnAds } from '../../core/ads/own-ads.ts';
import type { ChangesSince } from '../../core/advice/changes-since.ts';
import { type Advice, recommend } from '../../core/advice/recommend.ts';
import { hearOnly } from '../../core/catalogue/guides.ts';
import { lookUp } from '../../core/catalogue/look-up.ts';
import type { Dataset } from '../../core/dataset.ts';
import { usageError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { CRITERIA } from '../../core/scoring/model.ts';
import type { Emphasis } from '../../core/scoring/weights.ts';
import { idOf } from '../../core/wanted.ts';
import type { DataChoice } from '../../data/load.ts';
import { type Asked, requestIn } from '../asked.ts';
import { asOfDay, type CommonOptions, datasetFor, decidingDatasetFor, withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { print } from '../print.ts';
import { givenProfile } from '../profile-file.ts';
import { type ProfileFlags, toldIn, withProfileFlags } from '../profile-flags.ts';
import { adviceResult, showsDetails } from '../recommendation.ts';
import { emphasisFrom, heldFromOption, topOption, words } from '../values.ts';

interface RecommendOptions extends CommonOptions, ProfileFlags {
  readonly profile?: string;
  readonly heldFrom?: string;
  readonly ads?: readonly string[];
  readonly guides?: readonly string[];
  readonly top?: number;
  readonly weights?: Emphasis;
  readonly whyNot?: string;
  readonly replay?: string;
  readonly compareWith?: string;
  readonly details?: true;
  readonly batch?: string | true;
  readonly full?: true;
}

/** What may stand beside `--replay`: how the answer is printed, and from which data. */
const BESIDE_REPLAY: readonly string[] = [
  'replay',
  'compareWith',
  'format',
  'json',
  'data',
  'extend',
  'output',
  'color',
  'input',
  'pager',
  'hyperlinks',
  'details',
];

/** `recommend`: the advisor's answer to a profile given by flags, by a saved profile, or by both. */
export async function recommendCommand(context: Context, inUse: DataChoice): Promise<Command> {
  const { questions } = await context.loadForDecisions(inUse);
  return withProfileFlags(withCommonOptions(new Command('recommend')), questions)
    .description(
      'Ranks credentials and alternatives for a person. Every answer may be left out; that means "not sure".',
    )
    .option('--profile <file>', 'answers saved by the quiz, JSON or YAML, or - for standard input; flags override them')
    .addOption(heldFromOption())
    .addOption(
      new Option('--guides <keys>', 'hear only these guides, comma-separated; list guides shows their keys').argParser(
        words,
      ),
    )
    .addOption(
      new Option(
        '--ads <path...>',
        'job advertisements of your own that ask for it; the command ads shows how they are read',
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
    .option('--replay <file>', 'ask again what an answer kept as JSON was asked: answers, day and all')
    .option('--compare-with <file>', 'say what changed since an answer was kept as JSON, and why')
    .option('--batch [file]', 'answer many people: one JSON record a line in, one a line out (default: standard input)')
    .option('--full', 'with --batch: whole answers instead of verdict, path and ranking')
    .action((options: RecommendOptions) =>
      options.batch !== undefined || options.full !== undefined
        ? answerBatch(context, options)
        : recommendFrom(context, options),
    );
}

async function recommendFrom(context: Context, options: RecommendOptions): Promise<void> {
  const shipped = await decidingDatasetFor(context, options);
  const { profile, asOf, asked } = await questionOf(context, options, shipped);
  const dataset = await withAds(shipped, asked, asOf);
  const advice = recommend(dataset, profile, asOf, requestIn(asked));
  const whyNot =
    asked.whyNot === null
      ? null
      : (await import('../../core/why-not/why-not.ts')).whyNot(
          asked.guides === null ? dataset : hearOnly(dataset, asked.guides),
          profile,
          asOf,
          optionId(dataset, asked.whyNot),
          asked.weights,
        );
  const changes = await changesFor(context, options, dataset, advice);
  // Loaded only for a page that is handed on: what most runs do not print they do not open.
  const memoBlocks = async () => {
    if (advice.path === null) return [];
    const whole = await withAds(await datasetFor(context, options), asked, asOf);
    const { planOf } = await import('../../core/plan/plan.ts');
    const { memoPage } = await import('../memo.ts');
    return memoPage(whole, advice, planOf(whole, profile, {}, asOf), asOf);
  };
  const view = { asOf, whyNot, details: showsDetails(options) };
  const memo = { blocks: memoBlocks, details: options.details === true };
  await print(context, await adviceResult(dataset, advice, view, { asked, changes, memo }), options);
}

/** The dataset beside which the person's own advertisements are heard. */
async function withAds<D extends Dataset>(dataset: D, { ads }: Asked, asOf: string): Promise<D> {
  return ads === null ? dataset : (await import('../../core/ads/own-ads.ts')).withOwnAds(dataset, ads, asOf);
}

/** What the advertisements of the person's own count; null where none are given. */
async function ownAds(context: Context, options: RecommendOptions, asOf: string): Promise<OwnAds | null> {
  if (options.ads === undefined) return null;
  const { countOwnAds } = await import('../own-ads.ts');
  const { ownAdsOf } = await import('../../core/ads/own-ads.ts');
  return ownAdsOf((await countOwnAds(context, options.ads, await decidingDatasetFor(context, options), asOf)).report);
}

/** What changed since the answer to compare with; null where none is given. */
async function changesFor(
  context: Context,
  { compareWith }: RecommendOptions,
  dataset: Dataset,
  advice: Advice,
): Promise<ChangesSince | null> {
  if (compareWith === undefined) return null;
  const { readKept } = await import('../replay.ts');
  const { changesSince } = await import('../../core/advice/changes-since.ts');
  return changesSince(dataset, await readKept(context, compareWith, dataset), advice);
}

interface Question {
  readonly profile: Profile;
  readonly asOf: string;
  readonly asked: Asked;
}

/** What is asked: by flags, or by an answer that was kept. */
async function questionOf(context: Context, options: RecommendOptions, dataset: Dataset): Promise<Question> {
  if (options.replay === undefined) {
    const asOf = asOfDay(context, options);
    const profile = await givenProfile(context, options, options.profile, dataset, asOf);
    return { profile, asOf, asked: { ...askedBy(options), ads: await ownAds(context, options, asOf) } };
  }
  const { readKept, refuseBesides } = await import('../replay.ts');
  refuseBesides({ ...options }, BESIDE_REPLAY);
  const kept = await readKept(context, options.replay, dataset);
  if (kept.hash !== dataset.hash)
    context.err(
      `The data is another one (${kept.version} then, ${dataset.version} now): --compare-with says what changed.\n`,
    );
  return kept;
}

function askedBy({ top, weights = {}, guides, whyNot }: RecommendOptions): Asked {
  return { top: top ?? null, weights, guides: guides ?? null, whyNot: whyNot ?? null, ads: null };
}

async function answerBatch(context: Context, options: RecommendOptions): Promise<void> {
  const { batchOf, runBatch } = await import('../batch/batch.ts');
  const path = batchOf(options);
  const asOf = asOfDay(context, options);
  const asked = { ...askedBy(options), ads: await ownAds(context, options, asOf) };
  const dataset = await withAds(await decidingDatasetFor(context, options), asked, asOf);
  const request = { ...requestIn(asked), told: toldIn(options, dataset, asOf) };
  const { batch, fullBatch } = await import('../../core/batch/batch.ts');
  if (options.full !== true) return runBatch(context, path, batch(dataset, asOf, request));
  const whole = fullBatch(dataset, asOf, request);
  await runBatch(context, path, async (line, text) => {
    const answer = whole(line, text);
    if ('error' in answer) return answer;
    const { line: _, id, ...advice } = answer;
    return { line, id, ...(await adviceResult(dataset, advice, { asOf }, { asked })).json };
  });
}

/** The id of what a ranking may hold, by any of its names. */
function optionId(dataset: Dataset, query: string): string {
  const { option } = lookUp(dataset, query);
  if (option.type !== 'project') return idOf(option);
  throw usageError(
    'NOT_COMPARABLE',
    `"${query}" is a project, which stands beside what is ranked`,
    'name a credential or an alternative',
  );
}
