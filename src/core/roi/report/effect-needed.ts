import type { OptionSummary } from '../../catalogue/summary.ts';
import type { Valuation } from '../assume/defaults.ts';
import { needsOf } from './needed.ts';

/**
 * The same options, each with the average rise in pay at which it just pays for somebody with that salary (US dollars a year) and
 * nothing else said; see `needOf`. Null where it cannot be earned, ends in no paper, or its price is not published.
 */
export function withEffectNeeded(
  dataset: Valuation,
  options: readonly OptionSummary[],
  salaryUsd: number,
  asOf: string,
): OptionSummary[] {
  const needs = needsOf(dataset, options, salaryUsd, asOf);
  return options.map((option) => ({
    ...option,
    averageEffectNeeded: needs.get(option.id)?.averageEffectNeeded ?? null,
  }));
}
