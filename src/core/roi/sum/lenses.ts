import { type Estimate, estimate } from './formula.ts';
import type { RoiInputs } from './inputs.ts';

/** The same sum under three honesties: what the claim promises, what the evidence bears, what was coming anyway. */
export const LENSES = ['advertised', 'evidence', 'anyway'] as const;
export type Lens = (typeof LENSES)[number];

/** What is said for a credential at its best. Where a part is missing, the evidence's figure stands. */
export interface Headline {
  /** The rise in pay that is claimed for it, as a share. */
  readonly upliftShare?: number;
  /** The price as it is quoted: one try, no renewal. */
  readonly feesUsd?: number;
}

/**
 * The inputs as one lens sees them.
 * - `advertised`: surely finished and surely the cause (c = P = 1), time is free (φ = 0), one undiscounted year without
 *   delay, tax or renewal (T = 1, δ = 1, d = 0, L = 0, τ = 0), at the headline's rise and price;
 * - `evidence`: as given;
 * - `anyway`: as given, but the same would have happened without it (c = 0).
 */
export function lensInputs(lens: Lens, inputs: RoiInputs, headline: Headline = {}): RoiInputs {
  if (lens === 'evidence') return inputs;
  if (lens === 'anyway') return { ...inputs, attribution: 0 };
  return {
    ...inputs,
    ...headline,
    attribution: 1,
    finishChance: 1,
    hourValueShare: 0,
    horizonYears: 1,
    decay: 1,
    lagYears: 0,
    discountRate: 0,
    renewalsUsd: 0,
    renewalHours: 0,
    taxRate: 0,
  };
}

/** The three estimates. Show none without the others: `anyway` is never above `evidence`. */
export function estimateLenses(inputs: RoiInputs, headline: Headline = {}): Readonly<Record<Lens, Estimate>> {
  return {
    advertised: estimate(lensInputs('advertised', inputs, headline)),
    evidence: estimate(inputs),
    anyway: estimate(lensInputs('anyway', inputs)),
  };
}
