import * as v from 'valibot';
import { KINDS } from '../../core/catalogue/credential.ts';
import { STEP_KINDS } from '../../core/plan/stack.ts';
import { dateOrPart, list, range, shortId, shortName, slug, sourceKeys, sources, text, whole } from './shapes.ts';

const count = v.strictObject({
  id: slug,
  set: slug,
  ads: whole,
  required: v.exactOptional(whole),
  preferred: v.exactOptional(whole),
  listed: v.exactOptional(whole),
});

/** `job-ads.yaml` */
export const jobAdsSchema = v.strictObject({
  sets: list(
    v.strictObject({
      id: slug,
      title: text,
      ads: v.pipe(whole, v.minValue(1, 'must be at least 1')),
      from: dateOrPart,
      to: dateOrPart,
      places: text,
      roles: list(slug),
      rolesSay: text,
      sources: sourceKeys,
    }),
  ),
  credentials: v.optional(list(count), []),
  providers: v.optional(list(count), []),
  platforms: v.optional(list(count), []),
  sources: v.optional(sources, {}),
});

/** `projects.yaml` */
export const projectsSchema = list(
  v.strictObject({
    id: slug,
    name: text,
    shortName,
    shortId,
    summary: text,
    roles: list(slug),
    platforms: list(slug),
    topics: list(slug),
    level: slug,
    hours: range,
    assumes: list(slug),
    done: v.pipe(list(text), v.minLength(1, 'must say what counts as done')),
    shows: text,
    sources: v.optional(list(slug), []),
  }),
);

/** `names.yaml` */
export const namesSchema = v.strictObject({
  names: v.optional(
    list(
      v.strictObject({
        name: text,
        also: v.optional(list(text), []),
        says: text,
        instead: v.optional(list(slug), []),
        sources: sourceKeys,
      }),
    ),
    [],
  ),
  tests: v.optional(list(v.strictObject({ id: slug, ask: text, why: text })), []),
  sources: v.optional(sources, {}),
});

const need = v.strictObject({
  teaches: v.exactOptional(list(slug)),
  topics: v.exactOptional(list(slug)),
  levels: v.exactOptional(list(slug)),
  kinds: v.exactOptional(list(v.picklist(KINDS))),
  roles: v.exactOptional(list(slug)),
  matchPlatform: v.exactOptional(v.boolean()),
});

const step = v.strictObject({
  says: text,
  kind: v.picklist(STEP_KINDS),
  need,
  prefer: v.exactOptional(list(slug)),
  skipIf: v.exactOptional(list(slug)),
  optional: v.exactOptional(v.boolean()),
});

/** `advice/stacks.yaml` */
export const stacksSchema = list(
  v.strictObject({
    id: slug,
    name: text,
    says: text,
    source: text,
    for: v.strictObject({ role: v.exactOptional(list(slug)), background: v.exactOptional(list(slug)) }),
    steps: list(step),
  }),
);
