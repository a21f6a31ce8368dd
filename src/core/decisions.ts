import type { Claim, Credential, ExamVersion } from './catalogue/credential.ts';
import type { Study } from './catalogue/evidence.ts';
import type { Dataset } from './dataset.ts';

/** How much of a dataset is wanted: all of it, or what ranking, listing, comparing and asking read. */
export type Extent = 'everything' | 'decisions';

/**
 * A dataset without what says where it comes from and explains it at length: the sources, notes and rivals of facts, the words of
 * claims and studies, summaries, and facts that only `show` tells. Whatever is left out of a record is empty or absent in it. Name,
 * version and hash stay those of the whole, as every decision that is taken on this is the one taken on the whole.
 */
export function forDecisions(dataset: Dataset): Dataset {
  const { credentials, evidence } = dataset;
  return {
    ...dataset,
    credentials: credentials.map(bareCredential),
    evidence: { ...evidence, studies: evidence.studies.map(bareStudy), sources: {} },
  };
}

function bareCredential(credential: Credential): Credential {
  const { notes: _1, host: _2, recommended: _3, freePrep: _4, experienceYears: _5, renewal, ...rest } = credential;
  const { exams, claims } = rest;
  return {
    ...bareFacts({
      ...rest,
      ...(exams === undefined ? {} : { exams: exams.map(bareExam) }),
      ...(claims === undefined ? {} : { claims: claims.map(bareClaim) }),
      ...(renewal?.usd === undefined ? {} : { renewal: { usd: renewal.usd } }),
    }),
    summary: '',
    sources: {},
  };
}

function bareExam(exam: ExamVersion): ExamVersion {
  const { minutes: _1, questions: _2, passMark: _3, ...rest } = exam;
  return rest;
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
