import type { Credential, ExamVersion } from '../../catalogue/credential.ts';
import { examOn } from '../../catalogue/lifecycle.ts';
import type { TypicalHours } from '../../catalogue/typical-hours.ts';
import type { RoiDefaults, Valuation } from './defaults.ts';
import type { RoiRequest } from './request.ts';

/** What is being judged: earning something, doing something that ends in no paper, or keeping what is held. */
export type Asked = 'earn' | 'alternative' | 'renewal';

/** All that an estimate is worked out from. */
export interface Scene {
  readonly asked: Asked;
  readonly credential: Credential;
  /** Everything known, to see what is held. */
  readonly credentials: readonly Credential[];
  /** Hours that stand in where none are published. */
  readonly typicalHours: TypicalHours;
  readonly defaults: RoiDefaults;
  readonly request: RoiRequest;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly language: string;
  /** The edition to be sat on that day; null when it is no exam. */
  readonly exam: ExamVersion | null;
  /** Only of a renewal: years since it was earned when it lapses, and years from today until then. */
  readonly ageYears: number;
  readonly lapsesInYears: number;
}

/** Why there is no estimate, and what would make one possible. */
export interface Missing {
  readonly missing: 'price' | 'hours' | 'months';
  readonly text: string;
  readonly hint: string;
}

/** One person before one credential on one day. */
export function sceneOf(dataset: Valuation, credential: Credential, request: RoiRequest, asOf: string): Scene {
  const language = request.language ?? 'en';
  return {
    asked: 'earn',
    credential,
    credentials: dataset.credentials,
    typicalHours: dataset.typicalHours,
    defaults: dataset.roi,
    request,
    asOf,
    language,
    exam: examOn(credential, asOf, language),
    ageYears: 0,
    lapsesInYears: 0,
  };
}
