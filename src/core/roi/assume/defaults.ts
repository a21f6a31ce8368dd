import type { Kind, PayGap } from '../../catalogue/credential.ts';
import type { Range, Sources } from '../../catalogue/fact.ts';
import type { Judgement } from '../../scoring/model.ts';
import type { Unit } from '../sum/input-terms.ts';
import type { Triple } from './ranges.ts';

/** A number that is assumed unless it is given, and why. It has `sources`, a `judgement`, or both. */
export interface Assumption {
  readonly label: string;
  readonly value: number;
  /** The ends of a 90 % interval; absent when the number is not varied. */
  readonly range?: Range;
  readonly unit: Unit;
  /** Ids of studies, or keys of sources, of `studies.yaml` or of this file. */
  readonly sources?: readonly string[];
  /** What was decided by us, and why. */
  readonly judgement?: string;
}

/** What credentials differ by in what they do to pay. */
export const EFFECT_CLASSES = [
  'certificationProfessional',
  'certificationAssociate',
  'certificationFoundational',
  'courseCertificate',
  'badge',
  'universityCertificate',
  'universityDegree',
] as const;
export type EffectClass = (typeof EFFECT_CLASSES)[number];

/** The average effect on pay of a class of credentials, as shares of pay, over all who earn one that fits their role. */
export interface ClassEffect {
  /** How such credentials are called, in the plural. */
  readonly label: string;
  readonly mean: number;
  /** Standard deviation of what we know about the mean. */
  readonly sd: number;
  /** What the studies leave open, shown to people. */
  readonly range: Range;
  /** Hours that bring the whole effect; fewer bring their part. Absent where only the exam counts. */
  readonly doseHours?: number;
  readonly sources?: readonly string[];
  readonly judgement?: string;
}

/** How a claim is weighed: by what was compared, or as an effect when a trial or a matched comparison found it. */
export type ClaimScale = PayGap | 'effect';

/** Something to do that was put to the test. */
export interface Action {
  readonly says: string;
  readonly kinds: readonly Kind[];
  readonly sources: readonly string[];
}

/** The answers to "would the same have happened without it?", the surest first. */
export const COUNTERFACTUALS = ['surely', 'likely', 'unsure', 'posting'] as const;
export type Counterfactual = (typeof COUNTERFACTUALS)[number];

/** The single numbers of `data/advice/roi.yaml`, by what they stand for. */
export const ASSUMPTIONS = [
  // By what an effect is multiplied, for whom.
  'furtherOfTheSameKind',
  'notFittingTheRole',
  'underTwoYearsOrNoDegree',
  'fiveAndMoreCourse',
  'fiveAndMoreExam',
  // What doubt every claim carries, and u of the lens "advertised" when nobody claims a rise.
  'claimDoubtShare',
  'upliftShare',
  // c, m and S₀.
  'attribution',
  'monthsSooner',
  'payWhileSearchingUsd',
  // Sitting, passing, trying again; finishing a course, a series, a programme, a project.
  'sitChance',
  'firstTryFoundational',
  'firstTryAssociate',
  'firstTryProfessional',
  'retryChance',
  'laterPassChance',
  'examAttempts',
  'finishesOneCourse',
  'finishesAFreeCourse',
  'finishesASeries',
  'seriesFromHours',
  'finishesAProgramme',
  'finishesAProject',
  // q.
  'examCostShareIfUnfinished',
  'subscriptionCostShareIfUnfinished',
  'oneSumCostShareIfUnfinished',
  // Time: projects beside, φ, T, δ, L beyond the study, d, pace.
  'projectHoursPerStudyHour',
  'hourValueShare',
  'hourValueShareOfPaidWork',
  'horizonYears',
  'decay',
  'settlingYears',
  'discountRate',
  'hoursPerWeek',
  'hoursPerYear',
  'weeksPerMonth',
  // Tax and the employer; renewals; from which stake on it is no longer cheap.
  'taxRate',
  'clawbackShare',
  'employerAllowanceUsd',
  'renewalHoursShare',
  'lapseLoss',
  'cheapShare',
] as const;
export type AssumptionKey = (typeof ASSUMPTIONS)[number];

/** What the sum assumes: the content of `data/advice/roi.yaml`. */
export interface RoiDefaults extends Readonly<Record<AssumptionKey, Assumption>> {
  readonly effects: Readonly<Record<EffectClass, ClassEffect>>;
  /** What makes an academic programme a degree, in its name. */
  readonly degreeNames: readonly string[];
  readonly claims: Readonly<Record<ClaimScale, Assumption>>;
  /** c by the answer to "would the same have happened without it?". */
  readonly counterfactual: {
    readonly ask: string;
    readonly why: string;
    readonly answers: Readonly<Record<Counterfactual, Assumption>>;
  };
  /** What is known to help with a credential of these kinds once it is earned. */
  readonly action: Action;
  /** Sentences of the report, with {names} for what is filled in. */
  readonly words: Readonly<Record<string, string>>;
  /** Sources that only this file needs. */
  readonly sources: Sources;
}

/** An assumption as the simulation and the tornado take it: low, mid and high, or a plain number where it has no range. */
export function rangeOf({ value, range }: Assumption): number | Triple {
  return range === undefined ? value : [range[0], value, range[1]];
}

/** A judgement with the defaults by which returns are worked out. */
export interface Valuation extends Judgement {
  readonly roi: RoiDefaults;
}
