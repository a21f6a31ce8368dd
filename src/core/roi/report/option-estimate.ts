import type { Claim } from '../../catalogue/credential.ts';
import type { Status } from '../../catalogue/lifecycle.ts';
import type { RoiAssumption } from '../assume/assumptions.ts';
import type { Effect } from '../assume/effect.ts';
import type { RoiRanges } from '../assume/ranges.ts';
import type { DrawnEffect } from '../assume/resolve-gain.ts';
import type { FinishingRanges } from '../assume/resolve-odds.ts';
import type { Asked, Missing } from '../assume/scene.ts';
import type { CashPoint } from '../sum/cash-flow.ts';
import type { FeeParts, Fees } from '../sum/fees.ts';
import type { Estimate } from '../sum/formula.ts';
import type { RoiInputs } from '../sum/inputs.ts';
import type { Lens } from '../sum/lenses.ts';
import type { Simulation } from '../uncertainty/simulate.ts';
import type { TornadoBar } from '../uncertainty/tornado.ts';
import type { SpokenVerdict } from './verdict-text.ts';

/** Every resolved number: what each lens was worked out from, the ranges, and what fees and finishing are made of. */
export interface ResolvedInputs {
  readonly advertised: RoiInputs;
  readonly evidence: RoiInputs;
  readonly anyway: RoiInputs;
  readonly ranges: RoiRanges;
  readonly finishing: FinishingRanges;
  /** `unsatUsd` is K of somebody who never sits the exam. */
  readonly fees: FeeParts & { readonly sums: Fees; readonly unsatUsd: number };
}

/** What is put in by who goes through with it, in dollars (of an exam: tries included) and hours, and what the expected cost is of a year's pay. */
export interface Stake {
  readonly feesUsd: number;
  readonly hours: number;
  readonly timeUsd: number;
  readonly costUsd: number;
  readonly shareOfPay: number;
  readonly cheap: boolean;
}

/** What one option costs and brings one person. Lenses and inputs are not rounded; drawn dollars are, to cents. */
export interface OptionEstimate {
  readonly id: string;
  readonly name: string;
  /** As people say it; the name where there is no shorter one. */
  readonly shortName: string;
  readonly type: 'credential' | 'alternative';
  readonly asked: Asked;
  readonly estimated: true;
  /** Null for an alternative. */
  readonly status: Status | null;
  readonly headline: string;
  readonly verdict: SpokenVerdict;
  readonly stake: Stake;
  /** θ*, see `neededEffect`. */
  readonly averageEffectNeeded: number | null;
  /** P(θ > θ*), to four digits; null where nothing is published about θ. */
  readonly chancePays: number | null;
  /** θ as it is drawn; `studies` is what they leave, whatever the reader says. */
  readonly effect: (DrawnEffect & { readonly own: boolean; readonly studies: Effect | null }) | null;
  readonly lenses: Readonly<Record<Exclude<Lens, 'anyway'>, Estimate | null>> & { readonly anyway: Estimate };
  readonly breakEvenAttribution: number | null;
  /** How the advertised rise was obtained; null when nobody claims one. */
  readonly advertisedBy: Claim['method'] | 'you' | null;
  /** The evidence's net present value at the high end of the discount rate. */
  readonly npvAtHighDiscountUsd: number | null;
  /** Null where nothing is published about θ. */
  readonly simulation: Simulation | null;
  readonly tornado: readonly TornadoBar[];
  readonly cashFlow: readonly CashPoint[];
  /** The projects that go with it: their hours, and the average effect that both together need. */
  readonly withProjects: { readonly hours: number; readonly averageEffectNeeded: number | null } | null;
  readonly assumptions: readonly RoiAssumption[];
  readonly inputs: ResolvedInputs;
  readonly cautions: readonly string[];
}

/** An option for which a figure is missing that nobody can do without. */
export interface NoEstimate extends Missing {
  readonly id: string;
  readonly name: string;
  readonly type: 'credential' | 'alternative';
  readonly estimated: false;
  readonly status: Status | null;
  readonly lenses: null;
  readonly averageEffectNeeded: null;
}
