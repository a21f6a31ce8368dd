import type { Delivery, Retake, SourcedCredential, SourcedExam } from './credential.ts';
import type { Range } from './fact.ts';
import { editionStatus, type Status } from './lifecycle.ts';

/** One edition of an exam as it stands on the day; null for what is not published. */
export interface ExamDetail {
  readonly code: string;
  readonly status: Status;
  readonly opens: string | null;
  readonly betaUntil: string | null;
  readonly registrationCloses: string | null;
  readonly closes: string | null;
  readonly languages: readonly string[] | null;
  readonly languageCount: number | null;
  readonly usd: number | null;
  readonly betaUsd: number | null;
  readonly minutes: number | null;
  readonly questions: Range | null;
  readonly passMark: string | null;
  readonly delivery: readonly Delivery[] | null;
  readonly retake: Retake | null;
}

/** An edition of an exam as of a day (`YYYY-MM-DD`), without its sources. */
export function examDetail(credential: SourcedCredential, exam: SourcedExam, asOf: string): ExamDetail {
  return {
    code: exam.code,
    status: editionStatus(credential, exam, asOf),
    opens: exam.opens?.value ?? null,
    betaUntil: exam.betaUntil?.value ?? null,
    registrationCloses: exam.registrationCloses?.value ?? null,
    closes: exam.closes?.value ?? null,
    languages: exam.languages?.value ?? null,
    languageCount: exam.languageCount?.value ?? null,
    usd: exam.usd?.value ?? null,
    betaUsd: exam.betaUsd?.value ?? null,
    minutes: exam.minutes?.value ?? null,
    questions: exam.questions?.value ?? null,
    passMark: exam.passMark?.value ?? null,
    delivery: exam.delivery?.value ?? null,
    retake: exam.retake?.value ?? null,
  };
}
