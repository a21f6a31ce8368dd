/** A chance in words of a figure: `16%`, one decimal below ten, `less than 0.1%`. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return 'less than 0.1%';
  return `${Number(percent.toFixed(percent < 9.95 ? 1 : 0))}%`;
}

/** The two ends of a range of chances: `12–35%`, or one figure where they agree. */
export function percentRange(low: number, high: number): string {
  const [from, to] = [percentText(low), percentText(high)];
  return from === to ? to : `${from.replace('%', '')}–${to}`;
}

/** Whole dollars with commas: `$5,000`. */
export function usdText(usd: number): string {
  return `$${usd.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}
