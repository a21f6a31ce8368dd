/** Why a step is not in a plan. */
export const LEFT_OUT_OF_PLAN = [
  'held',
  'known',
  'nothing-fits',
  'assumes',
  'requires',
  'dates',
  'twice',
  'budget',
  'deadline',
  'limits',
] as const;
export type LeftOutOfPlan = (typeof LEFT_OUT_OF_PLAN)[number];

/** What to know before following a plan. */
export const PLAN_CAUTIONS = [
  'tight',
  'price-not-published',
  'hours-estimated',
  'closes-before-retake',
  'retake-after-deadline',
  'assumes',
  'requires',
] as const;
export type PlanCautionCode = (typeof PLAN_CAUTIONS)[number];

/** Whether an exam of a platform is worth taking. */
export const LADDER_CODES = [
  'planned',
  'held',
  'next',
  'covered',
  'neighbour',
  'other-role',
  'below',
  'above',
  'one-more',
] as const;
export type LadderCode = (typeof LADDER_CODES)[number];

/** Single sentences of a plan. */
export const PLAN_TEXTS = ['path', 'things', 'stopHere', 'stopAtEnd', 'nothing', 'blocked', 'replaced'] as const;
export type PlanText = (typeof PLAN_TEXTS)[number];

/** The limits that can give. */
export const RELAXED = ['budget', 'deadline', 'hoursPerWeek'] as const;

/** What a plan says. */
export interface PlanWording {
  readonly texts: Readonly<Record<PlanText, string>>;
  readonly leftOut: Readonly<Record<LeftOutOfPlan, string>>;
  readonly cautions: Readonly<Record<PlanCautionCode, string>>;
  readonly ladder: Readonly<Record<LadderCode, string>>;
  readonly relax: Readonly<Record<(typeof RELAXED)[number], string>>;
}

/** What to do about something held, with the reason. */
export const CHECK_ADVICE = [
  'renew-free',
  'renew-required',
  'renew-role',
  'kept-alive',
  'lapse-gone',
  'lapse-covered',
  'lapse-role',
  'decide',
  'never',
  'no-date',
  'no-validity',
  'not-in-data',
  'lapsed',
  'lapsed-gone',
] as const;
export type CheckAdviceCode = (typeof CHECK_ADVICE)[number];

/** Single sentences of a check. */
export const CHECK_TEXTS = ['nothingHeld', 'nothingDue', 'due', 'unwatched', 'keepsAlive'] as const;

/** What a check of what is held says. */
export interface CheckWording {
  readonly texts: Readonly<Record<(typeof CHECK_TEXTS)[number], string>>;
  readonly advice: Readonly<Record<CheckAdviceCode, string>>;
}

/** What can be different from an answer that was kept. */
export const CHANGES = ['verdict', 'first', 'shut-out', 'price', 'last-day', 'new', 'nothing'] as const;
export type ChangeCode = (typeof CHANGES)[number];

/** What colleagues ask of whoever brings a plan. */
export const MEMO_QUESTIONS = ['how-sure', 'what-changes', 'failing', 'lapsing', 'cheaper', 'without-it'] as const;
export type MemoQuestion = (typeof MEMO_QUESTIONS)[number];

/** Why to look again. */
export const LOOK_AGAIN = ['season', 'closes'] as const;

/** Single sentences of a memo. */
export const MEMO_TEXTS = ['notFirst'] as const;

/** What a memo says. */
export interface MemoWording {
  readonly texts: Readonly<Record<(typeof MEMO_TEXTS)[number], string>>;
  readonly questions: Readonly<Record<MemoQuestion, { readonly ask: string; readonly answer: string }>>;
  readonly again: Readonly<Record<(typeof LOOK_AGAIN)[number], string>>;
}
