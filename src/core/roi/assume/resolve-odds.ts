import { type Finish, type Finishing, finishOf } from '../sum/finishing.ts';
import type { Assumption } from './defaults.ts';
import { effectClassOf, isExamLike } from './effect-class.ts';
import type { Given } from './request.ts';
import { hoursOf } from './resolve-hours.ts';
import { assumed, derived, endsOf, midOf, type Resolved, told, toldOr } from './resolved.ts';
import type { Scene } from './scene.ts';

/** The chances that finishing is made of, each with its range; what does not apply is 1, or 0. */
export type FinishingRanges = { readonly [K in keyof Omit<Finishing, 'attempts'>]: Given } & {
  readonly attempts: number;
};

/** The terms of finishing. */
export interface OddsTerms {
  /** Of an exam; null for what is finished, not passed, and when somebody says the whole chance. */
  readonly sit: Resolved | null;
  readonly pass: Resolved | null;
  readonly retry: Resolved | null;
  readonly laterPass: Resolved | null;
  readonly attempts: Resolved | null;
  readonly finishing: FinishingRanges;
  /** How many tries are paid for on average. */
  readonly expectedTries: number;
  /** P. */
  readonly finish: Resolved;
  readonly lost: Resolved;
  readonly cautions: readonly string[];
}

/** How likely it is finished, in how many tries, and what is gone otherwise. */
export function oddsTerms(scene: Scene): OddsTerms {
  return scene.exam === null ? courseOdds(scene) : examOdds(scene);
}

const NO_EXAM = { sit: null, pass: null, retry: null, laterPass: null, attempts: null };

function courseOdds(scene: Scene): OddsTerms {
  const { request, defaults } = scene;
  const renews = scene.asked === 'renewal';
  const finish = renews
    ? told(request.finishChance ?? 1, 'renewing is up to you')
    : toldOr(request.finishChance, completionOf(scene));
  const finishing = { sitChance: finish.value, passChance: 1, retryChance: 0, laterPassChance: 0, attempts: 1 };
  const lost =
    request.costShareIfUnfinished !== undefined || !renews
      ? lostTerm(scene)
      : assumed(defaults.examCostShareIfUnfinished);
  const cautions = examFlags(scene);
  return { ...NO_EXAM, finishing, expectedTries: 1, finish, lost, cautions };
}

function completionOf(scene: Scene): Assumption {
  const { asked, credential, defaults } = scene;
  if (asked === 'alternative') return defaults.finishesAProject;
  if (isExamLike(effectClassOf(credential, defaults))) return defaults.finishesAProgramme;
  if (credential.course?.usd?.value[1] === 0) return defaults.finishesAFreeCourse;
  const hours = hoursOf({ ...scene, request: { salaryUsd: 1 } });
  const isSeries = hours !== null && midOf(hours.hours.value) > defaults.seriesFromHours.value;
  return isSeries ? defaults.finishesASeries : defaults.finishesOneCourse;
}

function examOdds(scene: Scene): OddsTerms {
  const { request, defaults } = scene;
  const whole = request.finishChance;
  const sit = toldOr(request.sitChance, defaults.sitChance);
  const pass = toldOr(request.passChance, firstTryOf(scene));
  const retry = toldOr(request.retryChance, defaults.retryChance);
  const laterPass = toldOr(request.laterPassChance, defaults.laterPassChance);
  const attempts = toldOr(request.attempts, defaults.examAttempts);
  const tries = midOf(attempts.value);
  const parts = { passChance: pass.value, retryChance: retry.value, laterPassChance: laterPass.value, attempts: tries };
  const lost = lostTerm(scene);
  if (whole !== undefined) {
    const { expectedTries } = finishOf(midFinishing({ sitChance: 1, ...parts }));
    const finishing = { sitChance: whole, passChance: 1, retryChance: 0, laterPassChance: 0, attempts: 1 };
    return { ...NO_EXAM, finishing, expectedTries, finish: told(whole), lost, cautions: [] };
  }
  const finishing = { sitChance: sit.value, ...parts };
  const { expectedTries } = finishOf(midFinishing(finishing));
  const finish = derived(finishRange(finishing), [sit, pass, retry, laterPass, attempts], FINISH);
  return { sit, pass, retry, laterPass, attempts, finishing, expectedTries, finish, lost, cautions: [] };
}

const FINISH = 'sitting × (first try, or trying again × later try)';

function firstTryOf({ credential, defaults }: Scene): Assumption {
  if (credential.handsOn?.value === 'performance-exam') return defaults.firstTryProfessional;
  switch (credential.level) {
    case 'professional':
    case 'expert':
      return defaults.firstTryProfessional;
    case 'associate':
      return defaults.firstTryAssociate;
    default:
      return defaults.firstTryFoundational;
  }
}

/** The chances at their middle. */
export function midFinishing({ attempts, ...chances }: FinishingRanges): Finishing {
  const { sitChance, passChance, retryChance, laterPassChance } = chances;
  return {
    sitChance: midOf(sitChance),
    passChance: midOf(passChance),
    retryChance: midOf(retryChance),
    laterPassChance: midOf(laterPassChance),
    attempts,
  };
}

/** What one chance at one end of its range makes of the whole. */
export function finishAt(ranges: FinishingRanges, key: keyof Finishing, at: 0 | 2): Finish {
  const value = ranges[key];
  return finishOf({ ...midFinishing(ranges), [key]: endsOf(value)[at] });
}

/** P with a range: each chance moves it by so much at its ends; independent moves add up as squares do. */
function finishRange(ranges: FinishingRanges): Given {
  const { finishChance: mid } = finishOf(midFinishing(ranges));
  const keys = ['sitChance', 'passChance', 'retryChance', 'laterPassChance'] as const;
  const away = (at: 0 | 2): number =>
    Math.sqrt(keys.reduce((sum, key) => sum + (finishAt(ranges, key, at).finishChance - mid) ** 2, 0));
  const [down, up] = [away(0), away(2)];
  return down === 0 && up === 0 ? mid : [Math.max(0, mid - down), mid, Math.min(1, mid + up)];
}

/** Chances of passing say nothing about what has no exam. */
function examFlags({ asked, request }: Scene): string[] {
  const given = [request.sitChance, request.passChance, request.retryChance, request.laterPassChance, request.attempts];
  if (asked !== 'earn' || given.every((each) => each === undefined)) return [];
  return ['It has no exam, so what you said of sitting and passing counts for nothing here: say --finish-chance.'];
}

function lostTerm({ asked, credential, request, defaults, exam }: Scene): Resolved {
  if (request.costShareIfUnfinished !== undefined) return told(request.costShareIfUnfinished);
  if (exam !== null) return assumed(defaults.examCostShareIfUnfinished);
  if (asked === 'alternative') return assumed(defaults.subscriptionCostShareIfUnfinished);
  const oneSum = request.priceUsd ?? (request.monthlyFeeUsd === undefined ? credential.course?.usd?.value[1] : 0) ?? 0;
  return assumed(midOf(oneSum) > 0 ? defaults.oneSumCostShareIfUnfinished : defaults.subscriptionCostShareIfUnfinished);
}
