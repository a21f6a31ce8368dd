import type { Credential } from '../../catalogue/credential.ts';
import { addMonths, firstDayOf } from '../../catalogue/dates.ts';
import { type Held, lifeOf } from '../../profile/held.ts';

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
export function validityOf({ held, credential }: Holding, all: readonly Holding[]): Validity {
  const months = monthsOf(credential);
  const keepers = all.filter(({ credential: other }) => other?.renews?.value.includes(credential?.id ?? '') === true);
  const { last, by } = lifeOf(
    held,
    months,
    keepers.map((keeper) => keeper.held),
  );
  const { earned } = by ?? {};
  return {
    validUntil: last,
    dueBy:
      earned === undefined || months === undefined ? earliestEnd(held, months) : addMonths(firstDayOf(earned), months),
    keptAliveBy: keepers.find((keeper) => keeper.held === by)?.credential?.id ?? null,
  };
}

function monthsOf(credential: Credential | null): number | undefined {
  const months = credential?.validityMonths?.value;
  return typeof months === 'number' ? months : undefined;
}

function earliestEnd({ earned, expires }: Held, months: number | undefined): string | null {
  if (expires !== undefined) return firstDayOf(expires);
  return earned === undefined || months === undefined ? null : addMonths(firstDayOf(earned), months);
}
