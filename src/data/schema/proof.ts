import type { InferOutput } from 'valibot';
import type { Wording } from '../../core/advice/words/wording.ts';
import type { Alternative } from '../../core/catalogue/alternative.ts';
import type { Credential } from '../../core/catalogue/credential.ts';
import type { Evidence } from '../../core/catalogue/evidence.ts';
import type { Vocabulary } from '../../core/catalogue/vocabulary.ts';
import type { Question } from '../../core/profile/question.ts';
import type { RoiDefaults } from '../../core/roi/assume/defaults.ts';
import type { Model } from '../../core/scoring/model.ts';
import type { modelSchema, questionsSchema, wordingSchema } from './advice.ts';
import type { credentialSchema } from './credential.ts';
import type { roiSchema } from './roi.ts';
import type { alternativesSchema, evidenceSchema, vocabularySchema } from './shared.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Does not compile unless each validator accepts exactly what the domain type of `core` describes, in both directions. */
export type Proof = [
  Same<InferOutput<typeof credentialSchema>, Credential>,
  Same<InferOutput<typeof vocabularySchema>, Vocabulary>,
  Same<InferOutput<typeof evidenceSchema>, Evidence>,
  Same<InferOutput<typeof alternativesSchema>, readonly Alternative[]>,
  Same<InferOutput<typeof questionsSchema>, readonly Question[]>,
  Same<InferOutput<typeof modelSchema>, Model>,
  Same<InferOutput<typeof wordingSchema>, Wording>,
  Same<InferOutput<typeof roiSchema>, RoiDefaults>,
];

const proved: Proof = [true, true, true, true, true, true, true, true];
void proved;
