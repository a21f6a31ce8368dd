import type { Credential } from '../catalogue/credential.ts';
import type { Range } from '../catalogue/fact.ts';
import { isEarnable } from '../catalogue/lifecycle.ts';
import { type CredentialSummary, providerName, summaryOf } from '../catalogue/summary.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import { averageEffectNeeded } from '../roi/report/needed.ts';
import { candidatesOf } from '../scoring/candidate.ts';
import { CRITERIA, type CriterionId } from '../scoring/model.ts';
import { type Board, boardFor, rowOf } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';

import { fillWords, wordsFor } from './words/facts-in-words.ts';

/** A value of a comparison's cell; null means "not published". */
export type CellValue = string | number | Range | readonly string[] | null;

/** One aspect side by side. `best` holds the indexes of the best values: several when they tie, none when it makes no sense. */
export interface ComparisonRow {
  readonly field: string;
  readonly label: string;
  readonly values: readonly CellValue[];
  readonly best: readonly number[];
}

/** Where the model sees one credential ahead of the others. */
export interface Choice {
  readonly id: string;
  readonly because: readonly { readonly criterion: CriterionId; readonly lead: number; readonly text: string }[];
}

/** Several credentials side by side on one day. */
export interface Comparison {
  readonly credentials: readonly CredentialSummary[];
  readonly rows: readonly ComparisonRow[];
  readonly choose: readonly Choice[];
}

interface Field {
  readonly field: string;
  readonly label: string;
  readonly value: (summary: CredentialSummary, credential: Credential) => CellValue;
  /** A number that is better when larger; absent where no value is better than another. */
  readonly merit?: (summary: CredentialSummary, credential: Credential) => number | null;
}

const STATUS_MERIT: Readonly<Record<string, number>> = { active: 4, retiring: 3, beta: 2, announced: 1, retired: 0 };
const HANDS_ON_MERIT = ['none', 'exercises', 'labs', 'project', 'performance-exam'];
const MIN_LEAD = 0.15;
const MAX_BECAUSE = 3;

/** Two to six credentials side by side, with what speaks for each. The profile decides what "better" means under `choose`. */
export function compare(
  dataset: Dataset,
  credentials: readonly Credential[],
  asOf: string,
  profile: Profile = {},
): Comparison {
  const summaries = credentials.map((credential) => summaryOf(credential, asOf, profile.language));
  return {
    credentials: summaries,
    rows: fieldsFor(dataset, asOf, profile.salary).map((field) => row(field, summaries, credentials)),
    choose: choices(dataset, credentials, asOf, profile),
  };
}

function row(
  { field, label, value, merit }: Field,
  summaries: readonly CredentialSummary[],
  credentials: readonly Credential[],
): ComparisonRow {
  const each = <T>(read: (summary: CredentialSummary, credential: Credential) => T): T[] =>
    summaries.map((summary, index) => read(summary, credentials[index] as Credential));
  const merits = merit === undefined ? [] : each(merit);
  const top = Math.max(...merits.filter((each) => each !== null), Number.NEGATIVE_INFINITY);
  // The only known value is not the best of anything.
  const known = merits.filter((each) => each !== null).length;
  const best = known < 2 ? [] : merits.flatMap((each, index) => (each === top ? [index] : []));
  return { field, label, values: each(value), best };
}

function fieldsFor(dataset: Dataset, asOf: string, salaryUsd: number | undefined): readonly Field[] {
  const levelName = (id: string) => dataset.vocabulary.levels.find((level) => level.id === id)?.name ?? id;
  return [
    { field: 'provider', label: 'Issuer', value: ({ provider }) => providerName(dataset, provider) },
    {
      field: 'status',
      label: 'Status',
      value: ({ lifecycle }) => lifecycle.status,
      merit: ({ lifecycle }) => STATUS_MERIT[lifecycle.status] ?? 0,
    },
    { field: 'lastDay', label: 'Last day', value: ({ lifecycle }) => lifecycle.lastDay ?? 'none announced' },
    { field: 'successors', label: 'Successor', value: ({ lifecycle }) => lifecycle.successors },
    { field: 'kind', label: 'Kind', value: ({ kind }) => kind },
    { field: 'level', label: 'Level', value: ({ level }) => levelName(level) },
    { field: 'priceUsd', label: 'Price', value: ({ cost }) => cost.usd, merit: ({ cost }) => negative(cost.usd?.[1]) },
    {
      field: 'hours',
      label: 'Study hours',
      value: ({ effort }) => effort.hours,
      merit: ({ effort }) => negative(middle(effort.hours)),
    },
    {
      field: 'validityMonths',
      label: 'Valid',
      value: ({ validityMonths }) => validityMonths,
      merit: ({ validityMonths }) => (validityMonths === 'never' ? 1e9 : validityMonths),
    },
    {
      field: 'renewalUsd',
      label: 'Renewal',
      value: ({ renewal }) => renewal.usd,
      merit: ({ renewal }) => negative(renewal.usd),
    },
    {
      field: 'handsOn',
      label: 'Practice',
      value: ({ handsOn }) => handsOn,
      merit: ({ handsOn }) => (handsOn === null || handsOn === 'none' ? null : HANDS_ON_MERIT.indexOf(handsOn)),
    },
    {
      field: 'jobAds',
      label: 'Job ads naming it',
      value: (_, credential) => jobAds(credential),
      merit: (_, credential) => adShare(credential),
    },
    ...(salaryUsd === undefined ? [] : [neededField(dataset, asOf, salaryUsd)]),
    {
      field: 'platforms',
      label: 'Platform',
      value: ({ platforms }) => (platforms.length === 0 ? ['vendor-neutral'] : platforms),
    },
    { field: 'roles', label: 'Made for', value: ({ roles }) => roles },
    { field: 'topics', label: 'Topics', value: ({ topics }) => topics },
  ];
}

/** The average rise in pay at which it just pays, for somebody with this salary. */
function neededField(dataset: Dataset, asOf: string, salaryUsd: number): Field {
  const value = (_: CredentialSummary, credential: Credential) =>
    averageEffectNeeded(dataset, credential, salaryUsd, asOf);
  return {
    field: 'averageEffectNeeded',
    label: 'Must raise pay by',
    value,
    merit: (...args) => negative(value(...args)),
  };
}

function negative(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : -value;
}

function middle(range: Range | null): number | null {
  return range === null ? null : (range[0] + range[1]) / 2;
}

function jobAds({ claims = [] }: Credential): string | null {
  const count = claims.find((claim) => claim.jobAds !== undefined)?.jobAds;
  return count === undefined ? null : `${count.naming} of ${count.of}`;
}

function adShare({ claims = [] }: Credential): number | null {
  const counts = claims.flatMap((claim) => (claim.jobAds === undefined ? [] : [claim.jobAds.naming / claim.jobAds.of]));
  return counts.length === 0 ? null : Math.max(...counts);
}

/**
 * For each credential that can be earned, the criteria on which it leads all others that can be by something that can be
 * felt, widest lead first.
 */
function choices(dataset: Dataset, credentials: readonly Credential[], asOf: string, profile: Profile): Choice[] {
  const all = candidatesOf({ ...dataset, credentials, alternatives: [] }, asOf, profile.language ?? 'en');
  const board = boardFor(
    all.filter(({ lifecycle }) => isEarnable(lifecycle.status)),
    situationOf(dataset, profile, asOf),
  );
  return board.candidates.map(({ id }, index) => ({ id, because: leadsOf(dataset, board, index) }));
}

function leadsOf(dataset: Dataset, board: Board, index: number): Choice['because'] {
  const candidate = board.candidates[index];
  if (candidate === undefined || board.candidates.length < 2) return [];
  const words = wordsFor(dataset, candidate, board.situation);
  return CRITERIA.map((criterion, k) => {
    const others = board.candidates.flatMap((_, other) => (other === index ? [] : [rowOf(board, other)[k] ?? 0]));
    const lead = (rowOf(board, index)[k] ?? 0) - Math.max(...others);
    const text = dataset.model.criteria.find(({ id }) => id === criterion)?.high ?? criterion;
    return { criterion, lead, weighted: lead * (board.weights[k] ?? 0), text: fillWords(text, words) };
  })
    .filter(({ lead, weighted }) => lead >= MIN_LEAD && weighted > 0)
    .toSorted((a, b) => b.weighted - a.weighted)
    .slice(0, MAX_BECAUSE)
    .map(({ criterion, lead, text }) => ({ criterion, lead, text }));
}
