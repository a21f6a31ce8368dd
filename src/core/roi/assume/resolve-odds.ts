import { expectedAttempts, passWithin } from '../sum/fees.ts';
import { assumed, derived, mapGiven, midOf, type Resolved, told, toldOr } from './resolved.ts';
import type { Scene } from './scene.ts';

/** The terms of finishing. */
export interface OddsTerms {
  /** p and n; null for a course, which is not tried again. */
  readonly pass: Resolved | null;
  readonly attempts: Resolved | null;
  /** How many tries are paid for on average. */
  readonly expectedAttempts: number;
  readonly finish: Resolved;
  readonly lost: Resolved;
  readonly cautions: readonly string[];
}

/** How likely it is finished, in how many tries, and what is gone otherwise. */
export function oddsTerms(scene: Scene): OddsTerms {
  const { request, defaults, isExam } = scene;
  const lost = lostTerm(scene);
  if (!isExam) {
    const finish = toldOr(request.finishChance, defaults.courseFinishChance);
    return { pass: null, attempts: null, expectedAttempts: 1, finish, lost, cautions: freeCourse(scene) };
  }
  const pass = toldOr(request.passChance, defaults.passChance);
  const attempts = toldOr(request.attempts, defaults.examAttempts);
  const tries = midOf(attempts.value);
  const within = mapGiven(pass.value, (chance) => passWithin(chance, tries));
  return {
    pass,
    attempts,
    expectedAttempts: expectedAttempts(midOf(pass.value), tries),
    finish:
      request.finishChance === undefined
        ? derived(within, [pass, attempts], '1 − (1 − chance at one try) ^ tries')
        : told(request.finishChance),
    lost,
    cautions: [],
  };
}

function freeCourse({ credential, request }: Scene): string[] {
  if (request.finishChance !== undefined || credential.course?.usd?.value[1] !== 0) return [];
  return ['The chance of finishing was measured among people who had paid; of those who have not, far fewer finish.'];
}

function lostTerm({ credential, request, defaults, isExam }: Scene): Resolved {
  if (request.costShareIfUnfinished !== undefined) return told(request.costShareIfUnfinished);
  if (isExam) return assumed(defaults.examCostShareIfUnfinished);
  const oneSum = request.priceUsd ?? (request.monthlyFeeUsd === undefined ? credential.course?.usd?.value[1] : 0) ?? 0;
  return assumed(midOf(oneSum) > 0 ? defaults.oneSumCostShareIfUnfinished : defaults.subscriptionCostShareIfUnfinished);
}
