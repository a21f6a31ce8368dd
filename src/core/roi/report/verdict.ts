import type { Range } from '../../catalogue/fact.ts';

/** What the break-even attribution says beside the attribution that is plausible. */
export const ROI_VERDICTS = ['likely-pays', 'toss-up', 'unlikely', 'no-benefit'] as const;
export type RoiVerdict = (typeof ROI_VERDICTS)[number];

/**
 * The verdict of an estimate, from how sure one would have to be that the credential makes the difference
 * (`breakEven`, c*) and how sure one may be (`attribution`, low to high, both included in the toss-up):
 * below the range it likely pays, above it only if your case is unusual. Null, nothing to gain, is `no-benefit`.
 */
export function verdictOf(breakEven: number | null, [low, high]: Range): RoiVerdict {
  if (breakEven === null) return 'no-benefit';
  if (breakEven < low) return 'likely-pays';
  return breakEven <= high ? 'toss-up' : 'unlikely';
}
