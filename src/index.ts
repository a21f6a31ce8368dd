export * from './core/advice/model.ts';
export { PROFILE_KEYS, type Profile, type ProfileKey, type Question } from './core/advice/question.ts';
export {
  type Advice,
  type Exclusion,
  type Recommendation,
  type RecommendOptions,
  recommend,
} from './core/advice/recommend.ts';
export { findCredential } from './core/catalogue.ts';
export { type Comparison, compare } from './core/compare.ts';
export { type Cost, costOf } from './core/cost.ts';
export * from './core/credential.ts';
export type * from './core/dataset.ts';
export { AdvisorError, type AdvisorErrorKind, type Location } from './core/errors.ts';
export * from './core/fact.ts';
export { type Filter, filterCredentials } from './core/filter.ts';
export { type Lifecycle, lifecycleOf, STATUSES, type Status } from './core/lifecycle.ts';
export type { CredentialEstimate, NoEstimate } from './core/roi/estimate-one.ts';
export { breakEvenOf, breakEvensOf, estimateRoi, type RoiReport } from './core/roi/estimate-roi.ts';
export type { RoiRequest } from './core/roi/request.ts';
export { SORT_KEYS, type SortKey, sortSummaries } from './core/sort.ts';
export { type CredentialSummary, summaryOf } from './core/summary.ts';
export { type DataChoice, loadDataset } from './data/load.ts';
