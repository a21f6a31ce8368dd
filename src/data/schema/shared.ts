import * as v from 'valibot';
import { VERDICTS } from '../../core/catalogue/alternative.ts';
import { HANDS_ON, METHODS } from '../../core/catalogue/credential.ts';
import {
  country,
  day,
  list,
  number,
  range,
  shortId,
  shortName,
  slug,
  sourceKeys,
  sources,
  text,
  url,
} from './shapes.ts';

const term = v.strictObject({ id: slug, name: text });

/** `vocabulary.yaml`; a list that is left out is empty, and adds nothing to the built-in one. */
export const vocabularySchema = v.strictObject({
  providerKinds: v.optional(list(v.strictObject({ id: slug, name: text, vendor: v.exactOptional(v.boolean()) })), []),
  providers: v.optional(
    list(
      v.strictObject({
        id: slug,
        name: text,
        kind: slug,
        recognised: v.exactOptional(list(slug)),
      }),
    ),
    [],
  ),
  levels: v.optional(list(v.strictObject({ id: slug, name: text, years: range })), []),
  roles: v.optional(list(term), []),
  topics: v.optional(list(term), []),
  platforms: v.optional(
    list(
      v.strictObject({
        id: slug,
        name: text,
        house: v.exactOptional(slug),
        looked: v.exactOptional(v.strictObject({ page: url, checked: day, none: list(slug) })),
      }),
    ),
    [],
  ),
  groups: v.optional(list(v.strictObject({ id: slug, name: text, platform: v.exactOptional(slug) })), []),
  countries: v.optional(list(v.strictObject({ id: country, name: text })), []),
  skills: v.optional(list(term), []),
  refusedSources: v.optional(list(v.strictObject({ host: text, why: text })), []),
});

/** `studies.yaml` */
export const evidenceSchema = v.strictObject({
  studies: v.optional(
    list(
      v.strictObject({
        id: slug,
        title: text,
        authors: text,
        year: v.exactOptional(v.pipe(v.number(), v.integer())),
        method: v.picklist(METHODS),
        population: text,
        finds: text,
        measures: text,
        sources: sourceKeys,
      }),
    ),
    [],
  ),
  sources: v.optional(sources, {}),
});

/** A value by answers, as `AnswerTable` in `core`. */
export const answerTable = v.strictObject({
  base: number,
  by: v.exactOptional(v.record(v.string(), v.record(v.string(), number))),
});

/** `alternatives.yaml` */
export const alternativesSchema = list(
  v.strictObject({
    id: slug,
    name: text,
    shortName,
    shortId,
    scope: text,
    done: v.pipe(list(text), v.minLength(1, 'must say what counts as done')),
    summary: text,
    verdict: v.picklist(VERDICTS),
    roles: list(slug),
    relatedRoles: v.exactOptional(list(slug)),
    topics: list(slug),
    assumes: v.exactOptional(list(slug)),
    years: range,
    hours: range,
    usd: range,
    handsOn: v.picklist(HANDS_ON),
    judged: v.record(v.string(), answerTable),
    why: text,
  }),
);
