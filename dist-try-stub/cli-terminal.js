import { i as __toESM } from "./cli-rolldown-runtime.js";
import { H as decimal, U as months, h as toneOf, m as textOf, p as mapBlocks } from "./cli-program.js";
import { n as cleanBlocks } from "./cli-clean.js";
import { a as sortedPoints, i as scaleText, n as barScale, o as zeroCrossing, r as curveSummary, t as barEnds } from "./cli-chart.js";
// src/render/terminal/ascii.ts
const TWINS = {
	"–": "-",
	"—": "-",
	"−": "-",
	"‐": "-",
	"‑": "-",
	"‘": "'",
	"’": "'",
	"“": "\"",
	"”": "\"",
	"…": "...",
	"•": "*",
	"·": "-",
	"★": "*",
	"●": "o",
	"✓": "+",
	"✔": "+",
	"✗": "x",
	"✘": "x",
	"×": "x",
	"→": "->",
	"←": "<-",
	"↔": "<->",
	"≤": "<=",
	"≥": ">=",
	"≈": "~",
	"±": "+/-",
	"€": "EUR",
	"£": "GBP",
	ß: "ss",
	ø: "o",
	Ø: "O",
	ł: "l",
	Ł: "L",
	æ: "ae",
	Æ: "AE",
	"©": "(c)",
	"®": "(R)"
};
/** The text in ASCII: letters without their accents, signs by what stands closest, the rest as `?`. */
function toAscii(text) {
	if (/^[ -~]*$/.test(text)) return text;
	return text.replace(/[^ -~]/gu, (character) => TWINS[character] ?? character).normalize("NFKD").replace(/\p{M}|\u200d/gu, "").replace(/[^ -~]/gu, (character) => TWINS[character] ?? (/\s/u.test(character) ? " " : "?"));
}
// src/render/terminal/wrap.ts
/** A character with all that is drawn upon it or joined to it. */
const CLUSTER = /(?:\p{RI}\p{RI}|.)(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*/gsu;
/** Where a word too long for its line is best broken: behind these. */
const JOINTS = /[-/,.;:_+]/;
/** Whether a word is an address, which loses its use when broken. */
function isUnbreakable(word) {
	return /^\W?https?:\/\//u.test(word);
}
/** The longest width among the words of a text that pass the test. */
function widestWord(text, measure, test = () => true) {
	return text.split(" ").reduce((widest, word) => test(word) ? Math.max(widest, measure(word)) : widest, 0);
}
/** The pieces of a word that is wider than a line, each no wider than it unless one character alone is. */
function breakWord(word, columns, measure) {
	const pieces = [];
	let piece = "";
	let joint = 0;
	for (const cluster of word.match(CLUSTER) ?? []) {
		if (piece !== "" && measure(piece + cluster) > columns) {
			const cut = joint * 2 >= piece.length ? joint : piece.length;
			pieces.push(piece.slice(0, cut));
			piece = piece.slice(cut);
			joint = 0;
		}
		piece += cluster;
		if (JOINTS.test(cluster)) joint = piece.length;
	}
	return [...pieces, piece];
}
/**
* The text in lines of at most `columns`, broken between words; null for one line whatever its width. A word too long
* for a line is broken within, an address never: it overflows, so that it can still be followed and copied.
*/
function wrap(text, columns, measure) {
	if (columns === null || measure(text) <= columns) return [text];
	const room = Math.max(columns, 1);
	const lines = [];
	let line = "";
	for (const word of text.split(" ").filter((part) => part !== "")) {
		const joined = line === "" ? word : `${line} ${word}`;
		if (measure(joined) <= room) {
			line = joined;
			continue;
		}
		if (line !== "") lines.push(line);
		const pieces = isUnbreakable(word) || measure(word) <= room ? [word] : breakWord(word, room, measure);
		line = pieces.pop() ?? "";
		lines.push(...pieces);
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}
// src/render/terminal/screen.ts
const UNICODE = {
	bullet: "•",
	rule: "─",
	wall: "│",
	cross: "┼",
	mark: "●",
	block: "█",
	rising: [
		"▁",
		"▂",
		"▃",
		"▄",
		"▅",
		"▆",
		"▇",
		"█"
	],
	falling: ["▀", "█"]
};
const ASCII = {
	bullet: "*",
	rule: "-",
	wall: "|",
	cross: "+",
	mark: "o",
	block: "=",
	rising: ["#"],
	falling: ["#"]
};
/** Prose wider than this is hard to read, however wide the terminal. */
const WIDEST_PROSE = 100;
/** No layout is sensible below; a terminal this narrow wraps by itself. */
const NARROWEST$2 = 20;
/** Loads what a terminal needs. Only here, so that a run that prints JSON loads none of it. */
async function openScreen(style) {
	const [{ Chalk }, { default: stringWidth }] = await Promise.all([import("./cli-source.js"), import("./cli-string-width.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))]);
	const chalk = new Chalk({ level: style.color ? 1 : 0 });
	const paints = {
		plain: (text) => text,
		strong: chalk.bold,
		good: chalk.green,
		warning: chalk.yellow,
		bad: chalk.red,
		muted: chalk.dim
	};
	return {
		columns: style.columns === null ? null : Math.max(style.columns, NARROWEST$2),
		lossy: style.columns !== null && style.lossless !== true,
		glyphs: style.unicode ? UNICODE : ASCII,
		width: (text) => /^[ -~]*$/.test(text) ? text.length : stringWidth(text),
		spell: style.unicode ? (text) => text : toAscii,
		paint: (text, tone) => paints[tone](text)
	};
}
/** The width that prose fills; null for no limit. */
function proseColumns(screen) {
	return screen.columns === null ? null : Math.min(screen.columns, WIDEST_PROSE);
}
/** Lines of a text behind a prefix, those after the first hanging under where the text begins. */
function hang(screen, prefix, text, columns = proseColumns(screen)) {
	const indent = screen.width(prefix);
	return wrap(textOf(text), columns === null ? null : columns - indent, screen.width).map((line, at) => `${at === 0 ? prefix : " ".repeat(indent)}${screen.paint(line, toneOf(text))}`);
}
/** The text filled with spaces to a width, on its right or left. */
function pad(screen, text, width, side = "right") {
	const space = " ".repeat(Math.max(0, width - screen.width(text)));
	return side === "right" ? text + space : space + text;
}
// src/render/terminal/bars.ts
const WIDEST$1 = 40;
const WITHOUT_LIMIT = 30;
/** A shorter bar beside its label says too little; it moves to a line of its own. */
const NARROWEST$1 = 12;
function fieldOf(scale, cells) {
	const zero = scale.low <= 0 && scale.high >= 0 && scale.low < scale.high;
	if (!zero) return {
		scale,
		below: 0,
		above: cells,
		zero
	};
	const free = cells - 1;
	const share = Math.round(free * -scale.low / (scale.high - scale.low));
	const below = scale.low === 0 ? 0 : scale.high === 0 ? free : Math.min(Math.max(share, 1), free - 1);
	return {
		scale,
		below,
		above: free - below,
		zero
	};
}
/** The cells of one side, those between two values filled; a value, however small, shows. */
function side(from, to, scale, cells, block) {
	const at = (value) => (value - scale.low) / (scale.high - scale.low) * cells;
	const first = Math.min(Math.floor(Math.round(at(from) * 1e6) / 1e6), cells - 1);
	const last = Math.max(Math.ceil(Math.round(at(to) * 1e6) / 1e6), first + 1);
	return " ".repeat(first) + block.repeat(last - first) + " ".repeat(cells - last);
}
function drawBar(screen, bar, { scale, below, above, zero }) {
	const { block, wall } = screen.glyphs;
	const { low, high } = barEnds(bar);
	if (scale.low === scale.high) return (low === 0 ? " " : block).repeat(above);
	if (!zero) return side(low, high, scale, above, block);
	const under = low < 0 ? side(low, Math.min(high, 0), {
		low: scale.low,
		high: 0
	}, below, block) : " ".repeat(below);
	const over = high > 0 ? side(Math.max(low, 0), high, {
		low: 0,
		high: scale.high
	}, above, block) : " ".repeat(above);
	const [bad, good] = below > 0 && above > 0 ? ["bad", "good"] : ["plain", "plain"];
	return screen.paint(under, bad) + wall + screen.paint(over, good);
}
/** The ends of the scale under the bars, and zero under its line where there is room. */
function axis(screen, { scale, below, above, zero }, { unit, currency }) {
	const cells = below + above + (zero ? 1 : 0);
	const [low, high] = [screen.spell(scaleText(scale.low, unit, currency)), screen.spell(scaleText(scale.high, unit, currency))];
	const space = cells - screen.width(low) - screen.width(high);
	if (space < 1) return "";
	const middle = zero ? scaleText(0, unit, currency) : "";
	const before = below - screen.width(low);
	const after = space - before - screen.width(middle);
	if (middle === "" || before < 1 || after < 1) return `${low}${" ".repeat(space)}${high}`;
	return `${low}${" ".repeat(before)}${middle}${" ".repeat(after)}${high}`;
}
function besideLabels(screen, block, field, labelWidth) {
	const lines = block.items.map((bar) => `${pad(screen, bar.label, labelWidth)}  ${drawBar(screen, bar, field)}  ${bar.text}`);
	const marks = axis(screen, field, block);
	if (marks !== "") lines.push(" ".repeat(labelWidth + 2) + screen.paint(marks, "muted"));
	return lines.map((line) => line.trimEnd());
}
function underLabels(screen, block, field) {
	const lines = block.items.flatMap((bar) => {
		return [...screen.width(`${bar.label}  ${bar.text}`) <= (screen.columns ?? Number.POSITIVE_INFINITY) ? [`${bar.label}  ${bar.text}`] : [...hang(screen, "", bar.label), ...hang(screen, "  ", bar.text)], `  ${drawBar(screen, bar, field)}`];
	});
	const marks = axis(screen, field, block);
	if (marks !== "") lines.push(`  ${screen.paint(marks, "muted")}`);
	return lines.map((line) => line.trimEnd());
}
/** Ranges as bars on one scale, between their labels and values or, in little room, below them. */
function barsLines(screen, block) {
	const items = block.items.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
	if (items.length === 0) return [];
	const scale = barScale(items);
	const widest = (texts) => texts.reduce((most, text) => Math.max(most, screen.width(text)), 0);
	const labelWidth = widest(items.map(({ label }) => label));
	const room = screen.columns === null ? WITHOUT_LIMIT : Math.min(WIDEST$1, screen.columns - labelWidth - widest(items.map(({ text }) => text)) - 4);
	if (room >= NARROWEST$1) return besideLabels(screen, {
		...block,
		items
	}, fieldOf(scale, room), labelWidth);
	const below = Math.min(WIDEST$1, (screen.columns ?? WIDEST$1) - 2);
	return underLabels(screen, {
		...block,
		items
	}, fieldOf(scale, below));
}
// src/render/terminal/curve.ts
const WIDEST = 60;
/** With fewer columns than this a sentence says more than a chart. */
const NARROWEST = 12;
function gridOf(values) {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const rows = 7;
	const share = Math.round(rows * -low / (high - low || 1));
	const below = low === 0 ? 0 : high === 0 ? rows : Math.min(Math.max(share, 1), 6);
	const above = rows - below;
	return {
		above,
		below,
		usdPerRow: Math.max(above > 0 ? high / above : 0, below > 0 ? -low / below : 0) || 1
	};
}
/** The value at a month, on the line between the points around it. */
function valueAt(points, month) {
	const next = points.findIndex(([at]) => at >= month);
	const [before, after] = [points[Math.max(next - 1, 0)], points[next === -1 ? points.length - 1 : next]];
	if (before === void 0 || after === void 0) return 0;
	if (after[0] === before[0]) return after[1];
	return before[1] + (after[1] - before[1]) * ((month - before[0]) / (after[0] - before[0]));
}
/** The cells of one row, `distance` rows from zero: full, part or empty. */
function row(heights, distance, steps) {
	return heights.map((height) => {
		const step = Math.round((height - distance) * steps.length);
		return step <= 0 ? " " : steps[Math.min(step, steps.length) - 1] ?? " ";
	}).join("");
}
function axisRow(screen, cells, crossingAt) {
	const { rule, mark } = screen.glyphs;
	if (crossingAt === null) return rule.repeat(cells);
	return rule.repeat(crossingAt) + screen.paint(mark, "strong") + rule.repeat(cells - crossingAt - 1);
}
/** The first and the last month, under the ends of the chart; empty if they do not fit. */
function monthMarks(screen, points, cells) {
	const [first, last] = [`month ${decimal(points[0]?.[0] ?? 0, 1)}`, decimal(points.at(-1)?.[0] ?? 0, 1)];
	const space = cells - first.length - last.length;
	return space < 1 ? "" : screen.spell(first + " ".repeat(space) + last);
}
/** In words when a curve that starts below zero reaches it. */
function outcome(screen, points, indent, zero) {
	if ((points[0]?.[1] ?? 0) >= 0) return [];
	const crossing = zeroCrossing(points);
	const end = screen.spell(decimal(points.at(-1)?.[0] ?? 0, 1));
	const words = crossing === null ? `does not reach ${zero} by month ${end}` : `${screen.glyphs.mark} reaches ${zero} after ${screen.spell(months(crossing))}`;
	return hang(screen, " ".repeat(indent), words);
}
/** Dollars over months as an area around the zero line, at most eight rows high. */
function curveLines(screen, block) {
	const points = sortedPoints(block.points);
	const [first, last] = [points[0], points.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const values = points.map(([, value]) => value);
	const { above, below, usdPerRow } = gridOf(values);
	const labels = [
		Math.max(0, ...values),
		Math.min(0, ...values),
		0
	].map((value) => screen.spell(scaleText(value, "usd", block.currency)));
	const gutter = Math.max(...labels.map(screen.width));
	const cells = Math.min(WIDEST, (screen.columns ?? WIDEST) - gutter - 2);
	const marks = monthMarks(screen, points, cells);
	if (first[0] === last[0] || cells < NARROWEST || marks === "") return hang(screen, "", screen.spell(curveSummary(points, block.currency)));
	const span = last[0] - first[0];
	const heights = Array.from({ length: cells }, (_, at) => valueAt(points, first[0] + span * at / (cells - 1)) / usdPerRow);
	const crossing = zeroCrossing(points);
	const crossingAt = crossing === null ? null : Math.round((crossing - first[0]) / span * (cells - 1));
	const { rising, falling, wall, cross } = screen.glyphs;
	const line = (label, joint, drawn) => `${pad(screen, label, gutter, "left")} ${joint}${drawn}`;
	const up = Array.from({ length: above }, (_, at) => line(at === 0 ? labels[0] ?? "" : "", wall, screen.paint(row(heights, above - 1 - at, rising), "good")));
	const depths = heights.map((height) => -height);
	const down = Array.from({ length: below }, (_, at) => line(at === below - 1 ? labels[1] ?? "" : "", wall, screen.paint(row(depths, at, falling), "bad")));
	return [
		...[
			...up,
			line(labels[2] ?? "", cross, axisRow(screen, cells, crossingAt)),
			...down
		].map((text) => text.trimEnd()),
		" ".repeat(gutter + 2) + screen.paint(marks, "muted"),
		...outcome(screen, points, gutter + 2, labels[2] ?? "")
	];
}
/**
* A table of more lines is not given to cli-table3, which compares each cell with all before it and measures each six
* times: 150 records took it 120 ms, which is more than all the rest of a run.
*/
const LONGEST_TABLE = 64;
const NO_BORDERS = Object.fromEntries([
	"top",
	"bottom",
	"left",
	"right",
	"mid"
].flatMap((side) => [
	side,
	`${side}-left`,
	`${side}-mid`,
	`${side}-right`
]).map((name) => [name, ""]));
/** The lines of one row, each with a cell for every column; a row's cells start at its top, a head's end at its foot. */
function rowLines(screen, row, widths, isHead) {
	const cells = widths.map((width, at) => wrap(textOf(row[at] ?? ""), width, screen.width));
	const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
	return Array.from({ length: height }, (_, line) => cells.map((lines, at) => ({
		text: lines[isHead ? line - height + lines.length : line] ?? "",
		tone: toneOf(row[at] ?? "")
	})));
}
async function drawShort(screen, lines, { widths, aligns }) {
	const { default: Table } = await import("cli-table3");
	const table = new Table({
		chars: {
			...NO_BORDERS,
			middle: "  "
		},
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 0
		},
		colWidths: [...widths],
		colAligns: [...aligns]
	});
	table.push(...lines.map((cells) => cells.map((cell) => screen.paint(textOf(cell), toneOf(cell)))));
	return table.toString().split("\n");
}
function drawLong(screen, lines, { widths, aligns }) {
	return lines.map((cells) => cells.map((cell, at) => {
		const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - screen.width(textOf(cell))));
		const text = screen.paint(textOf(cell), toneOf(cell));
		return aligns[at] === "right" ? space + text : text + space;
	}).join("  "));
}
/** The columns of a plan under their titles and a rule. */
async function gridLines(screen, block, plan) {
	const columns = plan.map(({ column }) => block.columns[column]);
	const widths = plan.map(({ width }) => width);
	const titles = columns.map((column) => ({
		text: column?.title ?? "",
		tone: "strong"
	}));
	const rules = widths.map((width) => ({
		text: screen.glyphs.rule.repeat(width),
		tone: "muted"
	}));
	const rows = block.rows.map((row) => plan.map(({ column }) => row[column] ?? ""));
	const lines = [
		...rowLines(screen, titles, widths, true),
		rules,
		...rows.flatMap((row) => rowLines(screen, row, widths, false))
	];
	const layout = {
		widths,
		aligns: columns.map((column) => column?.align ?? "left")
	};
	return (lines.length > LONGEST_TABLE ? drawLong(screen, lines, layout) : await drawShort(screen, lines, layout)).map((line) => line.trimEnd());
}
// src/render/terminal/plan.ts
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** Widths that fill `room`: the widest columns give way first, none below its minimum. */
function level(needs, room) {
	const under = (cap) => needs.map((need) => Math.min(need.natural, Math.max(need.minimum, cap)));
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
* Fits columns into a width: all as wide as they like; else wrapped down to their minimum; else without the last ones
* that may go, as long as at least half of the columns, and two, remain; without loss
* none goes. The first column always stays: it names the row.
*/
function planColumns(needs, columns, gap, lossy = true) {
	const least = lossy ? Math.min(needs.length, Math.max(2, Math.ceil(needs.length / 2))) : needs.length;
	const shown = needs.map((need, column) => ({
		...need,
		column
	}));
	while (shown.length >= least) {
		const room = columns === null ? Number.POSITIVE_INFINITY : columns - gap * (shown.length - 1);
		if (sum(shown.map((need) => need.minimum)) <= room) {
			const widths = sum(shown.map((need) => need.natural)) <= room ? shown.map((need) => need.natural) : level(shown, room);
			return shown.map(({ column }, at) => ({
				column,
				width: widths[at] ?? 0
			}));
		}
		const last = shown.findLastIndex((need, at) => !need.keep && at > 0);
		if (last === -1) return null;
		shown.splice(last, 1);
	}
	return null;
}
// src/render/terminal/records.ts
/** Each record on lines of its own, `Label: value`, with a blank line between two records. */
function recordLines(screen, block) {
	return block.rows.flatMap((row, at) => [...at === 0 ? [] : [""], ...block.columns.flatMap((column, place) => {
		const value = row[place] ?? "";
		return textOf(value) === "" ? [] : labelled(screen, column, value);
	})]);
}
function labelled(screen, { title, keep }, value) {
	const label = title === "" ? "" : `${title}: `;
	const fits = screen.columns === null || screen.width(label + textOf(value)) <= screen.columns;
	const whole = screen.paint(textOf(value), toneOf(value));
	if (fits) return [screen.paint(label, "muted") + whole];
	return [...label === "" ? [] : hang(screen, "", {
		text: label.trimEnd(),
		tone: "muted"
	}), ...keep === true ? [`  ${whole}`] : hang(screen, "  ", value)];
}
// src/render/terminal/table.ts
/** Free text is not squeezed below this, nor a word broken that is no longer than the second. */
const MINIMUM_TEXT = 12;
const LONGEST_WORD = 20;
function columnNeed(screen, column, cells) {
	const widest = (of) => cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
	const content = widest(screen.width);
	const natural = Math.max(content, screen.width(column.title), 1);
	const title = Math.min(widestWord(column.title, screen.width), LONGEST_WORD);
	const rigid = column.keep === true || column.align === "right";
	if (screen.columns === null || natural <= MINIMUM_TEXT) return {
		natural,
		minimum: natural,
		keep: column.keep === true
	};
	const isNarrow = (word) => screen.width(word) <= word.length;
	const words = Math.min(widest((cell) => widestWord(cell, screen.width, isNarrow)), LONGEST_WORD);
	const addresses = widest((cell) => widestWord(cell, screen.width, isUnbreakable));
	return {
		natural,
		minimum: Math.max(rigid ? content : Math.max(Math.min(natural, MINIMUM_TEXT), words, addresses), title, 1),
		keep: column.keep === true
	};
}
/** A table that fits the screen: wrapped, then with fewer columns, then as stacked records. */
async function tableLines(screen, block) {
	if (block.columns.length === 0) return [];
	const plan = planColumns(block.columns.map((column, at) => columnNeed(screen, column, block.rows.map((row) => textOf(row[at] ?? "")))), screen.columns, 2, screen.lossy);
	if (plan === null) return recordLines(screen, block);
	const lines = await gridLines(screen, block, plan);
	const missing = block.columns.filter((_, at) => plan.every(({ column }) => column !== at));
	if (missing.length === 0) return lines;
	const text = `not shown: ${missing.map(({ title }) => title).join(", ")} (wider terminal, or --format csv)`;
	return [...lines, ...hang(screen, "", {
		text,
		tone: "muted"
	})];
}
// src/render/terminal/text.ts
/** Below this width a label and its value do not share a line. */
const NARROW = 50;
const GAP = 2;
/** A heading in bold. */
function headingLines(screen, block) {
	return hang(screen, "", {
		text: block.text,
		tone: "strong"
	});
}
/** A paragraph, wrapped. */
function paragraphLines(screen, block) {
	return hang(screen, "", block.text);
}
/** A list with bullets and hanging indent. */
function listLines(screen, block) {
	return block.items.flatMap((item) => hang(screen, `${screen.glyphs.bullet} `, item));
}
/** Labels in one column and values in the next, or value under label where there is no room for two columns. */
function factsLines(screen, block) {
	const labelWidth = block.items.reduce((widest, [label]) => Math.max(widest, screen.width(label)), 0);
	const columns = proseColumns(screen);
	const stacked = columns !== null && (columns < NARROW || labelWidth > columns * .4);
	return block.items.flatMap(([label, value]) => {
		if (stacked) return [...hang(screen, "", {
			text: label,
			tone: "muted"
		}), ...hang(screen, "  ", value)];
		const [first = "", ...others] = hang(screen, pad(screen, label, labelWidth) + " ".repeat(GAP), value);
		return [screen.paint(label, "muted") + first.slice(label.length), ...others];
	});
}
/** Text as it is, set in by two. */
function codeLines(block) {
	return block.text.split("\n").map((line) => line === "" ? "" : `  ${line}`);
}
/** Remarks, dimmed, each on lines of its own. */
function notesLines(screen, block) {
	return block.items.flatMap((item) => hang(screen, "", {
		text: textOf(item),
		tone: "muted"
	}));
}
// src/render/terminal.ts
function blockLines(screen, block) {
	switch (block.type) {
		case "heading": return headingLines(screen, block);
		case "paragraph": return paragraphLines(screen, block);
		case "list": return listLines(screen, block);
		case "table": return tableLines(screen, block);
		case "facts": return factsLines(screen, block);
		case "bars": return barsLines(screen, block);
		case "curve": return curveLines(screen, block);
		case "code": return codeLines(block);
		case "notes": return notesLines(screen, block);
	}
}
/**
* Blocks as text for a terminal or a pipe, ended by one line break; empty for no blocks. With a width, no line is wider,
* save for code, addresses and the cells of columns to be kept. Without `unicode`, all but code is ASCII.
*/
async function renderTerminal(blocks, style) {
	const screen = await openScreen(style);
	const ready = mapBlocks(cleanBlocks(blocks), screen.spell, (code) => code);
	let output = "";
	let attached = true;
	for (const block of ready) {
		const lines = await blockLines(screen, block);
		if (lines.length === 0) continue;
		output += `${attached ? "" : "\n"}${lines.join("\n")}\n`;
		attached = block.type === "heading" && block.level === 2;
	}
	return output;
}
export { toAscii as n, renderTerminal, openScreen as t };
