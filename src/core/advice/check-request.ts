import { suggestion } from '../did-you-mean.ts';
import { usageError } from '../errors.ts';
import { checkProfile } from '../profile/parse.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Questionnaire } from '../profile/question.ts';
import { CRITERIA } from '../scoring/model.ts';
import type { Emphasis } from '../scoring/weights.ts';

/** The most that a criterion can be made to weigh, as a factor. */
const MAX_FACTOR = 100;
/** The most options that can be asked for. */
const MAX_TOP = 1000;

/**
 * Throws a usage error with code and option for what nobody can be advised on: an answer that is not canonical, an impossible day,
 * number of options or weight.
 */
export function checkRequest(
  dataset: Questionnaire,
  profile: Profile,
  asOf: string,
  { top, emphasis = {} }: { readonly top?: number; readonly emphasis?: Emphasis },
): void {
  checkProfile(dataset, profile, asOf);
  if (top !== undefined && !(Number.isInteger(top) && top >= 1 && top <= MAX_TOP))
    throw usageError('INVALID_ARGUMENT', `top cannot be ${top}`, `it takes a whole number from 1 to ${MAX_TOP}`, 'top');
  checkEmphasis(emphasis);
}

/** Throws a usage error unless weights are changed by known criteria and factors from 0 to 100. */
function checkEmphasis(emphasis: Emphasis): void {
  const criteria: readonly string[] = CRITERIA;
  for (const [criterion, factor] of Object.entries(emphasis)) {
    if (!criteria.includes(criterion))
      throw usageError(
        'UNKNOWN_VALUE',
        `no criterion is called "${criterion}"${suggestion(criterion, criteria)}`,
        `criteria are ${criteria.join(', ')}`,
        'emphasis',
      );
    if (typeof factor !== 'number' || !(factor >= 0 && factor <= MAX_FACTOR))
      throw usageError(
        'INVALID_ARGUMENT',
        `${criterion} cannot weigh ${factor} times as much`,
        `it takes a factor from 0 to ${MAX_FACTOR}`,
        'emphasis',
      );
  }
}

/** Answers that say nothing about what to take: they count for money and time only. */
const SILENT: readonly ProfileKey[] = ['salary', 'hoursPerWeek'];

/** Whether nothing is known of a person that could make one option better than another. */
export function saysNothing(profile: Profile): boolean {
  return PROFILE_KEYS.every((key) => profile[key] === undefined || SILENT.includes(key));
}
