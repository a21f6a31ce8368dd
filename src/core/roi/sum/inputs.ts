/**
 * Everything the sum needs, as resolved numbers. Money is US dollars, real and before tax unless a tax rate is given; shares
 * and chances lie between 0 and 1; rates are a year. Which values are allowed stands in `INPUT_TERMS`.
 */
export interface RoiInputs {
  /** S: pay now, or what would be earned without the credential, a year. */
  readonly salaryUsd: number;
  /** S₁: pay in the job aimed at, a year; null means the same as now. */
  readonly targetSalaryUsd: number | null;
  /** u: rise in pay if the credential truly helps, as a share of S; below 0 where it harms. */
  readonly upliftShare: number;
  /** c: chance that the credential itself makes the difference. */
  readonly attribution: number;
  /** m: how much sooner the job comes, months. */
  readonly monthsSooner: number;
  /** S₀: pay while searching, a year; 0 when out of work. */
  readonly payWhileSearchingUsd: number;
  /** P: chance of finishing or passing. */
  readonly finishChance: number;
  /** q: share of money and hours that is gone when it is not finished. */
  readonly costShareIfUnfinished: number;
  /** K: all that is paid to earn it, less what an employer pays. */
  readonly feesUsd: number;
  /** h: hours of study. */
  readonly studyHours: number;
  /** R: what renewals within the years counted cost in fees, in today's money, for somebody who has passed. */
  readonly renewalsUsd: number;
  /** r: hours of these renewals, each discounted to today. */
  readonly renewalHours: number;
  /** φ: what an hour of study is worth, as a share of the hourly wage. */
  readonly hourValueShare: number;
  /** T: years over which the rise is counted; a part of a year counts for its part. */
  readonly horizonYears: number;
  /** δ: what is left of the rise from one year to the next. */
  readonly decay: number;
  /** L: years from paying to the first better pay. */
  readonly lagYears: number;
  /** d: real discount rate. */
  readonly discountRate: number;
  /** τ: tax on additional pay. */
  readonly taxRate: number;
  /** Working hours in a year, by which an hourly wage follows from a salary. */
  readonly hoursPerYear: number;
}

/**
 * w: the hourly wage, US dollars: `S / hours a year`. With 2,080 hours it is the convention by which the US Bureau of
 * Labor Statistics turns hourly into yearly wages.
 *
 * @example hourlyWageUsd({ salaryUsd: 80000, hoursPerYear: 2080 }) // 38.46…
 */
export function hourlyWageUsd(inputs: Pick<RoiInputs, 'salaryUsd' | 'hoursPerYear'>): number {
  return inputs.salaryUsd / inputs.hoursPerYear;
}
