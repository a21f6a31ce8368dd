import { environmentFit } from '../scoring/criteria.ts';
import type { CriterionId } from '../scoring/model.ts';
import type { Situation } from '../scoring/situation.ts';
import type { Lineup } from './bench.ts';

/** The most that each credential of a lineup can score on a criterion: `base`, changed for some of them. */
export interface Ceiling {
  readonly base: number;
  readonly changed: readonly Change[];
}

interface Change {
  readonly by: number;
  /** 1 for each one that it holds for. */
  readonly where: Float64Array;
}

const FULL: Ceiling = { base: 1, changed: [] };

/** What the credentials of a lineup can score at most in a situation, as far as it is seen without scoring each of them. */
export function ceilingOf(lineup: Lineup, criterion: CriterionId, situation: Situation): Ceiling {
  if (criterion === 'endorsement') return { base: 0, changed: [{ by: 1, where: lineup.endorsable }] };
  if (criterion === 'signal') return { base: situation.signal, changed: [] };
  return criterion === 'environmentFit' ? environmentCeiling(lineup, situation) : FULL;
}

/** Exact: those of the platform asked for, those of another one, those of none. */
function environmentCeiling({ neutral, onPlatform }: Lineup, situation: Situation): Ceiling {
  const { vendorNamed, cloud = '' } = situation.profile;
  const wanted = vendorNamed ?? cloud;
  const scoreOf = (platforms: readonly string[]): number => environmentFit({ platforms }, situation);
  const other = scoreOf(['']);
  const changed = [{ by: scoreOf([]) - other, where: neutral }];
  const matching = onPlatform[wanted];
  if (matching !== undefined) changed.push({ by: scoreOf([wanted]) - other, where: matching });
  return { base: other, changed };
}

/** The ceiling of one credential of the lineup. */
export function ceilingAt({ base, changed }: Ceiling, index: number): number {
  let ceiling = base;
  for (const { by, where } of changed) ceiling += by * (where[index] as number);
  return ceiling;
}

/** The highest that a ceiling can be. */
export function highest({ base, changed }: Ceiling): number {
  let most = base;
  for (const { by } of changed) most = Math.max(most, base + by);
  return most;
}
