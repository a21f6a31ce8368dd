import type { Profile } from '../profile/profile.ts';
import { boardIn, fieldOf } from '../proof/score-columns.ts';
import type { Gate } from '../scoring/gates.ts';
import type { Judgement } from '../scoring/model.ts';

/** What an answer shut out that was open before it. */
export interface ShutOut {
  /** How many were open before. */
  readonly total: number;
  /** How many of them are shut now, by what shuts them; most first. */
  readonly byGate: readonly (readonly [gate: Gate, count: number])[];
}

/** What is out with the later of two profiles and was open with the earlier one. */
export function shutOutBetween(dataset: Judgement, before: Profile, after: Profile, asOf: string): ShutOut {
  const open = gatesOf(dataset, before, asOf);
  const counts = new Map<Gate, number>();
  let total = 0;
  for (const [id, gate] of gatesOf(dataset, after, asOf)) {
    if (open.get(id) !== null) continue;
    total += 1;
    if (gate !== null) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  }
  return { total, byGate: [...counts].toSorted((a, b) => b[1] - a[1]) };
}

function gatesOf(dataset: Judgement, profile: Profile, asOf: string): Map<string, Gate | null> {
  const { candidates, gates } = boardIn(fieldOf(dataset, asOf, profile.language ?? 'en'), profile);
  return new Map(candidates.map(({ id }, row) => [id, gates[row] ?? null]));
}
