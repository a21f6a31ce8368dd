import { daysBetween } from '../../catalogue/dates.ts';
import { isEarnable, SOON_DAYS } from '../../catalogue/lifecycle.ts';
import type { Dataset } from '../../dataset.ts';
import { languageName } from '../../profile/code.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { yearsMissing } from '../../scoring/criteria.ts';
import { ASSUMED_HOURS_PER_WEEK, studyDays } from '../../scoring/gates.ts';
import { CRITERIA, type CriterionId, type Scale } from '../../scoring/model.ts';
import { onScale } from '../../scoring/scale.ts';
import { type Board, rowOf } from '../../scoring/score.ts';
import type { Situation } from '../../scoring/situation.ts';
import { plural, rangeWords, wordsFor } from './facts-in-words.ts';

/** What one criterion contributes to an option's value. */
export interface Reason {
  readonly criterion: CriterionId;
  /** 0 to 1. */
  readonly score: number;
  readonly weight: number;
  /** Weight times score; the contributions of an option add up to its value. */
  readonly contribution: number;
  readonly text: string;
}

/** Something to know before choosing an option. */
export interface Caution {
  readonly code:
    | 'closes-soon'
    | 'beta'
    | 'price-not-published'
    | 'hours-not-published'
    | 'lapses-every-year'
    | 'no-practice'
    | 'practice-not-published'
    | 'language-not-published'
    | 'opening-month-only'
    | 'not-by-deadline'
    | 'too-advanced'
    | 'too-easy'
    | 'other-platform';
  readonly text: string;
}

const HIGH = 0.5;

/** The contributions that put an option where it stands, largest first, in words. */
export function reasonsFor(dataset: Dataset, board: Board, row: number): Reason[] {
  const candidate = board.candidates[row];
  if (candidate === undefined) return [];
  const words = wordsFor(dataset, candidate, board.situation);
  const scores = rowOf(board, row);
  return CRITERIA.map((criterion, k) => {
    const score = scores[k] ?? 0;
    const weight = board.weights[k] ?? 0;
    const definition = dataset.model.criteria.find(({ id }) => id === criterion);
    const template = score >= HIGH ? definition?.high : definition?.low;
    return { criterion, score, weight, contribution: weight * score, text: fillWords(template ?? criterion, words) };
  }).toSorted((a, b) => b.contribution - a.contribution);
}

/** A template with each `{word}` put in; unknown words stay as they are. */
export function fillWords(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** Where an option is weak, in words. */
export function cautionsFor(dataset: Dataset, board: Board, row: number): Caution[] {
  const candidate = board.candidates[row];
  if (candidate === undefined) return [];
  if (candidate.option.type === 'alternative') {
    const late = notByDeadline(candidate, board.situation);
    return late === null ? [] : [late];
  }
  const cautions: (Caution | null)[] = [
    closesSoon(candidate),
    isBeta(candidate),
    candidate.cost.usd === null
      ? { code: 'price-not-published', text: 'its price is not published: ask before you enrol' }
      : null,
    hoursCaution(candidate),
    languageCaution(candidate, board.situation),
    openingMonth(candidate, board.situation),
    lapsesYearly(candidate),
    practiceCaution(candidate),
    ...levelCautions(dataset, board, candidate),
  ];
  return cautions.filter((caution) => caution !== null);
}

function practiceCaution({ handsOn }: Candidate): Caution | null {
  if (handsOn === 'none') return { code: 'no-practice', text: 'it has no practical part: build something beside it' };
  if (handsOn !== null) return null;
  return { code: 'practice-not-published', text: 'nobody publishes whether it has a practical part' };
}

function hoursCaution({ effort: { hours, estimated } }: Candidate): Caution | null {
  if (hours !== null && !estimated) return null;
  const reckoned = hours === null ? '' : `; comparable ones mostly take up to ${rangeWords(hours)}`;
  return { code: 'hours-not-published', text: `nobody publishes how many hours it takes${reckoned}` };
}

/** Where the languages are not published it may be offered or not; that is said, and shuts nothing out. */
function languageCaution({ offered }: Candidate, { profile }: Situation): Caution | null {
  if (offered !== 'unknown' || profile.language === undefined) return null;
  return {
    code: 'language-not-published',
    text: `it is not published whether it is offered in ${languageName(profile.language)}: ask before you pay`,
  };
}

/** An opening of which only the month is known counts from its first day; within that month it may be too early. */
function openingMonth({ lifecycle: { firstDay, status } }: Candidate, { asOf }: Situation): Caution | null {
  if (firstDay === null || firstDay.length !== 7 || !isEarnable(status) || !asOf.startsWith(firstDay)) return null;
  return { code: 'opening-month-only', text: `it opens in ${firstDay}; the day is not published` };
}

/** An alternative is not shut out by a deadline, since part of it is better than none; but it is said. */
function notByDeadline({ hours }: Candidate, { profile, asOf }: Situation): Caution | null {
  const { deadline, hoursPerWeek = ASSUMED_HOURS_PER_WEEK } = profile;
  if (deadline === undefined || hours === null || studyDays(hours[0], hoursPerWeek) <= daysBetween(asOf, deadline))
    return null;
  return {
    code: 'not-by-deadline',
    text: `it takes more hours than you have until ${deadline}: begin with a part of it`,
  };
}

function closesSoon({ daysLeft, lifecycle }: Candidate): Caution | null {
  if (daysLeft === null || daysLeft > SOON_DAYS) return null;
  return {
    code: 'closes-soon',
    text: `it can be earned until ${lifecycle.lastDay} only, ${plural(daysLeft, 'day')} from now`,
  };
}

function isBeta({ lifecycle }: Candidate): Caution | null {
  if (lifecycle.status !== 'beta') return null;
  const until = lifecycle.betaUntil === null ? '' : ` until ${lifecycle.betaUntil}`;
  return { code: 'beta', text: `the exam is in beta${until}: results take weeks, and terms may change` };
}

function lapsesYearly({ option, renewalUsd }: Candidate): Caution | null {
  const months = option.type === 'credential' ? option.credential.validityMonths?.value : undefined;
  if (typeof months !== 'number' || months > 12) return null;
  const cost = renewalUsd === 0 ? ', free of charge' : '';
  return {
    code: 'lapses-every-year',
    text: `it lapses after ${plural(months, 'month')}: plan to renew it each time${cost}`,
  };
}

function levelCautions(dataset: Dataset, { situation, candidates }: Board, candidate: Candidate): Caution[] {
  const { years } = situation;
  if (years === null) return [];
  const [low, high] = candidate.years;
  const { missingYears, surplusYears } = dataset.model.levelFit;
  if (isPoor(missingYears, yearsMissing(candidate, situation))) {
    const first = stepBefore(candidates, candidate, years);
    const text = `it asks for about ${plural(low, 'year')} of experience: build foundations first`;
    return [{ code: 'too-advanced', text: first === null ? text : `${text}, such as ${first.name} (${first.id})` }];
  }
  return isPoor(surplusYears, years - high)
    ? [{ code: 'too-easy', text: `it is meant for people with less experience than you have` }]
    : [];
}

function isPoor(scale: Scale, years: number): boolean {
  return years > 0 && onScale(scale, years) < HIGH;
}

/** A credential on the same platform that fits the years the person has: the one that teaches most of the same. */
function stepBefore(candidates: readonly Candidate[], target: Candidate, years: number): Candidate | null {
  const fitting = candidates.filter(
    (candidate) =>
      candidate.option.type === 'credential' &&
      candidate.lifecycle.status === 'active' &&
      candidate.years[0] <= years &&
      candidate.years[1] > 0 &&
      candidate.platforms.some((platform) => target.platforms.includes(platform)) &&
      candidate.kind === target.kind,
  );
  return fitting.toSorted((a, b) => shared(b, target) - shared(a, target) || b.years[0] - a.years[0])[0] ?? null;
}

function shared(a: Candidate, b: Candidate): number {
  return a.topics.filter((topic) => b.topics.includes(topic)).length;
}
