import type { Verdict } from '../../catalogue/alternative.ts';
import type { Gate } from '../../scoring/gates.ts';
import type { AnswerTexts } from './answer-texts.ts';
import type { ChangeCode, CheckWording, MemoWording, PlanWording } from './plan-wording.ts';
import type { ScreenWording } from './screen-wording.ts';

/** A remark shown when every question named has one of the answers listed. */
export interface Tip {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly says: string;
  /** The same in a few words, for a screen that says what to beware of. */
  readonly beware?: string;
  readonly sources: readonly string[];
}

/** Answers that set limits: what they shut out is out, whatever it is worth. */
export const LIMITS = ['language', 'country', 'form', 'budget', 'deadline'] as const;
export type Limit = (typeof LIMITS)[number];

/** What one should know before choosing an option. */
export const CAUTIONS = [
  'closes-soon',
  'beta',
  'price-not-published',
  'dear',
  'hours-not-published',
  'hours-lower-bound',
  'lapses-every-year',
  'no-practice',
  'practice-not-published',
  'language-not-published',
  'opening-month-only',
  'not-by-deadline',
  'tight-deadline',
  'assumes',
  'too-advanced',
  'too-easy',
] as const;
export type CautionCode = (typeof CAUTIONS)[number];

/** Remarks on the whole answer that are not tips. */
export const NOTICES = [
  'nothing-said',
  'asked-for',
  'retired-pick',
  'opens-soon',
  'held-unknown',
  'held-lapsed',
] as const;
export type NoticeCode = (typeof NOTICES)[number];

/** Small pieces that other sentences are put together from. */
export const PHRASES = [
  'noRole',
  'noGoal',
  'noPlatform',
  'noSignal',
  'ownPace',
  'anyEmployers',
  'yearsUnknown',
  'yearsFromBackground',
  'yearsSaid',
  'priceUnknown',
  'priceFree',
  'hoursUnknown',
  'hoursSaid',
  'earnableUntil',
  'neverLapses',
  'validityUnknown',
  'validityMonths',
  'nobody',
  'someVoices',
  'dayUnknown',
  'untilDay',
  'freeRenewal',
  'reckonedHours',
  'comparableHours',
  'foundation',
  'sayCountry',
  'formExam',
  'formCourse',
  'noSuccessor',
  'tookItsPlace',
  'whichYouHold',
  'oneGuide',
  'moreGuides',
  'shutOut',
] as const;
export type Phrase = (typeof PHRASES)[number];

/** The gates that an answer can shut. */
export const SHUTTING = [
  'language',
  'country',
  'form',
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
  'already-held',
  'prerequisite',
] as const satisfies readonly Gate[];
export type Shutting = (typeof SHUTTING)[number];

/** Why an option is left out of what a screen holds. */
export const LEFT_OUT = ['same-kind', 'other-role'] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** The sentences about an option that somebody asks about. */
export const WHY_NOT_CASES = ['first', 'behind', 'shut-out', 'would-be-first', 'never', 'not-found'] as const;
export type WhyNotCase = (typeof WHY_NOT_CASES)[number];

/** What can speak for one option beside others, whoever is asking. */
export const CHOOSE_WORDS = ['platform', 'neutral', 'price', 'hours', 'lower', 'higher'] as const;
export type ChooseWord = (typeof CHOOSE_WORDS)[number];

/** What the advisor says besides the ranking; `{words}` are put in. */
/** What stands above help and the quiz. */
export interface HelpWording {
  /** The question that the program answers with this dataset. */
  readonly about: string;
  /** The same above the first question of the quiz. */
  readonly quiz: string;
  /** Command lines that run with it, by command; `program` for the program as a whole. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

export interface Wording {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why an answer decided for a credential, and why against. */
  readonly because: { readonly for: AnswerTexts; readonly against: AnswerTexts };
  /** Why a limit decided. */
  readonly limits: Readonly<Record<Limit, string>>;
  readonly gates: Readonly<Record<Gate, string>>;
  readonly cautions: Readonly<Record<CautionCode, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** What the kinds of employers are called in a sentence. */
  readonly employers: Readonly<Record<string, string>>;
  /** What is said of several options that an answer shut out. */
  readonly shutsOut: Readonly<Record<Shutting, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly screen: ScreenWording;
  /** What comes after the last step: the first that fits is said; one with a {name} needs something that would come next. */
  readonly next: readonly Tip[];
  readonly whyNot: Readonly<Record<WhyNotCase, string>>;
  /** Ends of "Choose it if …"; `{platforms}`, `{priceUsd}`, `{hours}`, `{level}` stand for its own. */
  readonly choose: Readonly<Record<ChooseWord, string>>;
  readonly tips: readonly Tip[];
  /** What to do with the pick once it is earned or done: how to name it, where to list it, how to keep it current. */
  readonly afterwards: readonly Tip[];
  readonly plan: PlanWording;
  readonly check: CheckWording;
  readonly memo: MemoWording;
  /** What changed since an answer was kept. */
  readonly changes: Readonly<Record<ChangeCode, string>>;
  readonly help: HelpWording;
}
