import type { Profile } from '../profile/profile.ts';
import { type Candidate, candidatesOf } from '../scoring/candidate.ts';
import { scoreOn, seenBy } from '../scoring/criteria.ts';
import { gateOf } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId, type Judgement } from '../scoring/model.ts';
import { type Board, weightedSum } from '../scoring/score.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import { type Emphasis, weightsOf } from '../scoring/weights.ts';

/** The options on one day in one language, with every score that was worked out so far. */
export interface Field {
  readonly dataset: Judgement;
  readonly asOf: string;
  readonly language: string;
  readonly candidates: readonly Candidate[];
  /** The answers that alternatives are judged by. */
  readonly judgedBy: Readonly<Record<CriterionId, readonly string[]>>;
  readonly columns: Map<string, Column>;
}

/** The scores of all options on one criterion, for people whom it cannot tell apart. */
export interface Column {
  readonly criterion: CriterionId;
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
  const candidates = candidatesOf(dataset, asOf, language);
  const field = { dataset, asOf, language, candidates, judgedBy: judgedByIn(dataset), columns: new Map() };
  known.set(key, field);
  return field;
}

/** The columns of all criteria for a person, in the order of `CRITERIA`; people whom a criterion cannot tell apart share its column. */
export function columnsFor(field: Field, situation: Situation): Column[] {
  return CRITERIA.map((criterion) => {
    let key = `${criterion}|${seenBy(criterion, situation)}`;
    for (const question of field.judgedBy[criterion]) key += `|${situation.answers[question]}`;
    return columnAt(field, criterion, key, situation);
  });
}

/** The answers that alternatives are judged by on each criterion, where credentials have facts. */
function judgedByIn({ alternatives }: Judgement): Field['judgedBy'] {
  const questions = (criterion: CriterionId) =>
    alternatives.flatMap(({ judged }) => Object.keys(judged[criterion]?.by ?? {}));
  const entries = CRITERIA.map((criterion) => [criterion, [...new Set(questions(criterion))]]);
  return Object.fromEntries(entries);
}

function columnAt(field: Field, criterion: CriterionId, key: string, situation: Situation): Column {
  const found = field.columns.get(key);
  if (found !== undefined) return found;
  if (field.columns.size * field.candidates.length >= MAX_SCORES) field.columns.clear();
  const scores = Float64Array.from(field.candidates, (candidate) => scoreOn(criterion, candidate, situation));
  const column: Column = { criterion, scores };
  field.columns.set(key, column);
  return column;
}

/** The same board as `boardOf` gives, from scores that are mostly known already. */
export function boardIn(field: Field, profile: Profile, emphasis: Emphasis = {}): Board {
  const { dataset, asOf, candidates } = field;
  const situation = situationOf(dataset, profile, asOf);
  const columns = columnsFor(field, situation);
  const width = columns.length;
  const scores = new Float64Array(candidates.length * width);
  for (let k = 0; k < width; k += 1) {
    const { scores: column } = columns[k] as Column;
    for (let row = 0; row < candidates.length; row += 1) scores[row * width + k] = column[row] as number;
  }
  const weights = weightsOf(dataset.model, situation.answers, emphasis);
  const values = Float64Array.from(candidates, (_, row) => weightedSum(scores, row, weights));
  const gates = candidates.map((candidate) => gateOf(candidate, profile, asOf));
  return { candidates, situation, emphasis, weights, scores, gates, values };
}
