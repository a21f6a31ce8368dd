import { decimal, months, percent } from '../../../core/figure-text.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import type { Unit } from '../../../core/roi/sum/input-terms.ts';
import { type Money, moneyText } from '../../money.ts';

/** A number of the sum in its unit. */
export function figureText(value: number, unit: Unit, money: Money, exact = false): string {
  switch (unit) {
    case 'usd':
    case 'usd a year':
      return moneyText(value, money, exact);
    case 'usd an hour':
      return moneyText(value, money, true);
    case 'share':
      return percent(value, exact ? 2 : 1);
    case 'years':
      return decimal(value, exact ? 4 : 2);
    default:
      return decimal(value, exact ? 4 : 1);
  }
}

/** Nearer to nothing than this part of the stake, an average is called nothing: what goes into it is not known so well. */
const NOTHING = 0.05;

/** What one gains or loses on average, as a screen shows it. */
export function averageNetUsd({ lenses, stake }: Pick<OptionEstimate, 'lenses' | 'stake'>): number | null {
  const net = lenses.evidence?.npvUsd ?? null;
  return net !== null && Math.abs(net) < NOTHING * stake.costUsd ? 0 : net;
}

/** Labels of inputs for where room is short. */
export const SHORT_LABELS: Readonly<Record<string, string>> = {
  salaryUsd: 'salary',
  advertisedUpliftShare: 'advertised rise',
  upliftShare: 'rise in pay',
  attribution: 'chance it matters',
  monthsSooner: 'job sooner by',
  sitChance: 'sitting it at all',
  passChance: 'passing at once',
  retryChance: 'trying again',
  laterPassChance: 'passing later',
  attempts: 'tries',
  feesUsd: 'fees in all',
  finishChance: 'finishing',
  costShareIfUnfinished: 'lost if unfinished',
  renewalsUsd: 'renewals',
  renewalHours: 'hours of renewals',
  taxRate: 'tax',
  studyHours: 'hours',
  hoursPerWeek: 'hours a week',
  hourValueShare: 'value of an hour',
  horizonYears: 'years counted',
  decay: 'rise left yearly',
  lagYears: 'until it pays',
  hoursPerYear: 'work hours a year',
};

/** When a cost is paid back. */
export function paybackText(value: number | null): string {
  if (value === null) return 'never';
  return value < 0.05 ? 'at once' : months(value);
}

/** A net gain per dollar; a dash where nothing is paid. */
export function returnText(roi: number | null): string {
  return roi === null ? '–' : percent(roi);
}
