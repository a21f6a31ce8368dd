import * as v from 'valibot';
import { GUIDE_READINGS, PICK_STRENGTHS, STAGES } from '../../core/catalogue/guide.ts';
import { dateOrPart, day, language, list, slug, text, url } from './shapes.ts';

const values = v.exactOptional(list(slug));

const audience = v.strictObject({
  background: values,
  role: values,
  goal: values,
  cloud: values,
  employer: values,
  stage: v.exactOptional(list(v.picklist(STAGES))),
  portfolio: values,
  language: v.exactOptional(list(language)),
  memberOf: values,
  held: v.exactOptional(list(text)),
});

/** One file of `data/guides/`. */
export const guideSchema = v.strictObject({
  id: slug,
  title: text,
  author: text,
  publisher: text,
  url,
  published: dateOrPart,
  stored: day,
  language,
  sells: v.nullable(text),
  selling: v.boolean(),
  read: v.picklist(GUIDE_READINGS),
  caveat: v.exactOptional(text),
  groups: v.exactOptional(list(v.strictObject({ name: text, says: text, ids: v.optional(list(slug), []) }))),
  quickTable: v.exactOptional(list(v.strictObject({ situation: text, ids: v.optional(list(slug), []) }))),
  mistakes: v.exactOptional(list(text)),
  stacks: v.exactOptional(
    list(v.strictObject({ name: text, steps: list(v.strictObject({ says: text, ids: v.optional(list(slug), []) })) })),
  ),
  picks: list(
    v.strictObject({
      for: v.optional(audience, {}),
      ids: v.optional(list(slug), []),
      names: v.optional(list(text), []),
      strength: v.picklist(PICK_STRENGTHS),
      note: v.exactOptional(text),
    }),
  ),
});
