import { type Answer, withAnswer } from '../profile/explore.ts';
import { checkProfile } from '../profile/parse.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Question } from '../profile/question.ts';
import { boardIn, type Field, fieldOf } from '../proof/score-columns.ts';
import type { Judgement } from '../scoring/model.ts';
import { type Board, firstRow, rankedRows } from '../scoring/score.ts';
import { mostNarrowing, type Outlook, outlooks } from './order.ts';
import { isSettled } from './settled.ts';

/** How far a questionnaire has come: plain JSON, to be kept or sent between two steps. */
export interface Interview {
  readonly profile: Profile;
  /** Questions that will not be asked any more: answered, skipped with "not sure", or screened out. */
  readonly closed: readonly ProfileKey[];
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
  return { profile, closed: given, screened: false };
}

/** The interview after one answer; undefined for "not sure". */
export function withReply({ profile, closed, screened }: Interview, key: ProfileKey, answer: Answer): Interview {
  return { profile: withAnswer(profile, key, answer), closed: joined(closed, [key]), screened };
}

function joined(closed: readonly ProfileKey[], keys: readonly ProfileKey[]): ProfileKey[] {
  return [...new Set([...closed, ...keys])];
}

/** The interview after the conditions that apply were ticked; the others are settled for good. */
export function withTicks(dataset: Judgement, interview: Interview, ticked: readonly ProfileKey[]): Interview {
  const unticked = openQuestions(dataset, interview).filter(
    ({ id, condition }) => condition !== undefined && !ticked.includes(id),
  );
  return {
    ...interview,
    closed: joined(
      interview.closed,
      unticked.map(({ id }) => id),
    ),
    screened: true,
  };
}

/** The questions that are neither answered nor skipped nor screened out and may still come up, in the order of the questionnaire. */
export function openQuestions(dataset: Judgement, interview: Interview): Question[] {
  return dataset.questions.filter(
    (question) =>
      question.roiOnly !== true &&
      question.flagOnly !== true &&
      !interview.closed.includes(question.id) &&
      applies(question, interview) !== 'no',
  );
}

/** Whether a question is asked of somebody with these answers: `later` while what decides that is open itself. */
export function applies(
  { onlyWhen = {} }: Question,
  { profile, closed }: Omit<Interview, 'screened'>,
): 'yes' | 'no' | 'later' {
  let result: 'yes' | 'later' = 'yes';
  for (const [key, wanted] of Object.entries(onlyWhen)) {
    const given = profile[key as ProfileKey];
    if (given === undefined && !closed.includes(key as ProfileKey)) result = 'later';
    else if (!meets(given, wanted)) return 'no';
  }
  return result;
}

function meets(given: Answer, wanted: readonly string[]): boolean {
  if (given === undefined) return wanted.includes('unsure');
  return wanted.includes(String(given)) || (given !== 'none' && wanted.includes('any'));
}

/** What is asked before anything is worked out: nothing moves more, and it is what people come with. */
const OPENING: ProfileKey = 'goal';

/**
 * The next step of the questionnaire: the goal, then what narrows the field most of the questions that concern everybody, then which
 * special conditions apply, then those; it stops once it is proved that no answer to what is left can change the first place. The
 * proof waits for the conditions: while they are open, it hardly ever succeeds. Pure: the same interview gives the same step. `asOf` is
 * `YYYY-MM-DD`; throws a usage error for it and for a profile as `recommend` does.
 */
export function nextStep(dataset: Judgement, interview: Interview, asOf: string): Step {
  const { profile, screened } = interview;
  checkProfile(dataset, profile, asOf);
  const open = openQuestions(dataset, interview);
  const opening = open.find(({ id }) => id === OPENING);
  if (opening !== undefined) return { type: 'ask', question: opening };
  const field = fieldOf(dataset, asOf, profile.language ?? 'en');
  const board = boardIn(field, profile);
  const conditions = screened ? [] : open.filter(({ condition }) => condition !== undefined);
  if (conditions.length === 0) return stopOrAsk(field, board, interview, open);
  const common = open.filter(({ condition }) => condition === undefined);
  const narrowing = outlooks(field, board, common).filter((view) => view.narrowing > 0 && isAskable(view, interview));
  const question = mostNarrowing(narrowing);
  return question === undefined ? { type: 'screen', conditions } : { type: 'ask', question };
}

function isAskable({ question }: Outlook, interview: Interview): boolean {
  return applies(question, interview) === 'yes';
}

function stopOrAsk(field: Field, board: Board, interview: Interview, open: readonly Question[]): Step {
  const row = firstRow(board);
  const first = row === null ? null : (field.candidates[row]?.id ?? null);
  if (open.length === 0) return { type: 'stop', first, leftUnasked: [] };
  const views = outlooks(field, board, open);
  // An answer that changes the first place refutes what would be costly to prove.
  const unmoved = views.every(({ narrowing, lead }) => narrowing === 0 && lead >= 0);
  if (row !== null && unmoved && isSettled(field, interview.profile, new Set(open.map(({ id }) => id)), row))
    return { type: 'stop', first, leftUnasked: open };
  const question = mostNarrowing(views.filter((view) => isAskable(view, interview)));
  return question === undefined ? { type: 'stop', first, leftUnasked: [] } : { type: 'ask', question };
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

/** The options that lead with the answers given so far, best first, at most `count`. Throws a usage error as `nextStep` does. */
export function leaders(dataset: Judgement, profile: Profile, asOf: string, count: number): Leader[] {
  checkProfile(dataset, profile, asOf);
  const board = boardIn(fieldOf(dataset, asOf, profile.language ?? 'en'), profile);
  return rankedRows(board)
    .slice(0, count)
    .flatMap((row) => {
      const candidate = board.candidates[row];
      return candidate === undefined ? [] : [{ id: candidate.id, name: candidate.name, value: board.values[row] ?? 0 }];
    });
}
