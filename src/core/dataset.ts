import type { Model } from './advice/model.ts';
import type { Question } from './advice/question.ts';
import type { Wording } from './advice/wording.ts';
import type { Credential, Endorsement, HandsOn, Method } from './credential.ts';
import type { Range, Sources } from './fact.ts';
import type { RoiDefaults } from './roi/defaults.ts';

/** One entry of a closed list. */
export interface Term {
  readonly id: string;
  readonly name: string;
}

export const PROVIDER_KINDS = [
  'cloud',
  'platform',
  'ai-lab',
  'university',
  'association',
  'training',
  'community',
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** Who issues or hosts a credential. `kind` decides what its name is worth to an employer. */
export interface Provider extends Term {
  readonly kind: ProviderKind;
  /** Guides and studies that report its name as one which hiring managers know or advertisements ask for. */
  readonly recognised?: readonly string[];
}

/** A level, with the years of relevant work it is meant for. */
export interface Level extends Term {
  readonly years: Range;
}

/** The closed lists that everything else refers to. */
export interface Vocabulary {
  readonly providers: readonly Provider[];
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly roles: readonly Term[];
  readonly topics: readonly Term[];
  readonly platforms: readonly Term[];
  /** Groups that a closed registration may be limited to. */
  readonly groups: readonly Term[];
}

/** What is known about pay and hiring beyond a single credential. */
export interface Study {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly year?: number;
  readonly method: Method;
  readonly population: string;
  /** The result in our own words. */
  readonly finds: string;
  /** What was really measured, and what it does not say. */
  readonly measures: string;
  readonly sources: readonly string[];
}

/** A guide whose recommendations enter as endorsements, known from its publication date on. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  /** Whether its publisher sells or is paid for what it recommends. */
  readonly sells: boolean;
  readonly sources: readonly string[];
}

/** The evidence that all credentials share. */
export interface Evidence {
  readonly studies: readonly Study[];
  readonly guides: readonly Guide[];
  readonly sources: Sources;
}

/** A value that depends on answers: `base`, or the mean of the entries that the given answers pick. */
export interface AnswerTable {
  readonly base: number;
  readonly by?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What competes with a credential: a project, a contribution, a free course, doing nothing. It is scored by the same
 * criteria; where a credential has a fact, an alternative has a judged table.
 */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** What the whole recommendation is called when this comes first. */
  readonly verdict: Verdict;
  readonly roles: readonly string[];
  readonly topics: readonly string[];
  /** Years of relevant work for which it suits. */
  readonly years: Range;
  readonly hours: Range;
  readonly usd: Range;
  readonly handsOn: HandsOn;
  /** Criterion id to the judged table that replaces what a credential's facts would give. */
  readonly judged: Readonly<Record<string, AnswerTable>>;
  readonly endorsements?: readonly Endorsement[];
  /** Why it is judged so. */
  readonly why: string;
}

/** What the whole recommendation comes to. */
export const VERDICTS = ['certify', 'free-first', 'build-first', 'not-needed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything the advisor knows and thinks. */
export interface Dataset {
  readonly name: string;
  /** Date of the newest check of a source, `YYYY-MM-DD`. */
  readonly version: string;
  /** First 16 hex digits of the SHA-256 of the canonical JSON of all that follows. */
  readonly hash: string;
  readonly credentials: readonly Credential[];
  readonly alternatives: readonly Alternative[];
  readonly vocabulary: Vocabulary;
  readonly evidence: Evidence;
  readonly questions: readonly Question[];
  readonly model: Model;
  readonly wording: Wording;
  readonly roi: RoiDefaults;
}
