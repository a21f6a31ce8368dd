import type {
  Claim,
  Course,
  Credential,
  ExamVersion,
  Run,
  SourcedClaim,
  SourcedCourse,
  SourcedCredential,
  SourcedDiscount,
  SourcedExam,
  SourcedRun,
} from '../core/catalogue/credential.ts';

/** A credential without where its facts come from and without what is only told: what ranking, listing, comparing and asking read. */
export function forDecisions(credential: SourcedCredential): Credential {
  const {
    summary: _1,
    scopeReason: _2,
    credit: _3,
    experienceYears: _4,
    freePrep: _5,
    notes: _6,
    ...told
  } = credential;
  const { sources: _7, exams, course, discounts, claims, ...kept } = told;
  return unsourced({
    ...kept,
    ...(exams === undefined ? {} : { exams: exams.map(bareExam) }),
    ...(course === undefined ? {} : { course: bareCourse(course) }),
    ...(discounts === undefined ? {} : { discounts: discounts.map(bareDiscount) }),
    ...(claims === undefined ? {} : { claims: claims.map(bareClaim) }),
  });
}

function bareExam({ questions: _1, passMark: _2, ...exam }: SourcedExam): ExamVersion {
  return exam;
}

function bareCourse({ runs, ...course }: SourcedCourse): Course {
  return runs === undefined ? course : { ...course, runs: runs.map(bareRun) };
}

function bareRun({ sources: _1, note: _2, ...run }: SourcedRun): Run {
  return run;
}

function bareDiscount({ sources: _, ...discount }: SourcedDiscount) {
  return discount;
}

function bareClaim({ says: _1, population: _2, year: _3, sources: _4, ...claim }: SourcedClaim): Claim {
  return claim;
}

/** The same value, each fact in it reduced to its own value. */
function unsourced<T>(value: T): T {
  return withoutSources(value) as T;
}

function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value) return { value: value.value };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSources(inner)]));
}
