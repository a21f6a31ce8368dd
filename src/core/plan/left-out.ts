import { fillWords } from '../advice/words/facts-in-words.ts';
import type { LeftOutOfPlan } from '../advice/words/plan-wording.ts';
import type { Dataset } from '../dataset.ts';
import type { Slot, State, Step } from './walk.ts';
import { after, isMet, passedOver, startOf, type Terms } from './walk.ts';

/** A step that is not in a plan, and why. */
export interface LeftOut {
  /** What the step is; the name of the thing where it was asked for by name. */
  readonly says: string;
  readonly id: string | null;
  readonly code: LeftOutOfPlan;
  readonly text: string;
}

interface Draft {
  readonly slots: readonly Slot[];
  readonly terms: Terms;
  readonly held: readonly string[];
  readonly state: State | null;
}

/** Every slot that a plan leaves empty, with the reason; and what was asked for though it is held. */
export function leftOutOf(dataset: Dataset, { slots, terms, held, state }: Draft): LeftOut[] {
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.shortName ?? id;
  const { leftOut } = dataset.wording.plan;
  const found: LeftOut[] = held.map((id) => ({
    says: nameOf(id),
    id,
    code: 'held',
    text: fillWords(leftOut.held, { name: nameOf(id) }),
  }));
  if (state === null) return found;
  let current = startOf(terms);
  for (const slot of slots) {
    const step = state.steps.find((each) => each.slot === slot);
    if (step !== undefined) {
      current = follow(current, step, terms);
      continue;
    }
    const code = reasonFor(slot, current, terms);
    const [first] = slot.options;
    const heldName = slot.held.map(nameOf).join(', ');
    found.push({
      says: slot.says ?? first?.shortName ?? '',
      id: first?.id ?? null,
      code,
      text: fillWords(leftOut[code], { name: code === 'held' ? heldName : (first?.shortName ?? '') }),
    });
    if (isMet(current, slot)) current = passedOver(current, slot);
  }
  return found;
}

function follow(state: State, { slot, task }: Step, terms: Terms): State {
  const next = after(state, slot, task, { ...terms, budget: null, deadline: null });
  return typeof next === 'string' ? state : next;
}

function reasonFor(slot: Slot, state: State, terms: Terms): LeftOutOfPlan {
  if (slot.held.length > 0) return 'held';
  if (isMet(state, slot)) return 'known';
  if (slot.options.length === 0) return 'nothing-fits';
  const obstacles = slot.options
    .map((task) => after(state, slot, task, terms))
    .filter((each) => typeof each === 'string');
  for (const code of ['assumes', 'requires', 'dates', 'twice'] as const)
    if (obstacles.length === slot.options.length && obstacles.every((each) => each === code)) return code;
  return obstacles.includes('deadline') && !obstacles.includes('budget')
    ? 'deadline'
    : obstacles.includes('budget')
      ? 'budget'
      : 'limits';
}
