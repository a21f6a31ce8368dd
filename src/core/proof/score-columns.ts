import type { Answer } from '../profile/explore.ts';
import type { Profile } from '../profile/profile.ts';
import { type Candidate, candidatesOf } from '../scoring/candidate.ts';
import { READS, scoreOn } from '../scoring/criteria.ts';
import { gateOf } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId, type Judgement } from '../scoring/model.ts';
import { type Board, weightedSum } from '../scoring/score.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import { type Emphasis, weightsOf } from '../scoring/weights.ts';
import { derived, SUMMED_UP } from './answer-space.ts';

/** The options on one day in one language, with every score that was worked out so far. */
export interface Field {
  readonly dataset: Judgement;
  readonly asOf: string;
  readonly language: string;
  readonly candidates: readonly Candidate[];
  readonly columns: Map<string, Column>;
}

/** The scores of all options on one criterion for one set of answers to the questions that it reads. */
export interface Column {
  readonly criterion: CriterionId;
  readonly situation: Situation;
  /** Filled when asked for; NaN until then. */
  readonly scores: Float64Array;
}

/** What the memo may hold: scores in a field (16 MB), and fields. */
const MAX_SCORES = 2_000_000;
const MAX_FIELDS = 40;

// A memo, not a state: the same dataset, day and language always give the same field.
const fields = new WeakMap<Judgement, Map<string, Field>>();

/** The field of a dataset; kept, since an interview asks for the same one again and again. */
export function fieldOf(dataset: Judgement, asOf: string, language: string): Field {
  const known = fields.get(dataset) ?? new Map<string, Field>();
  fields.set(dataset, known);
  const key = `${asOf} ${language}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MAX_FIELDS) known.clear();
  const field = { dataset, asOf, language, candidates: candidatesOf(dataset, asOf, language), columns: new Map() };
  known.set(key, field);
  return field;
}

/** The column of a criterion for a profile, of which only what the criterion reads matters. */
export function columnOf(field: Field, criterion: CriterionId, profile: Profile): Column {
  let key: string = criterion;
  const { model } = field.dataset;
  for (const question of READS[criterion]) {
    // Of years and of what is held all but the level fit read only what is derived.
    const isSummed = criterion !== 'levelFit' && SUMMED_UP.includes(question);
    key += `|${isSummed ? derived(question, profile[question], model) : textOf(profile[question])}`;
  }
  const found = field.columns.get(key);
  if (found !== undefined) return found;
  if (field.columns.size * field.candidates.length >= MAX_SCORES) field.columns.clear();
  const column: Column = {
    criterion,
    // The language is not an axis: it is the same in all of a field.
    situation: situationOf(field.dataset, inLanguageOf(field, profile), field.asOf),
    scores: new Float64Array(field.candidates.length).fill(Number.NaN),
  };
  field.columns.set(key, column);
  return column;
}

function inLanguageOf({ language }: Field, profile: Profile): Profile {
  return language === 'en' ? profile : { ...profile, language };
}

function textOf(answer: Answer): string {
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer ?? '?');
}

/** The score of one option in a column. */
export function scoreIn(field: Field, column: Column, row: number): number {
  const known = column.scores[row] ?? 0;
  if (!Number.isNaN(known)) return known;
  const candidate = field.candidates[row];
  const score = candidate === undefined ? 0 : scoreOn(column.criterion, candidate, column.situation);
  column.scores[row] = score;
  return score;
}

/** The same board as `boardOf` gives, from scores that are mostly known already. */
export function boardIn(field: Field, profile: Profile, emphasis: Emphasis = {}): Board {
  const { dataset, asOf, candidates } = field;
  const situation = situationOf(dataset, profile, asOf);
  const width = CRITERIA.length;
  const scores = new Float64Array(candidates.length * width);
  CRITERIA.forEach((criterion, k) => {
    const column = columnOf(field, criterion, profile);
    for (let row = 0; row < candidates.length; row += 1) scores[row * width + k] = scoreIn(field, column, row);
  });
  const weights = weightsOf(dataset.model, situation.answers, emphasis);
  const values = Float64Array.from(candidates, (_, row) => weightedSum(scores, row, weights));
  const gates = candidates.map((candidate) => gateOf(candidate, profile, asOf));
  return { candidates, situation, emphasis, weights, scores, gates, values };
}
