import type { Recommendation } from '../../../core/advice/recommend.ts';
import { lowerFirst } from '../../../core/advice/words/facts-in-words.ts';
import { lowerArticle } from '../../../core/advice/words/option-name.ts';
import { percentText } from '../../../core/figure-text.ts';

/** What the return says of an option: the verdict in the words of `roi`, and by how much it must raise pay; empty without a salary. */
export function returnText(
  {
    averageEffectNeeded: needed,
    returnVerdict,
    shortId,
  }: Pick<Recommendation, 'averageEffectNeeded' | 'returnVerdict' | 'shortId'>,
  words: Readonly<Record<string, string>>,
  salary: number | undefined,
): string {
  if (needed === undefined) return '';
  if (needed === null) return 'cannot be worked out: no price is published, or it ends in no paper';
  const verdict = lowerArticle(lowerFirst(words[returnVerdict ?? ''] ?? 'unknown'));
  return `${verdict}: to be worth it, it must raise pay by ${percentText(needed)} on average (cert-advisor roi ${shortId} --salary ${salary})`;
}
