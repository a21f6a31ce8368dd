import type { OptionSummary } from '../../catalogue/summary.ts';
import type { Valuation } from '../assume/defaults.ts';
import { midInputs } from '../assume/ranges.ts';
import { resolve } from '../assume/resolve.ts';
import { sceneOf } from '../assume/scene.ts';
import { breakEvenUplift } from '../sum/break-even.ts';

/**
 * The same options, each with the average rise in pay at which it just pays for somebody with that salary (US dollars a year) and
 * nothing else said: `θ* = cost / (P · S · F)`. Null where it cannot be earned, its price or hours are not published, or it is no
 * credential.
 */
export function withEffectNeeded(
  dataset: Valuation,
  options: readonly OptionSummary[],
  salaryUsd: number,
  asOf: string,
): OptionSummary[] {
  const credentials = new Map(dataset.credentials.map((credential) => [credential.id, credential]));
  return options.map((option) => {
    const credential = credentials.get(option.id);
    if (credential === undefined || option.lifecycle.status === 'retired') {
      return { ...option, averageEffectNeeded: null };
    }
    const resolution = resolve(sceneOf(dataset, credential, { salaryUsd }, asOf));
    if ('missing' in resolution) return { ...option, averageEffectNeeded: null };
    // What somebody gains by having it sooner, and whether it made the difference, do not enter.
    const inputs = { ...midInputs(resolution.ranges), attribution: 1, monthsSooner: 0 };
    return { ...option, averageEffectNeeded: breakEvenUplift(inputs) };
  });
}
