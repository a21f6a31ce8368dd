import type { Alternative } from './alternative.ts';
import type { Catalogue } from './catalogue.ts';
import { type CostPart, costOf } from './cost.ts';
import type { Claim, Credential, SourcedClaim, SourcedCredential, SourcedDiscount } from './credential.ts';
import { type ExamDetail, examDetail } from './exam-detail.ts';
import type { Range } from './fact.ts';
import { type FactDetail, factDetails } from './fact-detail.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Thing } from './named.ts';
import type { Project } from './project.ts';
import { factsOf } from './provenance.ts';
import { type OptionSummary, summaryOf } from './summary.ts';

/** What is told of anything beside what matters at a glance. */
interface Told extends OptionSummary {
  /** What it is and is not, or what one does. */
  readonly summary: string;
  /** Guides that name it. */
  readonly mentions: readonly Mention[];
}

/** Everything known about a credential on one day. */
export interface CredentialDetail extends Told {
  readonly type: 'credential';
  /** Why it is in the data though it is not about AI; null where it is. */
  readonly scopeReason: string | null;
  readonly relatedRoles: readonly string[];
  readonly exams: readonly ExamDetail[];
  readonly costParts: readonly CostPart[];
  readonly discounts: readonly SourcedDiscount[];
  readonly facts: readonly FactDetail[];
  readonly claims: readonly (SourcedClaim & { readonly studyTitle: string | null })[];
  /** Ids of what it replaced, and of what it opens the way to. */
  readonly predecessors: readonly string[];
  readonly leadsTo: readonly string[];
  readonly notes: readonly string[];
}

/** Everything known about something that is done instead of earning a credential. */
export interface AlternativeDetail extends Told {
  readonly type: 'alternative';
  /** What one does, step by step; null where the summary says it all. */
  readonly steps: string | null;
  readonly done: readonly string[];
  /** Years of relevant work for which it suits. */
  readonly years: Range;
  /** Why it is judged as it is: nothing of it is a fact with a source. */
  readonly why: string;
}

/** Everything known about a project. */
export interface ProjectDetail extends Told {
  readonly type: 'project';
  readonly done: readonly string[];
  readonly shows: string;
}

export type OptionDetail = CredentialDetail | AlternativeDetail | ProjectDetail;

/** Everything about one option as of a day (`YYYY-MM-DD`), claims and sources included. */
export function detailOf(
  dataset: Catalogue,
  entry: Thing<SourcedCredential>,
  asOf: string,
  language = 'en',
): OptionDetail {
  const summary = summaryOf(dataset, entry, asOf, language);
  const told = { ...summary, mentions: mentionsOf(dataset, summary.id, asOf) };
  switch (entry.type) {
    case 'credential':
      return { ...told, type: 'credential', ...credentialDetail(dataset, entry.credential, asOf, language) };
    case 'alternative':
      return { ...told, type: 'alternative', ...alternativeDetail(entry.alternative) };
    case 'project':
      return { ...told, type: 'project', ...projectDetail(entry.project) };
  }
}

type Own<Detail extends OptionDetail> = Omit<Detail, keyof OptionSummary | 'mentions'>;

function credentialDetail(
  dataset: Catalogue,
  credential: SourcedCredential,
  asOf: string,
  language: string,
): Own<CredentialDetail> {
  const { id } = credential;
  return {
    summary: credential.summary,
    scopeReason: credential.scopeReason ?? null,
    relatedRoles: credential.relatedRoles ?? [],
    exams: (credential.exams ?? []).map((exam) => examDetail(credential, exam, asOf)),
    costParts: costOf(credential, asOf, language).parts,
    discounts: credential.discounts ?? [],
    facts: factDetails(dataset, credential, factsOf(credential)),
    claims: (credential.claims ?? []).map((claim) => ({ ...claim, studyTitle: studyTitle(dataset, claim) })),
    predecessors: idsWhere(dataset, ({ successors }) => successors?.value.includes(id)),
    leadsTo: idsWhere(
      dataset,
      ({ requires, recommended }) => requires?.value.includes(id) || recommended?.value.includes(id),
    ),
    notes: credential.notes ?? [],
  };
}

function studyTitle({ evidence }: Catalogue, { study }: Claim): string | null {
  return evidence.studies.find(({ id }) => id === study)?.title ?? null;
}

function idsWhere({ credentials }: Catalogue, holds: (credential: Credential) => boolean | undefined): string[] {
  return credentials.filter((credential) => holds(credential) === true).map(({ id }) => id);
}

function alternativeDetail({ summary, scope, done, years, why }: Alternative): Own<AlternativeDetail> {
  return { summary, steps: scope ?? null, done: done ?? [], years, why };
}

function projectDetail({ summary, done, shows }: Project): Own<ProjectDetail> {
  return { summary, done, shows };
}
