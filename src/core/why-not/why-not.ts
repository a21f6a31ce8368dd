import { gateDetail } from '../advice/words/gates.ts';
import { namedLanguages } from '../catalogue/languages.ts';
import type { Dataset } from '../dataset.ts';
import { withAnswer } from '../profile/explore.ts';
import type { Profile } from '../profile/profile.ts';
import { boardIn, type Field, fieldOf } from '../proof/score-columns.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Gate } from '../scoring/gates.ts';
import { type Board, firstRow, rankedRows } from '../scoring/score.ts';
import type { Emphasis } from '../scoring/weights.ts';
import { changeAxes, otherLanguages } from './changes.ts';
import { neverFirst } from './never-first.ts';
import { bestChange, type Change, changeSearch, type Found } from './search.ts';

/** Why an option is not first, and what would bring it there. */
export interface WhyNot {
  readonly id: string;
  readonly name: string;
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

/** Gates that depend on the language; a second language may lift them. */
const BY_LANGUAGE: readonly (Gate | null | undefined)[] = ['retired', 'not-open-yet', 'language'];
/** Gates of the day alone. */
const BY_DAY: readonly Gate[] = ['not-attested', 'run-over', 'no-longer-issued'];
/** Gates that no other answer of the questionnaire lifts. */
const FINAL: readonly (Gate | null | undefined)[] = [...BY_LANGUAGE, ...BY_DAY, 'closed-registration'];

/**
 * The smallest set of changed answers, up to three, that brings an option to the first place; of several the one that
 * gives it the greatest lead. Null when the dataset has no such option.
 */
export function whyNot(
  dataset: Dataset,
  profile: Profile,
  asOf: string,
  id: string,
  emphasis: Emphasis = {},
): WhyNot | null {
  const field = fieldOf(dataset, asOf, profile.language ?? 'en');
  const row = field.candidates.findIndex((candidate) => candidate.id === id);
  const candidate = field.candidates[row];
  if (candidate === undefined) return null;
  const board = boardIn(field, profile, emphasis);
  return { ...standing(board, row, candidate), ...searchChanges(board, field, row, candidate) };
}

function standing(
  board: Board,
  row: number,
  candidate: Candidate,
): Pick<WhyNot, 'id' | 'name' | 'rank' | 'value' | 'gapToFirst' | 'gate'> {
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
      detail: gateDetail(candidate, code, board.situation),
      successors: candidate.lifecycle.successors,
    },
  };
}

type Answered = Pick<WhyNot, 'changes' | 'searched' | 'proved'>;

function searchChanges(board: Board, field: Field, row: number, candidate: Candidate): Answered {
  if (firstRow(board) === row) return { changes: [], searched: 'it is first already', proved: true };
  const { profile } = board.situation;
  const fields = fieldsToTry(field, profile, candidate, board.gates[row]);
  const isFinal = fields.every(({ field: other, profile: there }) => {
    const gate = boardIn(other, there, board.emphasis).gates[row];
    return FINAL.includes(gate);
  });
  if (isFinal) return { changes: null, searched: 'no answer lifts what shuts it out', proved: true };
  const found = smallest(fields, row, board.emphasis);
  if (found !== null) return { changes: found.changes, searched: searchedUpTo(found.changes.length), proved: true };
  const proved = fields.every((one) => neverFirst(one.field, one.profile, row, board.emphasis));
  return { changes: null, searched: proved ? 'all answers there are' : searchedUpTo(MAX_CHANGES), proved };
}

function searchedUpTo(size: number): string {
  return `every change of up to ${size} answer${size === 1 ? '' : 's'} of those that are tried`;
}

interface Try {
  readonly field: Field;
  readonly profile: Profile;
  /** The change of language that leads there, if any. */
  readonly changes: readonly Change[];
}

function fieldsToTry(field: Field, profile: Profile, candidate: Candidate, gate: Gate | null | undefined): Try[] {
  const { dataset, asOf } = field;
  const credential = candidate.option.type === 'credential' ? candidate.option.credential : undefined;
  const offered = credential === undefined ? [] : namedLanguages([credential]);
  const others = otherLanguages(profile, offered, BY_LANGUAGE.includes(gate)).map((language) => ({
    field: fieldOf(dataset, asOf, language ?? 'en'),
    profile: withAnswer(profile, 'language', language),
    changes: [{ question: 'language', from: profile.language, to: language } as const],
  }));
  return [{ field, profile, changes: [] }, ...others];
}

function smallest(fields: readonly Try[], row: number, emphasis: Emphasis): Found | null {
  const searches = fields.flatMap(({ field, profile, changes }) => {
    const candidate = field.candidates[row];
    if (candidate === undefined) return [];
    return [{ changes, search: changeSearch(field, profile, row, emphasis, changeAxes(field, profile, candidate)) }];
  });
  for (let size = 1; size <= MAX_CHANGES; size += 1) {
    const found = searches
      .map(({ changes, search }) => {
        const rest = bestChange(search, size - changes.length);
        return rest && { changes: [...changes, ...rest.changes], lead: rest.lead };
      })
      .filter((one) => one !== null)
      .toSorted((a, b) => b.lead - a.lead);
    if (found[0] !== undefined) return found[0];
  }
  return null;
}
