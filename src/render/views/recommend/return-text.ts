import type { Advice } from '../../../core/advice/recommend.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { percentText } from '../../../core/roi/report/words.ts';

/** With a salary: whether the first place pays, so that no advice stands beside a return that contradicts it unsaid. */
export function returnText({ roi }: Dataset, { recommendations: [first] }: Advice): string {
  if (first?.averageEffectNeeded === undefined) return '';
  if (first.averageEffectNeeded === null) return 'cannot be worked out: no price is published, or it ends in no paper';
  const verdict = roi.words[first.returnVerdict ?? ''] ?? 'Unknown';
  return `${verdict}: it must raise pay by ${percentText(first.averageEffectNeeded)} on average (roi ${first.id})`;
}
