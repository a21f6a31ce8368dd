import type { Credential } from '../../catalogue/credential.ts';
import { lifecycleOf, type Status } from '../../catalogue/lifecycle.ts';
import { assumptionsOf, type RoiAssumption } from '../assume/assumptions.ts';
import type { Valuation } from '../assume/defaults.ts';
import { midInputs, type RoiRanges } from '../assume/ranges.ts';
import type { RoiRequest } from '../assume/request.ts';
import { type Resolution, resolve } from '../assume/resolve.ts';
import { endsOf } from '../assume/resolved.ts';
import { type Missing, sceneOf } from '../assume/scene.ts';
import { type CashPoint, cashFlow } from '../sum/cash-flow.ts';
import type { FeeParts, Fees } from '../sum/fees.ts';
import { type Estimate, estimate } from '../sum/formula.ts';
import type { RoiInputs } from '../sum/inputs.ts';
import { estimateLenses, type Headline, type Lens, lensInputs } from '../sum/lenses.ts';
import { type Simulation, simulate } from '../uncertainty/simulate.ts';
import { type TornadoBar, tornado } from '../uncertainty/tornado.ts';
import { estimateCautions, type Timed } from './estimate-cautions.ts';
import { headlineOf, type SpokenVerdict, spokenVerdict } from './verdict-text.ts';

/** Every resolved number: what each lens was worked out from, the ranges, and what the fees are made of. */
export interface ResolvedInputs {
  readonly advertised: RoiInputs;
  readonly evidence: RoiInputs;
  readonly anyway: RoiInputs;
  readonly ranges: RoiRanges;
  readonly fees: FeeParts & { readonly sums: Fees };
}

/** What one credential costs and brings one person. Lenses and inputs are not rounded; simulated dollars are, to cents. */
export interface CredentialEstimate {
  readonly id: string;
  readonly name: string;
  readonly estimated: true;
  readonly status: Status;
  readonly headline: string;
  readonly verdict: SpokenVerdict;
  readonly lenses: Readonly<Record<Lens, Estimate>>;
  readonly breakEvenAttribution: number | null;
  readonly breakEvenUplift: number | null;
  /** The evidence's net present value at the high end of the discount rate. */
  readonly npvAtHighDiscountUsd: number;
  readonly probabilityOfGain: number;
  readonly simulation: Omit<Simulation, 'probabilityOfGain'>;
  readonly tornado: readonly TornadoBar[];
  readonly cashFlow: readonly CashPoint[];
  readonly assumptions: readonly RoiAssumption[];
  readonly inputs: ResolvedInputs;
  readonly cautions: readonly string[];
}

/** A credential for which a figure is missing that nobody can do without. */
export interface NoEstimate extends Missing {
  readonly id: string;
  readonly name: string;
  readonly estimated: false;
  readonly status: Status;
  readonly lenses: null;
  readonly breakEvenAttribution: null;
}

/** The estimate of one credential, or why there is none. Says nothing about whether it can still be earned. */
export function estimateOne(
  dataset: Valuation,
  credential: Credential,
  request: RoiRequest,
  asOf: string,
): CredentialEstimate | NoEstimate {
  const { id, name } = credential;
  const lifecycle = lifecycleOf(credential, asOf, request.language);
  const resolution = resolve(sceneOf(dataset, credential, request, asOf));
  if ('missing' in resolution) {
    const { missing, text, hint } = resolution;
    const { status } = lifecycle;
    return { id, name, estimated: false, status, missing, text, hint, lenses: null, breakEvenAttribution: null };
  }
  return { id, name, estimated: true, ...estimateFrom(dataset, credential, request, resolution, { lifecycle, asOf }) };
}

function estimateFrom(
  dataset: Valuation,
  credential: Credential,
  request: RoiRequest,
  { ranges, headline, terms, feeParts, feeSums, cautions }: Resolution,
  timed: Timed,
): Omit<CredentialEstimate, 'id' | 'name' | 'estimated'> {
  const mid = midInputs(ranges);
  const lenses = estimateLenses(mid, headline);
  const { breakEvenAttribution: breakEven, breakEvenUplift } = lenses.evidence;
  const [low, , high] = endsOf(ranges.attribution);
  const standIn = terms.gain.uplift.origin === 'default' ? mid.upliftShare : null;
  const { probabilityOfGain, ...simulation } = simulationOf(ranges, request);
  return {
    status: timed.lifecycle.status,
    headline: headlineOf(breakEven, dataset.roi.attribution),
    verdict: spokenVerdict(breakEven, [low, high], standIn),
    lenses,
    breakEvenAttribution: breakEven,
    breakEvenUplift,
    npvAtHighDiscountUsd: estimate({ ...mid, discountRate: endsOf(ranges.discountRate)[2] }).npvUsd,
    probabilityOfGain,
    simulation,
    tornado: tornado(ranges),
    cashFlow: cashFlow(mid).map(({ month, cumulativeUsd }) => ({ month, cumulativeUsd: toCent(cumulativeUsd) })),
    assumptions: assumptionsOf(dataset, credential, terms),
    inputs: { ...lensInputsOf(mid, headline), ranges, fees: { ...feeParts, sums: feeSums } },
    cautions: [...cautions, ...estimateCautions(credential, lenses, timed, mid.monthsSooner)],
  };
}

function lensInputsOf(mid: RoiInputs, headline: Headline): Record<Lens, RoiInputs> {
  return {
    advertised: lensInputs('advertised', mid, headline),
    evidence: mid,
    anyway: lensInputs('anyway', mid),
  };
}

/** To the cent: below that, engines may differ in the last digits of exponentials and logarithms. */
function simulationOf(ranges: RoiRanges, { draws, seed }: RoiRequest): Simulation {
  const found = simulate(ranges, {
    ...(draws === undefined ? {} : { draws }),
    ...(seed === undefined ? {} : { seed }),
  });
  return {
    ...found,
    p10Usd: toCent(found.p10Usd),
    p50Usd: toCent(found.p50Usd),
    p90Usd: toCent(found.p90Usd),
    meanUsd: toCent(found.meanUsd),
    standardErrorUsd: toCent(found.standardErrorUsd),
  };
}

function toCent(usd: number): number {
  return Math.round(usd * 100) / 100;
}
