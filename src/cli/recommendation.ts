import type { Advice } from '../core/advice/recommend.ts';
import type { Dataset } from '../core/dataset.ts';
import { recommendBlocks } from '../render/views/recommend.ts';
import type { Result } from './print.ts';

const FIELDS = ['id', 'type', 'name', 'provider', 'value', 'share', 'cost.usd', 'effort.hours', 'lifecycle.status'];

/** The advisor's answer in all its forms: what `recommend` prints, and what the quiz ends with. */
export function adviceResult(dataset: Dataset, advice: Advice, asOf: string): Result {
  return {
    command: 'recommend',
    asOf,
    dataset,
    json: { ...advice },
    records: advice.recommendations,
    fields: FIELDS,
    blocks: () => recommendBlocks(dataset, advice, asOf),
  };
}
