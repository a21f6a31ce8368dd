import { adCounter } from '../core/ads/count.ts';
import type { AdsReport } from '../core/ads/report.ts';
import type { Dataset } from '../core/dataset.ts';
import { plural } from '../core/figure-text.ts';
import { clean } from '../render/clean.ts';
import type { Context } from './context.ts';

/** A file of a folder that could not be read. */
export interface SkippedAd {
  readonly name: string;
  readonly why: string;
}

/** What the advertisements that paths lead to ask for; each is read, counted and let go. Skipped files are told on standard error. */
export async function countOwnAds(
  context: Pick<Context, 'readAds' | 'err' | 'progress'>,
  paths: readonly string[],
  dataset: Dataset,
  asOf: string,
): Promise<{ readonly report: AdsReport; readonly skipped: readonly SkippedAd[] }> {
  const counter = adCounter(dataset, asOf);
  const skipped: SkippedAd[] = [];
  let read = 0;
  for await (const ad of context.readAds(paths)) {
    if ('why' in ad) skipped.push(ad);
    else counter.add(ad);
    read += 1;
    context.progress(`${plural(read, 'file')} read`);
  }
  context.progress(null);
  for (const { name, why } of skipped.slice(0, MOST_TOLD)) context.err(`left out ${clean(name)}: ${clean(why)}\n`);
  if (skipped.length > MOST_TOLD) context.err(`left out ${skipped.length - MOST_TOLD} more\n`);
  return { report: counter.report(), skipped };
}

const MOST_TOLD = 5;
