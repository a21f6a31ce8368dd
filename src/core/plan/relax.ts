import { daysBetween } from '../catalogue/dates.ts';
import { solve } from './solve.ts';
import { doneOn, type Slot, type State, type Terms } from './walk.ts';

/** A limit that keeps a plan from being whole, and how far it would have to give. */
export type Relaxation =
  | { readonly limit: 'budget'; readonly from: number; readonly to: number; readonly byUsd: number }
  | { readonly limit: 'deadline'; readonly from: string; readonly to: string; readonly byDays: number }
  | { readonly limit: 'hoursPerWeek'; readonly from: number; readonly to: number; readonly byHours: number };

/** More hours a week than this is no advice. */
const MOST_HOURS_A_WEEK = 40;

/**
 * What would let all required slots in: more money alone, more time alone or more hours a week alone; where no single one is enough,
 * money and time together. Empty where none of them helps.
 */
export function relaxations(slots: readonly Slot[], terms: Terms): Relaxation[] {
  const { budget, deadline } = terms;
  const alone = [
    ...(budget === null ? [] : moreMoney(solve(slots, { ...terms, budget: null }, 'cheapest'), budget)),
    ...(deadline === null ? [] : moreTime(solve(slots, { ...terms, deadline: null }, 'earliest'), deadline, terms)),
    ...moreHours(slots, terms),
  ];
  if (alone.length > 0 || budget === null || deadline === null) return alone;
  const free = solve(slots, { ...terms, budget: null, deadline: null }, 'cheapest');
  return [...moreMoney(free, budget), ...moreTime(free, deadline, terms)];
}

function moreMoney(state: State | null, from: number): Relaxation[] {
  if (state === null || state.usd <= from) return [];
  const to = Math.ceil(state.usd);
  return [{ limit: 'budget', from, to, byUsd: to - from }];
}

function moreTime(state: State | null, from: string, terms: Terms): Relaxation[] {
  if (state === null) return [];
  const to = doneOn(state, terms);
  return to <= from ? [] : [{ limit: 'deadline', from, to, byDays: daysBetween(from, to) }];
}

/** More hours a week never make anything later, so that the fewest that do are found by halving. */
function moreHours(slots: readonly Slot[], terms: Terms): Relaxation[] {
  const from = terms.hoursPerWeek;
  const fits = (hoursPerWeek: number) => solve(slots, { ...terms, hoursPerWeek }, 'earliest') !== null;
  let [low, to] = [Math.floor(from), MOST_HOURS_A_WEEK];
  if (from >= to || !fits(to)) return [];
  while (to - low > 1) {
    const middle = Math.ceil((low + to) / 2);
    if (fits(middle)) to = middle;
    else low = middle;
  }
  return [{ limit: 'hoursPerWeek', from, to, byHours: to - from }];
}
