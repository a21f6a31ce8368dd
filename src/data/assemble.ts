import { createHash } from 'node:crypto';
import { NO_AD_WORDS } from '../core/ads/ad-words.ts';
import type { Evidence } from '../core/catalogue/evidence.ts';
import type { Source } from '../core/catalogue/fact.ts';
import type { JobAds } from '../core/catalogue/job-ads.ts';
import type { KnownNames } from '../core/catalogue/names.ts';
import { typicalHours } from '../core/catalogue/typical-hours.ts';
import type { Vocabulary } from '../core/catalogue/vocabulary.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import { dataError } from '../core/errors.ts';
import type { Question } from '../core/profile/question.ts';
import { withDerivedFacts } from './derive.ts';
import { handoversOf } from './handovers.ts';
import type { Material } from './read.ts';

type Content = Omit<SourcedDataset, 'name' | 'version' | 'hash'>;

/** Puts the name, the version and the hash on a dataset's content. Credentials and guides are ordered by id. */
function seal(name: string, content: Content): SourcedDataset {
  const sealed = { ...content, credentials: inOrder(content.credentials), guides: inOrder(content.guides) };
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(sealed)))
    .digest('hex')
    .slice(0, 16);
  return { name, version: newestCheck(sealed), hash, ...sealed };
}

function inOrder<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same value with the keys of every record in order, so that equal content gives equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function newestCheck({ credentials, evidence, jobAds, names }: Content): string {
  const shared = [evidence.sources, jobAds.sources, names.sources];
  const sources: Source[] = [...shared, ...credentials.map((credential) => credential.sources)].flatMap((each) =>
    Object.values(each),
  );
  let newest = '0000-00-00';
  for (const { checked } of sources) if (checked > newest) newest = checked;
  return newest;
}

/**
 * A dataset from validated material. What the material lacks (vocabulary, questions, model …) is taken from `base`, and
 * its closed lists, evidence and guides add to those of `base`. With `keep`, its credentials add to or replace those of `base`.
 */
export function assemble(name: string, material: Material, base: SourcedDataset | null, keep: boolean): SourcedDataset {
  const vocabulary = mergeVocabulary(material.replacesVocabulary ? undefined : base?.vocabulary, material.vocabulary);
  const evidence = mergeEvidence(base?.evidence, material.evidence);
  const guides = byId(base?.guides, material.guides);
  const credentials = keep && base !== null ? byId(base.credentials, material.credentials) : material.credentials;
  return seal(name, {
    credentials: withDerivedFacts(credentials, guides, evidence.sources),
    handovers: handoversOf(credentials),
    typicalHours: typicalHours(credentials),
    alternatives: material.alternatives ?? base?.alternatives ?? [],
    projects: material.projects ?? base?.projects ?? [],
    guides,
    jobAds: material.jobAds ?? base?.jobAds ?? NO_ADS,
    names: material.names ?? base?.names ?? NO_NAMES,
    vocabulary,
    evidence,
    questions: (material.questions ?? required('questions', base?.questions)).map((question) =>
      withOthers(question, vocabulary),
    ),
    model: material.model ?? required('model', base?.model),
    wording: material.wording ?? required('wording', base?.wording),
    roi: material.roi ?? required('roi', base?.roi),
    stacks: material.stacks ?? base?.stacks ?? [],
    adWords: material.adWords ?? base?.adWords ?? NO_AD_WORDS,
  });
}

const NO_ADS: JobAds = { sets: [], credentials: [], providers: [], platforms: [], sources: {} };
const NO_NAMES: KnownNames = { names: [], tests: [], sources: {} };

function required<T>(part: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw dataError('INCOMPLETE_DATASET', `the dataset has no ${part}, and there is no built-in one to take it from`);
}

/** The first list with the entries of the second put in or added, by id. */
function byId<T extends { readonly id: string }>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  return [...new Map([...first, ...second].map((entry) => [entry.id, entry])).values()];
}

function mergeVocabulary(base: Vocabulary | undefined, own: Vocabulary | undefined): Vocabulary {
  return {
    providerKinds: byId(base?.providerKinds, own?.providerKinds),
    providers: byId(base?.providers, own?.providers),
    levels: byId(base?.levels, own?.levels),
    roles: byId(base?.roles, own?.roles),
    topics: byId(base?.topics, own?.topics),
    platforms: byId(base?.platforms, own?.platforms),
    groups: byId(base?.groups, own?.groups),
    countries: byId(base?.countries, own?.countries),
    skills: byId(base?.skills, own?.skills),
    refusedSources: [...(base?.refusedSources ?? []), ...(own?.refusedSources ?? [])],
  };
}

function mergeEvidence(base: Evidence | undefined, own: Evidence | undefined): Evidence {
  return {
    studies: byId(base?.studies, own?.studies),
    sources: { ...base?.sources, ...own?.sources },
  };
}

/** A question with the entries of the vocabulary that it accepts besides the answers it offers. */
function withOthers(question: Question, vocabulary: Vocabulary): Question {
  if (question.accepts === undefined) return question;
  const offered = new Set((question.choices ?? []).map(({ value }) => value));
  const others = new Map(
    question.accepts
      .flatMap((list) => vocabulary[list])
      .filter(({ id }) => !offered.has(id))
      .map(({ id, name }) => [id, { value: id, label: name }]),
  );
  return { ...question, others: [...others.values()] };
}
