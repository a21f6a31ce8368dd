import type { Advice } from '../core/advice/recommend.ts';
import type { Dataset } from '../core/dataset.ts';
import type { WhyNot } from '../core/why-not/why-not.ts';
import type { RecommendView } from '../render/views/recommend.ts';
import type { CommonOptions } from './common.ts';
import type { Result } from './formats.ts';
import { formatOf } from './print.ts';

const FIELDS = [
  'rank',
  'id',
  'type',
  'name',
  'provider',
  'providerName',
  'value',
  'share',
  'cost.usd',
  'effort.hours',
  'lifecycle.status',
  'lifecycle.successors',
];

/** The advisor's answer in all its forms: what `recommend` prints, and what the quiz ends with. */
export async function adviceResult(dataset: Dataset, given: Advice, view: RecommendView): Promise<Result> {
  const { asOf, whyNot = null } = view;
  const advice = await withBreakEven(dataset, given, asOf);
  return {
    command: 'recommend',
    asOf,
    dataset,
    json: { ...advice, ...(whyNot === null ? {} : { whyNot: whyNotJson(whyNot) }) },
    records: advice.recommendations,
    fields: advice.profile.salary === undefined ? FIELDS : [...FIELDS, 'breakEvenAttribution'],
    blocks: async () => (await import('../render/views/recommend.ts')).recommendBlocks(dataset, advice, view),
  };
}

/** Whether all there is to say is shown: where it is asked for, and on pages, which have no end. */
export function showsDetails(options: Pick<CommonOptions, 'format' | 'json'> & { readonly details?: true }): boolean {
  return options.details === true || formatOf(options) !== 'table';
}

/** With a salary: the chance of making the difference from which on each recommended credential pays. */
async function withBreakEven(dataset: Dataset, advice: Advice, asOf: string): Promise<Advice> {
  const { salary } = advice.profile;
  if (salary === undefined) return advice;
  const { breakEvensOf } = await import('../core/roi/report/estimate-roi.ts');
  const shown = new Set(advice.recommendations.map(({ id }) => id));
  const credentials = dataset.credentials.filter(({ id }) => shown.has(id));
  const breakEven = breakEvensOf(dataset, credentials, salary, asOf);
  return {
    ...advice,
    recommendations: advice.recommendations.map((each) =>
      each.type === 'credential' ? { ...each, breakEvenAttribution: breakEven.get(each.id) ?? null } : each,
    ),
  };
}

/** An open answer is null in JSON, where a key without a value would vanish. */
function whyNotJson({ changes, ...rest }: WhyNot): object {
  return {
    ...rest,
    changes: changes?.map(({ question, from, to }) => ({ question, from: from ?? null, to: to ?? null })) ?? null,
  };
}
