/** How far people get: whether they ever sit it, pass at once, try again, pass later. Chances between 0 and 1. */
export interface Finishing {
  /** Of ever sitting the exam, or of finishing the course. */
  readonly sitChance: number;
  /** Of passing at the first try; 1 for a course. */
  readonly passChance: number;
  /** Of trying again after a failure, as long as tries are left. */
  readonly retryChance: number;
  /** Of passing at a later try. */
  readonly laterPassChance: number;
  /** Tries at most. */
  readonly attempts: number;
}

/** What follows: P, and how many tries are paid for on average over all who set out. */
export interface Finish {
  readonly finishChance: number;
  readonly expectedTries: number;
}

/** More tries than this add nothing that anybody could see. */
const MOST_TRIES = 100;

/**
 * `P = s · (p + Σ …)`: of those who sit it (s), p pass at once; of those who have failed, g try again and p′ of them pass,
 * up to n tries. With two: `P = s · (p + (1 − p) · g · p′)`, tries `s · (1 + (1 − p) · g)`.
 *
 * @example { s: .65, p: .7, g: .7, p′: .53, n: 2 } // P = 0.527, tries 0.786
 */
export function finishOf({ sitChance, passChance, retryChance, laterPassChance, attempts }: Finishing): Finish {
  let trying = sitChance;
  let tries = 0;
  let passed = 0;
  for (let attempt = 0; attempt < Math.min(attempts, MOST_TRIES); attempt++) {
    tries += trying;
    const passes = trying * (attempt === 0 ? passChance : laterPassChance);
    passed += passes;
    trying = (trying - passes) * retryChance;
  }
  return { finishChance: Math.min(1, passed), expectedTries: tries };
}
