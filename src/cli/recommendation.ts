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
  const advice = await withReturn(dataset, given, asOf);
  return {
    command: 'recommend',
    asOf,
    dataset,
    json: { ...advice, ...(whyNot === null ? {} : { whyNot: whyNotJson(whyNot) }) },
    records: advice.recommendations,
    fields: advice.profile.salary === undefined ? FIELDS : [...FIELDS, 'averageEffectNeeded', 'returnVerdict'],
    blocks: async () => (await import('../render/views/recommend.ts')).recommendBlocks(dataset, advice, view),
  };
}

/** Whether all there is to say is shown: where it is asked for, and on pages, which have no end. */
export function showsDetails(options: Pick<CommonOptions, 'format' | 'json'> & { readonly details?: true }): boolean {
  return options.details === true || formatOf(options) !== 'table';
}

/** With a salary: by how much each recommended option must raise pay, and whether that is likely. */
async function withReturn(dataset: Dataset, advice: Advice, asOf: string): Promise<Advice> {
  const { salary } = advice.profile;
  if (salary === undefined) return advice;
  const { needsOf, returnOf } = await import('../core/roi/report/needed.ts');
  const needs = needsOf(dataset, advice.recommendations, salary, asOf);
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
