import type { Credential } from '../../catalogue/credential.ts';
import { firstDayOf } from '../../catalogue/dates.ts';
import { lifecycleOf } from '../../catalogue/lifecycle.ts';
import { usageError } from '../../errors.ts';
import type { Valuation } from './defaults.ts';
import type { RoiRequest } from './request.ts';

/** Throws a usage error, with the command line for the successor, when the credential can no longer be earned. */
export function refuseRetired(dataset: Valuation, credential: Credential, request: RoiRequest, asOf: string): void {
  const { status, lastDay, successors } = lifecycleOf(credential, asOf, request.language);
  if (status !== 'retired') return;
  const known = dataset.credentials.filter(({ id }) => successors.includes(id));
  const earnable = known.filter((each) => lifecycleOf(each, asOf, request.language).status !== 'retired');
  const next = successors.find((id) => earnable.some((each) => each.id === id));
  const past = lastDay === null ? '' : `--as-of ${firstDayOf(lastDay)} for what it was`;
  const instead = next === undefined ? '' : `cert-advisor roi ${next} --salary ${request.salaryUsd}`;
  const until = lastDay === null ? '' : `; its last day was ${lastDay}`;
  throw usageError(
    'RETIRED_CREDENTIAL',
    `${credential.id} can no longer be earned${until}`,
    [instead === '' ? '' : `its successor: ${instead}`, past].filter((each) => each !== '').join(', or '),
  );
}
