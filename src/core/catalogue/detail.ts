import type { Catalogue } from './catalogue.ts';
import { type CostPart, costOf } from './cost.ts';
import type { Claim, Credential, Endorsement } from './credential.ts';
import type { StudiedGuide, Study } from './evidence.ts';
import type { Source } from './fact.ts';
import { editionStatus, type Status } from './lifecycle.ts';
import { factsOf, type PlacedFact } from './provenance.ts';
import { type CredentialSummary, summaryOf } from './summary.ts';

/** A source with the key that facts name it by. */
export interface KeyedSource extends Source {
  readonly key: string;
}

/** A fact with its sources spelled out. */
export interface FactDetail {
  readonly path: string;
  readonly value: unknown;
  readonly note: string | null;
  readonly sources: readonly KeyedSource[];
  readonly conflicts: readonly {
    readonly value: unknown;
    readonly note: string | null;
    readonly sources: readonly KeyedSource[];
  }[];
}

/** One edition of an exam as it stands on the day. */
export interface ExamDetail {
  readonly code: string;
  readonly status: Status;
  readonly opens: string | null;
  readonly betaUntil: string | null;
  readonly closes: string | null;
  readonly languages: readonly string[] | null;
  readonly usd: number | null;
  readonly betaUsd: number | null;
  readonly minutes: number | null;
  readonly questions: readonly [number, number] | null;
  readonly passMark: string | null;
}

/** Everything known about a credential on one day. */
export interface CredentialDetail extends CredentialSummary {
  readonly summary: string;
  readonly relatedRoles: readonly string[];
  readonly exams: readonly ExamDetail[];
  readonly costParts: readonly CostPart[];
  readonly facts: readonly FactDetail[];
  readonly claims: readonly (Claim & { readonly studyTitle: string | null })[];
  readonly endorsements: readonly (Endorsement & Pick<StudiedGuide, 'title' | 'published' | 'sells'>)[];
  readonly notes: readonly string[];
  /** When a salary is known: the chance of making the difference from which on it pays; null where nobody can tell. */
  readonly breakEvenAttribution?: number | null;
}

/** Everything about a credential as of a day (`YYYY-MM-DD`), claims and sources included. */
export function detailOf(dataset: Catalogue, credential: Credential, asOf: string, language = 'en'): CredentialDetail {
  return {
    ...summaryOf(credential, asOf, language),
    summary: credential.summary,
    relatedRoles: credential.relatedRoles ?? [],
    exams: (credential.exams ?? []).map((exam) => ({
      code: exam.code,
      status: editionStatus(exam, asOf),
      opens: exam.opens?.value ?? null,
      betaUntil: exam.betaUntil?.value ?? null,
      closes: exam.closes?.value ?? null,
      languages: exam.languages?.value ?? null,
      usd: exam.usd?.value ?? null,
      betaUsd: exam.betaUsd?.value ?? null,
      minutes: exam.minutes?.value ?? null,
      questions: exam.questions?.value ?? null,
      passMark: exam.passMark?.value ?? null,
    })),
    costParts: costOf(credential, asOf, language).parts,
    facts: factDetails(dataset, credential, factsOf(credential)),
    claims: (credential.claims ?? []).map((claim) => ({
      ...claim,
      studyTitle: studyOf(dataset, claim.study)?.title ?? null,
    })),
    endorsements: (credential.endorsements ?? []).flatMap((endorsement) => {
      const guide = dataset.evidence.guides.find(({ id }) => id === endorsement.guide);
      if (guide === undefined || guide.published > asOf) return [];
      return [{ ...endorsement, title: guide.title, published: guide.published, sells: guide.sells }];
    }),
    notes: credential.notes ?? [],
  };
}

function studyOf({ evidence }: Catalogue, id: string | undefined): Study | undefined {
  return evidence.studies.find((study) => study.id === id);
}

/** Facts with the sources that their keys stand for, those shared by all credentials included. */
export function factDetails(dataset: Catalogue, credential: Credential, facts: readonly PlacedFact[]): FactDetail[] {
  const all = { ...dataset.evidence.sources, ...credential.sources };
  const spelled = (keys: readonly string[]): KeyedSource[] =>
    keys.flatMap((key) => {
      const source = all[key];
      return source === undefined ? [] : [{ key, ...source }];
    });
  return facts.map(({ path, fact }) => ({
    path,
    value: fact.value,
    note: fact.note ?? null,
    sources: spelled(fact.sources),
    conflicts: (fact.conflicts ?? []).map(({ value, note, sources }) => ({
      value,
      note: note ?? null,
      sources: spelled(sources),
    })),
  }));
}
