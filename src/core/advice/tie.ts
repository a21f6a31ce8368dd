import type { Range } from '../catalogue/fact.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';

/** Options so close to the first that their order means nothing, the first among them. */
export interface Tie {
  readonly ids: readonly string[];
  /** The cheapest and the shortest of them; null where no price or no length is published. */
  readonly cheapest: string | null;
  readonly shortest: string | null;
}

/** The options within a band of the first; `rows` is the ranking, best first. Null when the first stands alone. */
export function tieOf({ candidates, values }: Board, rows: readonly number[], band: number): Tie | null {
  const first = values[rows[0] ?? -1] ?? 0;
  const tied = rows
    .filter((row) => first - (values[row] ?? 0) < band)
    .map((row) => candidates[row])
    .filter((each) => each !== undefined);
  if (tied.length < 2) return null;
  return {
    ids: tied.map(({ id }) => id),
    cheapest: least(tied, ({ cost }) => cost.usd),
    shortest: least(tied, ({ hours }) => hours),
  };
}

/** The one whose range ends lowest; the better ranked of equal ones. */
function least(tied: readonly Candidate[], rangeOf: (candidate: Candidate) => Range | null): string | null {
  let best: { readonly id: string; readonly most: number } | null = null;
  for (const candidate of tied) {
    const most = rangeOf(candidate)?.[1];
    if (most !== undefined && (best === null || most < best.most)) best = { id: candidate.id, most };
  }
  return best?.id ?? null;
}
