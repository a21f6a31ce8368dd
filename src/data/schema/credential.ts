import * as v from 'valibot';
import { HANDS_ON, KINDS, METHODS } from '../../core/catalogue/credential.ts';
import { amount, dateOrPart, fact, language, list, range, slug, sourceKeys, sources, text, url } from './shapes.ts';

const availability = {
  opens: v.exactOptional(fact(dateOrPart)),
  betaUntil: v.exactOptional(fact(v.union([dateOrPart, v.literal('unannounced')]))),
  closes: v.exactOptional(fact(dateOrPart)),
  languages: v.exactOptional(fact(list(language))),
};

const examVersion = v.strictObject({
  code: text,
  ...availability,
  usd: v.exactOptional(fact(amount)),
  betaUsd: v.exactOptional(fact(amount)),
  minutes: v.exactOptional(fact(amount)),
  questions: v.exactOptional(fact(range)),
  passMark: v.exactOptional(fact(text)),
});

const course = v.strictObject({
  ...availability,
  usd: v.exactOptional(fact(range)),
  usdPerMonth: v.exactOptional(fact(range)),
  months: v.exactOptional(fact(range)),
});

const claim = v.strictObject({
  about: v.picklist(['pay', 'hiring']),
  method: v.picklist(METHODS),
  says: text,
  upliftPercent: v.exactOptional(range),
  jobAds: v.exactOptional(v.strictObject({ naming: amount, of: v.pipe(amount, v.minValue(1, 'must be at least 1')) })),
  population: v.exactOptional(text),
  year: v.exactOptional(v.pipe(v.number(), v.integer())),
  study: v.exactOptional(slug),
  sources: sourceKeys,
});

/** A guide's recommendation, in a credential's file and in `alternatives.yaml`. */
export const endorsement = v.strictObject({
  guide: slug,
  strength: v.picklist(['pick', 'listed']),
  backgrounds: v.exactOptional(list(slug)),
  roles: v.exactOptional(list(slug)),
  goals: v.exactOptional(list(slug)),
  platforms: v.exactOptional(list(slug)),
});

/** One file of `data/credentials/`. */
export const credentialSchema = v.strictObject({
  id: slug,
  name: text,
  aliases: v.exactOptional(list(text)),
  provider: slug,
  host: v.exactOptional(slug),
  kind: v.picklist(KINDS),
  level: slug,
  summary: text,
  page: v.exactOptional(url),
  platforms: list(slug),
  roles: list(slug),
  relatedRoles: v.exactOptional(list(slug)),
  topics: list(slug),
  exams: v.exactOptional(v.pipe(list(examVersion), v.minLength(1, 'must hold at least one exam version'))),
  course: v.exactOptional(course),
  extrasUsd: v.exactOptional(fact(range)),
  hours: v.exactOptional(fact(range)),
  experienceYears: v.exactOptional(fact(range)),
  handsOn: v.exactOptional(fact(v.picklist(HANDS_ON))),
  validityMonths: v.exactOptional(fact(v.union([amount, v.literal('never')]))),
  renewal: v.exactOptional(
    v.strictObject({
      usd: v.exactOptional(fact(amount)),
      hours: v.exactOptional(fact(range)),
      how: v.exactOptional(fact(text)),
    }),
  ),
  requires: v.exactOptional(fact(list(text))),
  recommended: v.exactOptional(fact(list(text))),
  openTo: v.exactOptional(fact(slug)),
  freePrep: v.exactOptional(fact(list(text))),
  successors: v.exactOptional(fact(list(slug))),
  claims: v.exactOptional(list(claim)),
  endorsements: v.exactOptional(list(endorsement)),
  notes: v.exactOptional(list(text)),
  sources,
});
