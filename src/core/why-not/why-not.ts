import { checkRequest } from '../advice/check-request.ts';
import { gateDetail } from '../advice/words/gates.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import { boardIn, type Field, fieldOf } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Gate } from '../scoring/gates.ts';
import { type Board, firstRow, rankedRows } from '../scoring/score.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { changeAxes } from './changes.ts';
import { neverFirst } from './never-first.ts';
import { bestChange, type Change, changeSearch } from './search.ts';
import { whyNotText } from './why-not-text.ts';

/** Why an option is not first, and what would bring it there. */
export interface WhyNot {
  readonly id: string;
  readonly name: string;
  /** The answer in one or two sentences. */
  readonly text: string;
  /** 1 for the first place; null when a gate shuts it out. */
  readonly rank: number | null;
  /** 0 to 1, whether or not it is shut out. */
  readonly value: number;
  /** By how much the first place is ahead. */
  readonly gapToFirst: number;
  readonly gate: { readonly code: Gate; readonly detail: string; readonly successors: readonly string[] } | null;
  /** The smallest set of answers to change; empty when it is first, null when none was found. */
  readonly changes: readonly Change[] | null;
  /** What was looked at, in words. */
  readonly searched: string;
  /** Of null: whether it is proved that no answers at all would do. Changes that are named always work. */
  readonly proved: boolean;
}

const MAX_CHANGES = 3;

/** Gates that no answer lifts which could be the person's own. */
const FINAL: readonly (Gate | null | undefined)[] = [
  'retired',
  'not-open-yet',
  'not-attested',
  'run-over',
  'no-longer-issued',
  'language',
  'country',
  'closed-registration',
  'already-held',
];

/**
 * Why an option is not first for a person, and the smallest set of changed answers, up to three, that a person could mean (never a
 * smaller budget, never another language) and that brings it there; of several the one that gives it the greatest lead. Null when
 * the dataset has no such option. Throws a usage error as `recommend` does.
 */
export function whyNot(
  dataset: Dataset,
  profile: Profile,
  asOf: string,
  id: string,
  emphasis: Emphasis = {},
): WhyNot | null {
  checkRequest(dataset, profile, asOf, { emphasis });
  const field = fieldOf(dataset, asOf, profile.language ?? 'en');
  const row = field.candidates.findIndex((candidate) => candidate.id === id);
  const candidate = field.candidates[row];
  if (candidate === undefined) return null;
  const board = boardIn(field, profile, emphasis);
  const place = standing(dataset, board, row, candidate);
  const answer = searchChanges(board, field, row, candidate);
  return { ...place, ...answer, text: whyNotText(dataset, board, row, { ...place, ...answer }) };
}

function standing(
  dataset: Dataset,
  board: Board,
  row: number,
  candidate: Candidate,
): Omit<WhyNot, keyof Answered | 'text'> {
  const rank = rankedRows(board).indexOf(row) + 1;
  const first = firstRow(board);
  const value = board.values[row] ?? 0;
  const code = board.gates[row] ?? null;
  return {
    id: candidate.id,
    name: candidate.name,
    rank: rank === 0 ? null : rank,
    value,
    gapToFirst: first === null ? 0 : (board.values[first] ?? 0) - value,
    gate: code && {
      code,
      detail: gateDetail(dataset, candidate, code, board.situation),
      successors: candidate.lifecycle.successors,
    },
  };
}

type Answered = Pick<WhyNot, 'changes' | 'searched' | 'proved'>;

function searchChanges(board: Board, field: Field, row: number, candidate: Candidate): Answered {
  if (firstRow(board) === row) return { changes: [], searched: 'it is first already', proved: true };
  if (FINAL.includes(board.gates[row])) {
    return { changes: null, searched: 'no answer that could be yours lifts what shuts it out', proved: true };
  }
  const { profile } = board.situation;
  const search = changeSearch(field, profile, row, board.emphasis, changeAxes(field, profile, candidate));
  for (let size = 1; size <= MAX_CHANGES; size += 1) {
    const found = bestChange(search, size);
    if (found !== null) return { changes: found.changes, searched: searchedUpTo(size), proved: true };
  }
  const proved = neverFirst(field, profile, row, board.emphasis);
  return { changes: null, searched: proved ? 'all answers there are' : searchedUpTo(MAX_CHANGES), proved };
}

function searchedUpTo(size: number): string {
  return `every change of up to ${size} answer${size === 1 ? '' : 's'} that could be yours`;
}
