/** What the chance that it pays says. */
export const ROI_VERDICTS = [
  'unlikely',
  'toss-up',
  'fair-bet',
  'likely',
  'pays-if-right',
  'does-not-pay-if-right',
  'no-published-effect',
  'no-way-to-pay',
] as const;
export type RoiVerdict = (typeof ROI_VERDICTS)[number];

/** What a verdict is read off. */
export interface Grounds {
  /** P(θ > θ*); null where nothing is published about θ, or no effect would do. */
  readonly chancePays: number | null;
  /** θ*. */
  readonly needed: number | null;
  /** Whether θ is the reader's own figure, and whether with it the net is above 0. */
  readonly own: boolean;
  readonly netUsd: number;
  /** Whether a trial or a matched comparison of this very credential is among the claims. */
  readonly compared: boolean;
}

/** Under the first it is unlikely to pay, above the second a fair bet; both ends belong to the toss-up. */
const UNLIKELY_BELOW = 0.3;
const FAIR_ABOVE = 0.7;

/**
 * The verdict by rule: from the chance that the average effect is above the one needed; *likely* only where the credential
 * itself was compared with going without it. With the reader's own figure only whether that figure pays.
 */
export function verdictOf({ chancePays, needed, own, netUsd, compared }: Grounds): RoiVerdict {
  if (needed === null) return 'no-way-to-pay';
  if (own) return netUsd > 0 ? 'pays-if-right' : 'does-not-pay-if-right';
  if (chancePays === null) return 'no-published-effect';
  if (chancePays < UNLIKELY_BELOW) return 'unlikely';
  if (chancePays <= FAIR_ABOVE) return 'toss-up';
  return compared ? 'likely' : 'fair-bet';
}
