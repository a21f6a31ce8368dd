import type { Credential, ExamVersion } from '../../catalogue/credential.ts';
import { examOn } from '../../catalogue/lifecycle.ts';
import type { RoiDefaults, Valuation } from './defaults.ts';
import type { RoiRequest } from './request.ts';

/** All that an estimate is worked out from. */
export interface Scene {
  readonly credential: Credential;
  readonly defaults: RoiDefaults;
  readonly request: RoiRequest;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly language: string;
  /** The edition to be sat on that day; null when it is no exam. */
  readonly exam: ExamVersion | null;
  /** Whether one passes it, or finishes it: saying how likely a pass is makes it an exam. */
  readonly isExam: boolean;
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
  const exam = examOn(credential, asOf, language);
  const isExam = exam !== null || request.passChance !== undefined;
  return { credential, defaults: dataset.roi, request, asOf, language, exam, isExam };
}
