// What works wherever JavaScript runs: no file system, no package. Records and numbers in, records and numbers out.

export type { AdReading, AdSubject, Asked as AdAsked } from './ads/ad-reader.ts';
export type { Called } from './ads/ad-words.ts';
export { type AdWords, ASKS, type Ask } from './ads/ad-words.ts';
export * from './ads/count.ts';
export { type OwnAds, ownAdsOf, withOwnAds } from './ads/own-ads.ts';
export type * from './ads/report.ts';
export type { Change as AnswerChange, ChangesSince, KeptAnswer } from './advice/changes-since.ts';
export { changesSince } from './advice/changes-since.ts';
export type { Choice as OptionChoice, ChoiceReason } from './advice/choice.ts';
export { type Comparison, type ComparisonRow, compare } from './advice/compare.ts';
export type { Flip } from './advice/flips.ts';
export type { After, Afterwards, NextStep } from './advice/path/after-last.ts';
export type { AdvicePath, PickStep, ProjectStep, StepBefore } from './advice/path/path.ts';
export type { PathStep, Stop } from './advice/path/step.ts';
export type { QuickOption, QuickSituation } from './advice/quick-table.ts';
export { type Advice, type Exclusion, type Recommendation, recommend, recommender } from './advice/recommend.ts';
export type { Shown as ShownRanking } from './advice/shown.ts';
export { DEFAULT_TOP, type RecommendOptions } from './advice/table.ts';
export type { Tie } from './advice/tie.ts';
export type { VerdictReason, VerdictResult } from './advice/verdict.ts';
export type { AnswerTexts } from './advice/words/answer-texts.ts';
export type { Caution } from './advice/words/cautions.ts';
export type { Notice } from './advice/words/notices.ts';
export * from './advice/words/plan-wording.ts';
export type { Reason } from './advice/words/reasons.ts';
export * from './advice/words/screen-wording.ts';
export type * from './advice/words/wording.ts';
export {
  type BatchOptions,
  batch,
  fullBatch,
  type LineAnswer,
  type LineAnswerer,
  type LineError,
  type LineId,
} from './batch/batch.ts';
export { type BriefAdvice, briefRecommender } from './batch/brief.ts';
export type { Advised } from './catalogue/advised.ts';
export * from './catalogue/alternative.ts';
export type { AskedFor } from './catalogue/asked-for.ts';
export type * from './catalogue/catalogue.ts';
export { type Cost, type CostPart, costOf } from './catalogue/cost.ts';
export {
  type Coverage,
  coverageOf,
  type Footing,
  KEY_FACTS,
  type KeyFact,
  SCOPES as COVERAGE_SCOPES,
  type Scope as CoverageScope,
} from './catalogue/coverage.ts';
export * from './catalogue/credential.ts';
export * from './catalogue/detail.ts';
export type * from './catalogue/evidence.ts';
export type { ExamDetail } from './catalogue/exam-detail.ts';
export * from './catalogue/fact.ts';
export { type FactDetail, factDetails, type Given as GivenFact, type KeyedSource } from './catalogue/fact-detail.ts';
export { FIELDS, type Field, type FieldValue } from './catalogue/fields.ts';
export { type Filter, filterOptions, SCOPES, type Scope } from './catalogue/filter.ts';
export { type Found, findCredential, findOption, findSeveral, type Taken } from './catalogue/find.ts';
export * from './catalogue/guide.ts';
export { hearOnly } from './catalogue/guides.ts';
export type { Handover, Handovers } from './catalogue/handover.ts';
export type * from './catalogue/job-ads.ts';
export type { LanguageOffer } from './catalogue/language-offer.ts';
export type { Offered } from './catalogue/languages.ts';
export { BARS, type Bar, type Lifecycle, lifecycleOf, STATUSES, type Status } from './catalogue/lifecycle.ts';
export type { Mention } from './catalogue/mentions.ts';
export type { Thing } from './catalogue/named.ts';
export type * from './catalogue/names.ts';
export { entriesOf, OPTION_TYPES, type OptionType } from './catalogue/options.ts';
export type * from './catalogue/project.ts';
export { factsOf, findFacts, knownFields, type PlacedFact } from './catalogue/provenance.ts';
export { SORT_WORDS, sortSummaries } from './catalogue/sort.ts';
export { type OptionSummary, type Summariser, summariser, summaryOf } from './catalogue/summary.ts';
export * from './catalogue/terms.ts';
export type * from './catalogue/typical-hours.ts';
export * from './catalogue/vocabulary.ts';
export type * from './dataset.ts';
export { ADVISOR_ERROR_CODES, AdvisorError, type AdvisorErrorKind, type ErrorCode, type Location } from './errors.ts';
export * from './interview/interview.ts';
export * from './listing.ts';
export type { Sitting } from './plan/calendar.ts';
export type { PlanCaution } from './plan/cautions.ts';
export type { HeldAdvice } from './plan/check/advice.ts';
export { checkHeld, HELD_STATUSES, type HeldChecks, type HeldReport, type HeldStatus } from './plan/check/check.ts';
export { heldEvents } from './plan/check/events.ts';
export type { KeepAlive } from './plan/check/keep-alive.ts';
export { type CalendarEvent, planEvents } from './plan/events.ts';
export type { Rung } from './plan/ladder.ts';
export type { LeftOut as LeftOutStep } from './plan/left-out.ts';
export { type Memo, type MemoGrounds, type MemoSource, memoOf, type Rival as MemoRival } from './plan/memo.ts';
export type { Saving } from './plan/money.ts';
export type { Obstruction } from './plan/obstructions.ts';
export { planOf } from './plan/plan.ts';
export type { Relaxation } from './plan/relax.ts';
export type { RenewalDue } from './plan/renewal.ts';
export type { Plan, PlanStep, PlanTotal } from './plan/report.ts';
export type { PlanRequest } from './plan/request.ts';
export type * from './plan/stack.ts';
export type { Replaced } from './plan/subject.ts';
export type * from './problem.ts';
export { AMOUNT_KINDS, type AmountKind } from './profile/amount.ts';
export { readAnswer, UNSURE } from './profile/answer.ts';
export type { Answer } from './profile/explore.ts';
export type { Held, HeldDates } from './profile/held.ts';
export { type HeldFile, type HeldNotice, readHeldFile } from './profile/held-file/read.ts';
export { checkProfile, type ParsedProfile, type ProfileProblem, parseProfile } from './profile/parse.ts';
export { PROFILE_KEYS, type Profile, type ProfileKey } from './profile/profile.ts';
export * from './profile/question.ts';
export type * from './profile/reading.ts';
export type { RoiAssumption, SourceRef } from './roi/assume/assumptions.ts';
export type { Bell } from './roi/assume/bell.ts';
export type { WeighedClaim } from './roi/assume/claims.ts';
export type * from './roi/assume/defaults.ts';
export type { Effect, EffectFactor } from './roi/assume/effect.ts';
export type * from './roi/assume/ranges.ts';
export type * from './roi/assume/request.ts';
export { requestOf } from './roi/assume/request-of.ts';
export type { FinishingRanges } from './roi/assume/resolve-odds.ts';
export type { Origin } from './roi/assume/resolved.ts';
export type { Asked as RoiAsked } from './roi/assume/scene.ts';
export { withEffectNeeded } from './roi/report/effect-needed.ts';
export type * from './roi/report/estimate-one.ts';
export { estimateRoi, type RoiReport } from './roi/report/estimate-roi.ts';
export { type Asker, averageEffectNeeded, type Need, needOf, needsOf } from './roi/report/needed.ts';
export type { NoEstimate, OptionEstimate, ResolvedInputs, Stake } from './roi/report/option-estimate.ts';
export type * from './roi/report/rank.ts';
export type * from './roi/report/verdict-text.ts';
export type * from './roi/sum/cash-flow.ts';
export type * from './roi/sum/fees.ts';
export type { Finishing } from './roi/sum/finishing.ts';
export type * from './roi/sum/formula.ts';
export type * from './roi/sum/inputs.ts';
export type * from './roi/sum/lenses.ts';
export type * from './roi/uncertainty/simulate.ts';
export type * from './roi/uncertainty/tornado.ts';
export { GATES, type Gate } from './scoring/gates.ts';
export * from './scoring/model.ts';
export type { Said, Voices } from './scoring/voices.ts';
export type { Emphasis } from './scoring/weights.ts';
export * from './show.ts';
export { findShown, idOf, type ReadAs, type Shown, type Wanted, wantedBy } from './wanted.ts';
export type { Change } from './why-not/search.ts';
export { type WhyNot, whyNot } from './why-not/why-not.ts';
