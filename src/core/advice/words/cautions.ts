import { languageName } from '../../catalogue/code-names.ts';
import { daysBetween } from '../../catalogue/dates.ts';
import { isEarnable, SOON_DAYS } from '../../catalogue/lifecycle.ts';
import type { Dataset } from '../../dataset.ts';
import { MODEST_USD } from '../../profile/derived.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, studyDays } from '../../scoring/gates.ts';
import type { Board } from '../../scoring/score.ts';
import type { Situation } from '../../scoring/situation.ts';
import { fillWords, hoursWords, plural, rangeWords } from './facts-in-words.ts';
import { levelCaution } from './level-caution.ts';
import type { CautionCode } from './wording.ts';

/** Something to know before choosing an option. */
export interface Caution {
  readonly code: CautionCode;
  readonly text: string;
}

/** A caution's code with the words that its sentence takes. */
export type Warning = readonly [code: CautionCode, words?: Readonly<Record<string, string>>];

/** Where an option is weak, in words. */
export function cautionsFor(dataset: Dataset, board: Board, row: number): Caution[] {
  const candidate = board.candidates[row];
  if (candidate === undefined) return [];
  const warnings: (Warning | null)[] =
    candidate.option.type === 'alternative'
      ? [deadlineWarning(dataset, candidate, board.situation, 'not-by-deadline')]
      : [
          closesSoon(candidate),
          isBeta(dataset, candidate),
          priceWarning(candidate),
          hoursWarning(dataset, candidate),
          languageWarning(candidate, board.situation),
          openingMonth(candidate, board.situation),
          deadlineWarning(dataset, candidate, board.situation, 'tight-deadline'),
          lapsesYearly(dataset, candidate),
          practiceWarning(candidate),
          levelCaution(dataset, board, candidate),
        ];
  return warnings.filter((warning) => warning !== null).map((warning) => cautionOf(dataset, warning));
}

/** A caution as it is said. */
export function cautionOf({ wording }: Pick<Dataset, 'wording'>, [code, words = {}]: Warning): Caution {
  return { code, text: fillWords(wording.cautions[code], words) };
}

function practiceWarning({ handsOn }: Candidate): Warning | null {
  if (handsOn === null) return ['practice-not-published'];
  return handsOn === 'none' ? ['no-practice'] : null;
}

function priceWarning({ cost: { usd } }: Candidate): Warning | null {
  if (usd === null) return ['price-not-published'];
  return usd[0] < MODEST_USD ? null : ['dear', { cost: `$${rangeWords(usd)}` }];
}

function hoursWarning(
  { wording: { phrases } }: Dataset,
  { option, effort: { hours, estimated } }: Candidate,
): Warning | null {
  const isLeast = option.type === 'credential' && option.credential.hoursAtLeast === true;
  if (isLeast && hours !== null && !estimated) return ['hours-lower-bound', { hours: hoursWords(phrases, hours) }];
  if (hours !== null && !estimated) return null;
  const comparable =
    hours === null ? '' : fillWords(phrases.comparableHours, { hours: rangeWords([hours[1], hours[1]]) });
  return ['hours-not-published', { comparable }];
}

/** Where the languages are not published it may be offered or not; that is said, and shuts nothing out. */
function languageWarning({ offered }: Candidate, { profile: { language } }: Situation): Warning | null {
  return offered !== 'unknown' || language === undefined
    ? null
    : ['language-not-published', { language: languageName(language) }];
}

/** An opening of which only the month is known counts from its first day; within that month it may be too early. */
function openingMonth({ lifecycle: { firstDay, status } }: Candidate, { asOf }: Situation): Warning | null {
  if (firstDay === null || firstDay.length !== 7 || !isEarnable(status) || !asOf.startsWith(firstDay)) return null;
  return ['opening-month-only', { firstDay }];
}

/**
 * A deadline that holds with the fewest hours only is tight. An alternative is not shut out by a deadline, since part of it is
 * better than none; but where even the fewest hours are too many, it is said.
 */
function deadlineWarning(
  { wording: { phrases } }: Dataset,
  { effort: { hours } }: Candidate,
  { profile, asOf }: Situation,
  code: 'not-by-deadline' | 'tight-deadline',
): Warning | null {
  const { deadline, hoursPerWeek = ASSUMED_HOURS_PER_WEEK } = profile;
  if (deadline === undefined || hours === null) return null;
  const needed = studyDays(hours[code === 'tight-deadline' ? 1 : 0], hoursPerWeek);
  if (needed <= daysBetween(asOf, deadline)) return null;
  return [code, { deadline, hours: hoursWords(phrases, [hours[0], hours[0]]) }];
}

function closesSoon({ daysLeft, lifecycle: { lastDay } }: Candidate): Warning | null {
  if (daysLeft === null || lastDay === null || daysLeft > SOON_DAYS) return null;
  return ['closes-soon', { lastDay, daysLeft: plural(daysLeft, 'day') }];
}

function isBeta({ wording: { phrases } }: Dataset, { lifecycle: { status, betaUntil } }: Candidate): Warning | null {
  if (status !== 'beta') return null;
  return ['beta', { betaUntil: betaUntil === null ? '' : fillWords(phrases.untilDay, { day: betaUntil }) }];
}

function lapsesYearly({ wording: { phrases } }: Dataset, { option, renewalUsd }: Candidate): Warning | null {
  const months = option.type === 'credential' ? option.credential.validityMonths?.value : undefined;
  if (typeof months !== 'number' || months > 12) return null;
  const freeRenewal = renewalUsd === 0 ? phrases.freeRenewal : '';
  return ['lapses-every-year', { months: plural(months, 'month'), freeRenewal }];
}
