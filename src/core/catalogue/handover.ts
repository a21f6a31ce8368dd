/** When something closed or closes for good, and what follows. Days are `YYYY-MM-DD`. */
export interface Handover {
  /** Its last day. */
  readonly until: string;
  /** Its successors in the order named, each with the first day it can be earned (null where that is not known). */
  readonly heirs: readonly { readonly id: string; readonly from: string | null }[];
}

export type Handovers = Readonly<Record<string, Handover>>;

/**
 * The option that speaks for `id` on a day: itself until its last day, then its first successor that is there, or that one's.
 * Null when nothing took its place. It reads no option, only dates, so that what else competes cannot change it.
 */
export function heirOf(handovers: Handovers, id: string, asOf: string, steps = MAX_STEPS): string | null {
  const handover = Object.hasOwn(handovers, id) ? handovers[id] : undefined;
  if (handover === undefined || asOf <= handover.until) return id;
  // A chain of successors has no circle (a rule of the data), but a foreign dataset might.
  if (steps === 0) return null;
  for (const heir of handover.heirs) {
    if (heir.from !== null && asOf < heir.from) continue;
    const found = heirOf(handovers, heir.id, asOf, steps - 1);
    if (found !== null) return found;
  }
  return null;
}

const MAX_STEPS = 8;
