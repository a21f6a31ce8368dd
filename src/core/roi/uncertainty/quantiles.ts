/** The mean of values with its standard error; 0 for a single one. */
export function meanOf(values: Float64Array): { readonly meanUsd: number; readonly standardErrorUsd: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const meanUsd = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - meanUsd) * (value - meanUsd);
  return { meanUsd, standardErrorUsd: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

/** The `share` quantile of sorted values, interpolated linearly between neighbours (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
