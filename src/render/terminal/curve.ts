import { decimal, months } from '../../core/figure-text.ts';
import type { BlockOf, CurvePoint } from '../blocks.ts';
import { curveSummary, scaleText, sortedPoints, zeroCrossing } from '../chart.ts';
import { hang, pad, type Screen } from './screen.ts';

const ROWS = 8;
const WIDEST = 60;
/** With fewer columns than this a sentence says more than a chart. */
const NARROWEST = 12;

/** Rows above and below the zero line, and how many dollars one of them stands for. */
interface Grid {
  readonly above: number;
  readonly below: number;
  readonly usdPerRow: number;
}

function gridOf(values: readonly number[]): Grid {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rows = ROWS - 1;
  const share = Math.round((rows * -low) / (high - low || 1));
  const below = low === 0 ? 0 : high === 0 ? rows : Math.min(Math.max(share, 1), rows - 1);
  const above = rows - below;
  return { above, below, usdPerRow: Math.max(above > 0 ? high / above : 0, below > 0 ? -low / below : 0) || 1 };
}

/** The value at a month, on the line between the points around it. */
function valueAt(points: readonly CurvePoint[], month: number): number {
  const next = points.findIndex(([at]) => at >= month);
  const [before, after] = [points[Math.max(next - 1, 0)], points[next === -1 ? points.length - 1 : next]];
  if (before === undefined || after === undefined) return 0;
  if (after[0] === before[0]) return after[1];
  return before[1] + (after[1] - before[1]) * ((month - before[0]) / (after[0] - before[0]));
}

/** The cells of one row, `distance` rows from zero: full, part or empty. */
function row(heights: readonly number[], distance: number, steps: readonly string[]): string {
  return heights
    .map((height) => {
      const step = Math.round((height - distance) * steps.length);
      return step <= 0 ? ' ' : (steps[Math.min(step, steps.length) - 1] ?? ' ');
    })
    .join('');
}

function axisRow(screen: Screen, cells: number, crossingAt: number | null): string {
  const { rule, mark } = screen.glyphs;
  if (crossingAt === null) return rule.repeat(cells);
  return rule.repeat(crossingAt) + screen.paint(mark, 'strong') + rule.repeat(cells - crossingAt - 1);
}

/** The first and the last month, under the ends of the chart; empty if they do not fit. */
function monthMarks(screen: Screen, points: readonly CurvePoint[], cells: number): string {
  const [first, last] = [`month ${decimal(points[0]?.[0] ?? 0, 1)}`, decimal(points.at(-1)?.[0] ?? 0, 1)];
  const space = cells - first.length - last.length;
  return space < 1 ? '' : screen.spell(first + ' '.repeat(space) + last);
}

/** In words when a curve that starts below zero reaches it. */
function outcome(screen: Screen, points: readonly CurvePoint[], indent: number, zero: string): string[] {
  if ((points[0]?.[1] ?? 0) >= 0) return [];
  const crossing = zeroCrossing(points);
  const end = screen.spell(decimal(points.at(-1)?.[0] ?? 0, 1));
  const words =
    crossing === null
      ? `does not reach ${zero} by month ${end}`
      : `${screen.glyphs.mark} reaches ${zero} after ${screen.spell(months(crossing))}`;
  return hang(screen, ' '.repeat(indent), words);
}

/** Dollars over months as an area around the zero line, at most eight rows high. */
export function curveLines(screen: Screen, block: BlockOf<'curve'>): string[] {
  const points = sortedPoints(block.points);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const values = points.map(([, value]) => value);
  const { above, below, usdPerRow } = gridOf(values);
  const labels = [Math.max(0, ...values), Math.min(0, ...values), 0].map((value) =>
    screen.spell(scaleText(value, 'usd', block.currency)),
  );
  const gutter = Math.max(...labels.map(screen.width));
  const cells = Math.min(WIDEST, (screen.columns ?? WIDEST) - gutter - 2);
  const marks = monthMarks(screen, points, cells);
  if (first[0] === last[0] || cells < NARROWEST || marks === '')
    return hang(screen, '', screen.spell(curveSummary(points, block.currency)));

  const span = last[0] - first[0];
  const heights = Array.from(
    { length: cells },
    (_, at) => valueAt(points, first[0] + (span * at) / (cells - 1)) / usdPerRow,
  );
  const crossing = zeroCrossing(points);
  const crossingAt = crossing === null ? null : Math.round(((crossing - first[0]) / span) * (cells - 1));
  const { rising, falling, wall, cross } = screen.glyphs;
  const line = (label: string, joint: string, drawn: string) =>
    `${pad(screen, label, gutter, 'left')} ${joint}${drawn}`;
  const up = Array.from({ length: above }, (_, at) =>
    line(at === 0 ? (labels[0] ?? '') : '', wall, screen.paint(row(heights, above - 1 - at, rising), 'good')),
  );
  const depths = heights.map((height) => -height);
  const down = Array.from({ length: below }, (_, at) =>
    line(at === below - 1 ? (labels[1] ?? '') : '', wall, screen.paint(row(depths, at, falling), 'bad')),
  );
  const lines = [...up, line(labels[2] ?? '', cross, axisRow(screen, cells, crossingAt)), ...down];
  return [
    ...lines.map((text) => text.trimEnd()),
    ' '.repeat(gutter + 2) + screen.paint(marks, 'muted'),
    ...outcome(screen, points, gutter + 2, labels[2] ?? ''),
  ];
}
