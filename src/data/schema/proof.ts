import type { InferOutput } from 'valibot';
import type { AdWords } from '../../core/ads/ad-words.ts';
import type { Wording } from '../../core/advice/words/wording.ts';
import type { Alternative } from '../../core/catalogue/alternative.ts';
import type { SourcedCredential } from '../../core/catalogue/credential.ts';
import type { Evidence } from '../../core/catalogue/evidence.ts';
import type { Guide } from '../../core/catalogue/guide.ts';
import type { JobAds } from '../../core/catalogue/job-ads.ts';
import type { KnownNames } from '../../core/catalogue/names.ts';
import type { Project } from '../../core/catalogue/project.ts';
import type { Vocabulary } from '../../core/catalogue/vocabulary.ts';
import type { Stack } from '../../core/plan/stack.ts';
import type { Question } from '../../core/profile/question.ts';
import type { RoiDefaults } from '../../core/roi/assume/defaults.ts';
import type { Model } from '../../core/scoring/model.ts';
import type { adWordsSchema } from './ads.ts';
import type { modelSchema, questionsSchema, wordingSchema } from './advice.ts';
import type { credentialSchema } from './credential.ts';
import type { jobAdsSchema, namesSchema, projectsSchema, stacksSchema } from './demand.ts';
import type { guideSchema } from './guide.ts';
import type { roiSchema } from './roi.ts';
import type { alternativesSchema, evidenceSchema, vocabularySchema } from './shared.ts';

type Assignable<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/**
 * A type with every key made required, however deep: a key that one side alone has and that is optional is assignable both
 * ways, and is seen only so.
 */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<T[K]> }
    : T;

/** True when two types are assignable to each other both as they are and with every key made required; else never. */
export type Same<A, B> = [Assignable<A, B>] extends [never] ? never : Assignable<Whole<A>, Whole<B>>;

/** Does not compile unless each validator accepts exactly what the domain type of `core` describes, in both directions. */
export type Proof = [
  Same<InferOutput<typeof credentialSchema>, SourcedCredential>,
  Same<InferOutput<typeof guideSchema>, Guide>,
  Same<InferOutput<typeof vocabularySchema>, Vocabulary>,
  Same<InferOutput<typeof evidenceSchema>, Evidence>,
  Same<InferOutput<typeof alternativesSchema>, readonly Alternative[]>,
  Same<InferOutput<typeof projectsSchema>, readonly Project[]>,
  Same<InferOutput<typeof jobAdsSchema>, JobAds>,
  Same<InferOutput<typeof namesSchema>, KnownNames>,
  Same<InferOutput<typeof questionsSchema>, readonly Question[]>,
  Same<InferOutput<typeof modelSchema>, Model>,
  Same<InferOutput<typeof stacksSchema>, readonly Stack[]>,
  Same<InferOutput<typeof adWordsSchema>, AdWords>,
  Same<InferOutput<typeof wordingSchema>, Wording>,
  Same<InferOutput<typeof roiSchema>, RoiDefaults>,
];

const proved: Proof = [true, true, true, true, true, true, true, true, true, true, true, true, true, true];
void proved;

/** An optional key on one side alone is a difference, and so is one that only one side may leave out. */
type OneSided = [
  Same<{ readonly a: 1; readonly deep: { readonly b?: 2 } }, { readonly a: 1; readonly deep: object }>,
  Same<{ readonly a?: 1 }, { readonly a: 1 }>,
];
const differences: OneSided extends [never, never] ? true : never = true;
void differences;
