/** Calendar months that a number of study hours takes: `h / (hours a week · weeks a month)`. `hoursPerWeek` above 0. */
export function studyMonths(studyHours: number, hoursPerWeek: number, weeksPerMonth: number): number {
  return studyHours / (hoursPerWeek * weeksPerMonth);
}

/** L: years until it pays: the study itself, then the time to find or be given the better job. */
export function lagYears(months: number, settlingYears: number): number {
  return months / 12 + settlingYears;
}
