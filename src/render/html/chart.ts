import { decimal } from '../../core/figure-text.ts';
import type { BlockOf } from '../blocks.ts';
import { barEnds, barScale, curveSummary, scaleText, sortedPoints } from '../chart.ts';
import { escapeHtml, linked, toned } from './escape.ts';

const WIDE = 600;
const HIGH = 180;

/** A coordinate with one decimal: the same digits on every machine. */
function at(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** Ranges as a table whose middle column is drawn; the drawing is hidden from screen readers, the words say it all. */
export function barsHtml(block: BlockOf<'bars'>): string {
  const items = block.items.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (items.length === 0) return '';
  const scale = barScale(items);
  const span = scale.high - scale.low || 1;
  const x = (value: number) => ((value - scale.low) / span) * WIDE;
  const hasZero = scale.low <= 0 && scale.high >= 0;
  const zero = hasZero ? `<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="0" y2="20"/>` : '';
  const piece = (low: number, high: number, name: string) =>
    high < low
      ? ''
      : `<rect class="${name}" x="${at(x(low))}" y="4" width="${at(Math.max(x(high) - x(low), 2))}" height="12"/>`;
  const rows = items.map((bar) => {
    const { low, high } = barEnds(bar);
    const drawn =
      scale.low < 0 && scale.high > 0
        ? (low < 0 ? piece(low, Math.min(high, 0), 'below') : '') +
          (high > 0 ? piece(Math.max(low, 0), high, 'above') : '')
        : piece(low, high, 'bar');
    return `<tr><th scope="row">${linked(bar.label)}</th><td class="drawn">${drawing(drawn + zero)}</td><td>${linked(bar.text)}</td></tr>`;
  });
  return boxed(`<table class="bars"><tbody>\n${rows.join('\n')}\n</tbody></table>`);
}

/** Dollars over months as a line with its zero line, in words for those who do not see it. */
export function curveHtml(block: BlockOf<'curve'>): string {
  const points = sortedPoints(block.points);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (month: number) => ((month - first[0]) / (last[0] - first[0] || 1)) * WIDE;
  const y = (value: number) => ((high - value) / (high - low || 1)) * HIGH;
  const line = points.map(([month, value]) => `${at(x(month))},${at(y(value))}`).join(' ');
  const summary = escapeHtml(curveSummary(points, block.currency));
  const label = (value: number) =>
    `<text x="-8" y="${at(y(value) + 4)}" text-anchor="end">${scaleText(value, 'usd', block.currency)}</text>`;
  return [
    `<figure><svg class="curve" viewBox="-80 -12 ${WIDE + 90} ${HIGH + 40}" role="img" aria-label="${summary}">`,
    `<line class="zero" x1="0" x2="${WIDE}" y1="${at(y(0))}" y2="${at(y(0))}"/>`,
    `<polyline points="${line}"/>`,
    [...new Set([low, 0, high])].map(label).join(''),
    `<text x="0" y="${HIGH + 24}">month ${decimal(first[0], 1)}</text>`,
    `<text x="${WIDE}" y="${HIGH + 24}" text-anchor="end">month ${decimal(last[0], 1)}</text>`,
    `</svg><figcaption>${summary}</figcaption></figure>`,
  ].join('\n');
}

/** How much each thing weighs, as bars; the words beside them say it all. */
export function weightsHtml({ title, items }: BlockOf<'weights'>): string {
  const known = items.filter(({ size }) => Number.isFinite(size) && size >= 0);
  if (known.length === 0) return '';
  const largest = Math.max(...known.map(({ size }) => size)) || 1;
  const rows = known.map(({ label, text, size }) => {
    const bar = `<rect class="bar" x="0" y="4" width="${at((size / largest) * WIDE)}" height="12"/>`;
    return `<tr><th scope="row">${linked(label)}</th><td>${linked(text)}</td><td class="drawn">${drawing(bar)}</td></tr>`;
  });
  const caption = title === '' ? '' : `<caption>${linked(title)}</caption>`;
  return boxed(`<table class="bars">${caption}<tbody>\n${rows.join('\n')}\n</tbody></table>`);
}

/** The days of a plan: when, a bar over the whole span, what, and its figures. */
export function timelineHtml({ items }: BlockOf<'timeline'>): string {
  if (items.length === 0) return '';
  const low = Math.min(...items.map(({ from }) => from));
  const high = Math.max(...items.map(({ to }) => to), low + 1);
  const x = (day: number) => ((day - low) / (high - low)) * WIDE;
  const rows = items.map(({ when, from, to, label, figures }) => {
    const wide = Math.max(x(to) - x(from), 4);
    const bar = `<rect class="bar" x="${at(Math.min(x(from), WIDE - wide))}" y="4" width="${at(wide)}" height="12"/>`;
    const cells = figures.map((figure) => `<td class="right">${linked(figure)}</td>`).join('');
    return `<tr><th scope="row">${linked(when)}</th><td class="what">${toned(label)}</td>${cells}<td class="drawn">${drawing(bar)}</td></tr>`;
  });
  return boxed(`<table class="bars"><tbody>\n${rows.join('\n')}\n</tbody></table>`);
}

function drawing(shapes: string): string {
  return `<svg viewBox="-2 0 ${WIDE + 4} 20" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg>`;
}

function boxed(table: string): string {
  return `<div class="scroll" role="region" aria-label="Chart" tabindex="0">${table}</div>`;
}
