import type { Range } from './fact.ts';

/** One entry of a closed list. */
export interface Term {
  readonly id: string;
  readonly name: string;
}

/** A kind of issuer. */
export interface ProviderKind extends Term {
  /** Whether exams of such an issuer are about what it makes, whether or not its platform has an entry. */
  readonly vendor?: boolean;
}

/** Who issues or hosts a credential. `kind`, an id of `providerKinds`, decides what its name is worth to an employer. */
export interface Provider extends Term {
  readonly kind: string;
  /** Guides and studies that report its name as one which hiring managers know or advertisements ask for. */
  readonly recognised?: readonly string[];
}

/** What a credential may be about; platforms of one house belong together. */
export interface Platform extends Term {
  /** Id of the provider whose it is. */
  readonly house?: string;
  readonly looked?: Looked;
}

/** When the list of a house's exams was looked through, and the roles for which nothing on it was made. */
export interface Looked {
  readonly page: string;
  readonly checked: string;
  readonly none: readonly string[];
}

/** An address or publisher that no fact may rest on. */
export interface RefusedSource {
  /** A host, a part of the name of one (`staging`), or a host with the beginning of a path. */
  readonly host: string;
  readonly why: string;
}

/** A group that a closed registration may be limited to. */
export interface Group extends Term {
  /** The platform that its members work with. */
  readonly platform?: string;
}

/** A level, with the years of relevant work it is meant for. */
export interface Level extends Term {
  readonly years: Range;
}

/** The closed lists that everything else refers to. */
export interface Vocabulary {
  readonly providerKinds: readonly ProviderKind[];
  readonly providers: readonly Provider[];
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly roles: readonly Term[];
  readonly topics: readonly Term[];
  readonly platforms: readonly Platform[];
  /** Groups that a closed registration may be limited to. */
  readonly groups: readonly Group[];
  /** Countries that some credential is bound to, by ISO 3166 code: the names of all others take long to load. */
  readonly countries: readonly Term[];
  /** What credentials assume and teach. */
  readonly skills: readonly Term[];
  /** Sources that deserve no trust, each with the reason. */
  readonly refusedSources: readonly RefusedSource[];
}

/** The name of an entry of a closed list, or its id where the list lacks it. */
export function termName(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.name ?? id;
}
