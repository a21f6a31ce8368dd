import type { Fact, Range, Sourced, SourcedFact, Sources } from './fact.ts';

/** What is earned: a proctored exam, a course-based certificate, a university programme, an assessed lab or badge, a plain course. */
export const KINDS = ['certification', 'certificate', 'academic', 'micro-credential', 'course'] as const;
export type Kind = (typeof KINDS)[number];

/** How much the holder had to do with their own hands to earn it, least first. */
export const HANDS_ON = ['none', 'exercises', 'labs', 'project', 'performance-exam'] as const;
export type HandsOn = (typeof HANDS_ON)[number];

/** How a statement about pay or hiring was obtained, most convincing first. */
export const METHODS = ['randomised', 'matched', 'job-ads', 'survey', 'issuer-claim', 'opinion'] as const;
export type Method = (typeof METHODS)[number];

/** What a survey of pay compares: holders with all workers, with others of their field, with themselves before, or what employers pay. */
export const PAY_GAPS = ['all-workers', 'field', 'afterwards', 'premium'] as const;
export type PayGap = (typeof PAY_GAPS)[number];

/** Where an exam can be sat. */
export const DELIVERIES = ['online', 'centre'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Whether a course really issues what its kind promises: always, only in dated runs, or no longer. */
export const ISSUED = ['yes', 'in-runs-only', 'no-longer', 'unknown'] as const;
export type Issued = (typeof ISSUED)[number];

/** Who pays less. */
export const DISCOUNT_GROUPS = [
  'holders',
  'students',
  'employers',
  'financial-aid',
  'members',
  'attendees',
  'everyone',
] as const;
export type DiscountGroup = (typeof DISCOUNT_GROUPS)[number];

/** When something can be taken. All dates are `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
export interface Availability {
  /** First day it can be taken, in beta or for good. */
  readonly opens?: Fact<string>;
  /** Last day of the beta, or `unannounced`; absent when there is or was none. */
  readonly betaUntil?: Fact<string>;
  /** Whether somebody saw it after the beta's end; where it is not said, the checks of `betaUntil` decide. */
  readonly betaLeft?: Fact<boolean>;
  /** Last day to register or buy; those who are inside by then may finish until `closes`. */
  readonly registrationCloses?: Fact<string>;
  /** Last day it can be taken; absent while no end is announced. */
  readonly closes?: Fact<string>;
  /** ISO 639-1 codes, with a region where it matters (`zh-CN`). */
  readonly languages?: Fact<readonly string[]>;
  /** How many languages, where they are counted but not all named. */
  readonly languageCount?: Fact<number>;
}

/** The rules for trying again after a failure; what is not published is absent. */
export interface Retake {
  /** Days to wait after the first, second … failure; the last one repeats. */
  readonly waitDays?: readonly number[];
  readonly maxPerYear?: number;
  readonly maxAttempts?: number;
  /** Tries that the price includes besides the first. */
  readonly freeRetakes?: number;
}

/**
 * One edition of an exam. An edition that ends in one language and goes on in others is written as two
 * exam versions with the same code and different languages.
 */
export interface ExamVersion extends Availability {
  readonly code: string;
  readonly usd?: Fact<number>;
  readonly betaUsd?: Fact<number>;
  readonly minutes?: Fact<number>;
  readonly delivery?: Fact<readonly Delivery[]>;
  readonly retake?: Fact<Retake>;
}

/** An exam version with where its facts come from, and what it asks of those who sit it. */
export interface SourcedExam extends Sourced<ExamVersion> {
  readonly questions?: SourcedFact<Range>;
  readonly passMark?: SourcedFact<string>;
}

/** One dated edition of a course. */
export interface Run {
  readonly starts: string;
  readonly ends?: string;
  /** Last day on which its certificate is issued, where that is another than the end. */
  readonly certificateUntil?: string;
}

/** A run with what says so. */
export interface SourcedRun extends Run {
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A course, programme or assessment that is not an exam sitting. */
export interface Course extends Availability {
  /** One payment for the whole, US dollars; 0 means free. */
  readonly usd?: Fact<Range>;
  /** A subscription, US dollars a month; what is paid in all depends on `months`. */
  readonly usdPerMonth?: Fact<Range>;
  /** Calendar months at the pace the issuer assumes. */
  readonly months?: Fact<Range>;
  readonly issued?: Fact<Issued>;
  /** Last day it was issued, where it no longer is. */
  readonly issuedUntil?: Fact<string>;
  /** Oldest first; the certificate is tied to them where it is issued in runs only. */
  readonly runs?: readonly Run[];
}

/** A course with where its facts come from. */
export interface SourcedCourse extends Sourced<Omit<Course, 'runs'>> {
  readonly runs?: readonly SourcedRun[];
}

/** What keeping a credential asks for each time its validity runs out. */
export interface Renewal {
  readonly usd?: Fact<number>;
  readonly hours?: Fact<Range>;
  readonly how?: Fact<string>;
  /** Days before it lapses from which it can be renewed; absent where it is not published or can be at any time. */
  readonly opensDays?: Fact<number>;
}

/** A statement about pay or hiring, typed by how it was obtained. */
export interface Claim {
  readonly about: 'pay' | 'hiring';
  readonly method: Method;
  /** Extra pay in per cent that the claim ascribes to holding the credential. */
  readonly upliftPercent?: Range;
  /** What was compared, where it is no trial and no matched comparison; absent when nobody says. */
  readonly compares?: PayGap;
  /** Key of a study in `studies.yaml`. */
  readonly study?: string;
}

/** A claim in words, and who makes it. */
export interface SourcedClaim extends Claim {
  /** The statement in our own words, figures included. */
  readonly says: string;
  readonly population?: string;
  readonly year?: number;
  readonly sources: readonly string[];
}

/** A price below the usual one, and for whom. */
export interface Discount {
  readonly for: DiscountGroup;
  readonly percent?: number;
  /** That it is for the renewal only; absent where it is for a first pass too. */
  readonly on?: 'renewal';
  /** The offer in our own words. */
  readonly says: string;
}

/** A discount with what says so. */
export interface SourcedDiscount extends Discount {
  readonly sources: readonly string[];
}

/** Anything earned and shown, as far as anything is decided by it. Every absent fact means "not published", never zero. */
export interface Credential {
  readonly id: string;
  readonly name: string;
  /** As people say it, at most 36 characters. */
  readonly shortName: string;
  /** The exam code where there is one, else an abbreviation or a short slug; at most 24 characters. */
  readonly shortId: string;
  /** Other names and old codes that people type. */
  readonly aliases?: readonly string[];
  readonly provider: string;
  /** Where a course is taught, when that is not the provider itself. */
  readonly host?: string;
  readonly kind: Kind;
  readonly level: string;
  /** The issuer's page. */
  readonly page?: string;
  /** Clouds and platforms it is about; empty for vendor-neutral. */
  readonly platforms: readonly string[];
  /** Roles it prepares for. */
  readonly roles: readonly string[];
  /** Roles it helps without preparing for them. */
  readonly relatedRoles?: readonly string[];
  readonly topics: readonly string[];
  /** Present for a certification or an assessment sat as an exam; oldest first. */
  readonly exams?: readonly ExamVersion[];
  /** Present for everything that is taken as a course. */
  readonly course?: Course;
  /** A well-known credential outside AI, which is held and weighed against those of it. */
  readonly scope?: 'neighbour';
  /** What it takes for granted, and what it gives: `skills` of the vocabulary. */
  readonly assumes?: Fact<readonly string[]>;
  readonly teaches?: readonly string[];
  /** Whether the material is free though the paper is paid. */
  readonly freeMaterial?: Fact<boolean>;
  /** The only countries it is open to or known in (ISO 3166, `JP`). */
  readonly countries?: Fact<readonly string[]>;
  readonly discounts?: readonly Discount[];
  /** Ids of other credentials that a pass keeps alive. */
  readonly renews?: Fact<readonly string[]>;
  /** First day a source shows that it existed, where the opening is unknown and its sources say less. */
  readonly attested?: Fact<string>;
  /** What must be paid besides exam and course: membership, compulsory training, application fee. */
  readonly extrasUsd?: Fact<Range>;
  /** Hours of study, preparation included. */
  readonly hours?: Fact<Range>;
  /** They count a part of it alone, such as the videos or the trainer's days: a lower bound. */
  readonly hoursAtLeast?: true;
  readonly handsOn?: Fact<HandsOn>;
  /** Months until it lapses, or `never`. */
  readonly validityMonths?: Fact<number | 'never'>;
  readonly renewal?: Renewal;
  /** One of these (credential ids or outside names) must be held to register. */
  readonly requires?: Fact<readonly string[]>;
  /** What the issuer advises to know or hold first. */
  readonly recommended?: Fact<readonly string[]>;
  /** Closed registration: the group of `vocabulary.yaml` one must belong to. */
  readonly openTo?: Fact<string>;
  /** What to take instead once it is retired, best first. */
  readonly successors?: Fact<readonly string[]>;
  readonly claims?: readonly Claim[];
}

type WithPartsOfTheirOwn = 'exams' | 'course' | 'discounts' | 'renewal' | 'claims';

/** A credential with where each fact comes from, and what is only told: what nothing is decided by. */
export interface SourcedCredential extends Sourced<Omit<Credential, WithPartsOfTheirOwn>> {
  readonly exams?: readonly SourcedExam[];
  readonly course?: SourcedCourse;
  readonly discounts?: readonly SourcedDiscount[];
  readonly renewal?: Sourced<Renewal>;
  readonly claims?: readonly SourcedClaim[];
  /** What it is and is not, in our own words. */
  readonly summary: string;
  /** Why a neighbour is in the data. */
  readonly scopeReason?: string;
  /** The degree that it counts towards. */
  readonly credit?: SourcedFact<string>;
  /** Years of relevant work that the issuer expects. */
  readonly experienceYears?: SourcedFact<Range>;
  /** Free preparation that the issuer itself offers. */
  readonly freePrep?: SourcedFact<readonly string[]>;
  readonly notes?: readonly string[];
  readonly sources: Sources;
}
