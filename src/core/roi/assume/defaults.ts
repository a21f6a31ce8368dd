import type { Kind } from '../../catalogue/credential.ts';
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

/** Something to do that was put to the test. */
export interface Action {
  readonly says: string;
  readonly kinds: readonly Kind[];
  readonly sources: readonly string[];
}

/** The answers to "would the same have happened without it?", the surest first. */
export const COUNTERFACTUALS = ['surely', 'likely', 'unsure', 'posting'] as const;
export type Counterfactual = (typeof COUNTERFACTUALS)[number];

/** What the sum assumes: the content of `data/advice/roi.yaml`. */
export interface RoiDefaults {
  /** u when no claim is made for the credential. */
  readonly upliftShare: Assumption;
  /** c while the question below is not answered. */
  readonly attribution: Assumption;
  /** c by the answer to "would the same have happened without it?". */
  readonly counterfactual: {
    readonly ask: string;
    readonly why: string;
    readonly answers: Readonly<Record<Counterfactual, Assumption>>;
  };
  /** m and S₀. */
  readonly monthsSooner: Assumption;
  readonly payWhileSearchingUsd: Assumption;
  /** p and n, from which P of an exam and its expected attempts follow. */
  readonly passChance: Assumption;
  readonly examAttempts: Assumption;
  /** P of a paid course. */
  readonly courseFinishChance: Assumption;
  /** q of an exam, and of a course that is free or paid by the month. */
  readonly examCostShareIfUnfinished: Assumption;
  readonly subscriptionCostShareIfUnfinished: Assumption;
  /** q of a course that is paid in one sum. */
  readonly oneSumCostShareIfUnfinished: Assumption;
  /** h of an exam for which none are published. */
  readonly unknownExamHours: Assumption;
  /** φ, and φ when paid work is given up for study. */
  readonly hourValueShare: Assumption;
  readonly hourValueShareOfPaidWork: Assumption;
  /** The longest T. */
  readonly horizonYears: Assumption;
  readonly decay: Assumption;
  /** L beyond the study itself. */
  readonly settlingYears: Assumption;
  /** d; the high end of its range is shown beside. */
  readonly discountRate: Assumption;
  /** Study pace while the question is not answered. */
  readonly hoursPerWeek: Assumption;
  readonly hoursPerYear: Assumption;
  readonly weeksPerMonth: Assumption;
  /** Above this yearly gain in pay a rise is called unusual; no part of the sum. */
  readonly bestTenthUsdPerYear: Assumption;
  /** What is known to help with a credential of these kinds once it is earned. */
  readonly action: Action;
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
