import { t as clean } from "./cli-clean.js";
// src/render/csv.ts
/** What spreadsheets take for the start of a formula, also in the full-width forms that some of them accept. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
/** The value at a dotted path; in a range `[low, high]`, `low` and `high` name its ends. */
function valueAt(value, path) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	if (Array.isArray(value)) return valueAt(key === "low" ? value[0] : key === "high" ? value[1] : void 0, rest);
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return valueAt(value[key], rest);
}
/** Whether a value is a range of figures, of which one end may be unknown. */
function isRange(value) {
	return Array.isArray(value) && value.length === 2 && value.some((end) => typeof end === "number") && value.every((end) => typeof end === "number" || end === null);
}
function guarded(text) {
	const cleaned = clean(text);
	return FORMULA.test(cleaned) ? `'${cleaned}` : cleaned;
}
function plainCell(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
	if (Array.isArray(value)) return value.map(plainCell).join(";");
	return guarded(typeof value === "object" ? JSON.stringify(value) : String(value));
}
/** Quoted where RFC 4180 asks for it, and around semicolons and outer spaces, which some readers split or trim. */
function quoted(cell) {
	return /[",;\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
}
/** One value in two columns: a lone figure is both ends of its range, a text stands in the first. */
function rangeCells(value) {
	if (Array.isArray(value)) return [plainCell(value[0]), plainCell(value[1])];
	return typeof value === "number" ? [plainCell(value), plainCell(value)] : [plainCell(value), ""];
}
/**
* Records as CSV by RFC 4180: a header, then a line per record, each ended by CRLF. A field is a key or a dotted path
* (`cost.usd`). A field that holds a range in any record becomes two columns, `cost.usd.low` and `cost.usd.high`; name
* those two outright where the columns must not depend on the records. Lists are joined with `;`, unknown is empty, text
* that a spreadsheet would run as a formula gets a leading apostrophe.
*/
function renderCsv(records, fields) {
	if (fields.length === 0) return "";
	const columns = fields.map((name) => {
		const path = name.split(".");
		return {
			name,
			path,
			range: records.some((record) => isRange(valueAt(record, path)))
		};
	});
	const head = columns.flatMap(({ name, range }) => range ? [`${name}.low`, `${name}.high`] : [name]);
	const rows = records.map((record) => columns.flatMap(({ path, range }) => {
		const value = valueAt(record, path);
		return range ? rangeCells(value) : [plainCell(value)];
	}));
	return [head.map(guarded), ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}
export { renderCsv };
