import type { EmployerShare } from '../sum/fees.ts';
import type { Counterfactual } from './defaults.ts';
import type { Triple } from './ranges.ts';

/** A number as somebody gives it: for certain, or as low, mid and high. */
export type Given = number | Triple;

/** What one person says; everything that is missing is taken from the dataset or assumed. Units as in `RoiInputs`. */
export interface RoiRequest {
  readonly salaryUsd: number;
  readonly targetSalaryUsd?: number;
  readonly upliftShare?: Given;
  readonly attribution?: Given;
  /** The answer from which the attribution follows when that is not given. */
  readonly sameWithoutIt?: Counterfactual;
  readonly monthsSooner?: Given;
  readonly payWhileSearchingUsd?: number;
  /** No pay while searching. */
  readonly notEmployed?: boolean;
  /** Chance of passing an exam at one try, and how many tries there may be. */
  readonly passChance?: Given;
  readonly attempts?: number;
  readonly finishChance?: Given;
  readonly costShareIfUnfinished?: Given;
  /** All fees together, retakes and renewals included; only the employer's share still comes off. */
  readonly feesUsd?: Given;
  /** One try or one payment; or what a month costs, and for how many. */
  readonly priceUsd?: Given;
  readonly monthlyFeeUsd?: Given;
  readonly monthsPaid?: Given;
  readonly extrasUsd?: Given;
  readonly renewalUsd?: number;
  readonly employer?: EmployerShare;
  readonly studyHours?: Given;
  readonly hoursPerWeek?: number;
  /** What an hour of study is worth: a share of the hourly wage, or US dollars. */
  readonly hourValueShare?: Given;
  readonly hourValueUsd?: Given;
  readonly paidWorkGivenUp?: boolean;
  readonly horizonYears?: Given;
  readonly decay?: Given;
  readonly lagYears?: Given;
  readonly discountRate?: Given;
  readonly hoursPerYear?: number;
  /** ISO 639-1 code to be examined in; English when missing. */
  readonly language?: string;
  readonly draws?: number;
  readonly seed?: number;
}
