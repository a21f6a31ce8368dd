import { isEarnable } from '../catalogue/lifecycle.ts';
import type { Thing } from '../catalogue/named.ts';
import type { OptionSummary } from '../catalogue/summary.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import { candidatesOf } from '../scoring/candidate.ts';
import { CRITERIA } from '../scoring/model.ts';
import { type Board, boardFor, rowOf } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import type { Choice, ChoiceReason } from './choice.ts';
import { plainReasons } from './plain-reasons.ts';
import { fillWords, wordsFor } from './words/facts-in-words.ts';

/** A lead below cannot be felt. */
const MIN_LEAD = 0.15;
const MAX_BECAUSE = 3;

/**
 * For each option that can be chosen on the day, what speaks for it beside the others that can be: the criteria on which it leads, as
 * far as the person has said who they are; where they have not, or it leads in none, platform, price, hours and level.
 */
export function choicesAmong(
  dataset: Dataset,
  entries: readonly Thing[],
  options: readonly OptionSummary[],
  asOf: string,
  profile: Profile,
): Choice[] {
  const open = options.filter(({ lifecycle }) => isEarnable(lifecycle.status));
  const board = saysWho(profile) ? boardAmong(dataset, entries, asOf, profile) : null;
  return open.map((option) => {
    const leads = board === null ? [] : leadsOf(dataset, board, option.id);
    return { id: option.id, because: leads.length > 0 ? leads : plainReasons(dataset, option, open) };
  });
}

/** Whether anything is known of the person that changes what is better for them. */
function saysWho({ language: _1, salary: _2, ...rest }: Profile): boolean {
  return Object.keys(rest).length > 0;
}

function boardAmong(dataset: Dataset, entries: readonly Thing[], asOf: string, profile: Profile): Board {
  const credentials = entries.flatMap((entry) => (entry.type === 'credential' ? [entry.credential] : []));
  const alternatives = entries.flatMap((entry) => (entry.type === 'alternative' ? [entry.alternative] : []));
  const all = candidatesOf({ ...dataset, credentials, alternatives }, asOf, profile.language ?? 'en');
  return boardFor(
    all.filter(({ lifecycle }) => isEarnable(lifecycle.status)),
    situationOf(dataset, profile, asOf),
  );
}

function leadsOf(dataset: Dataset, board: Board, id: string): ChoiceReason[] {
  const index = board.candidates.findIndex((candidate) => candidate.id === id);
  const candidate = board.candidates[index];
  if (candidate === undefined || board.candidates.length < 2) return [];
  const words = wordsFor(dataset, candidate, board.situation);
  return CRITERIA.map((criterion, k) => {
    const others = board.candidates.flatMap((_, other) => (other === index ? [] : [rowOf(board, other)[k] ?? 0]));
    const lead = (rowOf(board, index)[k] ?? 0) - Math.max(...others);
    const text = dataset.model.criteria.find((each) => each.id === criterion)?.high ?? criterion;
    return { criterion, lead, weighted: lead * (board.weights[k] ?? 0), text: fillWords(text, words) };
  })
    .filter(({ lead, weighted }) => lead >= MIN_LEAD && weighted > 0)
    .toSorted((a, b) => b.weighted - a.weighted)
    .slice(0, MAX_BECAUSE)
    .map(({ criterion, lead, text }) => ({ criterion, field: null, lead, text }));
}
