export type { Choice, ChoiceReason } from './core/advice/choice.ts';
export { type Comparison, type ComparisonRow, compare } from './core/advice/compare.ts';
export type { AdvicePath } from './core/advice/path/path.ts';
export type { PathStep } from './core/advice/path/step.ts';
export {
  type Advice,
  type Exclusion,
  type Recommendation,
  type RecommendOptions,
  recommend,
} from './core/advice/recommend.ts';
export * from './core/catalogue/alternative.ts';
export type { Catalogue } from './core/catalogue/catalogue.ts';
export { type Cost, costOf } from './core/catalogue/cost.ts';
export * from './core/catalogue/credential.ts';
export type * from './core/catalogue/detail.ts';
export type * from './core/catalogue/evidence.ts';
export * from './core/catalogue/fact.ts';
export { FIELDS, type Field, type FieldValue } from './core/catalogue/fields.ts';
export { type Filter, filterOptions, SCOPES, type Scope } from './core/catalogue/filter.ts';
export { type Found, findCredential, findOption, findSeveral, type Taken } from './core/catalogue/find.ts';
export * from './core/catalogue/guide.ts';
export { hearOnly } from './core/catalogue/guides.ts';
export type * from './core/catalogue/job-ads.ts';
export { type Lifecycle, lifecycleOf, STATUSES, type Status } from './core/catalogue/lifecycle.ts';
export type { Thing } from './core/catalogue/named.ts';
export type * from './core/catalogue/names.ts';
export * from './core/catalogue/options.ts';
export type * from './core/catalogue/project.ts';
export { SORT_WORDS, sortSummaries } from './core/catalogue/sort.ts';
export { type OptionSummary, type Summariser, summariser, summaryOf } from './core/catalogue/summary.ts';
export * from './core/catalogue/vocabulary.ts';
export type * from './core/dataset.ts';
export { AdvisorError, type AdvisorErrorKind, type Location } from './core/errors.ts';
export { listNames, RECORD_LISTS, wordsIn } from './core/listing.ts';
export { planOf } from './core/plan/plan.ts';
export type { Plan, PlanStep, PlanTotal } from './core/plan/report.ts';
export type { PlanRequest } from './core/plan/request.ts';
export type { Held } from './core/profile/held.ts';
export { type HeldFile, type HeldNotice, readHeldFile } from './core/profile/held-file/read.ts';
export { type ParsedProfile, parseProfile } from './core/profile/parse.ts';
export { PROFILE_KEYS, type Profile, type ProfileKey } from './core/profile/profile.ts';
export type { Question } from './core/profile/question.ts';
export type { RoiRequest } from './core/roi/assume/request.ts';
export { withEffectNeeded } from './core/roi/report/effect-needed.ts';
export { estimateRoi, type RoiReport } from './core/roi/report/estimate-roi.ts';
export { averageEffectNeeded, type Need, needOf, needsOf } from './core/roi/report/needed.ts';
export type { NoEstimate, OptionEstimate } from './core/roi/report/option-estimate.ts';
export * from './core/scoring/model.ts';
export type { Voices } from './core/scoring/voices.ts';
export { type FieldPage, type Look, type Page, show, showField } from './core/show.ts';
export { findShown, type Shown, type Wanted, wantedBy } from './core/wanted.ts';
export { type WhyNot, whyNot } from './core/why-not/why-not.ts';
export { type DataChoice, loadDataset } from './data/load.ts';
