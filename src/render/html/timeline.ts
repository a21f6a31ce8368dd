import { dateText } from '../../core/figure-text.ts';
import type { BlockOf } from '../blocks.ts';
import { stretches } from '../timeline.ts';
import { linked } from './escape.ts';

const WIDE = 600;

/** A coordinate with one decimal: the same digits on every machine. */
function at(share: number): string {
  return String(Number((share * WIDE).toFixed(1)));
}

/** Spans as a table whose middle column is drawn; the drawing is hidden from screen readers, the words say it all. */
export function timelineHtml({ items }: BlockOf<'timeline'>): string {
  if (items.length === 0) return '';
  const places = stretches(items);
  const rows = items.map(({ from, to, label, marked, text }, row) => {
    const place = places[row] ?? { from: 0, to: 0 };
    const width = Math.max(place.to - place.from, 4 / WIDE);
    const drawn = marked
      ? `<circle class="mark" cx="${at(place.to)}" cy="10" r="8"/>`
      : `<rect class="bar" x="${at(place.from)}" y="4" width="${at(width)}" height="12"/>`;
    const svg = `<svg viewBox="-10 0 ${WIDE + 20} 20" aria-hidden="true">${drawn}</svg>`;
    const dates = from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
    return `<tr><th scope="row">${linked(label)}</th><td>${dates}</td><td class="drawn">${svg}</td><td>${linked(text)}</td></tr>`;
  });
  return `<div class="scroll" role="region" aria-label="Timeline" tabindex="0"><table class="bars"><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}
