import type { Range } from './fact.ts';

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
