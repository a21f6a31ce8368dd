import type { CredentialEstimate } from './estimate-one.ts';
import { percentText } from './words.ts';

/** Which of several estimates needs the least luck, and which cannot be told from it. */
export interface RoiRanking {
  /** The one with the lowest break-even attribution first, then those too close to call. */
  readonly best: readonly string[];
  readonly text: string;
}

/**
 * The estimate with the lowest break-even attribution, with all whose middle outcome (P50) lies within what it may come
 * to itself (P10 to P90): their order says nothing. Null for fewer than two estimates.
 */
export function rankingOf(estimates: readonly CredentialEstimate[]): RoiRanking | null {
  if (estimates.length < 2) return null;
  const paying = estimates
    .filter(({ breakEvenAttribution }) => breakEvenAttribution !== null && breakEvenAttribution <= 1)
    .toSorted((a, b) => (a.breakEvenAttribution ?? 0) - (b.breakEvenAttribution ?? 0));
  const [first, ...others] = paying;
  if (first === undefined) return { best: [], text: 'None of them pays even if it surely makes the difference.' };
  const { p10Usd, p90Usd } = first.simulation;
  const close = others.filter(({ simulation: { p50Usd } }) => p10Usd <= p50Usd && p50Usd <= p90Usd).map(({ id }) => id);
  const lead = `${first.id} needs the smallest chance of making the difference (${percentText(first.breakEvenAttribution ?? 0)}).`;
  const tie = close.length === 0 ? '' : ` Too close to call, within what we do not know: ${close.join(', ')}.`;
  const none = estimates.some(({ lenses }) => lenses.evidence.npvUsd > 0)
    ? ''
    : ' On the evidence none of them comes out ahead of doing none.';
  return { best: [first.id, ...close], text: `${lead}${tie}${none}` };
}
