import type { Alternative } from '../../catalogue/alternative.ts';
import type { Credential } from '../../catalogue/credential.ts';
import { lifecycleOf } from '../../catalogue/lifecycle.ts';
import type { Valuation } from '../assume/defaults.ts';
import { midInputs } from '../assume/ranges.ts';
import { endsInPaper } from '../assume/refusals.ts';
import type { RoiRequest } from '../assume/request.ts';
import { resolve } from '../assume/resolve.ts';
import { sceneOf } from '../assume/scene.ts';
import { alternativeScene, isCredential } from '../assume/subjects.ts';
import { neededEffect } from '../sum/break-even.ts';
import { chanceAbove } from '../uncertainty/distributions.ts';
import { type RoiVerdict, verdictOf } from './verdict.ts';

/** The average effect that an option needs, with the verdict of the same figures that `roi` gives. */
export interface Need {
  readonly averageEffectNeeded: number;
  readonly verdict: RoiVerdict;
}

/** Who asks: a salary, or all that is said. */
export type Asker = number | RoiRequest;

/**
 * What an option needs on a day for somebody with that salary or with all that they say, without the rest of the estimate. Null
 * when it is retired, ends in no paper, its price is not published, or no effect would do.
 */
export function needOf(dataset: Valuation, option: Credential | Alternative, asker: Asker, asOf: string): Need | null {
  const request = typeof asker === 'number' ? { salaryUsd: asker } : asker;
  if (isCredential(option) && (!endsInPaper(option) || lifecycleOf(option, asOf).status === 'retired')) return null;
  const scene = isCredential(option)
    ? sceneOf(dataset, option, request, asOf)
    : alternativeScene(dataset, option, request, asOf);
  const resolution = resolve(scene);
  if ('missing' in resolution) return null;
  const needed = neededEffect(midInputs(resolution.ranges));
  if (needed === null) return null;
  const { theta, effect } = resolution.terms.gain;
  const chancePays = theta === null ? null : Math.round(chanceAbove(needed, theta) * 1e4) / 1e4;
  const verdict = verdictOf({ chancePays, needed, own: false, netUsd: 0, compared: effect?.compared === true });
  return { averageEffectNeeded: needed, verdict };
}

/** θ* of an option for somebody with that salary and nothing else said; see `needOf`. */
export function averageEffectNeeded(
  dataset: Valuation,
  option: Credential | Alternative,
  salaryUsd: number,
  asOf: string,
): number | null {
  return needOf(dataset, option, salaryUsd, asOf)?.averageEffectNeeded ?? null;
}

/** What several options need, by id; see `needOf`. */
export function needsOf(
  dataset: Valuation,
  wanted: readonly { readonly id: string }[],
  asker: Asker,
  asOf: string,
): ReadonlyMap<string, Need | null> {
  const ids = new Set(wanted.map(({ id }) => id));
  const options = [...dataset.credentials, ...dataset.alternatives].filter(({ id }) => ids.has(id));
  return new Map(options.map((each) => [each.id, needOf(dataset, each, asker, asOf)]));
}

/** A need as the fields that other commands show beside a credential. */
export function returnOf(need: Need | null): {
  readonly averageEffectNeeded: number | null;
  readonly returnVerdict: RoiVerdict | null;
} {
  return { averageEffectNeeded: need?.averageEffectNeeded ?? null, returnVerdict: need?.verdict ?? null };
}
