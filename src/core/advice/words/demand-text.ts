import type { Dataset } from '../../dataset.ts';
import { decimal } from '../../figure-text.ts';
import type { PlatformDemand } from '../platform-demand.ts';
import { fillWords, lowerFirst } from './facts-in-words.ts';

/** How many advertisements name a certificate of each platform's owner, for at most so many owners. */
export function demandText(
  { wording }: Pick<Dataset, 'wording'>,
  { set, issuers }: PlatformDemand,
  most: number,
): string {
  const [first, ...others] = issuers.slice(0, most);
  if (first === undefined) return '';
  return fillWords(wording.screen.texts.ads, {
    ads: decimal(set.ads),
    set: lowerFirst(set.title),
    first: decimal(first.ads),
    issuer: first.name,
    others: others.map(({ name, ads }) => `, ${decimal(ads)} of ${name}`).join(''),
  });
}
