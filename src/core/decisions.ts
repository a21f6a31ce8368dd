import { NO_AD_WORDS } from './ads/ad-words.ts';
import type { Claim, Course, Credential, ExamVersion, Run } from './catalogue/credential.ts';
import type { Study } from './catalogue/evidence.ts';
import type { Guide } from './catalogue/guide.ts';
import type { Dataset } from './dataset.ts';

/** How much of a dataset is wanted: all of it, or what ranking, listing, comparing and asking read. */
export type Extent = 'everything' | 'decisions';

/**
 * A dataset without what says where it comes from and explains it at length: the sources, notes and rivals of facts, the words of
 * claims and studies, summaries, and facts that only `show` tells. Whatever is left out of a record is empty or absent in it. Name,
 * version and hash stay those of the whole, as every decision that is taken on this is the one taken on the whole.
 */
export function forDecisions(dataset: Dataset): Dataset {
  const { credentials, evidence, jobAds, names } = dataset;
  return {
    ...dataset,
    credentials: credentials.map(bareCredential),
    guides: dataset.guides.map(bareGuide),
    jobAds: { ...jobAds, sources: {} },
    names: { ...names, sources: {} },
    adWords: NO_AD_WORDS,
    evidence: { ...evidence, studies: evidence.studies.map(bareStudy), sources: {} },
  };
}

function bareCredential(credential: Credential): Credential {
  const { notes: _1, host: _2, recommended: _3, freePrep: _4, experienceYears: _5, renewal, ...kept } = credential;
  const { credit: _6, discounts: _7, scopeReason: _8, ...rest } = kept;
  const { exams, course, claims } = rest;
  return {
    ...bareFacts({
      ...rest,
      ...(exams === undefined ? {} : { exams: exams.map(bareExam) }),
      ...(course === undefined ? {} : { course: bareCourse(course) }),
      ...(claims === undefined ? {} : { claims: claims.map(bareClaim) }),
      ...(renewal?.usd === undefined ? {} : { renewal: { usd: renewal.usd } }),
    }),
    summary: '',
    sources: {},
  };
}

function bareExam(exam: ExamVersion): ExamVersion {
  const { minutes: _1, questions: _2, passMark: _3, delivery: _4, retake: _5, ...rest } = exam;
  return rest;
}

function bareCourse(course: Course): Course {
  const { runs, ...rest } = course;
  return runs === undefined ? rest : { ...rest, runs: runs.map(bareRun) };
}

function bareRun({ note: _, ...run }: Run): Run {
  return { ...run, sources: [] };
}

/** What its voice consists of. */
function bareGuide(guide: Guide): Guide {
  const { caveat: _1, groups: _2, mistakes: _3, stacks: _4, ...rest } = guide;
  const picks = guide.picks.map(({ note: _, ...pick }) => ({ ...pick, names: [] }));
  return { ...rest, url: '', publisher: '', picks };
}

function bareClaim(claim: Claim): Claim {
  const { population: _1, year: _2, study: _3, ...rest } = claim;
  return { ...rest, says: '', sources: [] };
}

function bareStudy(study: Study): Study {
  return { ...study, title: '', authors: '', population: '', finds: '', measures: '', sources: [] };
}

/** The same value with each fact in it reduced to its own value. */
function bareFacts<T>(value: T): T {
  return bare(value) as T;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value && 'sources' in value) return { value: value.value, sources: [] };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
}
