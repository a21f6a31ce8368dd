import { H as decimal, K as signedUsd, U as months, W as percent } from "./cli-program.js";
// src/render/chart.ts
/** The lower and the higher end of a bar. */
function barEnds(bar) {
	return {
		low: Math.min(bar.from, bar.to),
		high: Math.max(bar.from, bar.to)
	};
}
/** The scale that all bars share: as wide as they are. */
function barScale(bars) {
	const ends = bars.map(barEnds);
	return {
		low: ends.reduce((low, end) => Math.min(low, end.low), Number.POSITIVE_INFINITY),
		high: ends.reduce((high, end) => Math.max(high, end.high), Number.NEGATIVE_INFINITY)
	};
}
/** The text at a mark of a scale. */
function scaleText(value, unit, currency = "USD") {
	if (unit === "share") return percent(value);
	const text = signedUsd(Math.round(value)).replace("+", "");
	return currency === "USD" ? text : text.replace("$", `${currency} `);
}
/** The points that can be drawn, by month. */
function sortedPoints(points) {
	return points.filter(([month, value]) => Number.isFinite(month) && Number.isFinite(value)).sort(([a], [b]) => a - b);
}
/** The month in which a curve that starts below zero first reaches it, on the line between two points; null if never. */
function zeroCrossing(points) {
	if ((points[0]?.[1] ?? 0) >= 0) return null;
	const next = points.findIndex(([, value]) => value >= 0);
	const [before, after] = [points[next - 1], points[next]];
	if (before === void 0 || after === void 0) return null;
	return before[0] + (after[0] - before[0]) * (-before[1] / (after[1] - before[1]));
}
/** A curve in a sentence: where it starts and ends, and when it reaches zero. */
function curveSummary(points, currency) {
	const [first, last] = [points[0], points.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const crossing = zeroCrossing(points);
	const course = `From ${scaleText(first[1], "usd", currency)} in month ${decimal(first[0], 1)} to ${scaleText(last[1], "usd", currency)} in month ${decimal(last[0], 1)}`;
	return crossing === null ? `${course}.` : `${course}; reaches ${scaleText(0, "usd", currency)} after ${months(crossing)}.`;
}
export { sortedPoints as a, scaleText as i, barScale as n, zeroCrossing as o, curveSummary as r, barEnds as t };
