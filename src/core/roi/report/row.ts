import type { NoEstimate, OptionEstimate } from './option-estimate.ts';

/** The columns of an estimate as a row: amounts in US dollars to the cent, shares to four digits. */
export const ROW_FIELDS = [
  'id',
  'name',
  'type',
  'asked',
  'verdict',
  'averageEffectNeeded',
  'effectMean',
  'chancePays',
  'feesUsd',
  'hours',
  'costUsd',
  'advertisedNetUsd',
  'evidenceNetUsd',
  'anywayNetUsd',
  'paybackMonths',
  'shareAhead',
  'typicalGainUsd',
  'typicalLossUsd',
  'missing',
] as const;

type Row = Readonly<Record<(typeof ROW_FIELDS)[number], string | number | null>>;

/** An estimate as one row; what there is none of is null. */
export function rowOf(estimate: OptionEstimate | NoEstimate): Row {
  const { id, name, type } = estimate;
  if (!estimate.estimated) return { ...EMPTY, id, name, type, missing: estimate.missing };
  const { asked, verdict, averageEffectNeeded, effect, chancePays, stake, lenses, simulation } = estimate;
  return {
    id,
    name,
    type,
    asked,
    verdict: verdict.code,
    averageEffectNeeded: toDigits(averageEffectNeeded, 4),
    effectMean: toDigits(effect?.mean, 4),
    chancePays: toDigits(chancePays, 4),
    feesUsd: toDigits(stake.feesUsd, 2),
    hours: toDigits(stake.hours, 2),
    costUsd: toDigits(stake.costUsd, 2),
    advertisedNetUsd: toDigits(lenses.advertised?.npvUsd, 2),
    evidenceNetUsd: toDigits(lenses.evidence?.npvUsd, 2),
    anywayNetUsd: toDigits(lenses.anyway.npvUsd, 2),
    paybackMonths: toDigits(lenses.evidence?.paybackMonths, 1),
    shareAhead: toDigits(simulation?.shareAhead, 4),
    typicalGainUsd: toDigits(simulation?.typicalGainUsd, 2),
    typicalLossUsd: toDigits(simulation?.typicalLossUsd, 2),
    missing: null,
  };
}

const EMPTY = Object.fromEntries(ROW_FIELDS.map((field) => [field, null])) as Row;

function toDigits(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits)) + 0;
}
