import type { GenericSchema } from 'valibot';
import { adWordsSchema } from './schema/ads.ts';
import { modelSchema, questionsSchema, wordingSchema } from './schema/advice.ts';
import { credentialSchema } from './schema/credential.ts';
import { jobAdsSchema, namesSchema, projectsSchema, stacksSchema } from './schema/demand.ts';
import { guideSchema } from './schema/guide.ts';
import { roiSchema } from './schema/roi.ts';
import { alternativesSchema, evidenceSchema, vocabularySchema } from './schema/shared.ts';

/**
 * The parts of a dataset besides its credentials and guides: key in the dataset, file in its folder, validator, and whether a
 * dataset may do without it.
 */
export const PARTS = [
  { key: 'vocabulary', file: 'vocabulary.yaml', schema: vocabularySchema },
  { key: 'evidence', file: 'studies.yaml', schema: evidenceSchema },
  { key: 'alternatives', file: 'alternatives.yaml', schema: alternativesSchema },
  { key: 'projects', file: 'projects.yaml', schema: projectsSchema, optional: true },
  { key: 'jobAds', file: 'job-ads.yaml', schema: jobAdsSchema, optional: true },
  { key: 'names', file: 'names.yaml', schema: namesSchema, optional: true },
  { key: 'questions', file: 'advice/questions.yaml', schema: questionsSchema },
  { key: 'model', file: 'advice/model.yaml', schema: modelSchema },
  { key: 'wording', file: 'advice/wording.yaml', schema: wordingSchema },
  { key: 'roi', file: 'advice/roi.yaml', schema: roiSchema },
  { key: 'stacks', file: 'advice/stacks.yaml', schema: stacksSchema, optional: true },
  { key: 'adWords', file: 'advice/ads.yaml', schema: adWordsSchema, optional: true },
] as const satisfies readonly { key: string; file: string; schema: GenericSchema; optional?: boolean }[];

export type PartKey = (typeof PARTS)[number]['key'];

/** Whether a dataset that lacks a part takes it from the built-in one, or fails without. */
export function isWhole(found: ReadonlySet<PartKey>): boolean {
  return PARTS.every((part) => 'optional' in part || found.has(part.key));
}

/** What a file holds, and its validator. */
export interface FileForm {
  readonly key: PartKey | 'credential' | 'guide';
  readonly schema: GenericSchema;
}

export const CREDENTIAL_FORM: FileForm = { key: 'credential', schema: credentialSchema };
export const GUIDE_FORM: FileForm = { key: 'guide', schema: guideSchema };

/**
 * The form of a file: by its place in the folder, or by its name alone when it is read alone; a guide below `guides/`, a
 * credential wherever it stands otherwise.
 */
export function formOf(file: string): FileForm {
  if (/(^|\/)guides\//.test(file)) return GUIDE_FORM;
  return PARTS.find((candidate) => isPlaceOf(file, candidate.file)) ?? CREDENTIAL_FORM;
}

function isPlaceOf(file: string, place: string): boolean {
  if (/(^|\/)credentials\//.test(file)) return false;
  return file === place || file.endsWith(`/${place}`) || file === place.slice(place.lastIndexOf('/') + 1);
}
