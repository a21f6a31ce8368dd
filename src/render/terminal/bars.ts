import type { Bar, BlockOf } from '../blocks.ts';
import { barEnds, barScale, type Scale, scaleText } from '../chart.ts';
import { hang, pad, type Screen } from './screen.ts';

const WIDEST = 40;
const WITHOUT_LIMIT = 30;
/** A shorter bar beside its label says too little; it moves to a line of its own. */
const NARROWEST = 12;

/** How many cells lie on each side of zero; without zero within, all lie above. */
interface Field {
  readonly scale: Scale;
  readonly below: number;
  readonly above: number;
  readonly zero: boolean;
}

function fieldOf(scale: Scale, cells: number): Field {
  const zero = scale.low <= 0 && scale.high >= 0 && scale.low < scale.high;
  if (!zero) return { scale, below: 0, above: cells, zero };
  const free = cells - 1;
  const share = Math.round((free * -scale.low) / (scale.high - scale.low));
  const below = scale.low === 0 ? 0 : scale.high === 0 ? free : Math.min(Math.max(share, 1), free - 1);
  return { scale, below, above: free - below, zero };
}

/** The cells of one side, those between two values filled; a value, however small, shows. */
function side(from: number, to: number, scale: Scale, cells: number, block: string): string {
  const at = (value: number) => ((value - scale.low) / (scale.high - scale.low)) * cells;
  // Rounded before floor and ceil: binary fractions must not add a cell.
  const first = Math.min(Math.floor(Math.round(at(from) * 1e6) / 1e6), cells - 1);
  const last = Math.max(Math.ceil(Math.round(at(to) * 1e6) / 1e6), first + 1);
  return ' '.repeat(first) + block.repeat(last - first) + ' '.repeat(cells - last);
}

function drawBar(screen: Screen, bar: Bar, { scale, below, above, zero }: Field): string {
  const { block, wall } = screen.glyphs;
  const { low, high } = barEnds(bar);
  if (scale.low === scale.high) return (low === 0 ? ' ' : block).repeat(above);
  if (!zero) return side(low, high, scale, above, block);
  const under = low < 0 ? side(low, Math.min(high, 0), { low: scale.low, high: 0 }, below, block) : ' '.repeat(below);
  const over = high > 0 ? side(Math.max(low, 0), high, { low: 0, high: scale.high }, above, block) : ' '.repeat(above);
  const [bad, good] = below > 0 && above > 0 ? (['bad', 'good'] as const) : (['plain', 'plain'] as const);
  return screen.paint(under, bad) + wall + screen.paint(over, good);
}

/** The ends of the scale under the bars, and zero under its line where there is room. */
function axis(screen: Screen, { scale, below, above, zero }: Field, { unit, currency }: BlockOf<'bars'>): string {
  const cells = below + above + (zero ? 1 : 0);
  const [low, high] = [
    screen.spell(scaleText(scale.low, unit, currency)),
    screen.spell(scaleText(scale.high, unit, currency)),
  ];
  const space = cells - screen.width(low) - screen.width(high);
  if (space < 1) return '';
  const middle = zero ? scaleText(0, unit, currency) : '';
  const before = below - screen.width(low);
  const after = space - before - screen.width(middle);
  if (middle === '' || before < 1 || after < 1) return `${low}${' '.repeat(space)}${high}`;
  return `${low}${' '.repeat(before)}${middle}${' '.repeat(after)}${high}`;
}

function besideLabels(screen: Screen, block: BlockOf<'bars'>, field: Field, labelWidth: number): string[] {
  const lines = block.items.map(
    (bar) => `${pad(screen, bar.label, labelWidth)}  ${drawBar(screen, bar, field)}  ${bar.text}`,
  );
  const marks = axis(screen, field, block);
  if (marks !== '') lines.push(' '.repeat(labelWidth + 2) + screen.paint(marks, 'muted'));
  return lines.map((line) => line.trimEnd());
}

function underLabels(screen: Screen, block: BlockOf<'bars'>, field: Field): string[] {
  const lines = block.items.flatMap((bar) => {
    const together = screen.width(`${bar.label}  ${bar.text}`) <= (screen.columns ?? Number.POSITIVE_INFINITY);
    const words = together
      ? [`${bar.label}  ${bar.text}`]
      : [...hang(screen, '', bar.label), ...hang(screen, '  ', bar.text)];
    return [...words, `  ${drawBar(screen, bar, field)}`];
  });
  const marks = axis(screen, field, block);
  if (marks !== '') lines.push(`  ${screen.paint(marks, 'muted')}`);
  return lines.map((line) => line.trimEnd());
}

/** Ranges as bars on one scale, between their labels and values or, in little room, below them. */
export function barsLines(screen: Screen, block: BlockOf<'bars'>): string[] {
  const items = block.items.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (items.length === 0) return [];
  const scale = barScale(items);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, screen.width(text)), 0);
  const labelWidth = widest(items.map(({ label }) => label));
  const room =
    screen.columns === null
      ? WITHOUT_LIMIT
      : Math.min(WIDEST, screen.columns - labelWidth - widest(items.map(({ text }) => text)) - 4);
  if (room >= NARROWEST) return besideLabels(screen, { ...block, items }, fieldOf(scale, room), labelWidth);
  const below = Math.min(WIDEST, (screen.columns ?? WIDEST) - 2);
  return underLabels(screen, { ...block, items }, fieldOf(scale, below));
}
