const FACTOR = Number(process.env['RUNS'] ?? 1);

/** On how many random cases a property is tried: `RUNS=10 npm test` tries ten times as many. */
export function cases(count: number): number {
  return Math.ceil(count * FACTOR);
}
