import { hourlyWageUsd, type RoiInputs } from './inputs.ts';

/** What one study hour is worth, US dollars: `w · φ` (US DOT guidance on the value of travel time, personal trips). */
export function studyHourUsd(inputs: RoiInputs): number {
  return hourlyWageUsd(inputs) * inputs.hourValueShare;
}

/** What it costs to go through with it, money and time, US dollars: `full = K + h · w · φ`. */
export function fullCostUsd(inputs: RoiInputs): number {
  return inputs.feesUsd + inputs.studyHours * studyHourUsd(inputs);
}

/** What keeping it costs whoever has passed, money and time, US dollars of today: `keep = R + r · w · φ`. */
export function keepingCostUsd(inputs: RoiInputs): number {
  return inputs.renewalsUsd + inputs.renewalHours * studyHourUsd(inputs);
}

/**
 * What it costs on average over those who finish and those who do not, US dollars:
 * `cost = P · (full + keep) + (1 − P) · q · full`. Undiscounted but for the renewals: it falls due at the start.
 */
export function expectedCostUsd(inputs: RoiInputs): number {
  const { finishChance, costShareIfUnfinished } = inputs;
  const full = fullCostUsd(inputs);
  return (finishChance + (1 - finishChance) * costShareIfUnfinished) * full + finishChance * keepingCostUsd(inputs);
}
