import type { Profile } from '../profile/profile.ts';
import { type Candidate, candidatesOf } from '../scoring/candidate.ts';
import { measureOf, scoreOn, seenBy } from '../scoring/criteria.ts';
import { gateOf } from '../scoring/gates.ts';
import { CRITERIA, type CriterionId, type Judgement } from '../scoring/model.ts';
import { type Board, weightedSum } from '../scoring/score.ts';
import { type Situation, situationOf } from '../scoring/situation.ts';
import { type Emphasis, weightsOf } from '../scoring/weights.ts';

/** The options on one day in one language, with every score of a credential that was worked out so far. */
export interface Field {
  readonly dataset: Judgement;
  readonly asOf: string;
  readonly language: string;
  /** The credentials and, behind them, the alternatives. */
  readonly candidates: readonly Candidate[];
  readonly credentials: readonly Candidate[];
  /** By criterion, by what its measure sees of a person: the scores of the credentials. */
  readonly columns: Readonly<Record<CriterionId, Map<unknown, Float64Array>>>;
}

/** What the memo may hold: scores on a criterion in a field (4 MB), and fields. */
const MAX_SCORES = 500_000;
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
  const field = fieldOver(dataset, asOf, language, candidatesOf(dataset, asOf, language));
  known.set(key, field);
  return field;
}

/** A field in which nothing is worked out yet; the candidates stand as `candidatesOf` gives them, the credentials first. */
export function fieldOver(dataset: Judgement, asOf: string, language: string, candidates: readonly Candidate[]): Field {
  const credentials = candidates.slice(0, dataset.credentials.length);
  const columns = Object.fromEntries(CRITERIA.map((criterion) => [criterion, new Map()]));
  return { dataset, asOf, language, candidates, credentials, columns: columns as Field['columns'] };
}

/** The scores of all credentials on one criterion; people whom it cannot tell apart share them. */
export function columnOf(field: Field, criterion: CriterionId, situation: Situation): Float64Array {
  const columns = field.columns[criterion];
  const seen = seenBy(criterion, situation);
  const found = columns.get(seen);
  if (found !== undefined) return found;
  if (columns.size * field.credentials.length >= MAX_SCORES) columns.clear();
  const measure = measureOf(criterion);
  const column = new Float64Array(field.credentials.length);
  for (let row = 0; row < column.length; row += 1)
    column[row] = measure(field.credentials[row] as Candidate, situation);
  columns.set(seen, column);
  return column;
}

/** The same board as `boardOf` gives, from scores that are mostly known already. */
export function boardIn(field: Field, profile: Profile, emphasis: Emphasis = {}): Board {
  const { dataset, asOf, candidates } = field;
  const situation = situationOf(dataset, profile, asOf);
  const width = CRITERIA.length;
  const scores = new Float64Array(candidates.length * width);
  for (const [k, criterion] of CRITERIA.entries()) {
    const column = columnOf(field, criterion, situation);
    for (let row = 0; row < candidates.length; row += 1)
      scores[row * width + k] = column[row] ?? scoreOn(criterion, candidates[row] as Candidate, situation);
  }
  const weights = weightsOf(dataset.model, situation.answers, emphasis);
  const values = Float64Array.from(candidates, (_, row) => weightedSum(scores, row, weights));
  const gates = candidates.map((candidate) => gateOf(candidate, profile, asOf));
  return { candidates, situation, emphasis, weights, scores, gates, values };
}
