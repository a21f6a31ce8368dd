/**
 * Edits (insertion, deletion, substitution, swap of neighbours) that turn one word into the other; `limit + 1` as soon
 * as it is certain that more than `limit` are needed.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, i, j, row, previous, before));
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  previous: readonly number[],
  before: readonly number[],
): number {
  const at = (list: readonly number[], index: number): number => list[index] ?? Number.POSITIVE_INFINITY;
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(before, j - 2) + 1) : best;
}

const MAX_WORD = 80;

/**
 * The candidates that a mistyped word most likely stands for, likeliest first: those that begin with it or hold it, and
 * those within a third of its length in edits. Case does not count.
 */
export function closest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase().slice(0, MAX_WORD);
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = distanceTo(wanted, candidate.toLowerCase(), reach);
    if (distance <= reach) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

const SHORTEST_PART = 3;

function distanceTo(wanted: string, candidate: string, reach: number): number {
  const holds = wanted.length >= SHORTEST_PART && candidate.includes(wanted);
  const edits = editDistance(wanted, candidate, reach);
  return holds ? Math.min(edits, candidate.startsWith(wanted) ? 0.5 : 1) : edits;
}

/** "; did you mean x or y?", or nothing when no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates, 2);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}
