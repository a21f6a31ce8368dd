import { usageError } from '../../errors.ts';
import type { AmountBounds } from '../../profile/amount.ts';
import { COUNTERFACTUALS } from './defaults.ts';
import type { RoiRequest } from './request.ts';
import { REQUEST_TERMS, type RequestTerm } from './request-terms.ts';

/** Words, switches and lists of a request, with what is right about them. */
const OTHERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  sameWithoutIt: (value) => COUNTERFACTUALS.some((each) => each === value),
  notEmployed: (value) => typeof value === 'boolean',
  paidWorkGivenUp: (value) => typeof value === 'boolean',
  degree: (value) => value === 'yes' || value === 'no',
  role: (value) => typeof value === 'string',
  language: (value) => typeof value === 'string',
  held: (value) => Array.isArray(value),
  employer: isEmployer,
};

/** Throws a usage error that names key and flag for whatever a sum cannot be worked out from: no request of a flag is among it. */
export function checkRequest(request: RoiRequest): void {
  const given: Readonly<Record<string, unknown>> = { ...request };
  if (given['salaryUsd'] === undefined) {
    const hint = 'add --salary with US dollars a year from 1 to 10,000,000, such as --salary 80000';
    throw usageError('MISSING_SALARY', 'roi needs your salary', hint, '--salary');
  }
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const term = REQUEST_TERMS.find((each) => each.key === key);
    if (term !== undefined) checkNumber(term, value);
    else if (OTHERS[key]?.(value) !== true) throw wrong(key, value, 'see RoiRequest for what it may hold');
  }
}

function checkNumber({ key, flag, bounds, ranged }: RequestTerm, value: unknown): void {
  const parts: readonly unknown[] = ranged && Array.isArray(value) ? value : [value];
  const inside = (each: unknown): boolean => isWithin(each, bounds);
  const sorted = parts.every((each, index) => index === 0 || Number(parts[index - 1]) <= Number(each));
  if ((parts.length === 1 || parts.length === 3) && parts.every(inside) && sorted) return;
  const hint = `it takes ${bounds.unit ?? bounds.kind} from ${bounds.min} to ${bounds.max}${ranged ? ', or [low, mid, high]' : ''}`;
  throw wrong(key, value, hint, flag.split(' ')[0]);
}

function isWithin(value: unknown, { min, max, whole }: AmountBounds): boolean {
  return typeof value === 'number' && value >= min && value <= max && (whole !== true || Number.isInteger(value));
}

function isEmployer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'share') return 'share' in value && isWithin(value.share, { kind: 'share', min: 0, max: 1 });
  return value.kind === 'amount' && 'usd' in value && isWithin(value.usd, { kind: 'usd', min: 0, max: 1e7 });
}

function wrong(key: string, value: unknown, hint: string, option?: string): Error {
  return usageError('INVALID_ARGUMENT', `${key} cannot be ${String(value)}`, hint, option ?? key);
}
