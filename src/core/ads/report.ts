import type { Ask } from './ad-words.ts';

/** A sentence that was counted, and in which advertisement it stands. */
export interface CountedSentence {
  readonly ad: string;
  readonly ask: Ask;
  readonly text: string;
}

/** How many advertisements ask for something, each counted once by its strongest sentence. */
export interface Count {
  readonly ads: number;
  readonly required: number;
  readonly preferred: number;
  /** Merely named. */
  readonly listed: number;
  readonly sentences: readonly CountedSentence[];
}

/** Something of the data that advertisements name. */
export interface NamedCount extends Count {
  readonly id: string;
  readonly name: string;
}

/** How many advertisements name a platform or are for a role. */
export interface TermCount {
  readonly id: string;
  readonly name: string;
  readonly ads: number;
}

/** What some advertisements ask for. */
export interface AdsReport {
  readonly ads: number;
  /** Advertisements with the same text as another: counted once. */
  readonly doubles: number;
  /** Any certificate at all, those of the data included. */
  readonly certificates: Count;
  readonly credentials: readonly NamedCount[];
  /** By owner of a platform: any certificate of theirs. */
  readonly providers: readonly NamedCount[];
  /** Names that fit several credentials, as the level is left open. */
  readonly unclear: readonly (Count & { readonly ids: readonly string[] })[];
  readonly platforms: readonly TermCount[];
  readonly roles: readonly TermCount[];
  /** What speaks of certificates without asking for one: benefits, awards, other meanings. */
  readonly aside: readonly CountedSentence[];
  readonly suggests: readonly Suggestion[];
}

/** A flag that advertisements suggest, and why. */
export interface Suggestion {
  readonly flag: 'goal' | 'role' | 'cloud' | 'vendor-named' | 'exam-helps';
  readonly value: string;
  /** How many advertisements say so. */
  readonly ads: number;
}
