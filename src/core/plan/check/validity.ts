import type { Credential } from '../../catalogue/credential.ts';
import { addMonths, firstDayOf, lastDayOf } from '../../catalogue/dates.ts';
import { type Held, lastValidDay } from '../../profile/held.ts';

/** Until when something held is valid; days. */
export interface Validity {
  /** The last day, the latest that the dates given can mean; null where it never lapses or nothing says. */
  readonly validUntil: string | null;
  /** The day to act by: the earliest that the dates given can mean. */
  readonly dueBy: string | null;
  /** Id of what is held and keeps it alive longer than it would live by itself; null where nothing does. */
  readonly keptAliveBy: string | null;
}

/** A credential that is held. */
export interface Holding {
  readonly held: Held;
  /** Null for what the data does not know. */
  readonly credential: Credential | null;
}

/** Until when a holding is valid, by its own dates and by others that keep it alive since they were passed. */
export function validityOf(holding: Holding, all: readonly Holding[]): Validity {
  const { held, credential } = holding;
  const months = monthsOf(credential);
  let found: Validity = { validUntil: lastValidDay(held, months), dueBy: earliestEnd(held, months), keptAliveBy: null };
  if (credential === null || months === undefined) return found;
  for (const { held: other, credential: keeper } of inOrderOfPass(all)) {
    const passed = other.earned;
    if (keeper === null || passed === undefined || found.validUntil === null) continue;
    if (keeper.renews?.value.includes(credential.id) !== true || firstDayOf(passed) > found.validUntil) continue;
    const validUntil = addMonths(lastDayOf(passed), months);
    if (validUntil > found.validUntil)
      found = { validUntil, dueBy: addMonths(firstDayOf(passed), months), keptAliveBy: keeper.id };
  }
  return found;
}

function monthsOf(credential: Credential | null): number | undefined {
  const months = credential?.validityMonths?.value;
  return typeof months === 'number' ? months : undefined;
}

function earliestEnd({ earned, expires }: Held, months: number | undefined): string | null {
  if (expires !== undefined) return firstDayOf(expires);
  return earned === undefined || months === undefined ? null : addMonths(firstDayOf(earned), months);
}

function inOrderOfPass(all: readonly Holding[]): readonly Holding[] {
  return all.toSorted((a, b) => ((a.held.earned ?? '') < (b.held.earned ?? '') ? -1 : 1));
}
