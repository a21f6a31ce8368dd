import type { GenericSchema } from 'valibot';
import { modelSchema, questionsSchema, wordingSchema } from './schema/advice.ts';
import { credentialSchema } from './schema/credential.ts';
import { roiSchema } from './schema/roi.ts';
import { alternativesSchema, evidenceSchema, vocabularySchema } from './schema/shared.ts';

/** The parts of a dataset besides its credentials: key in the dataset, file in its folder, validator. */
export const PARTS = [
  { key: 'vocabulary', file: 'vocabulary.yaml', schema: vocabularySchema },
  { key: 'evidence', file: 'studies.yaml', schema: evidenceSchema },
  { key: 'alternatives', file: 'alternatives.yaml', schema: alternativesSchema },
  { key: 'questions', file: 'advice/questions.yaml', schema: questionsSchema },
  { key: 'model', file: 'advice/model.yaml', schema: modelSchema },
  { key: 'wording', file: 'advice/wording.yaml', schema: wordingSchema },
  { key: 'roi', file: 'advice/roi.yaml', schema: roiSchema },
] as const satisfies readonly { key: string; file: string; schema: GenericSchema }[];

export type PartKey = (typeof PARTS)[number]['key'];

/**
 * The validator of a file: by its place in the folder, or by its name alone when it is read alone; a credential wherever
 * it stands otherwise.
 */
export function schemaOf(file: string): { readonly key: PartKey | 'credential'; readonly schema: GenericSchema } {
  const part = PARTS.find((candidate) => isPlaceOf(file, candidate.file));
  return part ?? { key: 'credential', schema: credentialSchema };
}

function isPlaceOf(file: string, place: string): boolean {
  if (/(^|\/)credentials\//.test(file)) return false;
  return file === place || file.endsWith(`/${place}`) || file === place.slice(place.lastIndexOf('/') + 1);
}
