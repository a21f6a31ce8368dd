import { gateDetail } from '../advice/words/gates.ts';
import type { Dataset } from '../dataset.ts';
import type { Gate } from '../scoring/gates.ts';
import type { Board } from '../scoring/score.ts';

/** Why something that was asked for is in no plan, whatever the budget and the deadline. */
export interface Obstruction {
  readonly id: string;
  readonly shortName: string;
  readonly gate: Gate;
  readonly text: string;
}

/** Gates that a plan answers itself: with money, time, another day or a step before. */
const ANSWERED: readonly (Gate | null)[] = [
  null,
  'already-held',
  'not-open-yet',
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
];

/** The things among `ids` that the person cannot earn: by language, country, form, group, or for want of what must be held first. */
export function blockedIn(dataset: Dataset, board: Board, ids: readonly string[]): Obstruction[] {
  return board.candidates.flatMap((candidate, row) => {
    const gate = board.gates[row] ?? null;
    if (gate === null || !ids.includes(candidate.id) || ANSWERED.includes(gate)) return [];
    if (gate === 'prerequisite' && candidate.requires.some((needed) => isEarnable(board, needed))) return [];
    const { option, id, name } = candidate;
    const shortName = option.type === 'credential' ? option.credential.shortName : name;
    return [{ id, shortName, gate, text: gateDetail(dataset, candidate, gate, board.situation) }];
  });
}

function isEarnable({ candidates, gates }: Board, id: string): boolean {
  const row = candidates.findIndex((candidate) => candidate.id === id);
  return row >= 0 && (ANSWERED.includes(gates[row] ?? null) || gates[row] === 'prerequisite');
}
