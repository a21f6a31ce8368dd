import { dateText } from '../../core/figure-text.ts';
import type { BlockOf } from '../blocks.ts';
import { type Stretch, stretches } from '../timeline.ts';
import { hang, pad, type Screen } from './screen.ts';

const WIDEST = 30;
const WITHOUT_LIMIT = 24;
/** A calendar with fewer cells says nothing. */
const NARROWEST = 10;

function drawn(screen: Screen, { from, to }: Stretch, marked: boolean, cells: number): string {
  const { block, mark } = screen.glyphs;
  const first = Math.min(Math.floor(from * cells), cells - 1);
  const last = Math.min(Math.max(Math.ceil(to * cells), first + 1), cells);
  const bar = marked ? mark : block.repeat(last - first);
  return ' '.repeat(first) + bar + ' '.repeat(cells - last);
}

/** Spans on one calendar: the day each begins, its bar with a mark for an exam, what it is; in little room the bar stands below. */
export function timelineLines(screen: Screen, { items }: BlockOf<'timeline'>): string[] {
  const places = stretches(items);
  const dates = items.map(({ from }) => dateText(from));
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, screen.width(text)), 0);
  const [dateWidth, labelWidth, textWidth] = [
    dates,
    items.map(({ label }) => label),
    items.map(({ text }) => text),
  ].map(widest);
  const others = (dateWidth ?? 0) + (labelWidth ?? 0) + (textWidth ?? 0) + 6;
  const room = screen.columns === null ? WITHOUT_LIMIT : Math.min(WIDEST, screen.columns - others);
  const isWide = room >= NARROWEST;
  const cells = isWide
    ? room
    : Math.min(WIDEST, Math.max(NARROWEST, (screen.columns ?? WIDEST) - (dateWidth ?? 0) - 2));
  return items.flatMap(({ label, marked, text }, at) => {
    const date = pad(screen, dates[at] ?? '', dateWidth ?? 0, 'left');
    const bar = drawn(screen, places[at] as Stretch, marked, cells);
    if (isWide) return [`${date}  ${bar}  ${pad(screen, label, labelWidth ?? 0)}  ${text}`.trimEnd()];
    return [...hang(screen, `${date}  `, `${label} · ${text}`), `${' '.repeat(dateWidth ?? 0)}  ${bar}`.trimEnd()];
  });
}
