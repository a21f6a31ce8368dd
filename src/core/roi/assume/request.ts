import type { Held } from '../../profile/held.ts';
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
  /** Years in the profession, and whether there is a degree: credentials do more for those who have little else. */
  readonly experienceYears?: number;
  readonly degree?: 'yes' | 'no';
  /** The role worked in or aimed at, by its id. */
  readonly role?: string;
  /** What is held: asks whether to renew it, or makes one more of its kind worth less. */
  readonly held?: readonly Held[];
  /** Chance of ever sitting the exam. */
  readonly sitChance?: Given;
  /** Chance of passing an exam at the first try, at a later one, of trying again, and how many tries there may be. */
  readonly passChance?: Given;
  readonly laterPassChance?: Given;
  readonly retryChance?: Given;
  readonly attempts?: number;
  /** Chance of finishing or passing at all: takes the place of the five above. */
  readonly finishChance?: Given;
  readonly costShareIfUnfinished?: Given;
  /** All fees together, retakes and renewals included; only what the employer does still changes them. */
  readonly feesUsd?: Given;
  /** One try or one payment; or what a month costs, and for how many. */
  readonly priceUsd?: Given;
  readonly monthlyFeeUsd?: Given;
  readonly monthsPaid?: Given;
  readonly extrasUsd?: Given;
  readonly renewalUsd?: number;
  readonly renewalHours?: number;
  readonly employer?: EmployerShare;
  /** Part of the employer's money that has to be paid back, by chance or by contract. */
  readonly clawbackShare?: number;
  /** What the employer may pay a year without tax. */
  readonly taxFreeUsd?: number;
  readonly taxRate?: number;
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
