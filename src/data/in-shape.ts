import { array, safeParse } from 'valibot';
import { typicalHours } from '../core/catalogue/typical-hours.ts';
import type { SourcedDataset } from '../core/dataset.ts';
import { handoversOf } from './handovers.ts';
import { CREDENTIAL_FORM, GUIDE_FORM, PARTS } from './parts.ts';

const FORMS = [
  { key: 'credentials', schema: array(CREDENTIAL_FORM.schema) },
  { key: 'guides', schema: array(GUIDE_FORM.schema) },
  ...PARTS,
] as const;

/** What claims to be a dataset, if all of it has the shape of one, with what follows from the rest worked out anew; else null. */
export function inShape(claimed: SourcedDataset): SourcedDataset | null {
  const parts = FORMS.map(({ key, schema }) => [key, safeParse(schema, claimed[key])] as const);
  if (!parts.every(([, { success }]) => success)) return null;
  const read = Object.fromEntries(parts.map(([key, { output }]) => [key, output]));
  const dataset = { ...claimed, ...read } as SourcedDataset;
  const { credentials } = dataset;
  return { ...dataset, handovers: handoversOf(credentials), typicalHours: typicalHours(credentials) };
}
