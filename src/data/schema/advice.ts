import * as v from 'valibot';
import {
  CHANGES,
  CHECK_ADVICE,
  CHECK_TEXTS,
  LADDER_CODES,
  LEFT_OUT_OF_PLAN,
  LOOK_AGAIN,
  MEMO_QUESTIONS,
  MEMO_TEXTS,
  PLAN_CAUTIONS,
  PLAN_TEXTS,
  RELAXED,
} from '../../core/advice/words/plan-wording.ts';
import { SCREEN_TEXTS } from '../../core/advice/words/screen-wording.ts';
import {
  CAUTIONS,
  CHOOSE_WORDS,
  LEFT_OUT,
  LIMITS,
  NOTICES,
  PHRASES,
  SHUTTING,
  WHY_NOT_CASES,
} from '../../core/advice/words/wording.ts';
import { VERDICTS } from '../../core/catalogue/alternative.ts';
import { HANDS_ON, KINDS, METHODS } from '../../core/catalogue/credential.ts';
import { AMOUNT_KINDS } from '../../core/profile/amount.ts';
import { PROFILE_KEYS } from '../../core/profile/profile.ts';
import { ACCEPTED_LISTS, ANSWER_TYPES } from '../../core/profile/question.ts';
import { GATES } from '../../core/scoring/gates.ts';
import { CRITERIA } from '../../core/scoring/model.ts';
import { amount, list, number, share, slug, sourceKeys, text } from './shapes.ts';
import { answerTable } from './shared.ts';

const shares = v.record(v.string(), share);
const scale = list(v.pipe(v.strictTuple([number, share]), v.readonly()));

function byEach<T extends string>(keys: readonly T[]) {
  return v.strictObject(v.entriesFromList(keys, share));
}

function bySome<T extends string>(keys: readonly T[]) {
  return v.strictObject(v.entriesFromList(keys, v.exactOptional(share)));
}

/** `advice/questions.yaml` */
export const questionsSchema = list(
  v.strictObject({
    id: v.picklist(PROFILE_KEYS),
    type: v.picklist(ANSWER_TYPES),
    short: text,
    help: v.exactOptional(text),
    ask: text,
    why: text,
    choices: v.exactOptional(list(v.strictObject({ value: slug, label: text }))),
    accepts: v.exactOptional(list(v.picklist(ACCEPTED_LISTS))),
    others: v.exactOptional(list(v.strictObject({ value: slug, label: text }))),
    measure: v.exactOptional(v.picklist(AMOUNT_KINDS)),
    unit: v.exactOptional(text),
    min: v.exactOptional(amount),
    max: v.exactOptional(amount),
    explore: v.exactOptional(list(amount)),
    flagOnly: v.exactOptional(v.boolean()),
    roiOnly: v.exactOptional(v.boolean()),
    condition: v.exactOptional(text),
    onlyWhen: v.exactOptional(v.record(v.picklist(PROFILE_KEYS), list(v.string()))),
  }),
);

const criterion = v.strictObject({
  id: v.picklist(CRITERIA),
  name: text,
  weight: amount,
  why: text,
  adjust: v.exactOptional(
    list(v.strictObject({ when: v.record(v.string(), list(v.string())), by: number, why: text })),
  ),
  high: text,
  low: text,
});

const goalNeeds = v.strictObject({
  topics: v.exactOptional(shares),
  kinds: v.exactOptional(bySome([...KINDS, 'alternative'])),
  issuers: v.exactOptional(shares),
  levels: v.exactOptional(shares),
  role: v.exactOptional(v.boolean()),
});

const stageYears = v.strictObject({ unsaid: amount, early: amount, mid: amount, senior: amount });

const degrees = v.record(v.string(), shares);
const skillProof = v.strictObject({
  years: amount,
  decides: v.exactOptional(degrees),
  shown: v.exactOptional(degrees),
  aimed: v.exactOptional(shares),
  atWork: v.exactOptional(v.boolean()),
  unsaid: share,
});

/** `advice/model.yaml` */
export const modelSchema = v.strictObject({
  criteria: list(criterion),
  roleFit: v.strictObject({
    ...byEach(['prepares', 'alternative', 'neighbour', 'guessed', 'related', 'other']).entries,
    unsaid: shares,
    implied: list(v.strictObject({ when: v.record(v.string(), list(v.string())), roles: list(slug) })),
  }),
  levelFit: v.strictObject({
    missingYears: scale,
    surplusYears: scale,
    assumed: v.record(v.string(), skillProof),
    unknownPlatform: share,
    unpublished: v.strictObject({ roles: list(slug), levels: v.record(v.string(), list(slug)) }),
    unsaidPrerequisite: amount,
    carriesOver: v.record(v.string(), v.record(v.string(), stageYears)),
    implied: v.record(v.string(), stageYears),
    fieldOf: v.record(v.string(), slug),
    unsaid: list(amount),
  }),
  goalFit: v.strictObject({
    unsure: goalNeeds,
    goals: v.record(v.string(), goalNeeds),
    roles: v.record(v.string(), shares),
  }),
  environmentFit: v.strictObject({
    named: byEach(['match', 'house', 'neutral', 'other']),
    cloud: byEach(['match', 'house', 'neutral', 'other']),
    none: byEach(['neutral', 'taught', 'other']),
    unsure: byEach(['neutral', 'taught', 'other']),
    unknownLanguage: share,
  }),
  recognition: v.strictObject({
    issuers: v.record(v.string(), shares),
    kinds: byEach(KINDS),
    knownShare: share,
    jobAdsPerThousand: scale,
    jobAdsShare: share,
  }),
  signal: answerTable,
  signalKinds: byEach([...KINDS, 'alternative']),
  pileOf: amount,
  practice: byEach([...HANDS_ON, 'own', 'unknown']),
  affordability: v.strictObject({ usd: scale, unknown: share }),
  time: v.strictObject({ hours: scale, unknown: share }),
  stayingPower: v.strictObject({
    ...byEach(['never', 'unknown', 'paidRenewal', 'beta']).entries,
    months: scale,
    daysLeft: scale,
  }),
  evidence: byEach([...METHODS, 'none']),
  endorsement: v.strictObject({
    ...byEach(['pick', 'listed', 'against', 'open', 'suggested', 'unlikely', 'openPlatform', 'selling', 'old', 'full'])
      .entries,
    ...byEach(['oneVoice', 'countedFrom', 'scatter']).entries,
    oldMonths: amount,
    doubt: amount,
    fewest: amount,
  }),
  tie: share,
});

const tips = list(
  v.strictObject({
    id: slug,
    when: v.record(v.string(), list(v.string())),
    says: text,
    beware: v.exactOptional(text),
    sources: sourceKeys,
  }),
);
const answerTexts = v.record(v.string(), v.record(v.string(), text));

/** A text that joins others, so that blanks at its ends count. */
const piece = v.pipe(v.string(), v.nonEmpty());

function texts<T extends string>(keys: readonly T[]) {
  return v.strictObject(v.entriesFromList(keys, text));
}

/** `advice/wording.yaml` */
export const wordingSchema = v.strictObject({
  verdicts: texts(VERDICTS),
  because: v.strictObject({ for: answerTexts, against: answerTexts }),
  limits: texts(LIMITS),
  gates: texts(GATES),
  cautions: texts(CAUTIONS),
  notices: texts(NOTICES),
  phrases: v.strictObject(v.entriesFromList(PHRASES, piece)),
  employers: v.record(v.string(), text),
  shutsOut: texts(SHUTTING),
  leftOut: texts(LEFT_OUT),
  screen: v.strictObject({
    texts: v.strictObject(v.entriesFromList(SCREEN_TEXTS, piece)),
    fits: v.strictObject(v.entriesFromList(CRITERIA, v.exactOptional(text))),
    conditions: answerTexts,
  }),
  next: tips,
  whyNot: texts(WHY_NOT_CASES),
  choose: texts(CHOOSE_WORDS),
  tips,
  afterwards: tips,
  plan: v.strictObject({
    texts: texts(PLAN_TEXTS),
    leftOut: texts(LEFT_OUT_OF_PLAN),
    cautions: texts(PLAN_CAUTIONS),
    ladder: texts(LADDER_CODES),
    relax: texts(RELAXED),
  }),
  changes: texts(CHANGES),
  memo: v.strictObject({
    texts: texts(MEMO_TEXTS),
    questions: v.strictObject(v.entriesFromList(MEMO_QUESTIONS, v.strictObject({ ask: text, answer: text }))),
    again: texts(LOOK_AGAIN),
  }),
  check: v.strictObject({ texts: texts(CHECK_TEXTS), advice: texts(CHECK_ADVICE) }),
  help: v.strictObject({ about: text, quiz: text, examples: v.record(v.string(), list(text)) }),
});
