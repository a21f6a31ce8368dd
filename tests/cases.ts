const FACTOR = Number(process.env['CASES'] ?? 1);

/** On how many random cases a property is tried: `CASES=10 npm test` tries ten times as many. */
export function cases(count: number): number {
  return Math.ceil(count * FACTOR);
}
