import { FIELDS, type Field, type FieldValue } from '../catalogue/fields.ts';
import type { Thing } from '../catalogue/named.ts';
import { type OptionSummary, summariser } from '../catalogue/summary.ts';
import type { Dataset } from '../dataset.ts';
import { usageError } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';
import { withEffectNeeded } from '../roi/report/effect-needed.ts';
import type { Choice } from './choice.ts';
import { choicesAmong } from './choose.ts';
import { withExample } from './words/example.ts';

/** One aspect side by side: raw values, and beside each its text for people. */
export interface ComparisonRow {
  readonly field: string;
  readonly label: string;
  readonly values: readonly FieldValue[];
  /** Null where the value is not published, or there is none. */
  readonly texts: readonly (string | null)[];
  /** The indexes of the best values: several when they tie, none when it makes no sense. */
  readonly best: readonly number[];
}

/** Several options side by side on one day. */
export interface Comparison {
  readonly options: readonly OptionSummary[];
  readonly rows: readonly ComparisonRow[];
  readonly choose: readonly Choice[];
}

const FEWEST_COMPARED = 2;
const MOST_COMPARED = 6;

/** What names an option stands in the head of its column, and where to read on below the rows. */
const NO_ROWS = ['id', 'shortId', 'shortName', 'name', 'codes', 'page'];

/**
 * Two to six options side by side as of a day (`YYYY-MM-DD`), with what speaks for each: by the criteria where the profile says who
 * is asking, else by platform, price, hours and level. Throws a usage error for fewer, for more, and for the same one twice.
 */
export function compare(dataset: Dataset, entries: readonly Thing[], asOf: string, profile: Profile = {}): Comparison {
  const summarised = entries.map(summariser(dataset, asOf, profile.language));
  checkNumber(new Set(summarised.map(({ id }) => id)).size, summarised.length, dataset);
  const { salary } = profile;
  const options = salary === undefined ? summarised : withEffectNeeded(dataset, summarised, salary, asOf);
  const fields = FIELDS.filter(
    ({ id }) => !NO_ROWS.includes(id) && (id !== 'averageEffectNeeded' || salary !== undefined),
  );
  return {
    options,
    rows: fields.map((field) => rowOf(field, options, dataset)),
    choose: choicesAmong(dataset, entries, options, asOf, profile),
  };
}

function checkNumber(different: number, given: number, dataset: Dataset): void {
  if (different >= FEWEST_COMPARED && different <= MOST_COMPARED && different === given) return;
  const count = different === 1 ? 'one thing' : `${different} things`;
  throw usageError(
    'WRONG_NUMBER',
    `compare was given ${count}`,
    withExample(`name ${FEWEST_COMPARED} to ${MOST_COMPARED} different things`, 'compare', dataset),
  );
}

function rowOf(
  { id, label, value, text, merit }: Field,
  options: readonly OptionSummary[],
  dataset: Dataset,
): ComparisonRow {
  const merits = merit === undefined ? [] : options.map(merit);
  const known = merits.filter((each) => each !== null);
  const top = Math.max(...known);
  // The only known value is not the best of anything.
  const best = known.length < 2 ? [] : merits.flatMap((each, index) => (each === top ? [index] : []));
  return { field: id, label, values: options.map(value), texts: options.map((option) => text(option, dataset)), best };
}

/** Whether the options differ in an aspect. */
export function differs({ values }: Pick<ComparisonRow, 'values'>): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
