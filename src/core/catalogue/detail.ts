import type { Catalogue } from './catalogue.ts';
import { type CostPart, costOf } from './cost.ts';
import type { Claim, Credential } from './credential.ts';
import type { Study } from './evidence.ts';
import type { Source } from './fact.ts';
import type { Guide, Pick as GuidePick } from './guide.ts';
import { isKnown } from './guides.ts';
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

/** What a guide says of an option, and to whom. */
export interface Mention
  extends Pick<Guide, 'title' | 'author' | 'url' | 'published' | 'sells' | 'selling'>,
    Pick<GuidePick, 'for' | 'strength'> {
  /** Key of the guide. */
  readonly guide: string;
  readonly note: string | null;
}

/** Everything known about a credential on one day. */
export interface CredentialDetail extends CredentialSummary {
  readonly summary: string;
  readonly relatedRoles: readonly string[];
  readonly exams: readonly ExamDetail[];
  readonly costParts: readonly CostPart[];
  readonly facts: readonly FactDetail[];
  readonly claims: readonly (Claim & { readonly studyTitle: string | null })[];
  /** What it took the place of. */
  readonly predecessors: readonly string[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly string[];
  /** When a salary is known: the average rise in pay at which it just pays, and what studies leave of that; null where nobody can tell. */
  readonly averageEffectNeeded?: number | null;
  readonly returnVerdict?: string | null;
}

/** Everything about a credential as of a day (`YYYY-MM-DD`), claims and sources included. */
export function detailOf(dataset: Catalogue, credential: Credential, asOf: string, language = 'en'): CredentialDetail {
  return {
    ...summaryOf(credential, asOf, language),
    summary: credential.summary,
    relatedRoles: credential.relatedRoles ?? [],
    exams: (credential.exams ?? []).map((exam) => ({
      code: exam.code,
      status: editionStatus(credential, exam, asOf),
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
    predecessors: predecessorsOf(dataset, credential.id),
    mentions: mentionsOf(dataset, credential.id, asOf),
    notes: credential.notes ?? [],
  };
}

/** What the guides that were out on a day say of an option, the newest first. */
export function mentionsOf({ guides }: Catalogue, id: string, asOf: string): Mention[] {
  return guides
    .filter((guide) => isKnown(guide, asOf))
    .toSorted((a, b) => (a.published > b.published ? -1 : 1))
    .flatMap(({ id: guide, title, author, url, published, sells, selling, picks }) =>
      picks
        .filter(({ ids }) => ids.includes(id))
        .map(({ for: people, strength, note }) => {
          return { guide, title, author, url, published, sells, selling, for: people, strength, note: note ?? null };
        }),
    );
}

/** The credentials that name one as their successor: the other direction of `successors`. */
export function predecessorsOf({ credentials }: Catalogue, id: string): string[] {
  return credentials.filter(({ successors }) => successors?.value.includes(id)).map((each) => each.id);
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
