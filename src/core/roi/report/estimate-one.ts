import type { Alternative } from '../../catalogue/alternative.ts';
import type { Credential } from '../../catalogue/credential.ts';
import { lifecycleOf } from '../../catalogue/lifecycle.ts';
import { assumptionsOf } from '../assume/assumptions.ts';
import type { Valuation } from '../assume/defaults.ts';
import { midInputs } from '../assume/ranges.ts';
import type { RoiRequest } from '../assume/request.ts';
import { type Resolution, resolve } from '../assume/resolve.ts';
import type { DrawnEffect } from '../assume/resolve-gain.ts';
import { midFinishing } from '../assume/resolve-odds.ts';
import { endsOf } from '../assume/resolved.ts';
import { type Scene, sceneOf } from '../assume/scene.ts';
import { alternativeScene, heldEntry, isCredential, renewalCautions, renewalScene } from '../assume/subjects.ts';
import { soonerAsEffect } from '../sum/break-even.ts';
import { cashFlow } from '../sum/cash-flow.ts';
import { studyHourUsd } from '../sum/costs.ts';
import { type Estimate, estimate } from '../sum/formula.ts';
import type { RoiInputs } from '../sum/inputs.ts';
import { estimateLenses, lensInputs } from '../sum/lenses.ts';
import { chanceAbove } from '../uncertainty/distributions.ts';
import { type Simulation, simulate } from '../uncertainty/simulate.ts';
import { tornado } from '../uncertainty/tornado.ts';
import { estimateCautions, requestCautions } from './estimate-cautions.ts';
import type { NoEstimate, OptionEstimate, Stake } from './option-estimate.ts';
import { rounded } from './round.ts';
import { verdictOf } from './verdict.ts';
import { headlineOf } from './verdict-text.ts';

/** The estimate of one credential or alternative, or why there is none. Says nothing about whether it can still be earned. */
export function estimateOne(
  dataset: Valuation,
  option: Credential | Alternative,
  request: RoiRequest,
  asOf: string,
): OptionEstimate | NoEstimate {
  if (!isCredential(option)) return estimateScene(dataset, alternativeScene(dataset, option, request, asOf), []);
  const held = heldEntry(request, option.id) !== null;
  const renewal = held ? renewalScene(dataset, option, request, asOf) : null;
  if (renewal !== null) return estimateScene(dataset, renewal, renewalCautions(dataset, option, request, asOf));
  const lapsed = held ? ['It has lapsed, so it has to be earned again: the whole of it is at stake.'] : [];
  return estimateScene(dataset, sceneOf(dataset, option, request, asOf), lapsed);
}

function estimateScene(dataset: Valuation, scene: Scene, cautions: readonly string[]): OptionEstimate | NoEstimate {
  const { id, name, shortName = name } = scene.credential;
  const lifecycle =
    scene.asked === 'alternative' ? null : lifecycleOf(scene.credential, scene.asOf, scene.request.language);
  const status = scene.asked === 'renewal' ? 'active' : (lifecycle?.status ?? null);
  const type = scene.asked === 'alternative' ? 'alternative' : 'credential';
  const resolution = resolve(scene);
  if ('missing' in resolution) {
    const { missing, text, hint } = resolution;
    return { id, name, type, estimated: false, status, missing, text, hint, lenses: null, averageEffectNeeded: null };
  }
  const found = estimateFrom(dataset, scene, resolution);
  const own = requestCautions(scene, found);
  const more = estimateCautions(scene, { ...found, lifecycle });
  return {
    id,
    name,
    shortName,
    type,
    asked: scene.asked,
    estimated: true,
    status,
    ...found,
    cautions: [...own, ...cautions, ...resolution.cautions, ...more],
  };
}

type Found = Omit<OptionEstimate, 'id' | 'name' | 'shortName' | 'type' | 'asked' | 'estimated' | 'status' | 'cautions'>;

function estimateFrom(dataset: Valuation, scene: Scene, resolution: Resolution): Found {
  const { ranges, headline, terms, feeParts, feeSums } = resolution;
  const { theta, effect, claim } = terms.gain;
  const mid = midInputs(ranges);
  const lenses = estimateLenses(mid, headline);
  const known = theta !== null;
  const own = scene.request.upliftShare !== undefined;
  return {
    ...spoken(dataset, scene, terms, mid, lenses.evidence),
    effect: theta === null ? null : { ...theta, own, studies: effect },
    lenses: {
      advertised: known ? lenses.advertised : null,
      evidence: known ? lenses.evidence : null,
      anyway: lenses.anyway,
    },
    breakEvenAttribution: known ? lenses.evidence.breakEvenAttribution : null,
    advertisedBy: own ? 'you' : (claim?.method ?? null),
    npvAtHighDiscountUsd: known ? estimate({ ...mid, discountRate: endsOf(ranges.discountRate)[2] }).npvUsd : null,
    simulation: theta === null ? null : simulationOf(resolution, theta, scene.request),
    tornado: known ? tornado(ranges, terms.odds.finishing, feeParts, terms.odds.sit !== null) : [],
    cashFlow: known ? cashFlow(mid).map((point) => rounded(point)) : [],
    withProjects: withProjects(scene, mid),
    assumptions: assumptionsOf(dataset, scene.credential, terms),
    inputs: {
      advertised: lensInputs('advertised', mid, headline),
      evidence: mid,
      anyway: lensInputs('anyway', mid),
      ranges,
      finishing: terms.odds.finishing,
      fees: { ...feeParts, sums: feeSums, unsatUsd: terms.fees.unsatUsd },
    },
  };
}

/** The verdict and its sentences, with the figures they rest on. */
function spoken(
  { roi }: Valuation,
  { asked, request }: Scene,
  terms: Resolution['terms'],
  mid: RoiInputs,
  evidence: Estimate,
): Pick<Found, 'headline' | 'verdict' | 'stake' | 'averageEffectNeeded' | 'chancePays'> {
  const { theta, effect } = terms.gain;
  const needed = evidence.averageEffectNeeded;
  const sooner = soonerAsEffect(mid);
  const chancePays =
    theta === null || needed === null ? null : Math.round(chanceAbove(needed - sooner, theta) * 1e4) / 1e4;
  const own = request.upliftShare !== undefined;
  const code = verdictOf({ chancePays, needed, own, netUsd: evidence.npvUsd, compared: effect?.compared === true });
  const stake = stakeOf(terms, mid, evidence.costUsd, roi.cheapShare.value);
  const shown = theta === null ? null : { ...theta, label: effect?.label ?? '', studied: effect?.studied === true };
  return {
    headline: headlineOf(roi, {
      code,
      asked,
      needed,
      given: mid.upliftShare,
      effect: shown,
      sooner,
      cheap: stake.cheap,
    }),
    verdict: { code, text: roi.words[code] ?? code },
    stake,
    averageEffectNeeded: needed,
    chancePays,
  };
}

function stakeOf({ odds, fees }: Resolution['terms'], mid: RoiInputs, costUsd: number, cheapShare: number): Stake {
  const shareOfPay = costUsd / mid.salaryUsd;
  return {
    feesUsd: satFeesUsd(mid.feesUsd, fees.unsatUsd, midFinishing(odds.finishing).sitChance),
    hours: mid.studyHours,
    timeUsd: mid.studyHours * studyHourUsd(mid),
    costUsd,
    shareOfPay,
    cheap: shareOfPay < cheapShare,
  };
}

/** What whoever sits it pays, so that with those who do not the average is K. */
function satFeesUsd(feesUsd: number, unsatUsd: number, sitChance: number): number {
  return sitChance > 0 ? (feesUsd - (1 - sitChance) * unsatUsd) / sitChance : feesUsd;
}

function withProjects({ asked, defaults }: Scene, mid: RoiInputs): Found['withProjects'] {
  if (asked !== 'earn') return null;
  const hours = mid.studyHours * defaults.projectHoursPerStudyHour.value;
  // Projects are done once it is earned: only who passes spends the hours.
  const { averageEffectNeeded } = estimate({ ...mid, renewalHours: mid.renewalHours + hours });
  return { hours, averageEffectNeeded };
}

/** To the cent: below that, engines may differ in the last digits of exponentials and logarithms. */
function simulationOf({ ranges, terms }: Resolution, theta: DrawnEffect, { draws, seed }: RoiRequest): Simulation {
  const feesUsd = midInputs(ranges).feesUsd;
  const drawn = {
    ranges,
    theta,
    sitChance: midFinishing(terms.odds.finishing).sitChance,
    unsatFeeShare: feesUsd > 0 ? Math.min(1, terms.fees.unsatUsd / feesUsd) : 1,
  };
  return rounded(
    simulate(drawn, { ...(draws === undefined ? {} : { draws }), ...(seed === undefined ? {} : { seed }) }),
  );
}
