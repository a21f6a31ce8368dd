import type { Fact, Range, Sources } from './fact.ts';

/** What is earned: a proctored exam, a course-based certificate, a university programme, an assessed lab or badge, a plain course. */
export const KINDS = ['certification', 'certificate', 'academic', 'micro-credential', 'course'] as const;
export type Kind = (typeof KINDS)[number];

/** How much the holder had to do with their own hands to earn it, least first. */
export const HANDS_ON = ['none', 'exercises', 'labs', 'project', 'performance-exam'] as const;
export type HandsOn = (typeof HANDS_ON)[number];

/** How a statement about pay or hiring was obtained, most convincing first. */
export const METHODS = ['randomised', 'matched', 'job-ads', 'survey', 'issuer-claim', 'opinion'] as const;
export type Method = (typeof METHODS)[number];

/** When something can be taken. All dates are `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
export interface Availability {
  /** First day it can be taken, in beta or for good. */
  readonly opens?: Fact<string>;
  /** Last day of the beta, or `unannounced`; absent when there is or was none. */
  readonly betaUntil?: Fact<string>;
  /** Last day it can be taken; absent while no end is announced. */
  readonly closes?: Fact<string>;
  /** ISO 639-1 codes, with a region where it matters (`zh-CN`). */
  readonly languages?: Fact<readonly string[]>;
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
  readonly questions?: Fact<Range>;
  readonly passMark?: Fact<string>;
}

/** A course, programme or assessment that is not an exam sitting. */
export interface Course extends Availability {
  /** One payment for the whole, US dollars; 0 means free. */
  readonly usd?: Fact<Range>;
  /** A subscription, US dollars a month; what is paid in all depends on `months`. */
  readonly usdPerMonth?: Fact<Range>;
  /** Calendar months at the pace the issuer assumes. */
  readonly months?: Fact<Range>;
}

/** What keeping a credential asks for each time its validity runs out. */
export interface Renewal {
  readonly usd?: Fact<number>;
  readonly hours?: Fact<Range>;
  readonly how?: Fact<string>;
}

/** A statement about pay or hiring, typed by how it was obtained. */
export interface Claim {
  readonly about: 'pay' | 'hiring';
  readonly method: Method;
  /** The statement in our own words, figures included. */
  readonly says: string;
  /** Extra pay in per cent that the claim ascribes to holding the credential. */
  readonly upliftPercent?: Range;
  /** How many of how many job advertisements name the credential. */
  readonly jobAds?: { readonly naming: number; readonly of: number };
  readonly population?: string;
  readonly year?: number;
  /** Key of a study in `studies.yaml`. */
  readonly study?: string;
  readonly sources: readonly string[];
}

/** A guide that recommends the credential, and to whom. An empty or absent list means: to anyone. */
export interface Endorsement {
  /** Key of a guide in `studies.yaml`, which says when it was published and whether it sells the thing. */
  readonly guide: string;
  /** `pick` is a guide's first choice for these people, `listed` one of several. */
  readonly strength: 'pick' | 'listed';
  readonly backgrounds?: readonly string[];
  readonly roles?: readonly string[];
  readonly goals?: readonly string[];
  readonly platforms?: readonly string[];
}

/** Anything earned and shown. Every absent fact means "not published", never zero. */
export interface Credential {
  readonly id: string;
  readonly name: string;
  /** Other names and old codes that people type. */
  readonly aliases?: readonly string[];
  readonly provider: string;
  /** Where a course is taught, when that is not the provider itself. */
  readonly host?: string;
  readonly kind: Kind;
  readonly level: string;
  /** What it is and is not, in our own words. */
  readonly summary: string;
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
  /** What must be paid besides exam and course: membership, compulsory training, application fee. */
  readonly extrasUsd?: Fact<Range>;
  /** Hours of study, preparation included. */
  readonly hours?: Fact<Range>;
  /** Years of relevant work that the issuer expects. */
  readonly experienceYears?: Fact<Range>;
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
  /** Free preparation that the issuer itself offers. */
  readonly freePrep?: Fact<readonly string[]>;
  /** What to take instead once it is retired, best first. */
  readonly successors?: Fact<readonly string[]>;
  readonly claims?: readonly Claim[];
  readonly endorsements?: readonly Endorsement[];
  readonly notes?: readonly string[];
  readonly sources: Sources;
}
