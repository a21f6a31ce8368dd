import { fillWords } from '../../advice/words/facts-in-words.ts';
import type { CheckAdviceCode } from '../../advice/words/plan-wording.ts';
import type { Credential } from '../../catalogue/credential.ts';
import type { Dataset } from '../../dataset.ts';
import { hours as hoursText, usd } from '../../figure-text.ts';
import type { RenewalDue } from '../renewal.ts';
import type { Holding, Validity } from './validity.ts';

/** Renew it or let it lapse, and why. */
export interface HeldAdvice {
  readonly code: CheckAdviceCode;
  readonly text: string;
}

/** What the advice on one holding depends on. */
export interface HeldCase {
  readonly holding: Holding;
  readonly validity: Validity;
  readonly lapsed: boolean;
  /** What can no longer be earned can no longer be renewed. */
  readonly retired: boolean;
  readonly successor: string | null;
  readonly renewal: Pick<RenewalDue, 'usd' | 'hours'> | null;
  /** The other credentials of the data that are held and valid. */
  readonly others: readonly Credential[];
  /** The role aimed at; null when it is not said. */
  readonly role: string | null;
}

/** Renew or let lapse. Judgement: what costs nothing is kept, what another needs too; what nothing asks for is let go. */
export function adviceOn(dataset: Dataset, given: HeldCase): HeldAdvice {
  const code = codeOf(given);
  const { holding, renewal, successor, others, validity } = given;
  const id = holding.credential?.id ?? 'ID';
  const nameOf = (other: string) => dataset.credentials.find((each) => each.id === other)?.shortName ?? other;
  const other =
    code === 'kept-alive'
      ? validity.keptAliveBy
      : code === 'renew-required'
        ? needing(id, others)?.id
        : above(id, others)?.id;
  return {
    code,
    text: fillWords(dataset.wording.check.advice[code], {
      id: holding.credential?.shortId ?? 'ID',
      cost: costText(renewal),
      hours: renewal?.hours == null ? '' : ` and takes ${hoursText(renewal.hours)}`,
      other: nameOf(other ?? ''),
      instead: successor === null ? '' : `; ${nameOf(successor)} took its place`,
    }),
  };
}

function codeOf({
  holding: { held, credential },
  validity,
  lapsed,
  retired,
  renewal,
  others,
  role,
}: HeldCase): CheckAdviceCode {
  if (lapsed) return retired ? 'lapsed-gone' : 'lapsed';
  if (credential === null) return validity.validUntil === null ? 'not-in-data' : 'decide';
  if (validity.validUntil === null) {
    if (credential.validityMonths?.value === 'never') return 'never';
    return credential.validityMonths === undefined || held.earned !== undefined ? 'no-validity' : 'no-date';
  }
  if (retired) return 'lapse-gone';
  if (needing(credential.id, others) !== undefined) return 'renew-required';
  if (validity.keptAliveBy !== null) return 'kept-alive';
  if (above(credential.id, others) !== undefined) return 'lapse-covered';
  if (renewal?.usd === 0) return 'renew-free';
  if (role === null) return 'decide';
  return credential.roles.includes(role)
    ? 'renew-role'
    : credential.relatedRoles?.includes(role)
      ? 'decide'
      : 'lapse-role';
}

/** What is held and can be kept only together with it. */
function needing(id: string, others: readonly Credential[]): Credential | undefined {
  return others.find(({ requires }) => requires?.value.includes(id));
}

/** What is held and keeps it alive whenever it is passed or renewed. */
function above(id: string, others: readonly Credential[]): Credential | undefined {
  return others.find(({ renews }) => renews?.value.includes(id));
}

function costText(renewal: HeldCase['renewal']): string {
  if (renewal === null || renewal.usd === null) return 'its fee is not published';
  const fee = usd(renewal.usd);
  return renewal.hours === null ? fee : `${fee} and ${hoursText(renewal.hours)}`;
}
