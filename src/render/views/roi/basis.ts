import { plural } from '../../../core/figure-text.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';

const BY_METHOD: Readonly<Record<NonNullable<OptionEstimate['advertisedBy']>, string>> = {
  you: 'your figure',
  randomised: 'a trial',
  matched: 'matched people',
  'job-ads': 'advertisements',
  survey: 'a survey',
  'issuer-claim': 'its issuer',
  opinion: 'an opinion',
};

/** What the advertised rise rests on, in a word or two. */
export function advertisedBasis({ advertisedBy }: OptionEstimate): string {
  return advertisedBy === null ? 'no claim is known' : BY_METHOD[advertisedBy];
}

/** What the effect rests on, in a word or two. */
export function evidenceBasis({ effect }: OptionEstimate): string {
  if (effect?.own === true) return 'your figure';
  const count = effect?.studies?.sources.length ?? 0;
  return count === 0 ? 'judgement' : plural(count, 'study', 'studies');
}
