import { type Answer, withAnswer } from '../profile/explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';
import { boardIn, fieldOf } from '../proof/score-columns.ts';
import type { Judgement } from '../scoring/model.ts';
import { firstRow, rankedRows } from '../scoring/score.ts';
import { mostNarrowing, outlooks } from './order.ts';
import { isSettled } from './settled.ts';

/** How far a questionnaire has come. */
export interface Interview {
  readonly profile: Profile;
  /** Questions that will not be asked any more: answered, skipped with "not sure", or screened out. */
  readonly closed: ReadonlySet<ProfileKey>;
  /** Whether the person was asked which conditions apply. */
  readonly screened: boolean;
}

/** What to do next. */
export type Step =
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'screen'; readonly conditions: readonly Question[] }
  /** No answer to `leftUnasked` can change the first place any more; `first` is null when every option is shut out. */
  | { readonly type: 'stop'; readonly first: string | null; readonly leftUnasked: readonly Question[] };

/** One of the options that lead at present. */
export interface Leader {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly value: number;
}

/** A questionnaire at its beginning; answers already given, by flag or from a file, are not asked for. */
export function startInterview(profile: Profile = {}): Interview {
  const given = PROFILE_KEYS.filter((key) => profile[key] !== undefined);
  return { profile, closed: new Set(given), screened: false };
}

/** The interview after one answer; undefined for "not sure". */
export function withReply({ profile, closed, screened }: Interview, key: ProfileKey, answer: Answer): Interview {
  return { profile: withAnswer(profile, key, answer), closed: new Set([...closed, key]), screened };
}

/** The interview after the conditions that apply were ticked; the others are settled for good. */
export function withTicks(dataset: Judgement, interview: Interview, ticked: readonly ProfileKey[]): Interview {
  const unticked = openQuestions(dataset, interview).filter(
    ({ id, condition }) => condition !== undefined && !ticked.includes(id),
  );
  return { ...interview, closed: new Set([...interview.closed, ...unticked.map(({ id }) => id)]), screened: true };
}

/** The questions that are neither answered nor skipped nor screened out, in the order of the questionnaire. */
export function openQuestions(dataset: Judgement, { closed }: Interview): Question[] {
  return dataset.questions.filter(
    ({ id, roiOnly, flagOnly }) => roiOnly !== true && flagOnly !== true && !closed.has(id),
  );
}

/** What a person wants decides most, and is what they came to say. */
const FIRST: ProfileKey = 'goal';

/**
 * The next step of the questionnaire. It asks for the goal first, then what narrows the field most, and last which special
 * conditions apply; it stops once it is proved that no answer to what is left can change the first place.
 * Pure: the same interview gives the same step.
 */
export function nextStep(dataset: Judgement, interview: Interview, asOf: string): Step {
  const { profile, screened } = interview;
  const open = openQuestions(dataset, interview);
  // With the goal open there is nothing to prove, and the first prompt need not wait for the attempt.
  const goal = open.find(({ id }) => id === FIRST);
  if (goal !== undefined) return { type: 'ask', question: goal };
  const field = fieldOf(dataset, asOf, profile.language ?? 'en');
  const board = boardIn(field, profile);
  const row = firstRow(board);
  const first = row === null ? null : (field.candidates[row]?.id ?? null);
  if (open.length === 0) return { type: 'stop', first, leftUnasked: [] };
  const views = outlooks(field, board, open);
  // An answer that changes the first place refutes what would be costly to prove.
  const unmoved = views.every(({ narrowing, lead }) => narrowing === 0 && lead >= 0);
  if (row !== null && unmoved && isSettled(field, profile, new Set(open.map(({ id }) => id)), row))
    return { type: 'stop', first, leftUnasked: open };
  const question = mostNarrowing(views.filter(({ question }) => screened || question.condition === undefined));
  if (question !== undefined) return { type: 'ask', question };
  const conditions = open.filter(({ condition }) => condition !== undefined);
  return screened || conditions.length === 0
    ? { type: 'stop', first, leftUnasked: [] }
    : { type: 'screen', conditions };
}

/** How far a questionnaire has come in its part: the basic questions, or what was added by ticking conditions. */
export interface Progress {
  readonly part: 'basic' | 'ticked';
  /** Steps of this part that may still come, the next one included. Never grows from step to step. */
  readonly left: number;
}

/** How many steps the present part of a questionnaire can still have. Asking for all conditions at one stroke is one. */
export function progressOf(dataset: Judgement, interview: Interview): Progress {
  const open = openQuestions(dataset, interview);
  if (interview.screened) return { part: 'ticked', left: open.length };
  const conditions = open.filter(({ condition }) => condition !== undefined);
  return { part: 'basic', left: open.length - conditions.length + (conditions.length > 0 ? 1 : 0) };
}

/** The options that lead with the answers given so far, best first. */
export function leaders(dataset: Judgement, profile: Profile, asOf: string, count: number): Leader[] {
  const board = boardIn(fieldOf(dataset, asOf, profile.language ?? 'en'), profile);
  return rankedRows(board)
    .slice(0, count)
    .flatMap((row) => {
      const candidate = board.candidates[row];
      return candidate === undefined ? [] : [{ id: candidate.id, name: candidate.name, value: board.values[row] ?? 0 }];
    });
}
