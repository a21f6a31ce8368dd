import * as v from 'valibot';
import {
  DELIVERIES,
  DISCOUNT_GROUPS,
  HANDS_ON,
  ISSUED,
  KINDS,
  METHODS,
  PAY_GAPS,
} from '../../core/catalogue/credential.ts';
import {
  amount,
  country,
  dateOrPart,
  fact,
  language,
  list,
  range,
  shortId,
  shortName,
  slug,
  sourceKeys,
  sources,
  text,
  url,
  whole,
} from './shapes.ts';

const availability = {
  opens: v.exactOptional(fact(dateOrPart)),
  betaUntil: v.exactOptional(fact(v.union([dateOrPart, v.literal('unannounced')]))),
  betaLeft: v.exactOptional(fact(v.boolean())),
  registrationCloses: v.exactOptional(fact(dateOrPart)),
  closes: v.exactOptional(fact(dateOrPart)),
  languages: v.exactOptional(fact(list(language))),
  languageCount: v.exactOptional(fact(whole)),
};

const retake = v.strictObject({
  waitDays: v.exactOptional(v.pipe(list(whole), v.minLength(1, 'must hold at least one wait'))),
  maxPerYear: v.exactOptional(whole),
  maxAttempts: v.exactOptional(whole),
  freeRetakes: v.exactOptional(whole),
});

const examVersion = v.strictObject({
  code: text,
  ...availability,
  usd: v.exactOptional(fact(amount)),
  betaUsd: v.exactOptional(fact(amount)),
  minutes: v.exactOptional(fact(amount)),
  questions: v.exactOptional(fact(range)),
  passMark: v.exactOptional(fact(text)),
  delivery: v.exactOptional(fact(list(v.picklist(DELIVERIES)))),
  retake: v.exactOptional(fact(retake)),
});

const run = v.strictObject({
  starts: dateOrPart,
  ends: v.exactOptional(dateOrPart),
  certificateUntil: v.exactOptional(dateOrPart),
  sources: sourceKeys,
  note: v.exactOptional(text),
});

const course = v.strictObject({
  ...availability,
  usd: v.exactOptional(fact(range)),
  usdPerMonth: v.exactOptional(fact(range)),
  months: v.exactOptional(fact(range)),
  issued: v.exactOptional(fact(v.picklist(ISSUED))),
  issuedUntil: v.exactOptional(fact(dateOrPart)),
  runs: v.exactOptional(list(run)),
});

const discount = v.strictObject({
  for: v.picklist(DISCOUNT_GROUPS),
  percent: v.exactOptional(v.pipe(amount, v.maxValue(100, 'must not be more than 100'))),
  on: v.exactOptional(v.literal('renewal')),
  says: text,
  sources: sourceKeys,
});

const claim = v.strictObject({
  about: v.picklist(['pay', 'hiring']),
  method: v.picklist(METHODS),
  says: text,
  upliftPercent: v.exactOptional(range),
  compares: v.exactOptional(v.picklist(PAY_GAPS)),
  population: v.exactOptional(text),
  year: v.exactOptional(v.pipe(v.number(), v.integer())),
  study: v.exactOptional(slug),
  sources: sourceKeys,
});

/** One file of `data/credentials/`. */
export const credentialSchema = v.strictObject({
  id: slug,
  name: text,
  shortName,
  shortId,
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
  scope: v.exactOptional(v.literal('neighbour', 'must be neighbour, or left out')),
  scopeReason: v.exactOptional(text),
  assumes: v.exactOptional(fact(list(slug))),
  teaches: v.exactOptional(list(slug)),
  freeMaterial: v.exactOptional(fact(v.boolean())),
  credit: v.exactOptional(fact(text)),
  countries: v.exactOptional(fact(v.pipe(list(country), v.minLength(1, 'must name at least one country')))),
  discounts: v.exactOptional(list(discount)),
  renews: v.exactOptional(fact(list(slug))),
  attested: v.exactOptional(fact(dateOrPart)),
  extrasUsd: v.exactOptional(fact(range)),
  hours: v.exactOptional(fact(range)),
  hoursAtLeast: v.exactOptional(v.literal(true, 'must be true, or left out')),
  experienceYears: v.exactOptional(fact(range)),
  handsOn: v.exactOptional(fact(v.picklist(HANDS_ON))),
  validityMonths: v.exactOptional(fact(v.union([amount, v.literal('never')]))),
  renewal: v.exactOptional(
    v.strictObject({
      usd: v.exactOptional(fact(amount)),
      hours: v.exactOptional(fact(range)),
      how: v.exactOptional(fact(text)),
      opensDays: v.exactOptional(fact(whole)),
    }),
  ),
  requires: v.exactOptional(fact(list(text))),
  recommended: v.exactOptional(fact(list(text))),
  openTo: v.exactOptional(fact(slug)),
  freePrep: v.exactOptional(fact(list(text))),
  successors: v.exactOptional(fact(list(slug))),
  claims: v.exactOptional(list(claim)),
  notes: v.exactOptional(list(text)),
  sources,
});
