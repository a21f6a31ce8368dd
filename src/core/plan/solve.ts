import { after, doneOn, isMet, passedOver, type Slot, type State, startOf, type Terms } from './walk.ts';

/** What makes one plan better than another. */
export type Aim = 'value' | 'cheapest' | 'earliest';

/**
 * The feasible plan that fills slots in their order, one option or none each, and is best: of highest value (then cheapest, then done
 * first), or cheapest, or done first. Exact: depth first, and a branch is left only when what it can still reach is no better. Null when
 * something required fits in no way.
 */
export function solve(slots: readonly Slot[], terms: Terms, aim: Aim = 'value'): State | null {
  const reach = reachable(slots);
  let best: State | null = null;
  const visit = (index: number, state: State): void => {
    if (best !== null && !canBeat(best, state, reach[index] ?? 0, aim, terms)) return;
    const slot = slots[index];
    if (slot === undefined) {
      if (best === null || beats(state, best, aim, terms)) best = state;
      return;
    }
    if (isMet(state, slot)) {
      visit(index + 1, passedOver(state, slot));
      return;
    }
    for (const task of slot.options) {
      const next = after(state, slot, task, terms);
      if (typeof next !== 'string') visit(index + 1, next);
    }
    if (!slot.required) visit(index + 1, state);
  };
  visit(0, startOf(terms));
  return best;
}

/** The most value that the slots from an index on can add. */
function reachable(slots: readonly Slot[]): number[] {
  const reach = [0];
  for (const { options } of slots.toReversed())
    reach.unshift((reach[0] ?? 0) + options.reduce((most, { value }) => Math.max(most, value), 0));
  return reach;
}

const SAME = 1e-9;

function canBeat(best: State, state: State, reach: number, aim: Aim, terms: Terms): boolean {
  if (aim === 'cheapest') return state.usd <= best.usd;
  if (aim === 'earliest') return doneOn(state, terms) <= doneOn(best, terms);
  return state.value + reach > best.value - SAME;
}

/** Whether one plan is better than another. */
export function beats(one: State, other: State, aim: Aim, terms: Terms): boolean {
  const byValue = other.value - one.value;
  const byUsd = one.usd - other.usd;
  const byDay = doneOn(one, terms) < doneOn(other, terms) ? -1 : doneOn(one, terms) > doneOn(other, terms) ? 1 : 0;
  const order = {
    value: [byValue, byUsd, byDay],
    cheapest: [byUsd, byDay, byValue],
    earliest: [byDay, byUsd, byValue],
  }[aim];
  const decides = order.find((difference) => Math.abs(difference) > SAME) ?? 0;
  return decides < 0;
}
