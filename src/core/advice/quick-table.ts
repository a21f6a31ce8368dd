import type { Guide } from '../catalogue/guide.ts';
import { isKnown } from '../catalogue/guides.ts';
import { heirOf } from '../catalogue/handover.ts';
import type { Dataset } from '../dataset.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';
import { type Stop, stopOf } from './path/step.ts';

/** What a guide names for a situation, as it can be earned today. */
export interface QuickOption extends Stop {
  /** What the guide named, where it has retired since and this took its place; null otherwise. */
  readonly insteadOf: string | null;
}

/** One line of a guide's table: a situation and what to take. */
export interface QuickSituation {
  /** Key of the guide. */
  readonly guide: string;
  readonly situation: string;
  readonly options: readonly QuickOption[];
}

/**
 * The tables of the guides that were out by then: for each situation what can be earned today, retired things replaced by what
 * follows them. A situation for which nothing is left is left out.
 */
export function quickTableOf(
  { guides, handovers }: Dataset,
  { candidates, gates, situation }: Board,
): QuickSituation[] {
  const { asOf } = situation;
  const open = new Map(candidates.filter((_, row) => gates[row] === null).map((each) => [each.id, each]));
  return guides
    .filter((guide) => isKnown(guide, asOf))
    .flatMap((guide: Guide) =>
      (guide.quickTable ?? []).map((row) => ({
        guide: guide.id,
        situation: row.situation,
        options: row.ids.flatMap((id) => quickOption(id, open.get(heirOf(handovers, id, asOf) ?? ''))),
      })),
    )
    .filter(({ options }) => options.length > 0);
}

function quickOption(named: string, candidate: Candidate | undefined): QuickOption[] {
  if (candidate === undefined) return [];
  return [{ ...stopOf(candidate), insteadOf: candidate.id === named ? null : named }];
}
