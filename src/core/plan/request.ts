import { checkRequest, saysNothing } from '../advice/check-request.ts';
import { withExample } from '../advice/words/example.ts';
import { isDay } from '../catalogue/dates.ts';
import type { Dataset } from '../dataset.ts';
import { usageError } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';

/** What a plan is asked for besides the profile, which holds the pace, the budget and the deadline. */
export interface PlanRequest {
  /** A stack's id, or names of credentials and projects; nothing for the path that the advisor recommends. */
  readonly subject?: readonly string[];
  /** First day of work, `YYYY-MM-DD`; by default the day of the answer. */
  readonly start?: string;
  /** How many people follow the plan. */
  readonly seats?: number;
}

/** The most people that a plan is reckoned for. */
export const MOST_SEATS = 100_000;

/** Throws a usage error for a request that no plan can meet. */
export function checkPlanRequest(dataset: Dataset, profile: Profile, request: PlanRequest, asOf: string): void {
  checkRequest(dataset, profile, asOf, {});
  const { subject = [], start = asOf, seats = 1 } = request;
  if (!isDay(start))
    throw usageError('INVALID_DATE', `"${start}" is no day`, 'a day is written like 2026-12-01', 'start');
  if (start < asOf)
    throw usageError(
      'START_IN_THE_PAST',
      `the plan cannot start on ${start}, before ${asOf}`,
      'give a later --start or an earlier --as-of',
      'start',
    );
  if (profile.deadline !== undefined && profile.deadline < start)
    throw usageError(
      'DEADLINE_BEFORE_START',
      `the deadline ${profile.deadline} is before the start ${start}`,
      'give a later --deadline or an earlier --start',
      'deadline',
    );
  if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS)
    throw usageError(
      'INVALID_ARGUMENT',
      `seats cannot be ${seats}`,
      `it takes a whole number from 1 to ${MOST_SEATS}`,
      'seats',
    );
  if (subject.length === 0 && saysNothing(profile))
    throw usageError(
      'NOTHING_SAID',
      'a plan needs to know for what, or for whom',
      withExample('name a stack or a credential, or say something about you', 'plan', dataset),
      'subject',
    );
}
