import type { AnswerTable } from '../catalogue/alternative.ts';
import type { HandsOn, Kind, Method } from '../catalogue/credential.ts';
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
  /** By kind of issuer; `none` is what has no issuer. */
  readonly issuers?: Readonly<Record<string, number>>;
  readonly levels?: Readonly<Record<string, number>>;
  /** Whether the subjects of the role aimed at count as a part of their own; so they do where the goal names no subject. */
  readonly role?: boolean;
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
  /** The same for roles of which none is among those that are meant. */
  readonly unlikely: number;
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

/** How an option fits by whether it is about the platform named, another of its vendor, none, or one of somebody else. */
export interface PlatformFit {
  readonly match: number;
  readonly house: number;
  readonly neutral: number;
  readonly other: number;
}

/** Roles that answers suggest. */
export interface ImpliedRoles {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly roles: readonly string[];
}

/** Years by how far somebody has come in their profession, and where they do not say. */
export interface StageYears {
  readonly unsaid: number;
  readonly early: number;
  readonly mid: number;
  readonly senior: number;
}

/** What proves a skill: degrees from 0 to 1 by question and answer. */
export interface SkillProof {
  /** Years that lacking it wholly counts. */
  readonly years: number;
  /** The question that settles it when answered. */
  readonly decides?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What shows it otherwise; the highest degree counts, and an answer that is not listed shows nothing. */
  readonly shown?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Degree by the role aimed at, where none of these questions is answered. */
  readonly aimed?: Readonly<Record<string, number>>;
  /** Whether what somebody does today says enough about it: who does not need it at work mostly lacks it. */
  readonly atWork?: boolean;
  /** Degree where nothing at all is said. */
  readonly unsaid: number;
}

/** The judgement by which options are ranked: anchor points and weights, each with its reason. */
export interface Model {
  readonly criteria: readonly Criterion[];
  readonly roleFit: {
    readonly prepares: number;
    /** What `prepares` is for an alternative. */
    readonly alternative: number;
    /** What it is for a credential outside AI that is made for the role named. */
    readonly neighbour: number;
    readonly related: number;
    readonly other: number;
    /** What it is made for, by role, where nobody knows which role is meant. */
    readonly unsaid: Readonly<Record<string, number>>;
    /** Factor for a suggested role that is not the first one. */
    readonly guessed: number;
    /** Roles that answers suggest where none is given, the likeliest first; the first entry that holds decides. */
    readonly implied: readonly ImpliedRoles[];
  };
  readonly levelFit: {
    /** Value by years that the person lacks, and by years the person is beyond. */
    readonly missingYears: Scale;
    readonly surplusYears: Scale;
    /** Word of `assumes` to what lacking it counts and what proves that somebody has it. */
    readonly assumed: Readonly<Record<string, SkillProof>>;
    /** How far somebody knows a platform that they did not name, 0 to 1. */
    readonly unknownPlatform: number;
    /** Words taken to be assumed where nothing is published: by level, of what is made for one of some roles. */
    readonly unpublished: {
      readonly roles: readonly string[];
      readonly levels: Readonly<Record<string, readonly string[]>>;
    };
    /** Years that count as missing where a prerequisite is asked for and nobody said what is held. */
    readonly unsaidPrerequisite: number;
    /** By background, then by a role that a credential is made for: years of the person's own field that count for it. */
    readonly carriesOver: Readonly<Record<string, Readonly<Record<string, StageYears>>>>;
    /** Years of AI work that a background suggests when none are given. */
    readonly implied: Readonly<Record<string, StageYears>>;
    /** By role, the background whose field it is: that of somebody who says years and a role alone. */
    readonly fieldOf: Readonly<Record<string, string>>;
    /** Years tried for somebody of whom nothing is known. */
    readonly unsaid: readonly number[];
  };
  readonly goalFit: {
    readonly unsure: GoalNeeds;
    readonly goals: Readonly<Record<string, GoalNeeds>>;
    /** By role, the value of each subject to it. */
    readonly roles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly environmentFit: {
    /** `house` is another platform of the same vendor. */
    readonly named: PlatformFit;
    readonly cloud: PlatformFit;
    /** `taught` is a course that uses a platform, which is no exam on it. */
    readonly none: { readonly neutral: number; readonly taught: number; readonly other: number };
    readonly unsure: { readonly neutral: number; readonly taught: number; readonly other: number };
    /** Factor where a language was asked for and it is not known whether it is offered in it. */
    readonly unknownLanguage: number;
  };
  readonly recognition: {
    /** By employer, then by kind of issuer. */
    readonly issuers: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly kinds: Readonly<Record<Kind, number>>;
    /** Value of an issuer that guides report as known to hiring managers, and its share in the issuer's part. */
    readonly knownShare: number;
    /** Value by job advertisements per thousand that name it, and its share in the whole. */
    readonly jobAdsPerThousand: Scale;
    readonly jobAdsShare: number;
  };
  readonly signal: AnswerTable;
  /** Share of that which a kind of credential carries. */
  readonly signalKinds: Readonly<Record<Kind | 'alternative', number>>;
  /** Course certificates held from which on the pile itself speaks against another one. */
  readonly pileOf: number;
  /** `own`: a project outside any course. */
  readonly practice: Readonly<Record<HandsOn | 'own' | 'unknown', number>>;
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
