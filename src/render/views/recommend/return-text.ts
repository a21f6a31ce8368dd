import type { Recommendation } from '../../../core/advice/recommend.ts';
import { percentText } from '../../../core/roi/report/words.ts';

/** What the return says of an option: the verdict in the words of `roi`, and by how much it must raise pay; empty without a salary. */
export function returnText(
  { averageEffectNeeded: needed, returnVerdict }: Pick<Recommendation, 'averageEffectNeeded' | 'returnVerdict'>,
  words: Readonly<Record<string, string>>,
): string {
  if (needed === undefined) return '';
  if (needed === null) return 'cannot be worked out: no price is published, or it ends in no paper';
  return `${words[returnVerdict ?? ''] ?? 'Unknown'}: it must raise pay by ${percentText(needed)} on average (cert-advisor roi)`;
}
