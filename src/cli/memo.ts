import type { Advice } from '../core/advice/recommend.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import type { Plan } from '../core/plan/report.ts';
import type { Block } from '../render/blocks.ts';

/** The page for whoever decides, for a plan and the advice behind it. */
export async function memoPage(
  dataset: SourcedDataset,
  advice: Advice | null,
  plan: Plan,
  asOf: string,
): Promise<Block[]> {
  const { memoOf } = await import('../core/plan/memo.ts');
  const { memoBlocks } = await import('../render/views/memo.ts');
  const { requestFrom } = await import('./roi-flags.ts');
  const roi = plan.profile.salary === undefined ? null : requestFrom({}, plan.profile, dataset, asOf);
  return memoBlocks(memoOf(dataset, { advice, plan, roi }, asOf), plan);
}
