import { type BlockOf, type Stage, textOf } from '../blocks.ts';
import { hang, pad, proseColumns, type Screen } from './screen.ts';

const WIDEST = 24;
const NARROWEST = 8;
const GAP = '  ';
/** A label is not squeezed below this. */
const LEAST_LABEL = 16;

/** The days of a plan: when, a bar over the whole span, what, and its figures; in little room without the bars. */
export function timelineLines(screen: Screen, { items }: BlockOf<'timeline'>): string[] {
  if (items.length === 0) return [];
  const columns = proseColumns(screen);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, screen.width(text)), 0);
  const when = widest(items.map((item) => item.when));
  const count = items.reduce((most, { figures }) => Math.max(most, figures.length), 0);
  const figureWidths = Array.from({ length: count }, (_, at) => widest(items.map(({ figures }) => figures[at] ?? '')));
  const figures = figureWidths.reduce((total, width) => total + width + GAP.length, 0);
  const label = widest(items.map((item) => textOf(item.label)));
  const free = columns === null ? null : columns - when - figures - 2 * GAP.length;
  const bar = free === null ? WIDEST : Math.min(WIDEST, free - Math.min(label, Math.max(LEAST_LABEL, free - WIDEST)));
  const hasBar = bar >= NARROWEST;
  const room = free === null ? label : free - (hasBar ? bar : -GAP.length);
  if (room < LEAST_LABEL && room < label) return items.flatMap((item) => stacked(screen, item));
  return items.flatMap((item) => {
    const drawn = hasBar ? stretch(screen, item, items, bar) + GAP : '';
    const prefix = `${pad(screen, item.when, when, 'left')}${GAP}${drawn}`;
    const width = Math.min(room, label);
    const [first = '', ...others] = hang(
      screen,
      prefix,
      item.label,
      columns === null ? null : screen.width(prefix) + width,
    );
    const cells = figureWidths.map((each, at) => GAP + pad(screen, item.figures[at] ?? '', each, 'left')).join('');
    const shown = Math.min(screen.width(textOf(item.label)), width);
    const space = others.length > 0 ? width - firstLineWidth(screen, item, width) : width - shown;
    return [(first + ' '.repeat(Math.max(0, space)) + cells).trimEnd(), ...others];
  });
}

function firstLineWidth(screen: Screen, { label }: Stage, width: number): number {
  const [line = ''] = hang({ ...screen, paint: (text) => text, hyperlinks: false }, '', label, width);
  return screen.width(line);
}

/** The cells from the first to the last day of all, those of one stage filled; a mark for a single day. */
function stretch(screen: Screen, { from, to }: Stage, all: readonly Stage[], cells: number): string {
  const low = Math.min(...all.map((stage) => stage.from));
  const high = Math.max(...all.map((stage) => stage.to), low + 1);
  const at = (day: number) => Math.min(cells - 1, Math.max(0, Math.floor(((day - low) / (high - low)) * cells)));
  const [first, last] = [at(from), Math.max(at(from), at(to) - (at(to) === cells - 1 ? 0 : 1))];
  const sign = from === to ? screen.glyphs.mark : screen.glyphs.block;
  const filled = from === to ? 1 : last - first + 1;
  return ' '.repeat(first) + sign.repeat(filled) + ' '.repeat(cells - first - filled);
}

function stacked(screen: Screen, item: Stage): string[] {
  const figures = item.figures.filter((figure) => figure !== '').join(screen.spell(' · '));
  const head = hang(screen, '', { text: item.when, tone: 'muted' });
  const body = hang(screen, GAP, item.label);
  return [...head, ...body, ...(figures === '' ? [] : hang(screen, GAP, figures))];
}
