import type { ChangesSince } from '../core/advice/changes-since.ts';
import type { Advice } from '../core/advice/recommend.ts';
import type { Dataset } from '../core/dataset.ts';
import type { WhyNot } from '../core/why-not/why-not.ts';
import type { Block } from '../render/blocks.ts';
import type { RecommendView } from '../render/views/recommend.ts';
import { type Asked, askedJson, NOTHING_ASKED } from './asked.ts';
import type { CommonOptions } from './common.ts';
import type { Result } from './formats.ts';
import { formatOf } from './print.ts';
import { identified } from './records.ts';

const FIELDS = [
  'verdict',
  'rank',
  'id',
  'codes',
  'type',
  'name',
  'provider',
  'providerName',
  'value',
  'share',
  'cost.usd.low',
  'cost.usd.high',
  'effort.hours.low',
  'effort.hours.high',
  'lifecycle.status',
  'lifecycle.successors',
];

/** What stands beside an answer: what it was asked with, and what else is to be said. */
interface Extras {
  readonly asked?: Asked;
  readonly changes?: ChangesSince | null;
  /** What a page that is handed on says besides, and whether all details are to stand on it too. */
  readonly memo?: { readonly blocks: () => Promise<readonly Block[]>; readonly details: boolean };
}

/** The advisor's answer in all its forms: what `recommend` prints, and what the quiz ends with. */
export async function adviceResult(
  dataset: Dataset,
  given: Advice,
  view: RecommendView,
  { asked = NOTHING_ASKED, changes = null, memo }: Extras = {},
): Promise<Result> {
  const { asOf, whyNot = null } = view;
  const advice = await withReturn(dataset, given, asOf);
  const blocks = async (shown: RecommendView = view): Promise<readonly Block[]> => {
    const { recommendBlocks } = await import('../render/views/recommend.ts');
    const answer = recommendBlocks(dataset, advice, shown);
    const { ads } = asked;
    const own =
      ads === null
        ? []
        : (await import('../render/views/ads.ts')).ownAdsBlocks(dataset, ads, advice.recommendations, asOf);
    const since = changes === null ? [] : (await import('../render/views/since.ts')).sinceBlocks(changes);
    return [...since, ...answer, ...own];
  };
  return {
    command: 'recommend',
    asOf,
    dataset,
    json: {
      asked: askedJson(asked),
      ...advice,
      ...(whyNot === null ? {} : { whyNot: whyNotJson(whyNot) }),
      ...(changes === null ? {} : { since: changes }),
    },
    records: recordsOf(dataset, advice),
    fields: advice.profile.salary === undefined ? FIELDS : [...FIELDS, 'averageEffectNeeded', 'returnVerdict'],
    blocks: () => blocks(),
    ...(memo === undefined ? {} : { page: async () => pageOf(view, blocks, await memo.blocks(), memo.details) }),
  };
}

/** A line or row for each recommended option, which stands by itself: the verdict and the codes of its exams are in it. */
function recordsOf(dataset: Dataset, { verdict, recommendations }: Advice): object[] {
  return identified(dataset, recommendations).map((each) => ({ verdict: verdict?.code ?? null, ...each }));
}

/** The whole answer with the memo behind it, on two sheets: the details only where they are asked for, or where there is no memo. */
async function pageOf(
  view: RecommendView,
  blocks: (shown: RecommendView) => Promise<readonly Block[]>,
  memo: readonly Block[],
  details: boolean,
): Promise<readonly Block[]> {
  return [...(await blocks({ ...view, details: details || memo.length === 0, page: true })), ...memo];
}

/** Whether all there is to say is shown: where it is asked for, and on pages, which have no end. */
export function showsDetails(options: Pick<CommonOptions, 'format' | 'json'> & { readonly details?: true }): boolean {
  return options.details === true || formatOf(options) !== 'table';
}

/** With a salary: by how much each recommended option must raise pay, and whether that is likely. */
async function withReturn(dataset: Dataset, advice: Advice, asOf: string): Promise<Advice> {
  const { salary } = advice.profile;
  if (salary === undefined) return advice;
  const [{ needsOf, returnOf }, { requestOf }] = await Promise.all([
    import('../core/roi/report/needed.ts'),
    import('../core/roi/assume/request-of.ts'),
  ]);
  const request = { ...requestOf(advice.profile), salaryUsd: salary };
  const needs = needsOf(dataset, advice.recommendations, request, asOf);
  return {
    ...advice,
    recommendations: advice.recommendations.map((each) => ({ ...each, ...returnOf(needs.get(each.id) ?? null) })),
  };
}

/** An open answer is null in JSON, where a key without a value would vanish. */
function whyNotJson({ changes, ...rest }: WhyNot): object {
  return {
    ...rest,
    changes: changes?.map(({ question, from, to }) => ({ question, from: from ?? null, to: to ?? null })) ?? null,
  };
}
