import * as v from 'valibot';
import { list, slug, text } from './shapes.ts';

const words = list(text);
const called = list(v.strictObject({ id: slug, words }));

/** `advice/ads.yaml` */
export const adWordsSchema = v.strictObject({
  required: words,
  preferred: words,
  declined: words,
  benefits: words,
  otherMeanings: words,
  headings: v.strictObject({ required: words, preferred: words, benefits: words, certifications: words }),
  hiring: words,
  roles: called,
  platforms: called,
});
