import { hourlyWageUsd, type RoiInputs } from './inputs.ts';

/** What one study hour is worth, US dollars: `w · φ` (US DOT guidance on the value of travel time, personal trips). */
export function studyHourUsd(inputs: RoiInputs): number {
  return hourlyWageUsd(inputs) * inputs.hourValueShare;
}

/** What it costs to go through with it, money and time, US dollars: `full = K + h · w · φ`. */
export function fullCostUsd(inputs: RoiInputs): number {
  return inputs.feesUsd + inputs.studyHours * studyHourUsd(inputs);
}

/**
 * What it costs on average over those who finish and those who do not, US dollars:
 * `cost = P · full + (1 − P) · q · full`. Undiscounted: it falls due at the start.
 */
export function expectedCostUsd(inputs: RoiInputs): number {
  const { finishChance, costShareIfUnfinished } = inputs;
  return (finishChance + (1 - finishChance) * costShareIfUnfinished) * fullCostUsd(inputs);
}
