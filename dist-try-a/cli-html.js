import { n as cleanBlocks, t as clean } from "./cli-clean.js";
import { a as sortedPoints, i as scaleText, n as barScale, r as curveSummary, t as barEnds } from "./cli-chart.js";
import { H as decimal, h as toneOf, m as textOf } from "./cli-program.js";
import { t as withAddresses } from "./cli-address.js";
// src/render/html/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text that is only text, also within a quoted attribute. */
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** Text with its addresses as links; only `http` and `https` become any. */
function linked(text) {
	const link = (address) => `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a>`;
	return withAddresses(text, link, escapeHtml);
}
/** Text with its links and its tone. */
function toned(text) {
	const tone = toneOf(text);
	const html = linked(textOf(text));
	if (tone === "plain" || html === "") return html;
	return tone === "strong" ? `<strong>${html}</strong>` : `<span class="${tone}">${html}</span>`;
}
// src/render/html/chart.ts
const WIDE = 600;
const HIGH = 180;
/** A coordinate with one decimal: the same digits on every machine. */
function at(value) {
	return String(Number(value.toFixed(1)));
}
/** Ranges as a table whose middle column is drawn; the drawing is hidden from screen readers, the words say it all. */
function barsHtml(block) {
	const items = block.items.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
	if (items.length === 0) return "";
	const scale = barScale(items);
	const span = scale.high - scale.low || 1;
	const x = (value) => (value - scale.low) / span * WIDE;
	const zero = scale.low <= 0 && scale.high >= 0 ? `<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="0" y2="20"/>` : "";
	const piece = (low, high, name) => high < low ? "" : `<rect class="${name}" x="${at(x(low))}" y="4" width="${at(Math.max(x(high) - x(low), 2))}" height="12"/>`;
	return `<div class="scroll" role="region" aria-label="Chart" tabindex="0"><table class="bars"><tbody>\n${items.map((bar) => {
		const { low, high } = barEnds(bar);
		const svg = `<svg viewBox="-2 0 604 20" preserveAspectRatio="none" aria-hidden="true">${scale.low < 0 && scale.high > 0 ? (low < 0 ? piece(low, Math.min(high, 0), "below") : "") + (high > 0 ? piece(Math.max(low, 0), high, "above") : "") : piece(low, high, "bar")}${zero}</svg>`;
		return `<tr><th scope="row">${linked(bar.label)}</th><td class="drawn">${svg}</td><td>${linked(bar.text)}</td></tr>`;
	}).join("\n")}\n</tbody></table></div>`;
}
/** Dollars over months as a line with its zero line, in words for those who do not see it. */
function curveHtml(block) {
	const points = sortedPoints(block.points);
	const [first, last] = [points[0], points.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const values = points.map(([, value]) => value);
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const x = (month) => (month - first[0]) / (last[0] - first[0] || 1) * WIDE;
	const y = (value) => (high - value) / (high - low || 1) * HIGH;
	const line = points.map(([month, value]) => `${at(x(month))},${at(y(value))}`).join(" ");
	const summary = escapeHtml(curveSummary(points, block.currency));
	const label = (value) => `<text x="-8" y="${at(y(value) + 4)}" text-anchor="end">${scaleText(value, "usd", block.currency)}</text>`;
	return [
		`<figure><svg class="curve" viewBox="-80 -12 690 220" role="img" aria-label="${summary}">`,
		`<line class="zero" x1="0" x2="${WIDE}" y1="${at(y(0))}" y2="${at(y(0))}"/>`,
		`<polyline points="${line}"/>`,
		[.../* @__PURE__ */ new Set([
			low,
			0,
			high
		])].map(label).join(""),
		`<text x="0" y="204">month ${decimal(first[0], 1)}</text>`,
		`<text x="${WIDE}" y="204" text-anchor="end">month ${decimal(last[0], 1)}</text>`,
		`</svg><figcaption>${summary}</figcaption></figure>`
	].join("\n");
}
// src/render/html/sheet.ts
/** The look of a page, light and dark by the reader's system; system fonts, so that nothing is fetched. */
const SHEET = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #5b6670; --paper: #fff; --line: #d8dee4; --tint: #f4f6f8;
  --link: #0b57d0; --good: #1a7f37; --warning: #8a5a00; --bad: #c4232d; --bar: #3b6fb6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7eb; --soft: #9aa5b0; --paper: #14181c; --line: #343c44;
  --tint: #1d2329; --link: #8ab4f8; --good: #56c271; --warning: #e0b04a; --bad: #ff7b7b; --bar: #7fa8e0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p, ul, .notes { max-width: 44rem; }
a { color: var(--link); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; }
.right { text-align: right; }
.keep { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; max-width: 44rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
figure { margin: 1rem 0; }
figcaption, .notes { color: var(--soft); font-size: .9rem; }
.notes { margin-top: 2rem; border-top: 1px solid var(--line); }
.bars { width: 100%; }
.bars td, .bars th { border: 0; white-space: nowrap; }
.drawn { width: 100%; min-width: 12rem; }
.drawn svg { display: block; width: 100%; height: 1.5rem; }
.curve { width: 100%; max-width: 44rem; }
.curve text { fill: var(--soft); font-size: 13px; }
.curve polyline { fill: none; stroke: var(--bar); stroke-width: 2.5; }
.zero { stroke: var(--soft); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar { fill: var(--bar); } .below { fill: var(--bad); } .above { fill: var(--good); }
.good { color: var(--good); } .warning { color: var(--warning); } .bad { color: var(--bad); } .muted { color: var(--soft); }
@media print { main { max-width: none; padding: 0; } .scroll { overflow: visible; } }
`.trim();
// src/render/html.ts
function classes(column) {
	const names = [column?.align === "right" ? "right" : "", column?.keep === true ? "keep" : ""].filter((name) => name !== "");
	return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}
function tableHtml({ columns, rows }) {
	if (columns.length === 0) return "";
	const head = columns.map((column) => `<th scope="col"${classes(column)}>${linked(column.title)}</th>`).join("");
	const body = rows.map((row) => {
		return `<tr>${columns.map((column, at) => {
			const html = toned(row[at] ?? "");
			return at === 0 ? `<th scope="row"${classes(column)}>${html}</th>` : `<td${classes(column)}>${html}</td>`;
		}).join("")}</tr>`;
	});
	return [
		"<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>",
		`<thead><tr>${head}</tr></thead>`,
		`<tbody>\n${body.join("\n")}\n</tbody>`,
		"</table></div>"
	].join("\n");
}
function blockHtml(block) {
	switch (block.type) {
		case "heading": return `<h${block.level}>${linked(block.text)}</h${block.level}>`;
		case "paragraph": return `<p>${toned(block.text)}</p>`;
		case "list": return `<ul>\n${block.items.map((item) => `<li>${toned(item)}</li>`).join("\n")}\n</ul>`;
		case "table": return tableHtml(block);
		case "facts": return `<dl>\n${block.items.map(([label, value]) => `<dt>${linked(label)}</dt><dd>${toned(value)}</dd>`).join("\n")}\n</dl>`;
		case "bars": return barsHtml(block);
		case "curve": return curveHtml(block);
		case "code": return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
		case "notes": return `<div class="notes">\n${block.items.map((item) => `<p>${linked(item)}</p>`).join("\n")}\n</div>`;
	}
}
/**
* Blocks as one HTML document that needs nothing else: style inline, no scripts, nothing fetched. The title stands as the
* first heading too, unless a block is one of level 1.
*/
function renderHtml(blocks, title) {
	const cleaned = cleanBlocks(blocks);
	const name = escapeHtml(clean(title));
	const body = [...cleaned.some((block) => block.type === "heading" && block.level === 1) ? [] : [`<h1>${name}</h1>`], ...cleaned.map(blockHtml)].filter((html) => html !== "");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>
${SHEET}
</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}
export { renderHtml };
