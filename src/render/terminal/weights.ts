import type { BlockOf } from '../blocks.ts';
import { hang, pad, type Screen } from './screen.ts';

const WIDEST = 24;
/** A shorter bar says too little. */
const NARROWEST = 6;
const GAP = '  ';

/** How much each thing weighs, as bars from one line; below its words where there is no room beside them. */
export function weightsLines(screen: Screen, { title, items }: BlockOf<'weights'>): string[] {
  const known = items.filter(({ size }) => Number.isFinite(size) && size >= 0);
  if (known.length === 0) return [];
  const largest = known.reduce((most, { size }) => Math.max(most, size), 0);
  const widest = (of: (item: (typeof known)[number]) => string) =>
    known.reduce((most, item) => Math.max(most, screen.width(of(item))), 0);
  const [labels, texts] = [widest(({ label }) => label), widest(({ text }) => text)];
  const before = title === '' ? 0 : screen.width(title) + GAP.length;
  const words = labels + GAP.length + texts + GAP.length;
  const room = (screen.columns ?? before + words + WIDEST) - words;
  const bar = (size: number, cells: number) =>
    screen.glyphs.block.repeat(largest === 0 ? 0 : Math.max(1, Math.round((size / largest) * cells)));
  const drawn = (cells: number) =>
    known.map(({ label, text, size }) =>
      [pad(screen, label, labels), pad(screen, text, texts), bar(size, cells)].join(GAP).trimEnd(),
    );
  if (room - before >= NARROWEST) {
    const lines = drawn(Math.min(WIDEST, room - before));
    const head = title === '' ? '' : screen.paint(title, 'muted') + GAP;
    return lines.map((line, at) => (at === 0 ? head : ' '.repeat(before)) + line);
  }
  const head = title === '' ? [] : hang(screen, '', { text: title, tone: 'muted' });
  if (room >= NARROWEST) return [...head, ...drawn(Math.min(WIDEST, room))];
  const below = Math.min(WIDEST, (screen.columns ?? WIDEST) - GAP.length);
  return [
    ...head,
    ...known.flatMap(({ label, text, size }) => [...hang(screen, '', `${label}${GAP}${text}`), GAP + bar(size, below)]),
  ].map((line) => line.trimEnd());
}
