import { renewalUsd } from '../catalogue/cost.ts';
import type { Credential } from '../catalogue/credential.ts';
import { addDays } from '../catalogue/dates.ts';
import type { Range } from '../catalogue/fact.ts';
import { lastValidDay } from '../profile/held.ts';

/** What keeping a credential asks for, and when. */
export interface RenewalDue {
  readonly id: string;
  readonly shortName: string;
  /** Last day on which it is valid. */
  readonly validUntil: string;
  /** First day on which it can be renewed; null where that is not published or can be at any time. */
  readonly opens: string | null;
  /** US dollars; null where nothing is published. */
  readonly usd: number | null;
  readonly hours: Range | null;
  /** In words. */
  readonly how: string | null;
}

/** The renewal of a credential earned on a day (or month); null where it never lapses or nothing is published. */
export function renewalDue(credential: Credential, earned: string, asOf: string): RenewalDue | null {
  const months = credential.validityMonths?.value;
  const validUntil = typeof months === 'number' ? lastValidDay({ earned }, months) : null;
  return validUntil === null ? null : renewalBefore(credential, validUntil, asOf);
}

/** The renewal of a credential that is valid until a day. */
export function renewalBefore(credential: Credential, validUntil: string, asOf: string): RenewalDue {
  const { id, shortName, renewal } = credential;
  const opensDays = renewal?.opensDays?.value;
  return {
    id,
    shortName,
    validUntil,
    opens: opensDays === undefined ? null : addDays(validUntil, -opensDays),
    usd: renewalUsd(credential, asOf),
    hours: renewal?.hours?.value ?? null,
    how: renewal?.how?.value ?? null,
  };
}
