/** How close a source stands to the truth of a credential, best first. */
export const TIERS = ['issuer', 'secondary', 'community', 'opinion'] as const;
export type Tier = (typeof TIERS)[number];

/** How a source was read: the page itself, a copy of it, or what a dated third party reports of it. */
export const READINGS = ['direct', 'copy', 'reported'] as const;
export type Reading = (typeof READINGS)[number];

/** A page that somebody can open. Dates are `YYYY-MM-DD`; `published` may be `YYYY-MM` or `YYYY`. */
export interface Source {
  readonly url: string;
  readonly publisher: string;
  readonly tier: Tier;
  readonly checked: string;
  readonly published?: string;
  readonly read?: Reading;
  readonly note?: string;
}

/** Sources by the short key that facts name them with. */
export type Sources = Readonly<Record<string, Source>>;

/** A value that somebody could dispute. */
export interface Fact<T> {
  readonly value: T;
}

/** The same with the keys of the sources that give it. */
export interface SourcedFact<T> extends Fact<T> {
  readonly sources: readonly string[];
  readonly note?: string;
  readonly conflicts?: readonly Rival<T>[];
}

/** A shape whose facts say where they come from. */
export type Sourced<T> = { [K in keyof T]: T[K] extends Fact<infer V> | undefined ? SourcedFact<V> : T[K] };

/** Another value for the same fact, found elsewhere and not chosen. */
export interface Rival<T> {
  readonly value: T;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** `[low, high]`, both included. */
export type Range = readonly [low: number, high: number];
