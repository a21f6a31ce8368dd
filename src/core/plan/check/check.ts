import { checkDay, daysBetween } from '../../catalogue/dates.ts';
import { isEarnable, lifecycleOf } from '../../catalogue/lifecycle.ts';
import type { Dataset } from '../../dataset.ts';
import { checkProfile } from '../../profile/parse.ts';
import type { Profile } from '../../profile/profile.ts';
import { type RenewalDue, renewalBefore } from '../renewal.ts';
import { adviceOn, type HeldAdvice, type HeldCase } from './advice.ts';
import { type KeepAlive, keepAlives } from './keep-alive.ts';
import { type Holding, type Validity, validityOf } from './validity.ts';

/** Where something held stands on a day. */
export const HELD_STATUSES = ['due', 'lapsed', 'valid', 'never-lapses', 'unknown'] as const;
export type HeldStatus = (typeof HELD_STATUSES)[number];

/** One thing that is held: until when, what renewing it asks for, and whether to. */
export interface HeldReport extends Validity {
  /** Id of the data; null for what it does not know. */
  readonly id: string | null;
  readonly name: string;
  readonly shortName: string;
  /** As it was said: a day, month or year. */
  readonly earned: string | null;
  readonly status: HeldStatus;
  /** Days until it has to be renewed; null where nothing says. */
  readonly daysLeft: number | null;
  readonly renewal: Pick<RenewalDue, 'opens' | 'usd' | 'hours' | 'how'> | null;
  /** What can no longer be earned: its last day, and what took its place. */
  readonly retired: { readonly lastDay: string | null; readonly successor: string | null } | null;
  readonly advice: HeldAdvice;
}

/** Everything that is held, what falls due first. */
export interface HeldChecks {
  readonly withinDays: number;
  /** How many have to be renewed within so many days, or lapsed no longer ago than that and can still be earned. */
  readonly due: number;
  /** How many cannot be watched: nobody says until when they are valid. */
  readonly unwatched: number;
  readonly held: readonly HeldReport[];
  readonly keepAlive: readonly KeepAlive[];
}

/**
 * What a person holds on a day (`YYYY-MM-DD`): valid until when, renewed when and how, retired, and whether to renew or let lapse. A date of
 * which only the month is known falls due on the first day that it can mean. Pure. Throws a usage error for an impossible day or profile.
 */
export function checkHeld(dataset: Dataset, profile: Profile, withinDays: number, asOf: string): HeldChecks {
  checkDay(asOf);
  checkProfile(dataset, profile, asOf);
  const holdings = holdingsOf(dataset, profile);
  const reports = holdings.map((holding) => reportOn(dataset, holding, holdings, { profile, withinDays, asOf }));
  const live = new Set(
    reports.flatMap(({ id, status }) => (id !== null && ['due', 'valid'].includes(status) ? [id] : [])),
  );
  return {
    withinDays,
    due: reports.filter((report) => isDue(report, withinDays)).length,
    unwatched: reports.filter(({ status }) => status === 'unknown').length,
    held: reports.toSorted((a, b) => ((a.dueBy ?? '9999') < (b.dueBy ?? '9999') ? -1 : 1)),
    keepAlive: keepAlives(dataset.credentials, live, asOf),
  };
}

/** What lapsed lately counts too: a job that runs once a month would never tell of it otherwise. */
function isDue({ status, daysLeft, retired }: HeldReport, withinDays: number): boolean {
  const isLapsedLately = status === 'lapsed' && daysLeft !== null && -daysLeft <= withinDays;
  return status === 'due' || (isLapsedLately && retired === null);
}

function holdingsOf({ credentials }: Dataset, { held = [] }: Profile): Holding[] {
  return held.map((each) => ({
    held: each,
    credential: 'id' in each ? (credentials.find(({ id }) => id === each.id) ?? null) : null,
  }));
}

interface Watch {
  readonly profile: Profile;
  readonly withinDays: number;
  readonly asOf: string;
}

function reportOn(dataset: Dataset, holding: Holding, all: readonly Holding[], watch: Watch): HeldReport {
  const { held, credential } = holding;
  const { asOf, profile } = watch;
  const validity = validityOf(holding, all);
  const lifecycle = credential === null ? null : lifecycleOf(credential, asOf, profile.language);
  const gone = lifecycle !== null && !isEarnable(lifecycle.status) && lifecycle.status !== 'announced';
  const successor = lifecycle?.successors[0] ?? null;
  const renewal = renewalOf(holding, validity, asOf);
  const status = statusOf(holding, validity, watch);
  const given: HeldCase = {
    holding,
    validity,
    lapsed: status === 'lapsed',
    retired: gone,
    successor: gone ? successor : null,
    renewal,
    others: othersLive(holding, all, asOf),
    role: profile.role ?? null,
  };
  return {
    id: credential?.id ?? null,
    name: credential?.name ?? ('other' in held ? held.other : held.id),
    shortName: credential?.shortName ?? ('other' in held ? held.other : held.id),
    earned: held.earned ?? null,
    ...validity,
    status,
    daysLeft: validity.dueBy === null ? null : daysBetween(asOf, validity.dueBy),
    renewal,
    retired: gone ? { lastDay: lifecycle.lastDay, successor } : null,
    advice: adviceOn(dataset, given),
  };
}

function renewalOf({ credential }: Holding, { validUntil, dueBy }: Validity, asOf: string): HeldReport['renewal'] {
  if (credential === null || validUntil === null || dueBy === null) return null;
  const { opens, usd, hours, how } = renewalBefore(credential, dueBy, asOf);
  return { opens, usd, hours, how };
}

function statusOf({ credential }: Holding, { validUntil, dueBy }: Validity, { asOf, withinDays }: Watch): HeldStatus {
  if (validUntil === null || dueBy === null)
    return credential?.validityMonths?.value === 'never' ? 'never-lapses' : 'unknown';
  if (validUntil < asOf) return 'lapsed';
  return daysBetween(asOf, dueBy) <= withinDays ? 'due' : 'valid';
}

function othersLive(holding: Holding, all: readonly Holding[], asOf: string): HeldCase['others'] {
  return all.flatMap((other) => {
    if (other === holding || other.credential === null) return [];
    const { validUntil } = validityOf(other, all);
    return validUntil !== null && validUntil < asOf ? [] : [other.credential];
  });
}
