/** What a guide says of the things it names: a first choice, one of several, or better not. */
export const PICK_STRENGTHS = ['pick', 'listed', 'against'] as const;
export type PickStrength = (typeof PICK_STRENGTHS)[number];

/** How much of a guide was read. */
export const GUIDE_READINGS = ['full', 'excerpt', 'reported'] as const;
export type GuideReading = (typeof GUIDE_READINGS)[number];

/** How far somebody has come in the work: up to two years, three to seven, eight and more. */
export const STAGES = ['early', 'mid', 'senior'] as const;
export type Stage = (typeof STAGES)[number];

/** Whom a pick speaks to, in answers of the questionnaire; a key that is absent means anyone. */
export interface Audience {
  readonly background?: readonly string[];
  readonly role?: readonly string[];
  readonly goal?: readonly string[];
  readonly cloud?: readonly string[];
  readonly employer?: readonly string[];
  readonly stage?: readonly Stage[];
  readonly portfolio?: readonly string[];
  readonly language?: readonly string[];
  readonly memberOf?: readonly string[];
  readonly held?: readonly string[];
}

/** What a guide recommends, or advises against, to some people. */
export interface Pick {
  readonly for: Audience;
  /** Credentials and alternatives of the data. */
  readonly ids: readonly string[];
  /** As the guide names them, in the data or not. */
  readonly names: readonly string[];
  readonly strength: PickStrength;
  readonly note?: string;
}

/** A class that a guide sorts things into, such as "worth it". */
export interface GuideGroup {
  readonly name: string;
  readonly says: string;
  readonly ids: readonly string[];
}

/** What a guide names for a situation, in own words. */
export interface QuickRow {
  readonly situation: string;
  readonly ids: readonly string[];
}

/** An order of steps that a guide advises. */
export interface GuideStack {
  readonly name: string;
  readonly steps: readonly { readonly says: string; readonly ids: readonly string[] }[];
}

/** A published text that recommends credentials to described people. Its author is one voice, however much they write. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published: string;
  /** The day it was stored or read, `YYYY-MM-DD`. */
  readonly stored: string;
  readonly language: string;
  /** What its publisher sells or lives by; null when nothing was seen. */
  readonly sells: string | null;
  /** Whether it sells what it names, or preparation for it. */
  readonly selling: boolean;
  readonly read: GuideReading;
  readonly caveat?: string;
  readonly groups?: readonly GuideGroup[];
  readonly quickTable?: readonly QuickRow[];
  readonly mistakes?: readonly string[];
  readonly stacks?: readonly GuideStack[];
  readonly picks: readonly Pick[];
}
