/** What a column needs. */
export interface ColumnNeed {
  /** The width at which nothing in it wraps. */
  readonly natural: number;
  /** The width below which it cannot be read; at most the natural one. */
  readonly minimum: number;
  /** Null when it must be shown; else what goes first where there is no room has the greatest. */
  readonly spare: number | null;
}

/** Which columns a table shows, and how wide; null if the records are to be stacked instead. */
export type Plan = readonly { readonly column: number; readonly width: number }[] | null;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Widths that fill `room`: the widest columns give way first, none below its minimum. */
function level(needs: readonly ColumnNeed[], room: number): number[] {
  const under = (cap: number) => needs.map((need) => Math.min(need.natural, Math.max(need.minimum, cap)));
  let [low, high] = [0, Math.max(...needs.map((need) => need.natural))];
  while (low < high) {
    const cap = Math.ceil((low + high) / 2);
    if (sum(under(cap)) <= room) low = cap;
    else high = cap - 1;
  }
  const widths = under(low);
  let left = room - sum(widths);
  return widths.map((width, at) => {
    const more = left > 0 && width < (needs[at]?.natural ?? 0) && width === low ? 1 : 0;
    left -= more;
    return width + more;
  });
}

/**
 * Fits columns into a width: all as wide as they like; else wrapped down to their minimum; else without those that may go. Null
 * where that is not enough. The first column always stays: it names the row.
 */
export function planColumns(needs: readonly ColumnNeed[], columns: number | null, gap: number): Plan {
  const shown = needs.map((need, column) => ({ ...need, column }));
  for (;;) {
    const room = columns === null ? Number.POSITIVE_INFINITY : columns - gap * (shown.length - 1);
    if (sum(shown.map((need) => need.minimum)) <= room) {
      const fits = sum(shown.map((need) => need.natural)) <= room;
      const widths = fits ? shown.map((need) => need.natural) : level(shown, room);
      return shown.map(({ column }, at) => ({ column, width: widths[at] ?? 0 }));
    }
    const most = Math.max(...shown.slice(1).map(({ spare }) => spare ?? 0));
    if (most <= 0) return null;
    shown.splice(
      shown.findLastIndex(({ spare }) => spare === most),
      1,
    );
  }
}
