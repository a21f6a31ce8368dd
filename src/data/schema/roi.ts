import * as v from 'valibot';
import { KINDS, PAY_GAPS } from '../../core/catalogue/credential.ts';
import { ASSUMPTIONS, COUNTERFACTUALS, EFFECT_CLASSES } from '../../core/roi/assume/defaults.ts';
import { UNITS } from '../../core/roi/sum/input-terms.ts';
import { amount, list, number, sourceKeys, sources, text } from './shapes.ts';

/** `[low, high]`, below 0 allowed: an effect may harm. */
const signedRange = v.pipe(
  v.strictTuple([number, number], 'must be [low, high]'),
  v.check(([low, high]) => low <= high, 'must be [low, high] with low no greater than high'),
  v.readonly(),
);

const reasons = { sources: v.exactOptional(sourceKeys), judgement: v.exactOptional(text) };

/** Nothing is assumed without a source or the word that it is ours. */
function isReasoned({ sources: keys, judgement }: { sources?: unknown; judgement?: unknown }): boolean {
  return keys !== undefined || judgement !== undefined;
}

const REASONED = 'must have sources, a judgement, or both';

const assumption = v.pipe(
  v.strictObject({
    label: text,
    value: amount,
    range: v.exactOptional(signedRange),
    unit: v.picklist(UNITS),
    ...reasons,
  }),
  v.check(
    ({ value, range: ends }) => ends === undefined || (ends[0] <= value && value <= ends[1]),
    'must have its value within its range',
  ),
  v.check((each) => isReasoned(each), REASONED),
);

const effect = v.pipe(
  v.strictObject({
    label: text,
    mean: number,
    sd: amount,
    range: signedRange,
    doseHours: v.exactOptional(v.pipe(amount, v.minValue(1, 'must be at least 1'))),
    ...reasons,
  }),
  v.check((each) => isReasoned(each), REASONED),
);

/** `advice/roi.yaml` */
export const roiSchema = v.strictObject({
  ...v.entriesFromList(ASSUMPTIONS, assumption),
  effects: v.strictObject(v.entriesFromList(EFFECT_CLASSES, effect)),
  degreeNames: list(text),
  claims: v.strictObject(v.entriesFromList([...PAY_GAPS, 'effect'] as const, assumption)),
  counterfactual: v.strictObject({
    ask: text,
    why: text,
    answers: v.strictObject(v.entriesFromList(COUNTERFACTUALS, assumption)),
  }),
  action: v.strictObject({ says: text, kinds: list(v.picklist(KINDS)), sources: sourceKeys }),
  words: v.record(text, text),
  sources,
});
