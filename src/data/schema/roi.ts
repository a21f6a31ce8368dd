import * as v from 'valibot';
import { KINDS } from '../../core/catalogue/credential.ts';
import { COUNTERFACTUALS } from '../../core/roi/assume/defaults.ts';
import { UNITS } from '../../core/roi/sum/input-terms.ts';
import { amount, list, range, sourceKeys, sources, text } from './shapes.ts';

const assumption = v.pipe(
  v.strictObject({
    label: text,
    value: amount,
    range: v.exactOptional(range),
    unit: v.picklist(UNITS),
    sources: v.exactOptional(sourceKeys),
    judgement: v.exactOptional(text),
  }),
  v.check(
    ({ value, range: ends }) => ends === undefined || (ends[0] <= value && value <= ends[1]),
    'must have its value within its range',
  ),
  v.check(
    ({ sources: keys, judgement }) => keys !== undefined || judgement !== undefined,
    'must have sources, a judgement, or both',
  ),
);

/** `advice/roi.yaml` */
export const roiSchema = v.strictObject({
  upliftShare: assumption,
  attribution: assumption,
  counterfactual: v.strictObject({
    ask: text,
    why: text,
    answers: v.strictObject(v.entriesFromList(COUNTERFACTUALS, assumption)),
  }),
  monthsSooner: assumption,
  payWhileSearchingUsd: assumption,
  passChance: assumption,
  examAttempts: assumption,
  courseFinishChance: assumption,
  examCostShareIfUnfinished: assumption,
  subscriptionCostShareIfUnfinished: assumption,
  oneSumCostShareIfUnfinished: assumption,
  unknownExamHours: assumption,
  hourValueShare: assumption,
  hourValueShareOfPaidWork: assumption,
  horizonYears: assumption,
  decay: assumption,
  settlingYears: assumption,
  discountRate: assumption,
  hoursPerWeek: assumption,
  hoursPerYear: assumption,
  weeksPerMonth: assumption,
  bestTenthUsdPerYear: assumption,
  action: v.strictObject({ says: text, kinds: list(v.picklist(KINDS)), sources: sourceKeys }),
  sources,
});
