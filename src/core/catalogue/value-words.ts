import { dateText, decimal, months, usd, years } from '../figure-text.ts';
import type { Advised } from './advised.ts';
import type { AskedFor } from './asked-for.ts';
import type { HandsOn, Kind } from './credential.ts';
import type { Lifecycle } from './lifecycle.ts';

// The text of a value of a field: what every command shows.

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  certification: 'certification',
  certificate: 'certificate',
  academic: 'university programme',
  'micro-credential': 'micro-credential',
  course: 'course',
};

export const HANDS_ON_WORDS: Readonly<Record<HandsOn, string>> = {
  none: 'none: questions only',
  exercises: 'exercises',
  labs: 'guided labs',
  project: 'a project of your own',
  'performance-exam': 'a practical exam',
};

/** Where something stands, in two or three words with the date that matters. */
export function statusText({ status, firstDay, lastDay, betaUntil }: Lifecycle): string {
  switch (status) {
    case 'active':
      return 'active';
    case 'beta':
      return betaUntil === null ? 'beta' : `beta until ${dateText(betaUntil)}`;
    case 'retiring':
      return lastDay === null ? 'retiring' : `until ${dateText(lastDay)}`;
    case 'announced':
      return firstDay === null ? 'announced' : `from ${dateText(firstDay)}`;
    case 'retired':
      return lastDay === null ? 'retired' : `retired ${dateText(lastDay)}`;
  }
}

/** How long something stays valid: `2 years`, `18 months`, `for good`. */
export function validityText(validity: number | 'never'): string {
  if (validity === 'never') return 'for good';
  return validity % 12 === 0 ? years(validity / 12) : months(validity);
}

/** What one renewal costs: `$100`, `free`, `none needed`. */
export function renewalText(renewalUsd: number, validity: number | 'never' | null): string {
  return validity === 'never' ? 'none needed' : usd(renewalUsd);
}

/** `5 of 1,765 advertisements for AI engineers`. */
export function askedForText({ ads, of, among }: AskedFor): string {
  return `${decimal(ads)} of ${decimal(of)} ${among.replace(/^Advertisements/, 'advertisements')}`;
}

/** `6 of 14 guides that speak of its roles, 1 against`. */
export function advisedText({ speak, name, against }: Advised): string {
  return `${name} of ${speak} guides that speak of its roles${against === 0 ? '' : `, ${against} against`}`;
}
