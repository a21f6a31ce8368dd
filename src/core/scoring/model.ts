import type { AnswerTable } from '../catalogue/alternative.ts';
import type { HandsOn, Kind, Method } from '../catalogue/credential.ts';
import type { ProviderKind } from '../catalogue/vocabulary.ts';
import type { Questionnaire } from '../profile/question.ts';

/** The criteria of the additive model, in the order in which they are shown. */
export const CRITERIA = [
  'roleFit',
  'levelFit',
  'goalFit',
  'environmentFit',
  'recognition',
  'signal',
  'practice',
  'affordability',
  'time',
  'stayingPower',
  'evidence',
  'endorsement',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** A piecewise linear scale: anchor points `[x, value]` with x rising; flat beyond both ends. */
export type Scale = readonly (readonly [x: number, value: number])[];

/** A change of a weight for people who gave certain answers. */
export interface Adjustment {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly by: number;
  readonly why: string;
}

/** One criterion: what it weighs for whom, and the words that explain a high or a low value. */
export interface Criterion {
  readonly id: CriterionId;
  readonly name: string;
  readonly weight: number;
  readonly why: string;
  readonly adjust?: readonly Adjustment[];
  readonly high: string;
  readonly low: string;
}

/** What a goal asks of an option; each part is a value by term, and the parts are averaged. */
export interface GoalNeeds {
  readonly topics?: Readonly<Record<string, number>>;
  readonly kinds?: Readonly<Partial<Record<Kind | 'alternative', number>>>;
  readonly issuers?: Readonly<Partial<Record<ProviderKind | 'none', number>>>;
  readonly levels?: Readonly<Record<string, number>>;
}

/** What the voices of guides count. */
export interface EndorsementModel {
  /** Shares of a voice. */
  readonly pick: number;
  readonly listed: number;
  /** What a voice that advises against takes away. */
  readonly against: number;
  /** How far a condition is met that the person left open: at all, by a role that other answers suggest, of the platform. */
  readonly open: number;
  readonly suggested: number;
  readonly openPlatform: number;
  /** Factor for a guide that sells what it names, and for one older than `oldMonths`. */
  readonly selling: number;
  readonly old: number;
  readonly oldMonths: number;
  /** Silent voices that are added to those who speak, so that few of them do not weigh like many. */
  readonly doubt: number;
  /** Share of the voices from which on more of them add nothing. */
  readonly full: number;
  /** The most that one voice alone can give. */
  readonly oneVoice: number;
  /** How far a voice must speak to a person to be counted, and how many must for a count to be given. */
  readonly countedFrom: number;
  readonly fewest: number;
  /** The voices scatter when less than this share of them agree on any one option. */
  readonly scatter: number;
}

/** The judgement by which options are ranked: anchor points and weights, each with its reason. */
export interface Model {
  readonly criteria: readonly Criterion[];
  readonly roleFit: {
    readonly prepares: number;
    /** What `prepares` is for an alternative. */
    readonly alternative: number;
    readonly related: number;
    readonly other: number;
    readonly unsure: number;
    /** Roles that a goal or a background suggests when no role is given; the first question answered decides. */
    readonly implied: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly levelFit: {
    /** Value by years that the person lacks, and by years the person is beyond. */
    readonly missingYears: Scale;
    readonly surplusYears: Scale;
    /** Years of technical footing that a background lacks besides, once something asks for more than it has. */
    readonly footing: Readonly<Record<string, number>>;
    /** By background, then by a role that a credential is made for: years of the person's own field that count for it. */
    readonly carriesOver: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** Years that a background suggests when none are given. */
    readonly implied: Readonly<Record<string, number>>;
    readonly unsure: number;
  };
  readonly goalFit: { readonly unsure: GoalNeeds; readonly goals: Readonly<Record<string, GoalNeeds>> };
  readonly environmentFit: {
    readonly named: { readonly match: number; readonly neutral: number; readonly other: number };
    readonly cloud: { readonly match: number; readonly neutral: number; readonly other: number };
    readonly none: { readonly neutral: number; readonly other: number };
    readonly unsure: { readonly neutral: number; readonly other: number };
  };
  readonly recognition: {
    /** By employer, then by kind of issuer. */
    readonly issuers: Readonly<Record<string, Readonly<Record<ProviderKind, number>>>>;
    readonly kinds: Readonly<Record<Kind, number>>;
    /** Value of an issuer that guides report as known to hiring managers, and its share in the issuer's part. */
    readonly knownShare: number;
    /** Value by job advertisements per thousand that name it, and its share in the whole. */
    readonly jobAdsPerThousand: Scale;
    readonly jobAdsShare: number;
  };
  readonly signal: AnswerTable;
  /** Course certificates held from which on the pile itself speaks against another one. */
  readonly pileOf: number;
  readonly practice: Readonly<Record<HandsOn | 'unknown', number>>;
  readonly affordability: { readonly usd: Scale; readonly unknown: number };
  readonly time: { readonly hours: Scale; readonly unknown: number };
  readonly stayingPower: {
    readonly never: number;
    readonly months: Scale;
    readonly unknown: number;
    /** Factors. */
    readonly paidRenewal: number;
    readonly beta: number;
    /** By days until the announced last day. */
    readonly daysLeft: Scale;
  };
  readonly evidence: Readonly<Record<Method | 'none', number>>;
  readonly endorsement: EndorsementModel;
  /** Options whose values differ by less are a tie. */
  readonly tie: number;
}

/** Catalogue and questionnaire with the judgement that ranks options. */
export interface Judgement extends Questionnaire {
  readonly model: Model;
}
