import type { Course, Credential, ExamVersion } from './credential.ts';
import type { Range } from './fact.ts';
import { editionStatus, examOn, isBetaPriced } from './lifecycle.ts';

/** One thing that must be paid, US dollars; null when its price is not published. */
export interface CostPart {
  readonly what: 'exam' | 'beta exam' | 'course' | 'subscription' | 'extras';
  readonly usd: Range | null;
  /** Path of the fact it comes from, as `show ID FIELD` takes it. */
  readonly field: string;
}

/** What it takes to earn a credential once, without retakes, time and renewal. */
export interface Cost {
  /** US dollars, or null when a part is not published: never free by silence. */
  readonly usd: Range | null;
  readonly parts: readonly CostPart[];
}

/** The price of a credential on a day, from the edition that can be taken then. */
export function costOf(credential: Credential, asOf: string, language = 'en'): Cost {
  const { course, extrasUsd } = credential;
  const exam = examOn(credential, asOf, language);
  const parts: CostPart[] = [];
  if (exam !== null) parts.push(examPart(credential, exam, asOf));
  const taught = course === undefined ? null : coursePart(course, exam !== null);
  if (taught !== null) parts.push(taught);
  if (extrasUsd !== undefined) parts.push({ what: 'extras', usd: extrasUsd.value, field: 'extrasUsd' });
  return { usd: sumOf(parts), parts };
}

function examPart(credential: Credential, exam: ExamVersion, asOf: string): CostPart {
  const index = credential.exams?.indexOf(exam) ?? 0;
  const beta =
    exam.betaUsd !== undefined && isBetaPriced(exam, asOf) && editionStatus(credential, exam, asOf) === 'beta';
  const usd = beta ? exam.betaUsd?.value : exam.usd?.value;
  return {
    what: beta ? 'beta exam' : 'exam',
    usd: usd === undefined ? null : [usd, usd],
    field: `exams.${index}.${beta ? 'betaUsd' : 'usd'}`,
  };
}

function coursePart(course: Course, besideExam: boolean): CostPart | null {
  if (course.usd !== undefined) return { what: 'course', usd: course.usd.value, field: 'course.usd' };
  const { usdPerMonth, months } = course;
  if (usdPerMonth === undefined) return besideExam ? null : { what: 'course', usd: null, field: 'course.usd' };
  return {
    what: 'subscription',
    usd:
      months === undefined
        ? null
        : [usdPerMonth.value[0] * Math.max(1, months.value[0]), usdPerMonth.value[1] * Math.max(1, months.value[1])],
    field: 'course.usdPerMonth',
  };
}

function sumOf(parts: readonly CostPart[]): Range | null {
  let low = 0;
  let high = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const { usd } = parts[index] as CostPart;
    if (usd === null) return null;
    low += usd[0];
    high += usd[1];
  }
  return parts.length === 0 ? null : [low, high];
}

/** Whether it is known to cost nothing at all. */
export function isFree(cost: Cost): boolean {
  return cost.usd !== null && cost.usd[1] === 0;
}

/** What one renewal costs, US dollars: the published fee, else the exam's price; null when neither is known. */
export function renewalUsd(credential: Credential, asOf: string): number | null {
  if (credential.validityMonths?.value === 'never') return 0;
  return credential.renewal?.usd?.value ?? examOn(credential, asOf)?.usd?.value ?? null;
}
