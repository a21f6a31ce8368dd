import type { Advice, Recommendation } from '../advice/recommend.ts';
import { answerWords, questionWord } from '../advice/words/answers.ts';
import { flipText, otherFirsts } from '../advice/words/condition.ts';
import { fillWords } from '../advice/words/facts-in-words.ts';
import type { MemoQuestion } from '../advice/words/plan-wording.ts';
import type { ExamVersion } from '../catalogue/credential.ts';
import { addDays } from '../catalogue/dates.ts';
import type { Range } from '../catalogue/fact.ts';
import { factDetails } from '../catalogue/fact-detail.ts';
import { examOn, lifecycleOf } from '../catalogue/lifecycle.ts';
import { factsOf } from '../catalogue/provenance.ts';
import type { Dataset, SourcedDataset } from '../dataset.ts';
import { AdvisorError } from '../errors.ts';
import { dateText, percent, usd } from '../figure-text.ts';
import { PROFILE_KEYS } from '../profile/profile.ts';
import type { RoiRequest } from '../roi/assume/request.ts';
import { estimateRoi } from '../roi/report/estimate-roi.ts';
import type { Plan } from './report.ts';

/** What somebody who decides about money and time wants to know of a plan, on a page. */
export interface Memo {
  /** For whom and for what: the answers, in words. */
  readonly need: readonly (readonly [question: string, answer: string])[];
  /** Names of the steps, in their order. */
  readonly steps: readonly string[];
  /** The two that stand next; empty where nothing is ranked. */
  readonly rivals: readonly Rival[];
  /** What it must bring to pay, in a sentence; null where no salary is known or nothing can be said. */
  readonly headline: string | null;
  readonly risks: readonly string[];
  /** What colleagues will ask, and what there is to say. */
  readonly questions: readonly (readonly [question: string, answer: string])[];
  readonly sources: readonly MemoSource[];
  /** The day on which to look again, and why. */
  readonly again: { readonly day: string; readonly because: string };
}

export interface Rival {
  readonly id: string;
  readonly shortName: string;
  readonly usd: Range | null;
  readonly hours: Range | null;
  /** Its value by the same sums, 0 to 1, and what speaks least for it. */
  readonly value: number;
  readonly weak: string;
}

export interface MemoSource {
  /** What it is about: `price of AI-103`. */
  readonly what: string;
  readonly says: string;
  readonly publisher: string;
  readonly url: string;
  readonly checked: string;
}

/** What a memo is made of: the advice (null where nothing is known of the person) and the plan, and what to ask about the return. */
export interface MemoGrounds {
  readonly advice: Advice | null;
  readonly plan: Plan;
  /** Null where no salary is known. */
  readonly roi: RoiRequest | null;
}

/** The memo on a plan; `dataset` is the whole one, with its sources. Pure. */
export function memoOf(dataset: SourcedDataset, grounds: MemoGrounds, asOf: string): Memo {
  const { advice, plan } = grounds;
  const { profile } = plan;
  const [pick, ...others] = (advice?.recommendations ?? []).filter(({ id }) => advice?.shown.ids.includes(id) === true);
  const planned = new Set(plan.steps.map(({ id }) => id));
  return {
    need: PROFILE_KEYS.flatMap((key) =>
      profile[key] === undefined
        ? []
        : [[questionWord(dataset, key), answerWords(dataset, key, profile[key])] as const],
    ),
    steps: plan.steps.map(({ shortName }) => shortName),
    rivals: [...(pick === undefined ? [] : [pick]), ...others]
      .filter(({ id }) => !planned.has(id))
      .slice(0, 2)
      .map(rivalOf),
    headline: headlineOf(dataset, grounds, asOf),
    risks: risksOf(dataset, grounds, pick),
    questions: questionsOf(dataset, grounds, pick, asOf),
    sources: sourcesOf(dataset, plan, asOf),
    again: againOn(dataset, plan, asOf),
  };
}

function rivalOf({ id, shortName, cost, effort, value, reasons }: Recommendation): Rival {
  const weakest = reasons.toSorted((a, b) => a.score - b.score || b.weight - a.weight)[0];
  return { id, shortName, usd: cost.usd, hours: effort.hours, value, weak: weakest?.text ?? '' };
}

/** What to beware of in the things planned; and that something else would stand first, where the plan is for what was asked. */
function risksOf({ wording }: Dataset, { advice, plan }: MemoGrounds, pick: Recommendation | undefined): string[] {
  const planned = new Set(plan.steps.map(({ id }) => id));
  const known = (advice?.recommendations ?? []).filter(({ id }) => planned.has(id));
  const isOther = pick !== undefined && plan.subject.type !== 'path' && !planned.has(pick.id);
  return [
    ...(isOther ? [fillWords(wording.memo.texts.notFirst, { first: pick.shortName })] : []),
    ...known.flatMap(({ shortName, cautions }) => cautions.map(({ text }) => `${shortName}: ${text}`)),
    ...plan.cautions.map(({ text }) => text),
  ];
}

function headlineOf(dataset: Dataset, { plan, roi }: MemoGrounds, asOf: string): string | null {
  const last = plan.steps.findLast(({ type }) => type === 'credential');
  const credential = dataset.credentials.find(({ id }) => id === last?.id);
  if (roi === null || credential === undefined) return null;
  try {
    const [estimate] = estimateRoi(dataset, [credential], roi, asOf).estimates;
    return estimate?.estimated === true ? `${credential.shortName}: ${estimate.headline}` : null;
  } catch (error) {
    // What ends in no paper has no return; that is no fault of who asks for a memo.
    if (error instanceof AdvisorError) return null;
    throw error;
  }
}

const MOST_FLIPS = 2;

function questionsOf(
  dataset: Dataset,
  { advice, plan }: MemoGrounds,
  pick: Recommendation | undefined,
  asOf: string,
): Memo['questions'] {
  const sitting = plan.steps.find((step) => step.sitting?.retakeDay != null);
  const [renewal] = plan.renewals;
  const savings = plan.steps.flatMap(({ savings: each }) => each.map(({ says }) => says));
  const flips = otherFirsts(advice?.flips ?? []).slice(0, MOST_FLIPS);
  const words: Readonly<Partial<Record<MemoQuestion, Readonly<Record<string, string>>>>> = {
    ...(pick === undefined ? {} : { 'how-sure': { name: pick.shortName, share: percent(pick.share) } }),
    ...(flips.length === 0
      ? {}
      : {
          'what-changes': {
            flips: flips.map((flip) => flipText(dataset, flip, asOf)).join('; '),
          },
        }),
    ...(sitting?.sitting?.retakeDay == null
      ? {}
      : {
          failing: { name: sitting.shortName, day: dateText(sitting.sitting.retakeDay), cost: usd(sitting.retakeUsd) },
        }),
    ...(renewal === undefined
      ? {}
      : { lapsing: { name: renewal.shortName, day: dateText(renewal.validUntil), cost: usd(renewal.usd) } }),
    ...(savings.length === 0 ? {} : { cheaper: { savings: [...new Set(savings)].join('; ') } }),
    'without-it': {},
  };
  return Object.entries(words).map(([code, given]) => {
    const { ask, answer } = dataset.wording.memo.questions[code as MemoQuestion];
    return [fillWords(ask, given), fillWords(answer, given)] as const;
  });
}

/** The facts that a plan rests on. */
const TOLD = /^(course\.usd|course\.usdPerMonth|hours|validityMonths|renewal\.usd|requires)$/;

function sourcesOf(dataset: SourcedDataset, { steps, profile }: Plan, asOf: string): MemoSource[] {
  return steps.flatMap(({ id, ends }) => {
    const credential = dataset.credentials.find((each) => each.id === id);
    if (credential === undefined) return [];
    const exam = examOn(credential, ends > asOf ? ends : asOf, profile.language);
    const exams: readonly ExamVersion[] = credential.exams ?? [];
    const edition = exam === null ? '' : `exams.${exams.indexOf(exam)}`;
    const told = factsOf(credential).filter(
      ({ path }) =>
        TOLD.test(path) ||
        (exam !== null && [`${edition}.usd`, `${edition}.closes`, `${edition}.retake`].includes(path)),
    );
    return factDetails(dataset, credential, told).flatMap(({ label, text, sources: [source] }) =>
      source === undefined
        ? []
        : [
            {
              what: `${credential.shortName}: ${label}`,
              says: text,
              publisher: source.publisher,
              url: source.url,
              checked: source.checked,
            },
          ],
    );
  });
}

/** Prices and rules move within a season. Judgement. */
const LOOK_AGAIN_DAYS = 90;

function againOn(dataset: Dataset, { steps, profile }: Plan, asOf: string): Memo['again'] {
  const { again } = dataset.wording.memo;
  const ends = steps.flatMap(({ id, shortName }) => {
    const credential = dataset.credentials.find((each) => each.id === id);
    if (credential === undefined) return [];
    const { lastDay, betaUntil } = lifecycleOf(credential, asOf, profile.language);
    return [lastDay, betaUntil].flatMap((day) =>
      day === null || day.length < 10 ? [] : [{ day, because: fillWords(again.closes, { name: shortName }) }],
    );
  });
  const season = { day: addDays(asOf, LOOK_AGAIN_DAYS), because: again.season };
  return [season, ...ends].toSorted((a, b) => (a.day < b.day ? -1 : 1))[0] ?? season;
}
