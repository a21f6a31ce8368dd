/** What something is called in advertisements. */
export interface Called {
  readonly id: string;
  readonly words: readonly string[];
}

/** How an advertisement asks for something; `aside`: named, but not asked for. The strongest first. */
export const ASKS = ['required', 'preferred', 'listed', 'aside'] as const;
export type Ask = (typeof ASKS)[number];

/** The words by which advertisements are read. A blank fits a hyphen too, capitals fit capitals only, `…` a few words. */
export interface AdWords {
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly declined: readonly string[];
  /** What offers it to staff, or speaks of pay. */
  readonly benefits: readonly string[];
  /** Certificates that are no person's. */
  readonly otherMeanings: readonly string[];
  /** What stands above a list, and what that says of its lines. */
  readonly headings: Readonly<Record<'required' | 'preferred' | 'benefits' | 'certifications', readonly string[]>>;
  /** What says in a sentence which job it is. */
  readonly hiring: readonly string[];
  readonly roles: readonly Called[];
  readonly platforms: readonly Called[];
}

/** No words at all: a dataset that reads no advertisements. */
export const NO_AD_WORDS: AdWords = {
  required: [],
  preferred: [],
  declined: [],
  benefits: [],
  otherMeanings: [],
  headings: { required: [], preferred: [], benefits: [], certifications: [] },
  hiring: [],
  roles: [],
  platforms: [],
};
