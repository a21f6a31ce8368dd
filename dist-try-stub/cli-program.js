import { n as __exportAll } from "./cli-rolldown-runtime.js";
import { a as Command, i as usageError, n as AdvisorError, o as InvalidArgumentError, r as dataError, s as Option } from "./main.js";
import { readFileSync } from "node:fs";
// src/core/did-you-mean.ts
/**
* Edits (insertion, deletion, substitution, swap of neighbours) that turn one word into the other; `limit + 1` as soon
* as it is certain that more than `limit` are needed.
*/
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) row.push(cell$1(a, b, i, j, row, previous, before));
		if (Math.min(...row) > limit) return limit + 1;
		before = previous;
		previous = row;
	}
	return previous[b.length] ?? 0;
}
function cell$1(a, b, i, j, row, previous, before) {
	const at = (list, index) => list[index] ?? Number.POSITIVE_INFINITY;
	const same = a[i - 1] === b[j - 1];
	const best = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + (same ? 0 : 1));
	return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? Math.min(best, at(before, j - 2) + 1) : best;
}
const MAX_WORD = 80;
/**
* The candidates that a mistyped word most likely stands for, likeliest first: those that begin with it or hold it, and
* those within a third of its length in edits. Case does not count.
*/
function closest(word, candidates, limit = 3) {
	const wanted = word.toLowerCase().slice(0, MAX_WORD);
	const reach = Math.max(1, Math.floor(wanted.length / 3));
	const found = [];
	for (const candidate of new Set(candidates)) {
		const distance = distanceTo(wanted, candidate.toLowerCase(), reach);
		if (distance <= reach) found.push({
			candidate,
			distance
		});
	}
	return found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)).slice(0, limit).map(({ candidate }) => candidate);
}
const SHORTEST_PART = 3;
function distanceTo(wanted, candidate, reach) {
	const holds = wanted.length >= SHORTEST_PART && candidate.includes(wanted);
	const edits = editDistance(wanted, candidate, reach);
	return holds ? Math.min(edits, candidate.startsWith(wanted) ? .5 : 1) : edits;
}
/** "; did you mean x or y?", or nothing when no candidate is near. */
function suggestion(word, candidates) {
	const near = closest(word, candidates, 2);
	return near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
}
// src/core/catalogue.ts
/** Letters and digits in lower case, other characters as single spaces: how names are compared. */
function plain$1(text) {
	return text.toLowerCase().replaceAll(/[^\p{L}\p{N}+]+/gu, " ").trim();
}
/**
* The credential that somebody means by an id, an exam code, an alias or an unambiguous part of a name; retired ones
* included. Throws a usage error with suggestions when nothing or more than one thing fits.
*/
function findCredential(dataset, query) {
	const wanted = plain$1(query);
	for (const names of [
		idNames,
		codeNames,
		fullNames
	]) {
		const found = dataset.credentials.filter((credential) => names(credential).some((name) => plain$1(name) === wanted));
		if (found.length === 1 && found[0] !== void 0) return found[0];
		if (found.length > 1) throw ambiguous(query, found);
	}
	const partly = dataset.credentials.filter(({ name }) => wanted.length >= 3 && plain$1(name).includes(wanted));
	if (partly.length === 1 && partly[0] !== void 0) return partly[0];
	throw partly.length > 1 ? ambiguous(query, partly) : unknownCredential(dataset, query);
}
const idNames = ({ id }) => [id];
const codeNames = ({ exams = [] }) => exams.map(({ code }) => code);
const fullNames = ({ name, aliases = [] }) => [name, ...aliases];
function ambiguous(query, found) {
	const ids = found.map(({ id }) => id);
	const shown = ids.slice(0, 6).join(", ");
	const more = ids.length > 6 ? ` and ${ids.length - 6} more` : "";
	return usageError("AMBIGUOUS_CREDENTIAL", `"${query}" fits ${ids.length} credentials: ${shown}${more}`, "use one of these ids");
}
function unknownCredential(dataset, query) {
	const near = suggestIds(dataset, query);
	return usageError("UNKNOWN_CREDENTIAL", `no credential is called "${query}"`, near.length > 0 ? `did you mean ${near.join(" or ")}?` : "cert-advisor list --status any shows every id");
}
/** Ids whose id, code or name is nearest to what was typed. */
function suggestIds(dataset, query) {
	const idByName = /* @__PURE__ */ new Map();
	for (const credential of dataset.credentials) for (const name of [
		credential.id,
		...codeNames(credential),
		...fullNames(credential)
	]) if (!idByName.has(name)) idByName.set(name, credential.id);
	return [...new Set(closest(query, idByName.keys(), 6).map((name) => idByName.get(name) ?? name))].slice(0, 3);
}
// src/core/advice/endorsement.ts
/** What guides say of an option to people like this one: each guide counts once, several add up: 1 − Π(1 − v). */
function endorsementScore(candidate, situation) {
	const endorsements = endorsementsOf(candidate);
	if (endorsements.length === 0) return 0;
	const loudest = /* @__PURE__ */ new Map();
	for (const endorsement of endorsements) {
		const heard = voice(endorsement, situation);
		loudest.set(endorsement.guide, Math.max(heard, loudest.get(endorsement.guide) ?? 0));
	}
	return 1 - [...loudest.values()].reduce((silence, heard) => silence * (1 - heard), 1);
}
const NONE$1 = [];
/** The endorsements of an option, whoever they speak to. */
function endorsementsOf({ option }) {
	return (option.type === "credential" ? option.credential.endorsements : option.alternative.endorsements) ?? NONE$1;
}
/** What one guide's word counts, 0 to 1: nothing before its publication, less for people it does not speak to. */
function voice(endorsement, situation) {
	const { evidence, model, asOf, profile } = situation;
	const guide = evidence.guides.find(({ id }) => id === endorsement.guide);
	if (guide === void 0 || guide.published > asOf) return 0;
	const { pick, listed, sells } = model.endorsement;
	const platform = profile.vendorNamed ?? profile.cloud;
	return (endorsement.strength === "pick" ? pick : listed) * (guide.sells ? sells : 1) * match(endorsement.backgrounds, profile.background === void 0 ? [] : [profile.background], model) * match(endorsement.roles, situation.roles, model) * match(endorsement.goals, profile.goal === void 0 ? [] : [profile.goal], model) * match(endorsement.platforms, platform === void 0 ? [] : [platform], model);
}
function match(wanted, given, { endorsement }) {
	if (wanted === void 0) return 1;
	if (given.length === 0) return endorsement.open;
	return given.some((value) => wanted.includes(value)) ? 1 : endorsement.mismatch;
}
// src/core/advice/scale.ts
/** The value of a piecewise linear scale at `x`: between anchor points in a straight line, beyond the ends flat. */
function onScale(scale, x) {
	let [x0, y0] = scale[0] ?? [0, 0];
	if (x <= x0) return y0;
	for (const [x1, y1] of scale) {
		if (x <= x1) return x1 === x0 ? y1 : y0 + (y1 - y0) * (x - x0) / (x1 - x0);
		[x0, y0] = [x1, y1];
	}
	return y0;
}
/** The mean of the entries that the given answers pick, or the base where they pick none. */
function inTable(table, answers) {
	let sum = 0;
	let count = 0;
	for (const question in table.by) {
		const value = table.by[question]?.[answers[question] ?? ""];
		if (value !== void 0) {
			sum += value;
			count += 1;
		}
	}
	return count === 0 ? table.base : sum / count;
}
// src/core/advice/criteria.ts
/** How each criterion is measured, 0 to 1. A fact that is not published counts as the least favourable it could be. */
const MEASURES = {
	roleFit,
	levelFit,
	goalFit,
	environmentFit,
	recognition,
	signal: (_, { signal }) => signal,
	practice: ({ handsOn }, { model }) => model.practice[handsOn ?? "unknown"],
	affordability: ({ cost }, { model: { affordability } }) => cost.usd === null ? affordability.unknown : onScale(affordability.usd, cost.usd[1]),
	time: ({ hours }, { model: { time } }) => hours === null ? time.unknown : onScale(time.hours, (hours[0] + hours[1]) / 2),
	stayingPower,
	evidence,
	endorsement: endorsementScore
};
/** The questions whose answers each criterion reads. */
const READS = {
	roleFit: [
		"role",
		"goal",
		"background",
		"portfolio"
	],
	levelFit: [
		"experience",
		"background",
		"held"
	],
	goalFit: ["goal"],
	environmentFit: ["cloud", "vendorNamed"],
	recognition: ["employer", "portfolio"],
	signal: [
		"portfolio",
		"employer",
		"goal",
		"vendorNamed",
		"held",
		"examHelps",
		"experience"
	],
	practice: ["portfolio"],
	affordability: [],
	time: [],
	stayingPower: [],
	evidence: ["portfolio"],
	endorsement: [
		"background",
		"role",
		"goal",
		"cloud",
		"vendorNamed",
		"portfolio"
	]
};
/** The value of an option on one criterion, 0 (worst) to 1 (best). */
function scoreOn(criterion, candidate, situation) {
	const { option } = candidate;
	const judged = option.type === "alternative" ? option.alternative.judged[criterion] : void 0;
	return judged === void 0 ? MEASURES[criterion](candidate, situation) : inTable(judged, situation.answers);
}
function roleFit(candidate, situation) {
	const { prepares, alternative, related, other, unsure } = situation.model.roleFit;
	const { roles } = situation;
	if (roles.length === 0) return unsure;
	if (roles.some((role) => candidate.roles.has(role))) return candidate.kind === "alternative" ? alternative : prepares;
	return roles.some((role) => candidate.relatedRoles.has(role)) ? related : other;
}
function levelFit(candidate, situation) {
	const { missingYears, surplusYears, unsure } = situation.model.levelFit;
	if (situation.years === null) return unsure;
	const missing = yearsMissing(candidate, situation);
	return missing > 0 ? onScale(missingYears, missing) : onScale(surplusYears, Math.max(0, situation.years - candidate.years[1]));
}
/** Years a person lacks for what an option asks, technical footing included; 0 or less when none. */
function yearsMissing(candidate, { years, profile, model }) {
	const { carriesOver, footing } = model.levelFit;
	const background = profile.background ?? "";
	if (candidate.requires.some((needed) => profile.held?.includes(needed))) return 0;
	let relevant = years ?? 0;
	const carried = carriesOver[background];
	for (const role in carried) if (candidate.roles.has(role)) relevant = Math.max(relevant, carried[role] ?? 0);
	const missing = candidate.years[0] - relevant;
	return missing > 0 ? missing + (footing[background] ?? 0) : missing;
}
function goalFit(candidate, { profile, model }) {
	const { goals, unsure } = model.goalFit;
	const needs = profile.goal === void 0 ? unsure : goals[profile.goal] ?? unsure;
	let sum = 0;
	let parts = 0;
	const add = (part) => {
		sum += part;
		parts += 1;
	};
	if (needs.topics !== void 0) add(topicsFit(candidate.topics, needs.topics));
	if (needs.kinds !== void 0) add(needs.kinds[candidate.kind] ?? 0);
	if (needs.issuers !== void 0) add(needs.issuers[candidate.issuer?.kind ?? "none"] ?? 0);
	if (needs.levels !== void 0 && candidate.level !== null) add(needs.levels[candidate.level] ?? 0);
	return parts === 0 ? 0 : sum / parts;
}
/** Half the best topic, half the mean of all: a credential about the subject beats one that touches it. */
function topicsFit(topics, values) {
	let best = 0;
	let sum = 0;
	for (const topic of topics) {
		const value = values[topic] ?? 0;
		sum += value;
		if (value > best) best = value;
	}
	return topics.length === 0 ? 0 : best / 2 + sum / topics.length / 2;
}
function environmentFit({ platforms }, { profile, model }) {
	const { named, cloud, none, unsure } = model.environmentFit;
	const neutral = platforms.length === 0;
	if (profile.vendorNamed !== void 0) return byPlatform(named, platforms, profile.vendorNamed);
	if (profile.cloud === void 0) return neutral ? unsure.neutral : unsure.other;
	if (profile.cloud === "none") return neutral ? none.neutral : none.other;
	return byPlatform(cloud, platforms, profile.cloud);
}
function byPlatform(values, platforms, wanted) {
	if (platforms.includes(wanted)) return values.match;
	return platforms.length === 0 ? values.neutral : values.other;
}
function recognition(candidate, { answers, model: { recognition: model } }) {
	const { issuer, kind, issuerKnown, adsPerThousand } = candidate;
	if (issuer === null || kind === "alternative") return 0;
	return ((model.issuers[answers["employer"] ?? "any"]?.[issuer.kind] ?? 0) * (1 - model.knownShare) + (issuerKnown ? model.knownShare : 0)) * model.kinds[kind] * (1 - model.jobAdsShare) + onScale(model.jobAdsPerThousand, adsPerThousand) * model.jobAdsShare;
}
function stayingPower(candidate, { model: { stayingPower: model } }) {
	const { option, renewalUsd, lifecycle, daysLeft } = candidate;
	if (option.type === "alternative") return model.never;
	const validity = option.credential.kind === "course" ? "never" : option.credential.validityMonths?.value;
	if (validity === void 0) return model.unknown;
	const base = validity === "never" ? model.never : onScale(model.months, validity);
	const renewal = renewalUsd === 0 ? 1 : model.paidRenewal;
	const beta = lifecycle.status === "beta" ? model.beta : 1;
	return Math.max(model.unknown, base * renewal * beta * (daysLeft === null ? 1 : onScale(model.daysLeft, daysLeft)));
}
/** The value of the best-obtained statement that speaks for it. */
function evidence({ methods }, { model }) {
	return methods.reduce((best, method) => Math.max(best, model.evidence[method]), model.evidence.none);
}
// src/core/dates.ts
const DAY_MS = 864e5;
/** Days of a month, leap years included; `month` counts from 1. */
function daysInMonth(year, month) {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** Whether `text` is `YYYY-MM-DD` and names a day that exists. */
function isDay(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
/** Whether `text` is a day, a month `YYYY-MM` or a year `YYYY` that exists. */
function isDateOrPart(text) {
	return /^\d{4}$/.test(text) || isDay(text) || /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}
/** The first day that a date, month or year can mean. */
function firstDayOf(date) {
	if (date.length === 4) return `${date}-01-01`;
	return date.length === 7 ? `${date}-01` : date;
}
/** The last day that a date, month or year can mean. */
function lastDayOf(date) {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length === 10) return date;
	return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}
/** The day `count` days after `day` (before it, if negative). */
function addDays(day, count) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
/** Whole days from `from` to `to`; negative when `to` comes first. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/**
* Days since 1970-01-01, by arithmetic alone: gates compare thousands of dates in a run. The year is taken to begin in March,
* so that the leap day comes last (Hinnant, "chrono-compatible low-level date algorithms").
*/
function dayNumber(day) {
	const month = Number(day.slice(5, 7));
	const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
// src/core/advice/gates.ts
/** The questions whose answers the gates read. */
const GATE_READS = [
	"budget",
	"deadline",
	"hoursPerWeek",
	"held",
	"language",
	"memberOf"
];
/** The first hard condition that shuts an option out for this person on that day; null when it may be ranked. */
function gateOf(candidate, profile, asOf) {
	const { option, lifecycle } = candidate;
	if (option.type === "alternative") return null;
	const { credential } = option;
	if (profile.held?.includes(candidate.id)) return "already-held";
	if (lifecycle.status === "retired") return "retired";
	if (lifecycle.status === "announced") return "not-open-yet";
	if (!candidate.inLanguage) return "language";
	if (credential.openTo !== void 0 && !profile.memberOf?.includes(credential.openTo.value)) return "closed-registration";
	const { requires } = credential;
	if (requires !== void 0 && !requires.value.some((needed) => profile.held?.includes(needed))) return "prerequisite";
	return moneyGate(candidate, profile) ?? timeGate(candidate, profile, asOf);
}
function moneyGate({ cost }, { budget }) {
	if (budget === void 0) return null;
	if (cost.usd === null) return "price-not-published";
	return cost.usd[0] > budget ? "over-budget" : null;
}
function timeGate({ hours, daysLeft }, profile, asOf) {
	const { deadline, hoursPerWeek } = profile;
	if (deadline === void 0 && (hoursPerWeek === void 0 || daysLeft === null)) return null;
	if (hours === null) return deadline === void 0 ? null : "hours-not-published";
	const days = studyDays(hours[0], hoursPerWeek ?? 8);
	if (daysLeft !== null && days > daysLeft) return "closes-before-ready";
	return deadline !== void 0 && days > daysBetween(asOf, deadline) ? "not-ready-by-deadline" : null;
}
/** Days that `hours` of study take at a weekly pace; endless when no hour is given to it. */
function studyDays(hours, hoursPerWeek) {
	return hours === 0 ? 0 : Math.ceil(hours / hoursPerWeek * 7);
}
const ENDLESS_DAYS = 36500;
/** The day on which `hours` of study are done at a weekly pace; the far future when that is no sensible day. */
function readyDay(hours, hoursPerWeek, asOf) {
	const days = studyDays(hours, hoursPerWeek);
	return days < ENDLESS_DAYS ? addDays(asOf, days) : "9999-12-31";
}
// src/core/advice/model.ts
/** The criteria of the additive model, in the order in which they are shown. */
const CRITERIA = [
	"roleFit",
	"levelFit",
	"goalFit",
	"environmentFit",
	"recognition",
	"signal",
	"practice",
	"affordability",
	"time",
	"stayingPower",
	"evidence",
	"endorsement"
];
// src/core/advice/weights.ts
/** The weight of one criterion before all are scaled to sum to 1; never negative. */
function rawWeight(criterion, answers, emphasis) {
	let weight = criterion.weight;
	for (const { when, by } of criterion.adjust ?? []) if (holds(when, answers)) weight += by;
	return Math.max(0, weight) * (emphasis[criterion.id] ?? 1);
}
/** Whether every question named has one of the answers listed. */
function holds(when, answers) {
	for (const question in when) if (!when[question]?.includes(answers[question] ?? "")) return false;
	return true;
}
/** The weights of the criteria in the order of `CRITERIA`, summing to 1. */
function weightsOf(model, answers, emphasis = {}) {
	const raw = CRITERIA.map((id) => {
		const criterion = model.criteria.find((candidate) => candidate.id === id);
		return criterion === void 0 ? 0 : rawWeight(criterion, answers, emphasis);
	});
	const sum = raw.reduce((total, weight) => total + weight, 0);
	return raw.map((weight) => sum === 0 ? 1 / CRITERIA.length : weight / sum);
}
// src/core/advice/board.ts
const WIDTH$1 = CRITERIA.length;
/** Scores every candidate for a situation. Each option's row depends on itself alone. */
function boardFor(candidates, situation, emphasis = {}) {
	const scores = new Float64Array(candidates.length * WIDTH$1);
	for (let k = 0; k < WIDTH$1; k += 1) fillColumn(scores, k, candidates, situation);
	return complete({
		candidates,
		situation,
		emphasis,
		scores,
		gates: candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf))
	});
}
/** The same board after some answers changed: only what reads those answers is worked out again. */
function changedBoard(board, situation, changed) {
	const { candidates, emphasis } = board;
	const scores = board.scores.slice();
	CRITERIA.forEach((criterion, k) => {
		if (READS[criterion].some((key) => changed.includes(key))) fillColumn(scores, k, candidates, situation);
	});
	return complete({
		candidates,
		situation,
		emphasis,
		scores,
		gates: GATE_READS.some((key) => changed.includes(key)) ? candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf)) : board.gates
	});
}
function fillColumn(scores, k, candidates, situation) {
	const criterion = CRITERIA[k];
	if (criterion === void 0) return;
	candidates.forEach((candidate, row) => {
		scores[row * WIDTH$1 + k] = scoreOn(criterion, candidate, situation);
	});
}
function complete(board) {
	const weights = weightsOf(board.situation.model, board.situation.answers, board.emphasis);
	const values = Float64Array.from(board.candidates, (_, row) => weightedSum(board.scores, row, weights));
	return {
		...board,
		weights,
		values
	};
}
/** Σ weight · score of one row, added in the order of `CRITERIA`. */
function weightedSum(scores, row, weights) {
	let value = 0;
	for (let k = 0; k < WIDTH$1; k += 1) value += (weights[k] ?? 0) * (scores[row * WIDTH$1 + k] ?? 0);
	return value;
}
/** The scores of one candidate in the order of `CRITERIA`. */
function rowOf$1(board, row) {
	return board.scores.subarray(row * WIDTH$1, (row + 1) * WIDTH$1);
}
/** Rows of the candidates that no gate shuts out, best first. */
function rankedRows(board) {
	return openRows(board).sort((a, b) => compareRows(board, a, b));
}
/** Rows of the candidates that no gate shuts out, in the order of the candidates. */
function openRows(board) {
	return board.candidates.map((_, row) => row).filter((row) => board.gates[row] === null);
}
/** The row of the first place; null when every option is shut out. */
function firstRow(board) {
	let first = null;
	for (let row = 0; row < board.candidates.length; row += 1) if (board.gates[row] === null && (first === null || compareRows(board, row, first) < 0)) first = row;
	return first;
}
/**
* Best first. Equal values are ordered by the unweighted sum of scores, so that an option that is worse only where the
* weight is zero still stands behind; what is equal there too is a tie, listed by id.
*/
function compareRows(board, a, b) {
	const byValue = (board.values[b] ?? 0) - (board.values[a] ?? 0);
	if (byValue !== 0) return byValue;
	const byTotal = total(board, b) - total(board, a);
	if (byTotal !== 0) return byTotal;
	return (board.candidates[a]?.id ?? "") < (board.candidates[b]?.id ?? "") ? -1 : 1;
}
function total(board, row) {
	return rowOf$1(board, row).reduce((sum, score) => sum + score, 0);
}
// src/core/lifecycle.ts
/** Where a credential stands on a given day. `retiring` can still be earned; its last day is announced. */
const STATUSES = [
	"announced",
	"beta",
	"active",
	"retiring",
	"retired"
];
const OPEN = [
	"active",
	"retiring",
	"beta"
];
const PREFERENCE = [
	"active",
	"retiring",
	"beta",
	"announced",
	"retired"
];
/** Whether a status means that it can be earned. */
function isEarnable(status) {
	return OPEN.includes(status);
}
/** All editions of a credential, exam versions and course alike. */
function editionsOf(credential) {
	return [...credential.exams ?? [], ...credential.course === void 0 ? [] : [credential.course]];
}
/** The editions offered in a language; one that does not say its languages is taken to be in English. */
function editionsIn(credential, language) {
	return editionsOf(credential).filter(({ languages }) => speaks(languages?.value ?? ["en"], language));
}
function speaks(languages, language) {
	return languages.some((offered) => offered === language || offered.startsWith(`${language}-`));
}
/**
* Status of one edition on a day. A month or a year is read the cautious way: opening at its end, closing at its start.
*/
function editionStatus(edition, asOf) {
	const { opens, betaUntil, closes } = edition;
	if (closes !== void 0 && asOf > closingDay(closes.value)) return "retired";
	if (opens !== void 0 && asOf < lastDayOf(opens.value)) return "announced";
	if (betaUntil !== void 0 && (betaUntil.value === "unannounced" || asOf <= lastDayOf(betaUntil.value))) return "beta";
	return closes === void 0 ? "active" : "retiring";
}
function closingDay(closes) {
	return closes.length === 10 ? closes : firstDayOf(closes);
}
/** The editions that a person working in `language` would look at: those in it, or all when there is none. */
function relevantEditions(credential, language) {
	const inLanguage = editionsIn(credential, language);
	return inLanguage.length > 0 ? inLanguage : editionsOf(credential);
}
/**
* Where a credential stands on `asOf` (`YYYY-MM-DD`) for somebody who sits it in `language`. Computed from its editions,
* never stored. When several editions can be taken, the one that lasts decides.
*/
function lifecycleOf(credential, asOf, language = "en") {
	const editions = relevantEditions(credential, language);
	const status = bestStatus(editions.map((edition) => editionStatus(edition, asOf)));
	const current = editions.filter((edition) => editionStatus(edition, asOf) === status);
	const betaUntil = status === "beta" ? current[0]?.betaUntil?.value : void 0;
	return {
		status,
		firstDay: minimum(editions.map(({ opens }) => opens?.value)),
		lastDay: status === "retired" || status === "retiring" ? maximum(current.map(({ closes }) => closes?.value)) : null,
		betaUntil: betaUntil === void 0 || betaUntil === "unannounced" ? null : betaUntil,
		successors: credential.successors?.value ?? []
	};
}
function bestStatus(statuses) {
	return PREFERENCE.find((status) => statuses.includes(status)) ?? "retired";
}
function minimum(dates) {
	return dates.filter((date) => date !== void 0).toSorted()[0] ?? null;
}
function maximum(dates) {
	return dates.filter((date) => date !== void 0).toSorted().at(-1) ?? null;
}
/** The exam version to sit on `asOf` in `language`; the latest one when none is open, null when there is no exam. */
function examOn(credential, asOf, language = "en") {
	const exams = relevantEditions(credential, language).filter((edition) => "code" in edition);
	for (const status of PREFERENCE) {
		const found = exams.filter((exam) => editionStatus(exam, asOf) === status);
		if (found.length > 0) return (status === "announced" ? found[0] : found.at(-1)) ?? null;
	}
	return null;
}
// src/core/cost.ts
const ZERO = [0, 0];
/** The price of a credential on a day, from the edition that can be taken then. */
function costOf(credential, asOf, language = "en") {
	const exam = examOn(credential, asOf, language);
	const parts = [
		...exam === null ? [] : [examPart(credential, exam, asOf)],
		...credential.course === void 0 ? [] : [coursePart(credential.course, exam !== null)],
		...credential.extrasUsd === void 0 ? [] : [{
			what: "extras",
			usd: credential.extrasUsd.value,
			field: "extrasUsd"
		}]
	].filter((part) => part !== null);
	return {
		usd: parts.length === 0 ? null : addRanges(parts.map(({ usd }) => usd)),
		parts
	};
}
function examPart(credential, exam, asOf) {
	const index = credential.exams?.indexOf(exam) ?? 0;
	const beta = editionStatus(exam, asOf) === "beta" && exam.betaUsd !== void 0;
	const usd = beta ? exam.betaUsd?.value : exam.usd?.value;
	return {
		what: beta ? "beta exam" : "exam",
		usd: usd === void 0 ? null : [usd, usd],
		field: `exams.${index}.${beta ? "betaUsd" : "usd"}`
	};
}
function coursePart(course, besideExam) {
	if (course.usd !== void 0) return {
		what: "course",
		usd: course.usd.value,
		field: "course.usd"
	};
	const { usdPerMonth, months } = course;
	if (usdPerMonth === void 0) return besideExam ? null : {
		what: "course",
		usd: null,
		field: "course.usd"
	};
	return {
		what: "subscription",
		usd: months === void 0 ? null : [usdPerMonth.value[0] * Math.max(1, months.value[0]), usdPerMonth.value[1] * Math.max(1, months.value[1])],
		field: "course.usdPerMonth"
	};
}
function addRanges(ranges) {
	return ranges.reduce((sum, range) => sum === null || range === null ? null : [sum[0] + range[0], sum[1] + range[1]], ZERO);
}
/** Whether it is known to cost nothing at all. */
function isFree(cost) {
	return cost.usd !== null && cost.usd[1] === 0;
}
/** What one renewal costs, US dollars: the published fee, else the exam's price; null when neither is known. */
function renewalUsd(credential, asOf) {
	if (credential.validityMonths?.value === "never") return 0;
	return credential.renewal?.usd?.value ?? examOn(credential, asOf)?.usd?.value ?? null;
}
// src/core/option.ts
/** The id of what an option wraps. */
function idOf(option) {
	return option.type === "credential" ? option.credential.id : option.alternative.id;
}
/** The name of what an option wraps. */
function nameOf(option) {
	return option.type === "credential" ? option.credential.name : option.alternative.name;
}
// src/core/advice/candidate.ts
const ALWAYS = {
	status: "active",
	firstDay: null,
	lastDay: null,
	betaUntil: null,
	successors: []
};
/** Every credential and alternative of a dataset as a candidate for `asOf` (`YYYY-MM-DD`) in `language`. */
function candidatesOf(dataset, asOf, language) {
	const providers = new Map(dataset.vocabulary.providers.map((provider) => [provider.id, provider]));
	const years = new Map(dataset.vocabulary.levels.map((level) => [level.id, level.years]));
	const published = publishedBy(dataset, asOf);
	return [...dataset.credentials.map((credential) => credentialCandidate(credential, providers.get(credential.provider) ?? null, years.get(credential.level), published, asOf, language)), ...dataset.alternatives.map(alternativeCandidate)];
}
/** Ids of the guides and studies that were out on a day; a study counts from the beginning of its year. */
function publishedBy({ evidence }, asOf) {
	const guides = evidence.guides.filter(({ published }) => published <= asOf);
	const studies = evidence.studies.filter(({ year }) => year !== void 0 && `${year}-01-01` <= asOf);
	return new Set([...guides, ...studies].map(({ id }) => id));
}
function credentialCandidate(credential, issuer, years, published, asOf, language) {
	const option = {
		type: "credential",
		credential
	};
	const lifecycle = lifecycleOf(credential, asOf, language);
	const claims = credential.claims ?? [];
	return {
		id: idOf(option),
		name: nameOf(option),
		option,
		kind: credential.kind,
		issuer,
		level: credential.level,
		years: years ?? [0, 0],
		roles: new Set(credential.roles),
		relatedRoles: new Set(credential.relatedRoles ?? []),
		requires: credential.requires?.value ?? [],
		platforms: credential.platforms,
		topics: credential.topics,
		cost: costOf(credential, asOf, language),
		hours: credential.hours?.value ?? null,
		handsOn: credential.handsOn?.value ?? null,
		lifecycle,
		inLanguage: editionsIn(credential, language).length > 0,
		daysLeft: lifecycle.lastDay === null ? null : daysBetween(asOf, lifecycle.lastDay),
		renewalUsd: renewalUsd(credential, asOf),
		issuerKnown: issuer?.recognised?.some((guide) => published.has(guide)) === true,
		adsPerThousand: Math.max(0, ...claims.map(({ jobAds }) => jobAds === void 0 ? 0 : 1e3 * jobAds.naming / jobAds.of)),
		methods: claims.filter(({ jobAds }) => jobAds === void 0 || jobAds.naming > 0).map(({ method }) => method)
	};
}
function alternativeCandidate(alternative) {
	const option = {
		type: "alternative",
		alternative
	};
	return {
		id: idOf(option),
		name: nameOf(option),
		option,
		kind: "alternative",
		issuer: null,
		level: null,
		years: alternative.years,
		roles: new Set(alternative.roles),
		relatedRoles: /* @__PURE__ */ new Set(),
		requires: [],
		platforms: [],
		topics: alternative.topics,
		cost: {
			usd: alternative.usd,
			parts: []
		},
		hours: alternative.hours,
		handsOn: alternative.handsOn,
		lifecycle: ALWAYS,
		inLanguage: true,
		daysLeft: null,
		renewalUsd: 0,
		issuerKnown: false,
		adsPerThousand: 0,
		methods: []
	};
}
// src/core/advice/facts-in-words.ts
/** The label of a person's answer, or the given words where the question was left open. */
function labelOf(dataset, profile, key, open) {
	return (dataset.questions.find(({ id }) => id === key)?.choices)?.find(({ value }) => value === profile[key])?.label ?? open;
}
/** The words that a criterion's explanation may use, by placeholder. */
function wordsFor(dataset, candidate, situation) {
	const { vocabulary } = dataset;
	const { profile } = situation;
	const { years } = situation;
	const platform = profile.vendorNamed ?? (profile.cloud === "none" ? void 0 : profile.cloud);
	return {
		role: situation.roles.map((id) => termName(vocabulary.roles, id)).join(" or ") || "none named",
		years: years === null ? "an unknown number of years" : plural$1(years, "year"),
		level: candidate.level === null ? "your own pace" : termName(vocabulary.levels, candidate.level).toLowerCase(),
		goal: lowerFirst(labelOf(dataset, profile, "goal", "none named")),
		cloud: platform === void 0 ? "none in particular" : termName(vocabulary.platforms, platform),
		employer: employerWords(profile.employer),
		signal: lowerFirst(labelOf(dataset, profile, "portfolio", "you did not say what you can show")),
		cost: costWords(candidate.cost.usd),
		hours: candidate.hours === null ? "an unpublished number of hours" : `${rangeWords(candidate.hours)} hours`,
		validity: validityWords(candidate),
		guides: guideNames(dataset, candidate, situation)
	};
}
function termName(terms, id) {
	return terms.find((term) => term.id === id)?.name ?? id;
}
function employerWords(employer) {
	return {
		enterprise: "large companies",
		consultancy: "consultancies",
		public: "public bodies",
		research: "laboratories",
		startup: "startups"
	}[employer ?? ""] ?? "most employers";
}
function costWords(usd) {
	if (usd === null) return "an unpublished price";
	return usd[1] === 0 ? "nothing" : `$${rangeWords(usd)}`;
}
function validityWords({ option, lifecycle }) {
	if (lifecycle.lastDay !== null) return `it can be earned until ${lifecycle.lastDay} only`;
	if (option.type === "alternative") return "it does not lapse";
	const months = option.credential.validityMonths?.value;
	if (months === void 0) return "its validity is not published";
	return months === "never" ? "it does not lapse" : `valid for ${plural$1(months, "month")}`;
}
function guideNames(dataset, candidate, situation) {
	const ids = endorsementsOf(candidate).filter((endorsement) => voice(endorsement, situation) > 0).map(({ guide }) => guide);
	return dataset.evidence.guides.filter(({ id }) => ids.includes(id)).map(({ title }) => `“${title}”`).join(" and ") || "nobody";
}
/** `[3, 3]` as `3`, `[3, 6]` as `3 to 6`, rounded to whole numbers above ten. */
function rangeWords([low, high]) {
	return low === high ? amountWords(low) : `${amountWords(low)} to ${amountWords(high)}`;
}
function amountWords(value) {
	const rounded = value > 10 ? Math.round(value) : Math.round(value * 10) / 10;
	return String(rounded).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** `1 year`, `2 years`. */
function plural$1(count, noun) {
	return `${amountWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function lowerFirst(text) {
	return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
// src/core/advice/explain.ts
const HIGH = .5;
/** The contributions that put an option where it stands, largest first, in words. */
function reasonsFor(dataset, board, row) {
	const candidate = board.candidates[row];
	if (candidate === void 0) return [];
	const words = wordsFor(dataset, candidate, board.situation);
	const scores = rowOf$1(board, row);
	return CRITERIA.map((criterion, k) => {
		const score = scores[k] ?? 0;
		const weight = board.weights[k] ?? 0;
		const definition = dataset.model.criteria.find(({ id }) => id === criterion);
		const template = score >= HIGH ? definition?.high : definition?.low;
		return {
			criterion,
			score,
			weight,
			contribution: weight * score,
			text: fillWords(template ?? criterion, words)
		};
	}).toSorted((a, b) => b.contribution - a.contribution);
}
/** A template with each `{word}` put in; unknown words stay as they are. */
function fillWords(template, words) {
	return template.replace(/\{(\w+)\}/g, (whole, name) => words[name] ?? whole);
}
const SOON_DAYS = 180;
/** Where an option is weak, in words. */
function cautionsFor(dataset, board, row) {
	const candidate = board.candidates[row];
	if (candidate === void 0 || candidate.option.type === "alternative") return [];
	return [
		closesSoon(candidate),
		isBeta(candidate),
		candidate.cost.usd === null ? {
			code: "price-not-published",
			text: "its price is not published: ask before you enrol"
		} : null,
		candidate.hours === null ? {
			code: "hours-not-published",
			text: "nobody publishes how many hours it takes"
		} : null,
		lapsesYearly(candidate),
		candidate.handsOn === null || candidate.handsOn === "none" ? {
			code: "no-practice",
			text: "it has no practical part: build something beside it"
		} : null,
		...levelCautions(dataset, board, candidate)
	].filter((caution) => caution !== null);
}
function closesSoon({ daysLeft, lifecycle }) {
	if (daysLeft === null || daysLeft > SOON_DAYS) return null;
	return {
		code: "closes-soon",
		text: `it can be earned until ${lifecycle.lastDay} only, ${plural$1(daysLeft, "day")} from now`
	};
}
function isBeta({ lifecycle }) {
	if (lifecycle.status !== "beta") return null;
	return {
		code: "beta",
		text: `the exam is in beta${lifecycle.betaUntil === null ? "" : ` until ${lifecycle.betaUntil}`}: results take weeks, and terms may change`
	};
}
function lapsesYearly({ option, renewalUsd }) {
	const months = option.type === "credential" ? option.credential.validityMonths?.value : void 0;
	if (typeof months !== "number" || months > 12) return null;
	const cost = renewalUsd === 0 ? ", free of charge" : "";
	return {
		code: "lapses-every-year",
		text: `it lapses after ${plural$1(months, "month")}: plan to renew it each time${cost}`
	};
}
function levelCautions(dataset, { situation, candidates }, candidate) {
	const { years } = situation;
	if (years === null) return [];
	const [low, high] = candidate.years;
	const { missingYears, surplusYears } = dataset.model.levelFit;
	if (isPoor(missingYears, yearsMissing(candidate, situation))) {
		const first = stepBefore(candidates, candidate, years);
		const text = `it asks for about ${plural$1(low, "year")} of experience: build foundations first`;
		return [{
			code: "too-advanced",
			text: first === null ? text : `${text}, such as ${first.name} (${first.id})`
		}];
	}
	return isPoor(surplusYears, years - high) ? [{
		code: "too-easy",
		text: `it is meant for people with less experience than your ${plural$1(years, "year")}`
	}] : [];
}
function isPoor(scale, years) {
	return years > 0 && onScale(scale, years) < HIGH;
}
/** A credential on the same platform that fits the years the person has: the one nearest below in what it asks for. */
function stepBefore(candidates, target, years) {
	return candidates.filter((candidate) => candidate.option.type === "credential" && candidate.lifecycle.status === "active" && candidate.years[0] <= years && candidate.years[1] > 0 && candidate.platforms.some((platform) => target.platforms.includes(platform)) && candidate.kind === target.kind).toSorted((a, b) => b.years[0] - a.years[0] || shared(b, target) - shared(a, target))[0] ?? null;
}
function shared(a, b) {
	return a.topics.filter((topic) => b.topics.includes(topic)).length;
}
/** The answers that tables and adjustments of the model refer to: the choices, and four that follow from others. */
function answersOf(profile, model) {
	const answers = {};
	for (const key of [
		"background",
		"role",
		"goal",
		"cloud",
		"employer",
		"portfolio",
		"examHelps"
	]) {
		const value = profile[key];
		if (value !== void 0) answers[key] = value;
	}
	if (profile.experience !== void 0) answers["stage"] = stageOf(profile.experience);
	if (profile.held !== void 0) answers["pile"] = profile.held.length >= model.pileOf ? "yes" : "no";
	if (profile.vendorNamed !== void 0 || profile.goal === "posting") answers["posting"] = "yes";
	if (profile.budget !== void 0) answers["purse"] = purseOf(profile.budget);
	return answers;
}
function stageOf(years) {
	if (years >= 8) return "senior";
	return years >= 3 ? "mid" : "early";
}
function purseOf(usd) {
	if (usd <= 100) return "tight";
	return usd <= 500 ? "modest" : "open";
}
// src/core/advice/situation.ts
/** The person, the day and the judgement that all scores depend on. */
function situationOf(dataset, profile, asOf) {
	const { model, evidence } = dataset;
	const answers = answersOf(profile, model);
	return {
		profile,
		answers,
		asOf,
		model,
		evidence,
		roles: aimedRoles(profile, model),
		years: yearsOf(profile, model),
		signal: inTable(model.signal, answers)
	};
}
function aimedRoles({ role, goal, background }, { roleFit: { implied } }) {
	if (role !== void 0) return [role];
	return (goal === void 0 ? void 0 : implied["goal"]?.[goal]) ?? (background === void 0 ? [] : implied["background"]?.[background] ?? []);
}
function yearsOf({ experience, background }, { levelFit: { implied } }) {
	if (experience !== void 0) return experience;
	return background === void 0 ? null : implied[background] ?? null;
}
/** Every option of a dataset scored for a person on a day. */
function boardOf(dataset, profile, asOf, emphasis = {}) {
	return boardFor(candidatesOf(dataset, asOf, profile.language ?? "en"), situationOf(dataset, profile, asOf), emphasis);
}
// src/core/summary.ts
/** The summary of a credential as of a day (`YYYY-MM-DD`) for somebody who sits it in `language`. */
function summaryOf(credential, asOf, language = "en") {
	return {
		id: credential.id,
		name: credential.name,
		provider: credential.provider,
		kind: credential.kind,
		level: credential.level,
		codes: [...new Set((credential.exams ?? []).map(({ code }) => code))],
		platforms: credential.platforms,
		roles: credential.roles,
		topics: credential.topics,
		lifecycle: lifecycleOf(credential, asOf, language),
		cost: { usd: costOf(credential, asOf, language).usd },
		effort: { hours: credential.hours?.value ?? null },
		handsOn: credential.handsOn?.value ?? null,
		validityMonths: credential.validityMonths?.value ?? null,
		renewal: { usd: renewalUsd(credential, asOf) },
		page: credential.page ?? null
	};
}
/** The name of an issuer, or its id where the vocabulary lacks it. */
function providerName(dataset, id) {
	return dataset.vocabulary.providers.find((provider) => provider.id === id)?.name ?? id;
}
// src/core/compare.ts
const STATUS_MERIT = {
	active: 4,
	retiring: 3,
	beta: 2,
	announced: 1,
	retired: 0
};
const HANDS_ON_MERIT = [
	"none",
	"exercises",
	"labs",
	"project",
	"performance-exam"
];
const MIN_LEAD = .15;
const MAX_BECAUSE = 3;
/** Two to six credentials side by side, with what speaks for each. The profile decides what "better" means under `choose`. */
function compare(dataset, credentials, asOf, profile = {}) {
	const summaries = credentials.map((credential) => summaryOf(credential, asOf, profile.language));
	return {
		credentials: summaries,
		rows: fieldsFor(dataset).map((field) => row(field, summaries, credentials)),
		choose: choices(dataset, credentials, asOf, profile)
	};
}
function row({ field, label, value, merit }, summaries, credentials) {
	const each = (read) => summaries.map((summary, index) => read(summary, credentials[index]));
	const merits = merit === void 0 ? [] : each(merit);
	const top = Math.max(...merits.filter((each) => each !== null), Number.NEGATIVE_INFINITY);
	const best = merits.flatMap((each, index) => each === top ? [index] : []);
	return {
		field,
		label,
		values: each(value),
		best
	};
}
function fieldsFor(dataset) {
	const levelName = (id) => dataset.vocabulary.levels.find((level) => level.id === id)?.name ?? id;
	return [
		{
			field: "provider",
			label: "Issuer",
			value: ({ provider }) => providerName(dataset, provider)
		},
		{
			field: "status",
			label: "Status",
			value: ({ lifecycle }) => lifecycle.status,
			merit: ({ lifecycle }) => STATUS_MERIT[lifecycle.status] ?? 0
		},
		{
			field: "lastDay",
			label: "Last day",
			value: ({ lifecycle }) => lifecycle.lastDay ?? "none announced"
		},
		{
			field: "successors",
			label: "Successor",
			value: ({ lifecycle }) => lifecycle.successors
		},
		{
			field: "kind",
			label: "Kind",
			value: ({ kind }) => kind
		},
		{
			field: "level",
			label: "Level",
			value: ({ level }) => levelName(level)
		},
		{
			field: "priceUsd",
			label: "Price",
			value: ({ cost }) => cost.usd,
			merit: ({ cost }) => negative(cost.usd?.[1])
		},
		{
			field: "hours",
			label: "Study hours",
			value: ({ effort }) => effort.hours,
			merit: ({ effort }) => negative(middle(effort.hours))
		},
		{
			field: "validityMonths",
			label: "Valid",
			value: ({ validityMonths }) => validityMonths,
			merit: ({ validityMonths }) => validityMonths === "never" ? 1e9 : validityMonths
		},
		{
			field: "renewalUsd",
			label: "Renewal",
			value: ({ renewal }) => renewal.usd,
			merit: ({ renewal }) => negative(renewal.usd)
		},
		{
			field: "handsOn",
			label: "Practice",
			value: ({ handsOn }) => handsOn,
			merit: ({ handsOn }) => handsOn === null ? null : HANDS_ON_MERIT.indexOf(handsOn)
		},
		{
			field: "jobAds",
			label: "Job ads naming it",
			value: (_, credential) => jobAds(credential),
			merit: (_, credential) => adShare(credential)
		},
		{
			field: "platforms",
			label: "Platform",
			value: ({ platforms }) => platforms.length === 0 ? ["vendor-neutral"] : platforms
		},
		{
			field: "roles",
			label: "Made for",
			value: ({ roles }) => roles
		},
		{
			field: "topics",
			label: "Topics",
			value: ({ topics }) => topics
		}
	];
}
function negative(value) {
	return value === null || value === void 0 ? null : -value;
}
function middle(range) {
	return range === null ? null : (range[0] + range[1]) / 2;
}
function jobAds({ claims = [] }) {
	const count = claims.find((claim) => claim.jobAds !== void 0)?.jobAds;
	return count === void 0 ? null : `${count.naming} of ${count.of}`;
}
function adShare({ claims = [] }) {
	const counts = claims.flatMap((claim) => claim.jobAds === void 0 ? [] : [claim.jobAds.naming / claim.jobAds.of]);
	return counts.length === 0 ? null : Math.max(...counts);
}
/**
* For each credential that can be earned, the criteria on which it leads all others that can be by something that can be
* felt, widest lead first.
*/
function choices(dataset, credentials, asOf, profile) {
	const board = boardFor(candidatesOf({
		...dataset,
		credentials,
		alternatives: []
	}, asOf, profile.language ?? "en").filter(({ lifecycle }) => isEarnable(lifecycle.status)), situationOf(dataset, profile, asOf));
	return board.candidates.map(({ id }, index) => ({
		id,
		because: leadsOf(dataset, board, index)
	}));
}
function leadsOf(dataset, board, index) {
	const candidate = board.candidates[index];
	if (candidate === void 0 || board.candidates.length < 2) return [];
	const words = wordsFor(dataset, candidate, board.situation);
	return CRITERIA.map((criterion, k) => {
		const others = board.candidates.flatMap((_, other) => other === index ? [] : [rowOf$1(board, other)[k] ?? 0]);
		const lead = (rowOf$1(board, index)[k] ?? 0) - Math.max(...others);
		const text = dataset.model.criteria.find(({ id }) => id === criterion)?.high ?? criterion;
		return {
			criterion,
			lead,
			weighted: lead * (board.weights[k] ?? 0),
			text: fillWords(text, words)
		};
	}).filter(({ lead, weighted }) => lead >= MIN_LEAD && weighted > 0).toSorted((a, b) => b.weighted - a.weighted).slice(0, MAX_BECAUSE).map(({ criterion, lead, text }) => ({
		criterion,
		lead,
		text
	}));
}
// src/render/format.ts
/** How an unknown figure is called everywhere; it is never shown as zero. */
const NOT_PUBLISHED = "not published";
const MINUS = "−";
/** A number with at most `digits` decimals, thousands separated by commas, trailing zeros gone: `1234.50` → `1,234.5`. */
function decimal(value, digits = 0) {
	const [whole = "", fraction = ""] = Math.abs(value).toFixed(digits).split(".");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	const kept = fraction.replace(/0+$/, "");
	const text = kept === "" ? grouped : `${grouped}.${kept}`;
	return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
/** Dollars without their sign, cents only when there are any. */
function dollars(value, cents) {
	const whole = Math.trunc(Math.abs(value));
	return cents ? `${decimal(whole)}.${Math.abs(value).toFixed(2).slice(-2)}` : decimal(whole);
}
/** To the cent, as a number: what is shown decides whether there are cents, not what binary fractions add. */
function toCent$1(value) {
	return Number(value.toFixed(2));
}
function hasCents(...values) {
	return values.some((value) => !Number.isInteger(toCent$1(value)));
}
function signed(value, plus, cents) {
	const rounded = toCent$1(value);
	return `${rounded < 0 ? MINUS : rounded > 0 ? plus : ""}$${dollars(rounded, cents)}`;
}
/** Money: `$150`, `$150–300`, `$49.50`, `free` for nothing, `not published` for unknown. */
function usd(figure) {
	if (figure === null) return NOT_PUBLISHED;
	const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
	const cents = hasCents(low, high);
	if (toCent$1(low) === toCent$1(high)) return toCent$1(low) === 0 ? "free" : signed(low, "", cents);
	if (low < 0) return `${signed(low, "", cents)} to ${signed(high, "", cents)}`;
	return `${signed(low, "", cents)}–${dollars(high, cents)}`;
}
/** A gain or a loss: `+$495`, `−$739`, `$0`; a range as `−$739 to +$495`. Round before if cents say nothing. */
function signedUsd(figure) {
	if (figure === null) return NOT_PUBLISHED;
	const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
	const cents = hasCents(low, high);
	if (toCent$1(low) === toCent$1(high)) return signed(low, "+", cents);
	return `${signed(low, "+", cents)} to ${signed(high, "+", cents)}`;
}
/** One decimal for what is small or exact, none where it would only feign precision. */
function amount(value) {
	return decimal(value, Math.abs(value) < 20 ? 1 : 0);
}
function measured(figure, unit) {
	if (figure === null) return NOT_PUBLISHED;
	const [low, high] = typeof figure === "number" ? [figure, figure] : figure;
	return amount(low) === amount(high) ? unit(amount(low)) : unit(`${amount(low)}–${amount(high)}`);
}
/** Effort: `40 h`, `40–60 h`, `2.5 h`. */
function hours(figure) {
	return measured(figure, (text) => `${text} h`);
}
/** A duration: `1 month`, `3–6 months`, `4.5 months`; an endless one is `never`. */
function months(figure) {
	if (figure === Number.POSITIVE_INFINITY) return "never";
	return measured(figure, (text) => text === "1" ? "1 month" : `${text} months`);
}
/** A share between 0 and 1 as `18%`, with up to `digits` decimals. */
function percent(share, digits = 0) {
	return share === null ? NOT_PUBLISHED : `${decimal(share * 100, digits)}%`;
}
/** A count with its noun: `1 credential`, `2 credentials`, `3 studies`. */
function plural(count, one, many = `${one}s`) {
	return `${decimal(count)} ${count === 1 ? one : many}`;
}
// src/render/views/lifecycle.ts
/** Where a credential stands, in two or three words with the date that matters. */
function statusText({ status, firstDay, lastDay, betaUntil }) {
	switch (status) {
		case "active": return {
			text: "active",
			tone: "good"
		};
		case "beta": return {
			text: betaUntil === null ? "beta" : `beta until ${betaUntil}`,
			tone: "warning"
		};
		case "retiring": return {
			text: `until ${lastDay}`,
			tone: "warning"
		};
		case "announced": return {
			text: `from ${firstDay ?? "an unpublished day"}`,
			tone: "muted"
		};
		case "retired": return {
			text: `retired ${lastDay ?? ""}`.trim(),
			tone: "bad"
		};
	}
}
// src/render/views/compare.ts
/** A comparison as a table, the best of each row marked, and what speaks for each below it. */
function compareBlocks({ credentials, rows, choose }, asOf) {
	return [
		{
			type: "table",
			columns: [{ title: "" }, ...credentials.map(({ id }) => ({ title: id }))],
			rows: rows.map((row) => [row.label, ...row.values.map((value, index) => cell(row, value, index, credentials[index]?.lifecycle))])
		},
		{
			type: "list",
			items: credentials.map((each) => choiceText(each, choose))
		},
		{
			type: "notes",
			items: [`As of ${asOf}. ★ marks the best of a row, = a tie for the best; a dash means not published.`]
		}
	];
}
function choiceText({ id, lifecycle }, choose) {
	const choice = choose.find((each) => each.id === id);
	if (choice === void 0) {
		const instead = lifecycle.successors.length === 0 ? "" : ` Its successor: ${lifecycle.successors.join(" or ")}.`;
		return `${id} cannot be chosen: ${lifecycle.status}${lifecycle.lastDay === null ? "" : `, last day ${lifecycle.lastDay}`}.${instead}`;
	}
	if (choose.length === 1) return `${id} is the only one of them that can be earned.`;
	if (choice.because.length === 0) return `Nothing speaks for ${id} that does not speak for another one more.`;
	return `Choose ${id} for: ${choice.because.map(({ text }) => text).join("; ")}.`;
}
function cell(row, value, index, lifecycle) {
	if (row.field === "status" && lifecycle !== void 0) return statusText(lifecycle);
	const text = valueText$2(row.field, value);
	if (!row.best.includes(index) || row.best.length === row.values.length) return text;
	return {
		text: `${text} ${row.best.length > 1 ? "=" : "★"}`,
		tone: "good"
	};
}
function valueText$2(field, value) {
	if (value === null || Array.isArray(value) && value.length === 0) return "–";
	if (field === "priceUsd" || field === "renewalUsd") return usd(value);
	if (field === "hours") return hours(value);
	if (field === "validityMonths") return value === "never" ? "no end" : months(value);
	return Array.isArray(value) ? value.join(", ") : String(value);
}
// src/cli/values.ts
/** A number from `min` to `max`. */
function numberFrom(min, max, what) {
	return (text) => {
		const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
		if (!Number.isFinite(value) || value < min || value > max) throw new InvalidArgumentError(`It takes ${what} from ${min} to ${max}.`);
		return value;
	};
}
/** A whole number from `min` to `max`. */
function integerFrom(min, max, what) {
	const read = numberFrom(min, max, what);
	return (text) => {
		const value = read(text);
		if (!Number.isInteger(value)) throw new InvalidArgumentError(`It takes a whole number: ${what} from ${min} to ${max}.`);
		return value;
	};
}
/** `--top`, of the commands that rank. */
function topOption() {
	const read = integerFrom(1, 1e3, "a number of options");
	return new Option("--top <n>", "explain the first n").default(5).argParser(read);
}
/** A day that exists, `YYYY-MM-DD`. */
function day(text) {
	if (!isDay(text)) throw new InvalidArgumentError("It takes a date that exists, such as 2026-11-21.");
	return text;
}
/** A deadline: a day, or a number of weeks from `asOf` such as `12w`. Throws a usage error for a day already past. */
function deadlineDay(text, asOf) {
	const weeks = /^(\d{1,3})w$/.exec(text);
	const deadline = weeks === null ? text : addDays(asOf, Number(weeks[1]) * 7);
	if (!isDay(deadline)) throw usageError("INVALID_ARGUMENT", `--deadline cannot be "${text}"`, "it takes a date like 2027-03-31 or weeks like 12w");
	if (deadline < asOf) throw usageError("INVALID_ARGUMENT", `the deadline ${deadline} is before ${asOf}`, "give a later --deadline or an earlier --as-of");
	return deadline;
}
/** An option that takes one of a few values; its help lists them, and a miss names the nearest. */
function choiceOption(flags, description, values) {
	return new Option(flags, description).choices([...values]).argParser((text) => oneOf$1(text, values));
}
/** An option that takes several of a few values, comma-separated or repeated. */
function choicesOption(flags, description, values) {
	return new Option(flags, `${description} (comma-separated)`).choices([...values]).argParser((text, previous) => [...previous ?? [], ...words(text).map((word) => oneOf$1(word, values))]);
}
function oneOf$1(text, values) {
	if (values.includes(text)) return text;
	const near = closest(text, values, 2);
	const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
	throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.${hint}`);
}
/** The parts of a comma-separated list, without empty ones. */
function words(text) {
	return text.split(",").map((word) => word.trim()).filter((word) => word !== "");
}
/** Values checked against a dataset's closed list. Throws a usage error that names the nearest ones. */
function knownTerms(option, values, ids) {
	for (const value of values ?? []) {
		if (ids.includes(value)) continue;
		const near = closest(value, ids, 3);
		const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : `it takes one of: ${ids.join(", ")}`;
		throw usageError("UNKNOWN_VALUE", `${option} does not know "${value}"`, hint);
	}
	return values;
}
/** `affordability=3,recognition=1` as factors on the weights of criteria. */
function emphasisFrom(text) {
	const entries = words(text).map((word) => {
		const [name = "", factor = ""] = word.split("=");
		oneOf$1(name.trim(), CRITERIA);
		return [name.trim(), numberFrom(0, 100, "factors")(factor)];
	});
	return Object.fromEntries(entries);
}
/** `180d` or `180` as a number of days. */
function maxAge(text) {
	const days = /^(\d{1,5})d?$/.exec(text)?.[1];
	if (days === void 0) throw new InvalidArgumentError("It takes a number of days such as 180d.");
	return Number(days);
}
// src/cli/common.ts
/** The forms in which a result can be printed. */
const FORMATS = [
	"table",
	"json",
	"ndjson",
	"csv",
	"markdown",
	"html"
];
/** Adds the options that every command has. */
function withCommonOptions(command) {
	return command.addOption(choiceOption("--format <format>", "how to print the result", FORMATS)).addOption(new Option("--json", "the same as --format json")).addOption(new Option("--as-of <date>", "answer as on this day (default: today)").argParser(day)).addOption(new Option("--data <path>", "use the credentials of this folder or YAML file instead")).addOption(new Option("--extend <path>", "add or override credentials from this folder or YAML file")).addOption(new Option("--output <file>", "write the result to a file, whole or not at all")).addOption(new Option("--no-color", "print without colour (also NO_COLOR)")).addOption(new Option("--no-input", "never ask anything"));
}
/** The day an answer is for: the one asked for, else today by the machine's own calendar. */
function asOfDay(context, { asOf }) {
	if (asOf !== void 0) return asOf;
	const now = context.now();
	return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
/** The dataset that the options ask for. */
function datasetFor(context, { data, extend }) {
	return context.loadDataset({
		data,
		extend
	});
}
// src/render/decide-style.ts
const DEFAULT_COLUMNS$1 = 80;
const NARROWEST = 20;
/** Decides colour, width and characters once for a run. The flag beats NO_COLOR, which beats FORCE_COLOR. */
function decideStyle(surroundings) {
	const { isTerminal, env } = surroundings;
	return {
		color: decideColor(surroundings),
		columns: decideColumns(surroundings),
		unicode: env["TERM"] !== "dumb" && !isPlainLocale(env),
		lossless: !isTerminal
	};
}
function decideColor({ isTerminal, env, colorFlag }) {
	if (!colorFlag || isSet(env["NO_COLOR"])) return false;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && env["TERM"] !== "dumb";
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
/** The terminal's own width, else COLUMNS; a pipe has a width only if somebody set COLUMNS. */
function decideColumns({ isTerminal, columns, env }) {
	const asked = Number(env["COLUMNS"]);
	const fromEnv = Number.isInteger(asked) && asked > 0 ? Math.max(NARROWEST, asked) : null;
	if (!isTerminal) return fromEnv;
	return columns !== void 0 && columns > 0 ? Math.max(NARROWEST, columns) : fromEnv ?? DEFAULT_COLUMNS$1;
}
/** A locale that says it is not UTF-8; one that says nothing is taken to be. */
function isPlainLocale(env) {
	const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
	return locale !== void 0 && locale !== "" && !/utf-?8/i.test(locale);
}
/** The form asked for. */
function formatOf({ format, json }) {
	return json === true ? "json" : format ?? "table";
}
/** Prints a result in the form asked for, on standard output or into a file. */
async function print(context, result, options) {
	const text = await textOf$1(context, result, options, formatOf(options));
	if (options.output === void 0) context.out(text);
	else await context.writeText(options.output, text);
}
async function textOf$1(context, result, options, format) {
	if (format === "json") return `${JSON.stringify(document(result), null, 2)}\n`;
	if (format === "ndjson") return recordsOf(result, format).map((record) => `${JSON.stringify(record)}\n`).join("");
	if (format === "csv") {
		const { renderCsv } = await import("./cli-csv.js");
		return renderCsv(recordsOf(result, format), result.fields ?? []);
	}
	const blocks = await result.blocks();
	if (format === "markdown") return (await import("./cli-markdown.js")).renderMarkdown(blocks);
	if (format === "html") return (await import("./cli-html.js")).renderHtml(blocks, `cert-advisor ${result.command}`);
	const { renderTerminal } = await import("./cli-terminal.js");
	const toFile = options.output !== void 0;
	return renderTerminal(blocks, decideStyle({
		isTerminal: context.stdoutIsTerminal && !toFile,
		columns: context.columns,
		env: context.env,
		colorFlag: options.color && !toFile
	}));
}
function document({ command, asOf, dataset: { name, version, hash }, json }) {
	return {
		meta: {
			command,
			schemaVersion: 1,
			asOf,
			dataset: {
				name,
				version,
				hash
			}
		},
		...json
	};
}
function recordsOf({ command, records }, format) {
	if (records !== void 0) return records;
	throw usageError("FORMAT_NOT_OFFERED", `${command} has no ${format} form`, "use --format json, markdown, html or table");
}
// src/core/advice/question.ts
/** The keys of a profile, for validators and for walking over one. */
const PROFILE_KEYS = [
	"background",
	"experience",
	"role",
	"goal",
	"cloud",
	"employer",
	"portfolio",
	"budget",
	"hoursPerWeek",
	"deadline",
	"held",
	"vendorNamed",
	"examHelps",
	"language",
	"salary",
	"memberOf"
];
/** How a question is answered. */
const ANSWER_TYPES = [
	"choice",
	"number",
	"date",
	"ids",
	"language"
];
// src/cli/profile-flags.ts
/** `hoursPerWeek` as `--hours-per-week`. */
function flagOf(key) {
	return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** The answer that means none; said by flag, it also keeps the quiz from asking. */
const UNSURE = "unsure";
/** Adds one flag for each question; the questions are data, so their wording and values come from the dataset. */
function withProfileFlags(command, questions) {
	for (const question of questions) command.addOption(optionFor(question));
	return command.addOption(new Option("--member-of <groups>", "closed groups you belong to (comma-separated)").argParser(words));
}
function optionFor({ id, type, ask, choices = [], unit = "", max = 0 }) {
	const flag = flagOf(id);
	switch (type) {
		case "choice": return choiceOption(`${flag} <answer>`, ask, [...choices.map(({ value }) => value), UNSURE]);
		case "number": {
			const read = numberFrom(id === "hoursPerWeek" || id === "salary" ? 1 : 0, max, unit);
			return new Option(`${flag} <number>`, `${ask} (${unit})`).argParser((text) => text === "unsure" ? UNSURE : read(text));
		}
		case "date": return new Option(`${flag} <date>`, `${ask} (a date, or weeks from now such as 12w)`);
		case "ids": return new Option(`${flag} <ids>`, `${ask} (ids or exam codes, comma-separated)`).argParser(words);
		case "language": return new Option(`${flag} <code>`, `${ask} (a language code, default en)`);
	}
}
/** One answer as its flag would read it. Throws what the flag would throw. */
function answerFrom(question, text, dataset, asOf) {
	const read = optionFor(question).parseArg;
	const value = read === void 0 ? text : read(text, void 0);
	return profileFromFlags({ [question.id]: value }, dataset, asOf)[question.id];
}
/** The profile that flags describe. Throws a usage error for an id, a language or a date that cannot be. */
function profileFromFlags(flags, dataset, asOf) {
	const profile = {};
	for (const key of PROFILE_KEYS) {
		const value = flags[key];
		if (value !== void 0 && value !== "unsure") profile[key] = value;
	}
	const { deadline, held, language, memberOf } = flags;
	if (typeof deadline === "string" && deadline !== "unsure") profile["deadline"] = deadlineDay(deadline, asOf);
	if (Array.isArray(held)) profile["held"] = heldIds(held, dataset);
	if (typeof language === "string" && language !== "unsure") profile["language"] = knownLanguage(language);
	if (Array.isArray(memberOf)) knownTerms("--member-of", memberOf, dataset.vocabulary.groups.map(({ id }) => id));
	return profile;
}
/** Ids of what is held; a name that only stands as somebody's prerequisite (CISM, CISSP) is kept as it is. */
function heldIds(names, dataset) {
	const outside = new Set(dataset.credentials.flatMap(({ requires }) => requires?.value ?? []));
	const byLowerCase = new Map([...outside].map((name) => [name.toLowerCase(), name]));
	return names.map((name) => {
		const known = byLowerCase.get(name.toLowerCase());
		if (known !== void 0) return known;
		try {
			return findCredential(dataset, name).id;
		} catch (error) {
			throw error instanceof AdvisorError ? usageError(error.code, `--held: ${error.message}`, error.hint) : error;
		}
	});
}
function knownLanguage(text) {
	if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(text)) throw usageError("INVALID_ARGUMENT", `--language cannot be "${text}"`, "it takes a language code such as en, ja or zh-CN");
	return text;
}
/** The flags that say what a profile says: the command line that repeats a quiz. */
function flagsFromProfile(profile) {
	return PROFILE_KEYS.flatMap((key) => {
		const value = profile[key];
		if (value === void 0) return [];
		return [flagOf(key), typeof value === "object" ? value.join(",") : String(value)];
	});
}
// src/cli/commands/compare.ts
var compare_exports = /* @__PURE__ */ __exportAll({ compareCommand: () => compareCommand });
const MOST$1 = 6;
/** `compare`: two to six credentials side by side. */
async function compareCommand(context) {
	const { questions } = await context.loadDataset({});
	return withProfileFlags(withCommonOptions(new Command("compare")), questions).description("Two to six credentials side by side; the best of a row is marked. Your answers decide what \"better\" means at the end.").addHelpText("before", "Examples:\n  cert-advisor compare AI-102 AI-103\n  cert-advisor compare PMLE MLA-C02 --cloud aws --differences\n").argument("<ids...>", "ids, exam codes or names").option("--differences", "leave out the rows that are the same").action(async (queries, options) => {
		const dataset = await datasetFor(context, options);
		const asOf = asOfDay(context, options);
		const found = [...new Set(queries.map((query) => findCredential(dataset, query)))];
		if (found.length < 2 || found.length > MOST$1) {
			const count = found.length === 1 ? "one credential" : `${found.length} credentials`;
			throw usageError("WRONG_NUMBER", `compare was given ${count}`, `give two to ${MOST$1} different ones`);
		}
		const result = compare(dataset, found, asOf, profileFromFlags(options, dataset, asOf));
		const rows = options.differences === true ? result.rows.filter(({ values }) => differ(values)) : result.rows;
		await print(context, {
			command: "compare",
			asOf,
			dataset,
			json: {
				...result,
				rows
			},
			records: rows.map(({ field, values }) => ({
				field,
				...Object.fromEntries(found.map(({ id }, index) => [id, values[index] ?? null]))
			})),
			fields: ["field", ...found.map(({ id }) => id)],
			blocks: () => compareBlocks({
				...result,
				rows
			}, asOf)
		}, options);
	});
}
function differ(values) {
	return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
// src/core/credential.ts
/** What is earned: a proctored exam, a course-based certificate, a university programme, an assessed lab or badge, a plain course. */
const KINDS = [
	"certification",
	"certificate",
	"academic",
	"micro-credential",
	"course"
];
/** How much the holder had to do with their own hands to earn it, least first. */
const HANDS_ON = [
	"none",
	"exercises",
	"labs",
	"project",
	"performance-exam"
];
/** How a statement about pay or hiring was obtained, most convincing first. */
const METHODS = [
	"randomised",
	"matched",
	"job-ads",
	"survey",
	"issuer-claim",
	"opinion"
];
// src/core/filter.ts
const PRACTICAL = /* @__PURE__ */ new Set([
	"labs",
	"project",
	"performance-exam"
]);
/** Summaries of the credentials that meet every condition, in the order of the dataset. */
function filterCredentials(dataset, filter, asOf) {
	return dataset.credentials.filter((credential) => matchesText(dataset, credential, filter.search)).map((credential) => summaryOf(credential, asOf, filter.language)).filter((summary) => matches$2(summary, filter));
}
function matches$2(summary, filter) {
	const { cost, effort, handsOn, lifecycle } = summary;
	return oneOf(filter.provider, [summary.provider]) && oneOf(filter.kind, [summary.kind]) && oneOf(filter.level, [summary.level]) && oneOf(filter.cloud, summary.platforms.length === 0 ? ["none"] : summary.platforms) && oneOf(filter.role, summary.roles) && oneOf(filter.topic, summary.topics) && (filter.handsOn !== true || handsOn !== null && PRACTICAL.has(handsOn)) && (filter.free !== true || cost.usd !== null && cost.usd[1] === 0) && (filter.maxPriceUsd === void 0 || cost.usd !== null && cost.usd[1] <= filter.maxPriceUsd) && (filter.maxHours === void 0 || effort.hours !== null && effort.hours[1] <= filter.maxHours) && matchesStatus(lifecycle.status, filter.status);
}
function oneOf(wanted, found) {
	return wanted === void 0 || found.some((value) => wanted.includes(value));
}
function matchesStatus(status, wanted) {
	if (wanted === void 0) return isEarnable(status);
	if (wanted === "any" || wanted === status) return true;
	return wanted === "active" && status === "retiring";
}
function matchesText(dataset, credential, search) {
	if (search === void 0) return true;
	const { id, name, aliases = [], exams = [], summary, provider } = credential;
	const issuer = dataset.vocabulary.providers.find((each) => each.id === provider)?.name ?? provider;
	const text = [
		id,
		name,
		...aliases,
		...exams.map(({ code }) => code),
		summary,
		issuer
	].join(" ").toLowerCase();
	return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
// src/core/roi/input-terms.ts
/** What a number counts. A `share` lies between 0 and 1 unless its bounds say otherwise. */
const UNITS$1 = [
	"usd",
	"usd a year",
	"usd an hour",
	"share",
	"attempts",
	"hours",
	"hours a week",
	"hours a year",
	"weeks a month",
	"months",
	"years"
];
/** One term per input, in the order in which they are shown. */
const INPUT_TERMS = [
	{
		input: "salaryUsd",
		symbol: "S",
		label: "salary now",
		unit: "usd a year",
		min: 0,
		max: 1e8
	},
	{
		input: "targetSalaryUsd",
		symbol: "S₁",
		label: "salary aimed at",
		unit: "usd a year",
		min: 0,
		max: 1e8
	},
	{
		input: "upliftShare",
		symbol: "u",
		label: "rise in pay if it truly helps",
		unit: "share",
		min: 0,
		max: 5
	},
	{
		input: "attribution",
		symbol: "c",
		label: "chance that it makes the difference",
		unit: "share",
		min: 0,
		max: 1
	},
	{
		input: "monthsSooner",
		symbol: "m",
		label: "months sooner in the job",
		unit: "months",
		min: 0,
		max: 120
	},
	{
		input: "payWhileSearchingUsd",
		symbol: "S₀",
		label: "pay while searching",
		unit: "usd a year",
		min: 0,
		max: 1e8
	},
	{
		input: "finishChance",
		symbol: "P",
		label: "chance of finishing or passing",
		unit: "share",
		min: 0,
		max: 1
	},
	{
		input: "costShareIfUnfinished",
		symbol: "q",
		label: "cost share if not finished",
		unit: "share",
		min: 0,
		max: 1
	},
	{
		input: "feesUsd",
		symbol: "K",
		label: "fees",
		unit: "usd",
		min: 0,
		max: 1e7
	},
	{
		input: "studyHours",
		symbol: "h",
		label: "study hours",
		unit: "hours",
		min: 0,
		max: 1e5
	},
	{
		input: "hourValueShare",
		symbol: "φ",
		label: "value of a study hour, share of wage",
		unit: "share",
		min: 0,
		max: 2
	},
	{
		input: "horizonYears",
		symbol: "T",
		label: "years counted",
		unit: "years",
		min: 0,
		max: 50
	},
	{
		input: "decay",
		symbol: "δ",
		label: "rise left after a year",
		unit: "share",
		min: 0,
		max: 1
	},
	{
		input: "lagYears",
		symbol: "L",
		label: "years until it pays",
		unit: "years",
		min: 0,
		max: 20
	},
	{
		input: "discountRate",
		symbol: "d",
		label: "discount rate",
		unit: "share",
		min: 0,
		max: 1
	},
	{
		input: "hoursPerYear",
		symbol: "H",
		label: "working hours in a year",
		unit: "hours a year",
		min: 1,
		max: 8784
	}
];
// src/core/roi/defaults.ts
/** The answers to "would the same have happened without it?", the surest first. */
const COUNTERFACTUALS = [
	"surely",
	"likely",
	"unsure",
	"posting"
];
/** An assumption as the simulation and the tornado take it: low, mid and high, or a plain number where it has no range. */
function rangeOf$1({ value, range }) {
	return range === void 0 ? value : [
		range[0],
		value,
		range[1]
	];
}
// src/core/roi/resolved.ts
/** What the user said. */
function told(value, note = null) {
	return {
		value,
		origin: "you",
		sources: [],
		note
	};
}
/** What is assumed for want of anything better. */
function assumed(assumption) {
	const { sources = [], judgement = null } = assumption;
	return {
		value: rangeOf$1(assumption),
		origin: "default",
		sources,
		note: judgement
	};
}
/** What the user said, else what is assumed. */
function toldOr(value, assumption) {
	return value === void 0 ? assumed(assumption) : told(value);
}
/** What is published about the credential. */
function published(value, fact) {
	return {
		value,
		origin: "dataset",
		sources: fact.sources,
		note: fact.note ?? null
	};
}
/** What follows from other numbers: as personal as the most personal of them. */
function derived$1(value, from, note) {
	const origins = from.map(({ origin }) => origin);
	return {
		value,
		origin: ["you", "dataset"].find((each) => origins.includes(each)) ?? "default",
		sources: [...new Set(from.flatMap(({ sources }) => sources))],
		note
	};
}
/** A published range as low, middle and high. */
function between([low, high]) {
	return low === high ? low : [
		low,
		(low + high) / 2,
		high
	];
}
/** The number with its low end, middle and high end each changed by a function that never falls. */
function mapGiven(value, change) {
	return typeof value === "number" ? change(value) : spread(value.map(change));
}
/** Low, middle and high from three numbers; one number where they agree. */
function spread([low = 0, mid = 0, high = 0]) {
	return low === high ? mid : [
		low,
		mid,
		high
	];
}
/** The low end, the middle and the high end. */
function endsOf(value) {
	return typeof value === "number" ? [
		value,
		value,
		value
	] : value;
}
/** The middle. */
function midOf(value) {
	return typeof value === "number" ? value : value[1];
}
// src/core/roi/assumptions.ts
/** Every number the sum rests on, in the order of `INPUT_TERMS`, parts of a number before it. */
function assumptionsOf(dataset, credential, terms) {
	return partsOf(terms).map(({ resolved, ...part }) => {
		const [low, mid, high] = endsOf(resolved.value);
		return {
			...part,
			value: mid,
			range: low === high ? null : [low, high],
			origin: resolved.origin,
			sources: resolved.sources.flatMap((key) => sourceRef(dataset, credential, key)),
			note: resolved.note
		};
	});
}
/** What a key stands for: a study, or a source of the credential, of the studies or of the defaults. */
function sourceRef(dataset, credential, key) {
	const study = dataset.evidence.studies.find(({ id }) => id === key);
	const sources = {
		...dataset.roi.sources,
		...dataset.evidence.sources,
		...credential?.sources
	};
	if (study !== void 0) return [{
		key,
		title: study.title,
		url: sources[study.sources[0] ?? ""]?.url ?? null
	}];
	const source = sources[key];
	return source === void 0 ? [] : [{
		key,
		title: source.publisher,
		url: source.url
	}];
}
function partsOf({ gain, effort, odds, timing, fees }) {
	return [
		...input("salaryUsd", gain.salary),
		...input("targetSalaryUsd", gain.target),
		...part("advertisedUpliftShare", "u", "rise in pay as advertised", "share", gain.headline),
		...input("upliftShare", gain.uplift),
		...input("attribution", gain.attribution),
		...input("monthsSooner", gain.monthsSooner),
		...input("payWhileSearchingUsd", gain.searchPay),
		...part("passChance", "p", "chance of passing at one try", "share", odds.pass),
		...part("attempts", "n", "tries before giving up", "attempts", odds.attempts),
		...input("finishChance", odds.finish),
		...input("costShareIfUnfinished", odds.lost),
		...part("priceUsd", "K", "price", "usd", fees.price),
		...part("monthlyFeeUsd", "K", "monthly fee", "usd", fees.monthlyFee),
		...part("monthsPaid", "K", "months paid", "months", fees.monthsPaid),
		...part("extrasUsd", "K", "extras", "usd", fees.extras),
		...part("renewalsUsd", "K", "renewals within the years counted", "usd", fees.renewals),
		...part("employerUsd", "K", "paid by the employer", "usd", employerPart(fees.sums.employerUsd)),
		...input("feesUsd", fees.fees),
		...input("studyHours", effort.hours),
		...part("hoursPerWeek", "h", "study hours a week", "hours a week", effort.hoursPerWeek),
		...input("hourValueShare", effort.hourValue),
		...input("horizonYears", timing.horizon),
		...input("decay", timing.decay),
		...input("lagYears", timing.lag),
		...input("discountRate", timing.discount),
		...input("hoursPerYear", effort.hoursPerYear)
	];
}
function employerPart(usd) {
	return usd === 0 ? null : {
		value: usd,
		origin: "you",
		sources: [],
		note: null
	};
}
function part(input, symbol, label, unit, resolved) {
	return resolved === null ? [] : [{
		input,
		symbol,
		label,
		unit,
		resolved
	}];
}
function input(name, resolved) {
	const term = INPUT_TERMS.find((each) => each.input === name);
	return term === void 0 ? [] : part(name, term.symbol, term.label, term.unit, resolved);
}
// src/core/roi/compound.ts
/**
* `(1 + rate)^years` for any `years` ≥ 0: whole years by repeated multiplication, the rest by repeated square roots, bit
* by bit. IEEE 754 rounds both correctly, so that every engine gives the same digits, which it does not promise for
* powers and exponentials. Within 2e-14 of the true value, relatively.
*
* @example compound(0.03, 2.5) // 1.0767…
*/
function compound(rate, years) {
	const whole = Math.floor(years);
	let growth = 1;
	for (let year = 0; year < whole; year++) growth *= 1 + rate;
	let root = 1 + rate;
	for (let rest = years - whole; rest > 0 && root > 1; rest = rest * 2 - Math.floor(rest * 2)) {
		root = Math.sqrt(root);
		if (rest >= .5) growth *= root;
	}
	return growth;
}
// src/core/roi/benefits.ts
/**
* How many undiscounted first years of the rise `years` of it are worth today:
* `Σ_{y=1..years} δ^{y−1} / (1+d)^{y−½+L+m/12}`, benefits counted at the middle of each year as OMB Circular A-94
* advises for flows spread over it. A part of a year counts for its part of that year's term, so the result is
* continuous in `years`; 0 years give 0.
*
* The rise starts after the `m` months by which the job comes sooner: those months are paid for as acceleration, and
* the rise is not also counted for them.
*/
function annuityYears(inputs, years) {
	const { decay, discountRate, lagYears, monthsSooner } = inputs;
	let divisor = compound(discountRate, .5 + lagYears + monthsSooner / 12);
	let sum = 0;
	let left = 1;
	for (let year = 0; year < years; year++) {
		sum += Math.min(1, years - year) * left / divisor;
		left *= decay;
		divisor *= 1 + discountRate;
	}
	return sum;
}
/** What `years` of higher pay are worth today if the credential truly brings them, US dollars: `B = S · u · annuity`. */
function grossBenefitUsd(inputs, years = inputs.horizonYears) {
	return inputs.salaryUsd * inputs.upliftShare * annuityYears(inputs, years);
}
/**
* What it is worth to be in the job `m` months sooner, US dollars: `A = m · (S₁ − S₀) / 12`, undiscounted. Without a
* target salary the salary now is used. Never below 0: nobody need take a job early that pays less.
*
* @example 3 months at $80,000 from no pay: 20,000; at $80,000 from $65,000: 3,750.
*/
function accelerationUsd(inputs) {
	const target = inputs.targetSalaryUsd ?? inputs.salaryUsd;
	return Math.max(0, inputs.monthsSooner * (target - inputs.payWhileSearchingUsd) / 12);
}
/** All that is gained if it is finished and makes the difference, US dollars: `B + A`. */
function gainUsd(inputs) {
	return grossBenefitUsd(inputs) + accelerationUsd(inputs);
}
// src/core/roi/inputs.ts
/**
* w: the hourly wage, US dollars: `S / hours a year`. With 2,080 hours it is the convention by which the US Bureau of
* Labor Statistics turns hourly into yearly wages.
*
* @example hourlyWageUsd({ salaryUsd: 80000, hoursPerYear: 2080 }) // 38.46…
*/
function hourlyWageUsd(inputs) {
	return inputs.salaryUsd / inputs.hoursPerYear;
}
// src/core/roi/costs.ts
/** What one study hour is worth, US dollars: `w · φ` (US DOT guidance on the value of travel time, personal trips). */
function studyHourUsd(inputs) {
	return hourlyWageUsd(inputs) * inputs.hourValueShare;
}
/** What it costs to go through with it, money and time, US dollars: `full = K + h · w · φ`. */
function fullCostUsd(inputs) {
	return inputs.feesUsd + inputs.studyHours * studyHourUsd(inputs);
}
/**
* What it costs on average over those who finish and those who do not, US dollars:
* `cost = P · full + (1 − P) · q · full`. Undiscounted: it falls due at the start.
*/
function expectedCostUsd(inputs) {
	const { finishChance, costShareIfUnfinished } = inputs;
	return (finishChance + (1 - finishChance) * costShareIfUnfinished) * fullCostUsd(inputs);
}
// src/core/roi/break-even.ts
/** `part / whole`, or null where that is no finite number. */
function quotient(part, whole) {
	const value = part / whole;
	return whole > 0 && Number.isFinite(value) ? value : null;
}
/**
* The chance that the credential itself must make the difference for it just to pay: `c* = cost / (P · (B + A))`.
* It does not depend on c. Above 1 it never pays; null when there is nothing to gain, however likely.
*/
function breakEvenAttribution(inputs) {
	return quotient(expectedCostUsd(inputs), inputs.finishChance * gainUsd(inputs));
}
/**
* The rise in pay, as a share of S, at which it just pays with the other inputs as they are:
* `u* = (cost / (P · c) − A) / (S · annuity)`. 0 when the months sooner pay for it alone; null when no rise would do.
*/
function breakEvenUplift(inputs) {
	const odds = inputs.finishChance * inputs.attribution;
	const missing = expectedCostUsd(inputs) - odds * accelerationUsd(inputs);
	if (missing <= 0) return 0;
	return quotient(missing, odds * inputs.salaryUsd * annuityYears(inputs, inputs.horizonYears));
}
/**
* Months until the expected gain has paid back the cost, without discounting: `12·L + cost / (P · c · S · u / 12)`.
* Where the job comes sooner, the months saved pay first, and the rise after them; where the rise decays, each year
* pays less. Null ("never") when it is not paid back by the end of the horizon, `12·(L + T) + m` months after the start.
*/
function paybackMonths(inputs) {
	const odds = inputs.finishChance * inputs.attribution;
	const cost = expectedCostUsd(inputs);
	const start = 12 * inputs.lagYears;
	const soonerUsd = odds * accelerationUsd(inputs);
	if (soonerUsd > 0 && soonerUsd >= cost) return start + inputs.monthsSooner * cost / soonerUsd;
	const firstYears = quotient(cost - soonerUsd, odds * inputs.salaryUsd * inputs.upliftShare);
	const years = firstYears === null ? null : yearsWorth(firstYears, inputs);
	return years === null ? null : start + inputs.monthsSooner + 12 * years;
}
/** Years of a decaying rise that add up to `firstYears` undecayed ones, or null when the horizon is too short. */
function yearsWorth(firstYears, { horizonYears, decay }) {
	let missing = firstYears;
	let left = 1;
	for (let year = 0; year < horizonYears && left > 0; year++) {
		const part = Math.min(1, horizonYears - year);
		if (missing <= part * left) return year + missing / left;
		missing -= part * left;
		left *= decay;
	}
	return null;
}
// src/core/roi/formula.ts
/**
* The whole sum: `EB = P · c · (B + A)`, `NPV = EB − cost`, `ROI = NPV / cost`, and the break-even points. Every number
* is finite for inputs within the bounds of `INPUT_TERMS`.
*
* @example with S = 80,000, u = 10 %, $245, 173.33 h, φ = ½, T = 3, δ = 1, L = ½, d = 3 %, c = .18 and P = 1:
*   cost 3,578.33, EB 4,073.20, NPV 494.87, c* 15.81 %.
*/
function estimate(inputs) {
	const costUsd = expectedCostUsd(inputs);
	const gross = grossBenefitUsd(inputs);
	const acceleration = accelerationUsd(inputs);
	const benefitUsd = inputs.finishChance * inputs.attribution * (gross + acceleration);
	const npvUsd = benefitUsd - costUsd;
	return {
		fullUsd: fullCostUsd(inputs),
		costUsd,
		benefitUsd,
		grossBenefitUsd: gross,
		accelerationUsd: acceleration,
		npvUsd,
		roi: quotient(npvUsd, costUsd),
		breakEvenAttribution: breakEvenAttribution(inputs),
		breakEvenUplift: breakEvenUplift(inputs),
		paybackMonths: paybackMonths(inputs)
	};
}
// src/core/roi/cash-flow.ts
/**
* The expected discounted balance every `stepMonths` from the start to the end of the horizon, `12·(L + T) + m` months
* later: minus the cost at month 0, flat through the lag, up by the months sooner, then by the rise. Within a year the
* gain accrues evenly. The last point is the net present value.
*/
function cashFlow(inputs, stepMonths = 1) {
	const end = 12 * (inputs.lagYears + inputs.horizonYears) + inputs.monthsSooner;
	return [...Array.from({ length: Math.ceil(end / stepMonths) }, (_, index) => index * stepMonths).map((month) => ({
		month,
		cumulativeUsd: balanceUsd(inputs, month)
	})), {
		month: end,
		cumulativeUsd: estimate(inputs).npvUsd
	}];
}
function balanceUsd(inputs, month) {
	const { finishChance, attribution, monthsSooner, lagYears, horizonYears } = inputs;
	const sinceLag = Math.max(0, month - 12 * lagYears);
	const soonerShare = monthsSooner > 0 ? Math.min(1, sinceLag / monthsSooner) : 0;
	const gained = grossBenefitUsd(inputs, Math.min(horizonYears, Math.max(0, sinceLag - monthsSooner) / 12)) + soonerShare * accelerationUsd(inputs);
	return finishChance * attribution * gained - expectedCostUsd(inputs);
}
// src/core/roi/estimate-cautions.ts
/** A return above this says more about the fee than about the gain. */
const TINY_FEE_ROI = 10;
/** What a reader of the result should be warned of. */
function estimateCautions({ kind }, lenses, { lifecycle }) {
	const cautions = [];
	const { advertised, evidence } = lenses;
	if (advertised.costUsd > 0 && ((advertised.roi ?? 0) > TINY_FEE_ROI || (evidence.roi ?? 0) > TINY_FEE_ROI)) cautions.push("A return above 1,000% only says that the fee is tiny: the hours are the cost. Look at them.");
	if (advertised.costUsd === 0) cautions.push("There is no fee, so the advertised return has no end: the hours are the cost. Look at them.");
	if (kind === "academic") cautions.push("The defaults are meant for certificates; a degree may bring more, for longer: set --uplift and --horizon.");
	if (lifecycle.status === "announced") cautions.push(`It cannot be earned yet: it opens ${lifecycle.firstDay ?? "on a day not yet published"}.`);
	if (lifecycle.status === "beta") cautions.push("It is in beta: prices and dates may change, and results take longer.");
	if (lifecycle.status === "retiring") cautions.push(`It can be earned until ${lifecycle.lastDay} only.`);
	return cautions;
}
// src/core/roi/lenses.ts
/** The same sum under three honesties: what the claim promises, what the evidence bears, what was coming anyway. */
const LENSES = [
	"advertised",
	"evidence",
	"anyway"
];
/**
* The inputs as one lens sees them.
* - `advertised`: surely finished and surely the cause (c = P = 1), time is free (φ = 0), one undiscounted year without
*   delay (T = 1, δ = 1, d = 0, L = 0), at the headline's rise and price;
* - `evidence`: as given;
* - `anyway`: as given, but the same would have happened without it (c = 0).
*/
function lensInputs(lens, inputs, headline = {}) {
	if (lens === "evidence") return inputs;
	if (lens === "anyway") return {
		...inputs,
		attribution: 0
	};
	return {
		...inputs,
		...headline,
		attribution: 1,
		finishChance: 1,
		hourValueShare: 0,
		horizonYears: 1,
		decay: 1,
		lagYears: 0,
		discountRate: 0
	};
}
/** The three estimates. Show none without the others: `anyway` is never above `evidence`. */
function estimateLenses(inputs, headline = {}) {
	return {
		advertised: estimate(lensInputs("advertised", inputs, headline)),
		evidence: estimate(inputs),
		anyway: estimate(lensInputs("anyway", inputs))
	};
}
// src/core/roi/ranges.ts
/** Whether an input is given as low, mid and high. */
function isTriple(value) {
	return typeof value === "object" && value !== null;
}
/** The inputs with every uncertain one at its middle. */
function midInputs(ranges) {
	return {
		salaryUsd: mid(ranges.salaryUsd),
		targetSalaryUsd: ranges.targetSalaryUsd === null ? null : mid(ranges.targetSalaryUsd),
		upliftShare: mid(ranges.upliftShare),
		attribution: mid(ranges.attribution),
		monthsSooner: mid(ranges.monthsSooner),
		payWhileSearchingUsd: mid(ranges.payWhileSearchingUsd),
		finishChance: mid(ranges.finishChance),
		costShareIfUnfinished: mid(ranges.costShareIfUnfinished),
		feesUsd: mid(ranges.feesUsd),
		studyHours: mid(ranges.studyHours),
		hourValueShare: mid(ranges.hourValueShare),
		horizonYears: mid(ranges.horizonYears),
		decay: mid(ranges.decay),
		lagYears: mid(ranges.lagYears),
		discountRate: mid(ranges.discountRate),
		hoursPerYear: mid(ranges.hoursPerYear)
	};
}
function mid(value) {
	return typeof value === "number" ? value : value[1];
}
// src/core/roi/timing.ts
/** Calendar months that a number of study hours takes: `h / (hours a week · weeks a month)`. `hoursPerWeek` above 0. */
function studyMonths(studyHours, hoursPerWeek, weeksPerMonth) {
	return studyHours / (hoursPerWeek * weeksPerMonth);
}
/** L: years until it pays: the study itself, then the time to find or be given the better job. */
function lagYears(months, settlingYears) {
	return months / 12 + settlingYears;
}
/** T: years over which the rise is counted: as long as the credential is valid, and no longer than `capYears`. */
function horizonYears(validityYears, capYears) {
	return validityYears === null ? capYears : Math.min(validityYears, capYears);
}
// src/core/roi/resolve-effort.ts
/** The hours, how many months they fill and what one of them is worth; or that the hours cannot be known. */
function effortTerms(scene) {
	const { request, defaults } = scene;
	const found = hoursOf(scene);
	if (found === null) return {
		missing: "hours",
		text: "cannot be estimated: its study hours are not published",
		hint: "say how many you expect with --study-hours, such as --study-hours 40..80"
	};
	const hoursPerWeek = toldOr(request.hoursPerWeek, defaults.hoursPerWeek);
	return {
		hours: found.hours,
		hoursPerWeek,
		months: monthsOf(scene, found.hours, hoursPerWeek),
		hourValue: hourValueOf(scene),
		hoursPerYear: toldOr(request.hoursPerYear, defaults.hoursPerYear),
		cautions: [...found.cautions, ...freeTime(request) ? ["Your hours are priced at nothing, as you asked."] : []]
	};
}
function freeTime({ hourValueShare, hourValueUsd }) {
	const price = hourValueShare ?? hourValueUsd;
	return price !== void 0 && midOf(price) === 0;
}
function hoursOf({ credential, request, defaults, isExam }) {
	if (request.studyHours !== void 0) return {
		hours: told(request.studyHours),
		cautions: []
	};
	if (credential.hours !== void 0) return {
		hours: published(between(credential.hours.value), credential.hours),
		cautions: []
	};
	const months = credential.course?.months;
	if (months !== void 0) {
		const pace = assumed(defaults.hoursPerWeek);
		const hours = mapGiven(between(months.value), (each) => each * defaults.weeksPerMonth.value * midOf(pace.value));
		const note = `not published; its ${rangeText(months.value)} months at ${midOf(pace.value)} hours a week`;
		return {
			hours: derived$1(hours, [published(0, months)], note),
			cautions: [`Study hours are not published: taken as ${note.slice(19)}.`]
		};
	}
	if (!isExam) return null;
	const [low, high] = defaults.unknownExamHours.range ?? [];
	return {
		hours: assumed(defaults.unknownExamHours),
		cautions: [`Study hours are not published: a wide and cautious range, ${low} to ${high} hours, stands in for them. Give yours with --study-hours.`]
	};
}
function rangeText([low, high]) {
	return low === high ? String(low) : `${low} to ${high}`;
}
function monthsOf({ credential, request, defaults }, hours, hoursPerWeek) {
	const months = credential.course?.months;
	const own = request.hoursPerWeek !== void 0 || request.studyHours !== void 0;
	if (months !== void 0 && !own) return published(between(months.value), months);
	const pace = midOf(hoursPerWeek.value);
	return derived$1(mapGiven(hours.value, (each) => studyMonths(each, pace, defaults.weeksPerMonth.value)), [hours, hoursPerWeek], `study hours at ${pace} a week`);
}
function hourValueOf({ request, defaults }) {
	if (request.hourValueShare !== void 0) return told(request.hourValueShare);
	if (request.hourValueUsd !== void 0) {
		const hoursPerYear = request.hoursPerYear ?? defaults.hoursPerYear.value;
		const wage = hourlyWageUsd({
			salaryUsd: request.salaryUsd,
			hoursPerYear
		});
		return told(mapGiven(request.hourValueUsd, (usd) => usd / wage), "your dollars an hour as a share of your hourly wage");
	}
	if (request.paidWorkGivenUp !== true) return assumed(defaults.hourValueShare);
	return {
		...assumed(defaults.hourValueShareOfPaidWork),
		origin: "you"
	};
}
// src/core/roi/fees.ts
/**
* Chance of passing within `attempts` tries that each succeed with chance `passChance`, taken as independent:
* `P = 1 − (1 − p)ⁿ`. No tries give 0.
*/
function passWithin(passChance, attempts) {
	return 1 - chanceOfFailing(passChance, attempts);
}
/**
* How many tries are paid for on average when one stops at the first pass and after `attempts` at the latest:
* `E = (1 − (1 − p)ⁿ) / p`, summed as the chances of getting to each try, so that p = 0 gives n.
*
* @example expectedAttempts(0.7, 2) // 1.3
*/
function expectedAttempts(passChance, attempts) {
	let expected = 0;
	for (let tries = 0; tries < attempts; tries++) expected += chanceOfFailing(passChance, tries);
	return expected;
}
function chanceOfFailing(passChance, attempts) {
	let chance = 1;
	for (let tries = 0; tries < attempts; tries++) chance *= 1 - passChance;
	return chance;
}
/**
* What the renewals within the horizon cost in today's money, US dollars: one at each multiple of the validity strictly
* before the horizon's end, `Σ_{k ≥ 1, kV < T} usd / (1+d)^{L + kV}`. A renewal at the very end buys nothing counted.
*/
function renewalsUsd({ usd, validityYears, horizonYears, lagYears, discountRate }) {
	if (validityYears === null || validityYears <= 0) return 0;
	let sum = 0;
	for (let k = 1; k * validityYears < horizonYears; k++) sum += usd / compound(discountRate, lagYears + k * validityYears);
	return sum;
}
/** `K = price × expected attempts + subscription × months + extras + renewals − employer's share`. */
function feesOf(parts) {
	const priceUsd = parts.priceUsd * parts.attempts;
	const subscriptionUsd = parts.subscriptionUsdPerMonth * parts.subscriptionMonths;
	const all = priceUsd + subscriptionUsd + parts.extrasUsd + parts.renewalsUsd;
	const offered = parts.employer.kind === "share" ? all * parts.employer.share : parts.employer.usd;
	const employerUsd = Math.min(Math.max(offered, 0), all);
	return {
		priceUsd,
		subscriptionUsd,
		extrasUsd: parts.extrasUsd,
		renewalsUsd: parts.renewalsUsd,
		employerUsd,
		totalUsd: all - employerUsd
	};
}
// src/core/roi/resolve-fees.ts
const NONE = {
	price: null,
	monthlyFee: null,
	monthsPaid: null,
	extras: null,
	renewals: null
};
const NO_PRICE = {
	missing: "price",
	text: "cannot be estimated: its price is not published",
	hint: "say what you would pay with --fee, such as --fee 200 or --fee 150..300"
};
/** What has to be paid, or that it cannot be known. */
function feeTerms(scene, effort, odds, timing) {
	const whole = scene.request.feesUsd;
	const prices = whole === void 0 ? pricesOf(scene, effort) : {
		...NONE,
		price: told(whole)
	};
	if ("missing" in prices) return prices;
	const renewals = whole === void 0 ? renewalTerm(scene, prices, timing) : null;
	const all = {
		...prices,
		renewals
	};
	const attempts = whole === void 0 ? odds.expectedAttempts : 1;
	const partsAt = (at) => ({
		priceUsd: endOf(all.price, at),
		attempts,
		subscriptionUsdPerMonth: endOf(all.monthlyFee, at),
		subscriptionMonths: endOf(all.monthsPaid, at),
		extrasUsd: endOf(all.extras, at),
		renewalsUsd: endOf(renewals, at),
		employer: scene.request.employer ?? {
			kind: "share",
			share: 0
		}
	});
	const totals = [
		0,
		1,
		2
	].map((at) => feesOf(partsAt(at)).totalUsd);
	const known = Object.values(all).filter((each) => each !== null);
	return {
		...all,
		fees: derived$1(spread(totals), known, whole === void 0 ? SUM : "all fees as you gave them"),
		quotedUsd: feesOf({
			...partsAt(0),
			attempts: 1,
			renewalsUsd: 0
		}).totalUsd,
		parts: partsAt(1),
		sums: feesOf(partsAt(1))
	};
}
const SUM = "price × expected tries + monthly fee × months + extras + renewals − employer’s share";
function endOf(resolved, at) {
	return resolved === null ? 0 : endsOf(resolved.value)[at];
}
function pricesOf(scene, effort) {
	const { request, credential, exam } = scene;
	const extras = extrasOf(scene);
	if (request.priceUsd !== void 0 || request.monthlyFeeUsd !== void 0) {
		const monthly = request.monthlyFeeUsd;
		return {
			...NONE,
			price: request.priceUsd === void 0 ? null : told(request.priceUsd),
			monthlyFee: monthly === void 0 ? null : told(monthly),
			monthsPaid: monthly === void 0 ? null : monthsPaid(scene, effort),
			extras
		};
	}
	const { course } = credential;
	const parts = costOf(credential, scene.asOf, scene.language).parts;
	const main = parts.find(({ what }) => what !== "extras");
	if (main === void 0) return NO_PRICE;
	const rate = course?.usdPerMonth;
	if (main.what === "subscription" && rate !== void 0) return {
		...NONE,
		monthlyFee: published(between(rate.value), rate),
		monthsPaid: monthsPaid(scene, effort),
		extras
	};
	const fact = main.what === "beta exam" ? exam?.betaUsd : main.what === "exam" ? exam?.usd : course?.usd;
	if (main.usd === null || fact === void 0) return NO_PRICE;
	const beside = parts.find((part) => part !== main && part.what !== "extras");
	if (beside?.usd === null) return NO_PRICE;
	return {
		...NONE,
		price: published(between(main.usd), fact),
		extras: both(extras, beside?.usd)
	};
}
/** Extras with the price of a course that comes with the exam. */
function both(extras, course) {
	if (course === void 0) return extras;
	const [low, mid, high] = endsOf(between(course));
	const [least, middle, most] = extras === null ? [
		0,
		0,
		0
	] : endsOf(extras.value);
	return derived$1(spread([
		low + least,
		mid + middle,
		high + most
	]), [published(0, { sources: [] }), ...extras === null ? [] : [extras]], "the course beside the exam");
}
function extrasOf({ request, credential }) {
	if (request.extrasUsd !== void 0) return told(request.extrasUsd);
	const fact = credential.extrasUsd;
	return fact === void 0 ? null : published(between(fact.value), fact);
}
function monthsPaid({ request }, { months }) {
	if (request.monthsPaid !== void 0) return told(request.monthsPaid);
	return derived$1(mapGiven(months.value, (each) => Math.max(1, Math.ceil(Math.round(each * 1e6) / 1e6))), [months], "the months of study, each begun one paid");
}
/** The present value of the renewals within the horizon; null when none falls due. */
function renewalTerm({ request, credential, asOf }, prices, timing) {
	const { validityYears, horizon, lag, discount } = timing;
	const horizonYears = midOf(horizon.value);
	if (validityYears === null || validityYears <= 0 || validityYears >= horizonYears) return null;
	const usd = request.renewalUsd ?? renewalUsd(credential, asOf) ?? endOf(prices.price, 1);
	const terms = {
		usd,
		validityYears,
		horizonYears,
		lagYears: midOf(lag.value),
		discountRate: midOf(discount.value)
	};
	const from = request.renewalUsd === void 0 ? published(usd, credential.renewal?.usd ?? { sources: [] }) : told(usd);
	return derived$1(renewalsUsd(terms), [from], `$${usd} every ${validityYears} years within the horizon, in today's money`);
}
// src/core/roi/words.ts
/** A chance in words of a figure: `16%`, one decimal below ten, `less than 0.1%`. */
function percentText(share) {
	const percent = share * 100;
	if (percent > 0 && percent < .1) return "less than 0.1%";
	return `${Number(percent.toFixed(percent < 9.95 ? 1 : 0))}%`;
}
/** The two ends of a range of chances: `12–35%`, or one figure where they agree. */
function percentRange(low, high) {
	const [from, to] = [percentText(low), percentText(high)];
	return from === to ? to : `${from.replace("%", "")}–${to}`;
}
/** Whole dollars with commas: `$5,000`. */
function usdText(usd) {
	return `$${usd.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ",")}`;
}
// src/core/roi/resolve-gain.ts
/** What is gained and how likely it is the credential's doing. */
function gainTerms(scene) {
	const { request, defaults } = scene;
	const { headline, uplift, cautions } = upliftTerms(scene);
	return {
		salary: told(request.salaryUsd),
		target: request.targetSalaryUsd === void 0 ? null : told(request.targetSalaryUsd),
		headline,
		uplift,
		attribution: attributionTerm(scene),
		monthsSooner: toldOr(request.monthsSooner, defaults.monthsSooner),
		searchPay: searchPayTerm(scene),
		cautions: [...cautions, ...unusualGain(scene, headline, uplift)]
	};
}
function searchPayTerm({ request, defaults }) {
	if (request.payWhileSearchingUsd !== void 0) return told(request.payWhileSearchingUsd);
	if (request.notEmployed === true) return {
		...assumed(defaults.payWhileSearchingUsd),
		origin: "you"
	};
	return derived$1(request.salaryUsd, [told(request.salaryUsd)], "the present pay goes on, as you did not say otherwise");
}
function attributionTerm({ request, defaults }) {
	if (request.attribution !== void 0) return told(request.attribution);
	if (request.sameWithoutIt === void 0) return assumed(defaults.attribution);
	const answer = defaults.counterfactual.answers[request.sameWithoutIt];
	const note = `you answered "${answer.label}" to "${defaults.counterfactual.ask}"`;
	return {
		...assumed(answer),
		origin: "you",
		note: `${note}. ${answer.judgement ?? ""}`.trim()
	};
}
function upliftTerms({ credential, request, defaults }) {
	if (request.upliftShare !== void 0) {
		const highest = endsOf(request.upliftShare)[2];
		return {
			headline: told(highest),
			uplift: told(request.upliftShare),
			cautions: []
		};
	}
	const claims = (credential.claims ?? []).filter((claim) => claim.about === "pay" && claim.upliftPercent !== void 0);
	const best = METHODS.find((method) => claims.some((claim) => claim.method === method));
	if (best === void 0) {
		const fallback = assumed(defaults.upliftShare);
		const text = `No evidence: nobody has published what this credential adds to pay. ${percentText(midOf(fallback.value))} stands in for it; give your own with --uplift.`;
		return {
			headline: {
				...fallback,
				value: midOf(fallback.value)
			},
			uplift: fallback,
			cautions: [text]
		};
	}
	return claimed(claims, best, defaults.upliftShare.value);
}
/** The boldest claim for the headline; for the evidence the low end of the best-typed ones. */
function claimed(claims, best, without) {
	const bold = claims.reduce((top, claim) => claim.upliftPercent[1] > top.upliftPercent[1] ? claim : top);
	const sound = claims.filter(({ method }) => method === best);
	const low = Math.min(...sound.map(({ upliftPercent }) => upliftPercent[0])) / 100;
	const high = Math.max(...sound.map(({ upliftPercent }) => upliftPercent[1])) / 100;
	const source = (claim) => [claim.study ?? claim.sources[0] ?? ""];
	const headline = {
		value: bold.upliftPercent[1] / 100,
		origin: "dataset",
		sources: source(bold),
		note: `the highest figure claimed for it (${bold.method})`
	};
	const least = Math.min(low, without);
	return {
		headline,
		uplift: {
			value: least === high ? low : [
				least,
				low,
				high
			],
			origin: "dataset",
			sources: [...new Set(sound.flatMap(source))],
			note: `the low end of its best-typed claims (${best}); varied down to what is assumed without any claim`
		},
		cautions: best === "randomised" || best === "matched" ? [] : [WEAK[best]]
	};
}
const WEAK = {
	"job-ads": "The rise in pay is a difference between advertisements, not what one person gained.",
	survey: "The rise in pay rests on a survey at second hand, without a comparison of similar people.",
	"issuer-claim": "The rise in pay is what the issuer says; it sells the credential.",
	opinion: "The rise in pay is an opinion; no survey or study is behind it."
};
function unusualGain({ request, defaults }, headline, uplift) {
	const { value, sources = [] } = defaults.bestTenthUsdPerYear;
	const yearly = (each) => request.salaryUsd * midOf(each.value);
	const which = yearly(uplift) > value ? "The assumed" : yearly(headline) > value ? "The advertised" : null;
	if (which === null) return [];
	return [`${which} rise is more than the best tenth of credentials bring, about ${usdText(value)} a year over matched peers (${sources.join(", ")}).`];
}
// src/core/roi/resolve-odds.ts
/** How likely it is finished, in how many tries, and what is gone otherwise. */
function oddsTerms(scene) {
	const { request, defaults, isExam } = scene;
	const lost = lostTerm(scene);
	if (!isExam) return {
		pass: null,
		attempts: null,
		expectedAttempts: 1,
		finish: toldOr(request.finishChance, defaults.courseFinishChance),
		lost,
		cautions: freeCourse(scene)
	};
	const pass = toldOr(request.passChance, defaults.passChance);
	const attempts = toldOr(request.attempts, defaults.examAttempts);
	const tries = midOf(attempts.value);
	const within = mapGiven(pass.value, (chance) => passWithin(chance, tries));
	return {
		pass,
		attempts,
		expectedAttempts: expectedAttempts(midOf(pass.value), tries),
		finish: request.finishChance === void 0 ? derived$1(within, [pass, attempts], "1 − (1 − chance at one try) ^ tries") : told(request.finishChance),
		lost,
		cautions: []
	};
}
function freeCourse({ credential, request }) {
	if (request.finishChance !== void 0 || credential.course?.usd?.value[1] !== 0) return [];
	return ["The chance of finishing was measured among people who had paid; of those who have not, far fewer finish."];
}
function lostTerm({ credential, request, defaults, isExam }) {
	if (request.costShareIfUnfinished !== void 0) return told(request.costShareIfUnfinished);
	if (isExam) return assumed(defaults.examCostShareIfUnfinished);
	return assumed(midOf(request.priceUsd ?? (request.monthlyFeeUsd === void 0 ? credential.course?.usd?.value[1] : 0) ?? 0) > 0 ? defaults.oneSumCostShareIfUnfinished : defaults.subscriptionCostShareIfUnfinished);
}
// src/core/roi/resolve-timing.ts
/** From when, for how long and at which rate the gain is counted. */
function timingTerms(scene, months) {
	const { request, defaults, credential } = scene;
	const settling = defaults.settlingYears;
	const derivedLag = derived$1(lagYears(midOf(months.value), settling.value), [months], `the months of study and ${settling.value * 12} months to settle`);
	const validity = credential.validityMonths?.value;
	return {
		horizon: horizonTerm(scene),
		decay: toldOr(request.decay, defaults.decay),
		lag: request.lagYears === void 0 ? derivedLag : told(request.lagYears),
		discount: toldOr(request.discountRate, defaults.discountRate),
		validityYears: typeof validity === "number" ? validity / 12 : null,
		cautions: validity === void 0 && request.horizonYears === void 0 ? [UNKNOWN_VALIDITY] : []
	};
}
const UNKNOWN_VALIDITY = "How long it stays valid is not published: counted like one that does not lapse, and varied down to one year.";
function horizonTerm({ request, defaults, credential }) {
	if (request.horizonYears !== void 0) return told(request.horizonYears);
	const fallback = assumed(defaults.horizonYears);
	const cap = defaults.horizonYears.value;
	const fact = credential.validityMonths;
	if (fact === void 0) return {
		...fallback,
		value: cap > 1 ? [
			1,
			cap,
			cap
		] : cap
	};
	if (fact.value === "never") return fallback;
	const years = fact.value / 12;
	if (years >= cap) return fallback;
	return {
		value: horizonYears(years, cap),
		origin: "dataset",
		sources: fact.sources,
		note: "as long as it is valid"
	};
}
// src/core/roi/resolve.ts
/** The inputs of the sum: what the user said, else what is published, else what is assumed. */
function resolve(scene) {
	const effort = effortTerms(scene);
	if ("missing" in effort) return effort;
	const gain = gainTerms(scene);
	const odds = oddsTerms(scene);
	const timing = timingTerms(scene, effort.months);
	const fees = feeTerms(scene, effort, odds, timing);
	if ("missing" in fees) return fees;
	const terms = {
		gain,
		effort,
		odds,
		timing,
		fees
	};
	return {
		ranges: rangesOf(terms),
		headline: {
			upliftShare: midOf(gain.headline.value),
			feesUsd: fees.quotedUsd
		},
		terms,
		feeParts: fees.parts,
		feeSums: fees.sums,
		cautions: [
			...gain.cautions,
			...effort.cautions,
			...odds.cautions,
			...timing.cautions
		]
	};
}
function rangesOf({ gain, effort, odds, timing, fees }) {
	return {
		salaryUsd: gain.salary.value,
		targetSalaryUsd: gain.target === null ? null : gain.target.value,
		upliftShare: gain.uplift.value,
		attribution: gain.attribution.value,
		monthsSooner: gain.monthsSooner.value,
		payWhileSearchingUsd: gain.searchPay.value,
		finishChance: odds.finish.value,
		costShareIfUnfinished: odds.lost.value,
		feesUsd: fees.fees.value,
		studyHours: effort.hours.value,
		hourValueShare: effort.hourValue.value,
		horizonYears: timing.horizon.value,
		decay: timing.decay.value,
		lagYears: timing.lag.value,
		discountRate: timing.discount.value,
		hoursPerYear: effort.hoursPerYear.value
	};
}
// src/core/roi/scene.ts
/** One person before one credential on one day. */
function sceneOf(dataset, credential, request, asOf) {
	const language = request.language ?? "en";
	const exam = examOn(credential, asOf, language);
	const isExam = exam !== null || request.passChance !== void 0;
	return {
		credential,
		defaults: dataset.roi,
		request,
		asOf,
		language,
		exam,
		isExam
	};
}
/** 95 % of a standard normal variable lies below it; a 90 % interval is twice as wide. */
const Z95 = 1.645;
/** Points at which a density is summed. */
const STEPS = 1024;
/** A beta with a smaller shape is all but a toss between 0 and 1. */
const LEAST_SHAPE = .1;
/** A beta whose shapes add up to more is a point, as far as anybody can tell. */
const NARROW = 1e8;
/** What is known for certain. */
function constant(value) {
	return {
		mean: value,
		cells: (/* @__PURE__ */ new Float64Array(256)).fill(value)
	};
}
/**
* Log-normal with median `mid`, for amounts that are never negative: below the median with `σ = ln(mid / low) / 1.645`,
* above it with `σ = ln(high / mid) / 1.645`, so that one case in twenty lies below low and one above high also where the
* middle is not the geometric mean of both (where it is, this is the plain log-normal, with mean `mid · exp(σ²/2)`).
* Where low is 0, the lower half mirrors the upper one. A constant when low and high agree, or when the middle is 0 and
* no such curve exists.
*/
function logNormal(value) {
	if (typeof value === "number") return constant(value);
	const [low, mid, high] = value;
	if (low === high || mid <= 0) return constant(mid);
	const above = Math.log(high / mid) / Z95;
	const below = low > 0 ? Math.log(mid / low) / Z95 : above;
	const density = (z) => Math.exp(-z * z / 2);
	const amount = (z) => mid * Math.exp((z < 0 ? below : above) * z);
	const cells = cut(density, amount, -6, 6 + above);
	return {
		mean: cells.reduce((sum, cell) => sum + cell) / 256,
		cells
	};
}
/**
* Beta with mean `mid` and standard deviation `(high − low) / 3.29`, for chances: with
* `ν = mid · (1 − mid) / sd² − 1`, `α = mid · ν`, `β = (1 − mid) · ν`. No beta is as wide as a toss between 0 and 1, so ν
* is raised until neither shape is below 0.1. A constant when low and high all but agree, or when the middle is 0 or 1.
*/
function beta(value) {
	if (typeof value === "number") return constant(value);
	const [low, mid, high] = value;
	const deviation = (high - low) / (2 * Z95);
	const size = Math.max(mid * (1 - mid) / (deviation * deviation) - 1, LEAST_SHAPE / Math.min(mid, 1 - mid));
	if (!(size < NARROW)) return constant(mid);
	const [yes, no] = [mid * size, (1 - mid) * size];
	const chance = (odds) => 1 / (1 + Math.exp(-odds));
	const centre = Math.log(mid / (1 - mid));
	const peak = yes * Math.log(mid) + no * Math.log(1 - mid);
	const density = (odds) => {
		const logChance = -Math.log(1 + Math.exp(-odds));
		return Math.exp(yes * logChance + no * (logChance - odds) - peak);
	};
	const bulk = 6 * Math.sqrt(1 / yes + 1 / no);
	return {
		mean: mid,
		cells: cut(density, chance, centre - bulk - 20 / yes, centre + bulk + 20 / no)
	};
}
/**
* The means of `value` over equally likely cells of a density (of any scale) between `from` and `to`. The midpoint rule
* converges exponentially on a smooth density that vanishes at both ends, and the mean of the cells is the mean of the
* whole; the spread within a cell is lost, less than half a per cent of the standard deviation.
*/
function cut(density, value, from, to) {
	const step = (to - from) / STEPS;
	const masses = new Float64Array(STEPS);
	let total = 0;
	for (let index = 0; index < STEPS; index++) {
		const mass = density(from + (index + .5) * step);
		masses[index] = mass;
		total += mass;
	}
	const full = total / 256;
	const cells = /* @__PURE__ */ new Float64Array(256);
	let cell = 0;
	let room = full;
	for (let index = 0; index < STEPS; index++) {
		const share = value(from + (index + .5) * step) / full;
		let left = masses[index] ?? 0;
		for (; left > room && cell < 255; cell++) {
			cells[cell] = (cells[cell] ?? 0) + room * share;
			left -= room;
			room = full;
		}
		cells[cell] = (cells[cell] ?? 0) + left * share;
		room -= left;
	}
	return cells;
}
// src/core/roi/random.ts
const MASK = (1n << 64n) - 1n;
/**
* `count` 64-bit numbers of SplitMix64 (Steele, Lea and Flood 2014, with the constants of Vigna's splitmix64.c): the way
* its authors advise to fill the state of a generator of the xoshiro family from one number.
*/
function splitMix64(seed, count) {
	return Array.from({ length: count }, (_, index) => {
		let z = seed + 11400714819323198485n * BigInt(index + 1) & MASK;
		z = (z ^ z >> 30n) * 13787848793156543929n & MASK;
		z = (z ^ z >> 27n) * 10723151780598845931n & MASK;
		return z ^ z >> 31n;
	});
}
/**
* The first `count` numbers, 0 to 2³² − 1, of xoshiro128** 1.1 (Blackman and Vigna, "Scrambled Linear Pseudorandom
* Number Generators", ACM TOMS 2021; https://prng.di.unimi.it/xoshiro128starstar.c). All 32 bits of each are equally
* good. The state must not be all zero.
*/
function xoshiro128(state, count) {
	let [a, b, c, d] = state;
	const words = new Uint32Array(count);
	for (let index = 0; index < count; index++) {
		const scrambled = Math.imul(b, 5);
		words[index] = Math.imul(scrambled << 7 | scrambled >>> 25, 9);
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = d << 11 | d >>> 21;
	}
	return words;
}
/**
* `count` random 32-bit numbers. `seed` is any safe integer; the same seed gives the same numbers on every engine, as
* only integer arithmetic is used.
*/
function randomWords(seed, count) {
	const [low = 0n, high = 0n] = splitMix64(BigInt(seed) & MASK, 2);
	const half = (word) => Number(BigInt.asIntN(32, word));
	return xoshiro128([
		half(low),
		half(low >> 32n),
		half(high),
		half(high >> 32n)
	], count);
}
// src/core/roi/simulate.ts
/**
* Draws fees and hours from log-normals, and the chances of finishing and of making the difference from betas, each
* range read as a 90 % interval and all independent; every other input stays at its middle. What spreads is what we do
* not know about the averages (fees, hours, odds), not one person's luck: a draw is the expected value under those odds.
*/
function simulate(ranges, { draws = 1e4, seed = 1 } = {}) {
	const npvs = drawNpvs(ranges, draws, seed);
	const { mean, standardError } = meanOf(npvs);
	npvs.sort();
	return {
		draws,
		seed,
		p10Usd: quantile(npvs, .1),
		p50Usd: quantile(npvs, .5),
		p90Usd: quantile(npvs, .9),
		meanUsd: mean,
		standardErrorUsd: standardError,
		probabilityOfGain: npvs.filter((npv) => npv > 0).length / draws
	};
}
function distributionsOf(ranges) {
	return {
		fees: logNormal(ranges.feesUsd),
		hours: logNormal(ranges.studyHours),
		finish: beta(ranges.finishChance),
		attribution: beta(ranges.attribution)
	};
}
/** One net present value per draw, by `estimate`'s formula with all that does not vary taken out of the loop. */
function drawNpvs(ranges, draws, seed) {
	const { fees, hours, finish, attribution } = distributionsOf(ranges);
	const mid = midInputs(ranges);
	const gain = gainUsd(mid);
	const hourUsd = studyHourUsd(mid);
	const lost = mid.costShareIfUnfinished;
	const words = randomWords(seed, draws);
	const npvs = new Float64Array(draws);
	for (let index = 0; index < draws; index++) {
		const word = words[index] ?? 0;
		const p = finish.cells[word & 255] ?? 0;
		const c = attribution.cells[word >>> 8 & 255] ?? 0;
		const full = (fees.cells[word >>> 16 & 255] ?? 0) + (hours.cells[word >>> 24] ?? 0) * hourUsd;
		npvs[index] = p * c * gain - (p + (1 - p) * lost) * full;
	}
	return npvs;
}
function meanOf(values) {
	let sum = 0;
	for (const value of values) sum += value;
	const mean = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - mean) * (value - mean);
	return {
		mean,
		standardError: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length)
	};
}
/** The `share` quantile of sorted values, interpolated linearly between neighbours (Hyndman and Fan 1996, type 7). */
function quantile(sorted, share) {
	const place = share * (sorted.length - 1);
	const below = sorted[Math.floor(place)] ?? 0;
	return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
}
// src/core/roi/tornado.ts
/** One bar per uncertain input, the one that moves the result most first; equals in the order of `INPUT_TERMS`. */
function tornado(ranges) {
	const mid = midInputs(ranges);
	return INPUT_TERMS.flatMap(({ input, label }) => {
		const range = ranges[input];
		if (!isTriple(range)) return [];
		const [lowValue, , highValue] = range;
		return [{
			input,
			label,
			lowValue,
			highValue,
			npvAtLowUsd: estimate({
				...mid,
				[input]: lowValue
			}).npvUsd,
			npvAtHighUsd: estimate({
				...mid,
				[input]: highValue
			}).npvUsd
		}];
	}).sort((one, other) => width(other) - width(one));
}
function width({ npvAtLowUsd, npvAtHighUsd }) {
	return Math.abs(npvAtHighUsd - npvAtLowUsd);
}
// src/core/roi/verdict.ts
/**
* The verdict of an estimate, from how sure one would have to be that the credential makes the difference
* (`breakEven`, c*) and how sure one may be (`attribution`, low to high, both included in the toss-up):
* below the range it likely pays, above it only if your case is unusual. Null, nothing to gain, is `no-benefit`.
*/
function verdictOf$1(breakEven, [low, high]) {
	if (breakEven === null) return "no-benefit";
	if (breakEven < low) return "likely-pays";
	return breakEven <= high ? "toss-up" : "unlikely";
}
// src/core/roi/verdict-text.ts
/** The sentence above an estimate: how sure one would have to be that the credential makes the difference. */
function headlineOf(breakEven, base) {
	const atLarge = `of credentials at large ${percentRange(base.range?.[0] ?? base.value, base.value)} gain at all`;
	if (breakEven === null) return "There is nothing to gain: no rise in pay and no job sooner, or no chance of finishing.";
	if (breakEven <= 0) return "It costs nothing, so any chance that the certificate itself makes the difference pays.";
	if (breakEven > 1) return "It does not pay even if the certificate itself surely makes the difference.";
	return `Pays if there is at least a ${percentText(breakEven)} chance that the certificate itself makes the difference; ${atLarge}.`;
}
/**
* The verdict by rule, from the break-even attribution and the range that is plausible, as a sentence. `standIn` is the
* rise in pay that was put in the place of any evidence; null where somebody claims one or the user gave it.
*/
function spokenVerdict(breakEven, plausible, standIn) {
	const code = verdictOf$1(breakEven, plausible);
	const range = percentRange(...plausible);
	const ifAtAll = standIn === null ? "" : `, if it can bring a rise of ${percentText(standIn)} at all: nothing is published that says so`;
	return {
		code,
		text: {
			"likely-pays": `Likely pays: that is below the ${range} taken as plausible${ifAtAll}.`,
			"toss-up": `A toss-up: that lies within the ${range} taken as plausible, so it depends on whether the certificate is what makes the difference${ifAtAll}.`,
			unlikely: (breakEven ?? 0) > 1 ? "Unlikely to pay: it costs more than all that it may bring." : `Unlikely to pay: that is above the ${range} taken as plausible; it pays only if your case is unusual.`,
			"no-benefit": "It can only cost."
		}[code]
	};
}
// src/core/roi/estimate-one.ts
/** The estimate of one credential, or why there is none. Says nothing about whether it can still be earned. */
function estimateOne(dataset, credential, request, asOf) {
	const { id, name } = credential;
	const lifecycle = lifecycleOf(credential, asOf, request.language);
	const resolution = resolve(sceneOf(dataset, credential, request, asOf));
	if ("missing" in resolution) {
		const { missing, text, hint } = resolution;
		const { status } = lifecycle;
		return {
			id,
			name,
			estimated: false,
			status,
			missing,
			text,
			hint,
			lenses: null,
			breakEvenAttribution: null
		};
	}
	return {
		id,
		name,
		estimated: true,
		...estimateFrom(dataset, credential, request, resolution, {
			lifecycle,
			asOf
		})
	};
}
function estimateFrom(dataset, credential, request, { ranges, headline, terms, feeParts, feeSums, cautions }, timed) {
	const mid = midInputs(ranges);
	const lenses = estimateLenses(mid, headline);
	const { breakEvenAttribution: breakEven, breakEvenUplift } = lenses.evidence;
	const [low, , high] = endsOf(ranges.attribution);
	const standIn = terms.gain.uplift.origin === "default" ? mid.upliftShare : null;
	const { probabilityOfGain, ...simulation } = simulationOf(ranges, request);
	return {
		status: timed.lifecycle.status,
		headline: headlineOf(breakEven, dataset.roi.attribution),
		verdict: spokenVerdict(breakEven, [low, high], standIn),
		lenses,
		breakEvenAttribution: breakEven,
		breakEvenUplift,
		npvAtHighDiscountUsd: estimate({
			...mid,
			discountRate: endsOf(ranges.discountRate)[2]
		}).npvUsd,
		probabilityOfGain,
		simulation,
		tornado: tornado(ranges),
		cashFlow: cashFlow(mid).map(({ month, cumulativeUsd }) => ({
			month,
			cumulativeUsd: toCent(cumulativeUsd)
		})),
		assumptions: assumptionsOf(dataset, credential, terms),
		inputs: {
			...lensInputsOf(mid, headline),
			ranges,
			fees: {
				...feeParts,
				sums: feeSums
			}
		},
		cautions: [...cautions, ...estimateCautions(credential, lenses, timed)]
	};
}
function lensInputsOf(mid, headline) {
	return {
		advertised: lensInputs("advertised", mid, headline),
		evidence: mid,
		anyway: lensInputs("anyway", mid)
	};
}
/** To the cent: below that, engines may differ in the last digits of exponentials and logarithms. */
function simulationOf(ranges, { draws, seed }) {
	const found = simulate(ranges, {
		...draws === void 0 ? {} : { draws },
		...seed === void 0 ? {} : { seed }
	});
	return {
		...found,
		p10Usd: toCent(found.p10Usd),
		p50Usd: toCent(found.p50Usd),
		p90Usd: toCent(found.p90Usd),
		meanUsd: toCent(found.meanUsd),
		standardErrorUsd: toCent(found.standardErrorUsd)
	};
}
function toCent(usd) {
	return Math.round(usd * 100) / 100;
}
// src/core/roi/rank.ts
/**
* The estimate with the lowest break-even attribution, with all whose middle outcome (P50) lies within what it may come
* to itself (P10 to P90): their order says nothing. Null for fewer than two estimates.
*/
function rankingOf(estimates) {
	if (estimates.length < 2) return null;
	const [first, ...others] = estimates.filter(({ breakEvenAttribution }) => breakEvenAttribution !== null && breakEvenAttribution <= 1).toSorted((a, b) => (a.breakEvenAttribution ?? 0) - (b.breakEvenAttribution ?? 0));
	if (first === void 0) return {
		best: [],
		text: "None of them pays even if it surely makes the difference."
	};
	const { p10Usd, p90Usd } = first.simulation;
	const close = others.filter(({ simulation: { p50Usd } }) => p10Usd <= p50Usd && p50Usd <= p90Usd).map(({ id }) => id);
	const lead = `${first.id} needs the smallest chance of making the difference (${percentText(first.breakEvenAttribution ?? 0)}).`;
	const tie = close.length === 0 ? "" : ` Too close to call, within what we do not know: ${close.join(", ")}.`;
	const none = estimates.some(({ lenses }) => lenses.evidence.npvUsd > 0) ? "" : " On the evidence none of them comes out ahead of doing none.";
	return {
		best: [first.id, ...close],
		text: `${lead}${tie}${none}`
	};
}
// src/core/roi/retired.ts
/** Throws a usage error, with the command line for the successor, when the credential can no longer be earned. */
function refuseRetired(dataset, credential, request, asOf) {
	const { status, lastDay, successors } = lifecycleOf(credential, asOf, request.language);
	if (status !== "retired") return;
	const earnable = dataset.credentials.filter(({ id }) => successors.includes(id)).filter((each) => lifecycleOf(each, asOf, request.language).status !== "retired");
	const next = successors.find((id) => earnable.some((each) => each.id === id));
	const past = lastDay === null ? "" : `--as-of ${firstDayOf(lastDay)} for what it was`;
	const instead = next === void 0 ? "" : `cert-advisor roi ${next} --salary ${request.salaryUsd}`;
	const until = lastDay === null ? "" : `; its last day was ${lastDay}`;
	throw usageError("RETIRED_CREDENTIAL", `${credential.id} can no longer be earned${until}`, [instead === "" ? "" : `its successor: ${instead}`, past].filter((each) => each !== "").join(", or "));
}
// src/core/roi/estimate-roi.ts
/**
* What each credential costs and brings under the three lenses, as of a day (`YYYY-MM-DD`). Throws a usage error that
* offers the successor for one that can no longer be earned on that day.
*/
function estimateRoi(dataset, credentials, request, asOf) {
	for (const credential of credentials) refuseRetired(dataset, credential, request, asOf);
	const estimates = credentials.map((credential) => estimateOne(dataset, credential, request, asOf));
	const { action, attribution } = dataset.roi;
	const applies = credentials.some(({ kind }) => action.kinds.includes(kind));
	return {
		salaryUsd: request.salaryUsd,
		estimates,
		baseRate: [attribution.range?.[0] ?? attribution.value, attribution.value],
		ranking: rankingOf(estimates.filter((each) => each.estimated)),
		action: applies ? {
			text: action.says,
			sources: action.sources.flatMap((key) => sourceRef(dataset, null, key))
		} : null
	};
}
/**
* The break-even attribution of a credential on a day for somebody with that salary and nothing else said, without the
* rest of the estimate. Null when it is retired, its price or hours are not published, or there is nothing to gain.
*/
function breakEvenOf(dataset, credential, salaryUsd, asOf) {
	if (lifecycleOf(credential, asOf).status === "retired") return null;
	const resolution = resolve(sceneOf(dataset, credential, { salaryUsd }, asOf));
	return "missing" in resolution ? null : breakEvenAttribution(midInputs(resolution.ranges));
}
/** The break-even attributions of several credentials by id; see `breakEvenOf`. */
function breakEvensOf(dataset, wanted, salaryUsd, asOf) {
	const ids = new Set(wanted.map(({ id }) => id));
	const credentials = dataset.credentials.filter(({ id }) => ids.has(id));
	return new Map(credentials.map((each) => [each.id, breakEvenOf(dataset, each, salaryUsd, asOf)]));
}
// src/core/sort.ts
/** What a list may be ordered by. */
const SORT_KEYS = [
	"name",
	"provider",
	"level",
	"price",
	"hours",
	"validity",
	"last-day",
	"break-even"
];
/** Orders summaries, by break-even with the help of a map; what is not published stands last whichever way the rest is turned, and equals stand by id. */
function sortSummaries(dataset, summaries, key, reverse = false, breakEven = /* @__PURE__ */ new Map()) {
	const sortBy = sortValue(dataset, key, breakEven);
	return summaries.toSorted((a, b) => {
		const [x, y] = [sortBy(a), sortBy(b)];
		if (x === null || y === null) return x === y ? byId(a, b) : x === null ? 1 : -1;
		if (x === y) return byId(a, b);
		return (x < y ? -1 : 1) * (reverse ? -1 : 1);
	});
}
function sortValue({ vocabulary }, key, breakEven) {
	const levels = vocabulary.levels.map(({ id }) => id);
	return {
		name: ({ name }) => name.toLowerCase(),
		provider: ({ provider, name }) => `${provider} ${name}`.toLowerCase(),
		level: ({ level }) => levels.indexOf(level),
		price: ({ cost }) => cost.usd?.[1] ?? null,
		hours: ({ effort }) => effort.hours?.[1] ?? null,
		validity: ({ validityMonths }) => validityMonths === "never" ? Number.MAX_SAFE_INTEGER : validityMonths,
		"last-day": ({ lifecycle }) => lifecycle.lastDay,
		"break-even": ({ id }) => breakEven.get(id) ?? null
	}[key];
}
function byId(a, b) {
	return a.id < b.id ? -1 : 1;
}
// src/render/views/list.ts
/** The columns that a list can show. */
const LIST_COLUMNS = [
	"id",
	"name",
	"provider",
	"kind",
	"level",
	"price",
	"hours",
	"valid",
	"practice",
	"status",
	"break-even"
];
/** What matters most first: a narrow terminal drops columns from the end. */
const DEFAULT_COLUMNS = [
	"id",
	"status",
	"price",
	"hours",
	"level",
	"valid"
];
const PAYING_COLUMNS = [
	"id",
	"break-even",
	"price",
	"hours",
	"status",
	"level",
	"valid"
];
const COLUMNS = {
	id: {
		column: {
			title: "ID",
			keep: true
		},
		cell: ({ id }) => id
	},
	name: {
		column: { title: "Name" },
		cell: ({ name }) => name
	},
	provider: {
		column: { title: "Issuer" },
		cell: ({ provider }) => provider
	},
	kind: {
		column: { title: "Kind" },
		cell: ({ kind }) => kind
	},
	level: {
		column: { title: "Level" },
		cell: ({ level }) => level
	},
	price: {
		column: {
			title: "Price",
			align: "right"
		},
		cell: ({ cost }) => unknownMuted(usd(cost.usd))
	},
	hours: {
		column: {
			title: "Hours",
			align: "right"
		},
		cell: ({ effort }) => unknownMuted(hours(effort.hours))
	},
	valid: {
		column: { title: "Valid" },
		cell: ({ validityMonths }) => validText(validityMonths)
	},
	practice: {
		column: { title: "Practice" },
		cell: ({ handsOn }) => handsOn ?? {
			text: "not published",
			tone: "muted"
		}
	},
	status: {
		column: { title: "Status" },
		cell: ({ lifecycle }) => statusText(lifecycle)
	},
	"break-even": {
		column: {
			title: "Pays from",
			align: "right"
		},
		cell: ({ breakEvenAttribution: share = null }) => share === null ? {
			text: "–",
			tone: "muted"
		} : chanceText(share)
	}
};
const PAYS_FROM = "Pays from: the smallest chance that the certificate itself makes the difference at which it pays. Where nobody claims a rise in pay, which is nearly everywhere, the same 10% stands in: the order then only says what costs least. cert-advisor roi ID tells more.";
function chanceText(share) {
	return share > 1 ? {
		text: "never",
		tone: "bad"
	} : percentText(share);
}
/** A list as a table, with what it holds in one line below. */
function listBlocks(credentials, total, asOf, wanted) {
	if (credentials.length === 0) return [{
		type: "paragraph",
		text: `Nothing fits on ${asOf}. Loosen a condition, or look among all with --status any.`
	}];
	const pays = credentials[0]?.breakEvenAttribution !== void 0;
	const shown = (wanted ?? (pays ? PAYING_COLUMNS : DEFAULT_COLUMNS)).map((name) => COLUMNS[name]);
	const count = credentials.length === total ? `${total} credentials` : `${credentials.length} of ${total} credentials`;
	return [{
		type: "table",
		columns: shown.map(({ column }) => column),
		rows: credentials.map((each) => shown.map(({ cell }) => cell(each)))
	}, {
		type: "notes",
		items: [`${count} as of ${asOf}. Prices in US dollars; a dash means not published. cert-advisor show ID tells more.`, ...pays ? [PAYS_FROM] : []]
	}];
}
function unknownMuted(text) {
	return text === "not published" ? {
		text: "–",
		tone: "muted"
	} : text;
}
/** How long it stays valid, in a word or two. */
function validText(months) {
	if (months === null) return {
		text: "–",
		tone: "muted"
	};
	if (months === "never") return "no end";
	return months % 12 === 0 ? `${months / 12} y` : `${months} m`;
}
// src/cli/amounts.ts
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** A single figure. */
function figureFrom(spec) {
	return (text) => single(text, spec, `It takes ${rangeOf(spec)}.`);
}
/** A figure, or a range `low..high` (or `low..mid..high`); the middle of two ends lies half-way. */
function givenFrom(spec) {
	const takes = `It takes ${rangeOf(spec)}, or low..high.`;
	return (text) => {
		const pieces = piecesOf(text.trim());
		const all = text.trim().endsWith("%") ? pieces.map((piece) => piece.endsWith("%") ? piece : `${piece}%`) : pieces;
		const [low = 0, second = low, third] = all.map((piece) => single(piece, spec, takes));
		if (all.length > 3) throw new InvalidArgumentError(takes);
		const [mid, high] = third === void 0 ? [(low + second) / 2, second] : [second, third];
		if (low > mid || mid > high) throw new InvalidArgumentError(`The low end is above the high end. ${takes}`);
		return low === high ? low : [
			low,
			mid,
			high
		];
	};
}
/** `.12...35` as `.12` and `.35`: the first two dots that can, separate. */
function piecesOf(text) {
	const at = text.indexOf("..", 1);
	return at < 0 ? [text] : [text.slice(0, at), ...piecesOf(text.slice(at + 2))];
}
function single(text, { unit, min, max }, takes) {
	const bare = unit === "usd" ? text.replace(/^\$/, "") : unit === "share" ? text.replace(/%$/, "") : text;
	const number = bare !== "" && NUMBER.test(bare) && /\d/.test(bare) ? Number(bare.replaceAll(",", "")) : NaN;
	const value = unit === "share" && text.endsWith("%") ? number / 100 : number;
	if (!Number.isFinite(value) || value < min || value > max) throw new InvalidArgumentError(takes);
	return value + 0;
}
function rangeOf({ unit, min, max }) {
	if (unit === "share") return `a share from ${min * 100}% to ${max * 100}%, such as 10% or 0.1`;
	const comma = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
	return `${unit === "usd" ? "US dollars" : unit} from ${comma(min)} to ${comma(max)}`;
}
/** What an employer takes over: `50%` of the fees, or dollars. */
function employerShare(text) {
	const takes = "It takes a share from 0% to 100%, such as 50%, or US dollars from 1 to 10,000,000, such as 300.";
	if (text.trim().endsWith("%")) return {
		kind: "share",
		share: single(text.trim(), SHARE$1, takes)
	};
	const usd = single(text.trim(), {
		unit: "usd",
		min: 0,
		max: 1e7
	}, takes);
	if (usd > 0 && usd < 1) throw new InvalidArgumentError(takes);
	return {
		kind: "amount",
		usd
	};
}
const SHARE$1 = {
	unit: "share",
	min: 0,
	max: 1
};
/** Reads the value of an hour. */
function hourValue(text) {
	const trimmed = text.trim();
	if (trimmed.startsWith("$")) return { usd: givenFrom({
		unit: "usd",
		min: 0,
		max: 1e4
	})(trimmed) };
	try {
		return { share: givenFrom({
			unit: "share",
			min: 0,
			max: 2
		})(trimmed) };
	} catch {
		throw new InvalidArgumentError("It takes a share of the hourly wage from 0% to 200%, such as 50%, or dollars an hour such as $20, or low..high.");
	}
}
// src/cli/commands/list.ts
var list_exports = /* @__PURE__ */ __exportAll({ listCommand: () => listCommand });
const CSV_FIELDS$1 = [
	"id",
	"name",
	"provider",
	"kind",
	"level",
	"lifecycle.status",
	"lifecycle.lastDay",
	"cost.usd",
	"effort.hours",
	"handsOn",
	"validityMonths",
	"renewal.usd",
	"platforms",
	"roles",
	"topics",
	"page",
	"breakEvenAttribution"
];
/** `list`: what exists, filtered and sorted. */
function listCommand(context) {
	return withCommonOptions(new Command("list")).description("What can be earned, filtered and sorted. Without --status: what can be earned on the as-of day.").addHelpText("before", "Examples:\n  cert-advisor list --cloud azure --max-price 100\n  cert-advisor list --status retired --sort last-day --reverse\n  cert-advisor list --free --hands-on --json\n").addOption(new Option("--provider <ids>", "issuers, by id or name (comma-separated)").argParser(words)).addOption(choicesOption("--kind <kinds>", "kinds of credential", KINDS)).addOption(new Option("--level <levels>", "levels (comma-separated)").argParser(words)).addOption(new Option("--cloud <platforms>", "clouds and platforms, or none for vendor-neutral (comma-separated)").argParser(words)).addOption(new Option("--role <roles>", "roles they prepare for (comma-separated)").argParser(words)).addOption(new Option("--topic <topics>", "topics they cover (comma-separated)").argParser(words)).option("--hands-on", "only with labs, a project or a practical exam").option("--free", "only what costs nothing").addOption(new Option("--max-price <usd>", "cost at most this many US dollars").argParser(numberFrom(0, 1e6, "US dollars"))).addOption(new Option("--max-hours <hours>", "take at most this many hours").argParser(numberFrom(0, 1e5, "hours"))).option("--search <words>", "words that must all occur in it").addOption(choiceOption("--status <status>", "where it stands on the as-of day", [...STATUSES, "any"])).option("--language <code>", "language to be examined in, such as ja").addOption(choiceOption("--sort <key>", "order by", SORT_KEYS)).option("--reverse", "turn the order round").addOption(new Option("--salary <usd>", "your pay a year, for the chance at which each pays (--sort break-even)").argParser(figureFrom({
		unit: "usd",
		min: 1,
		max: 1e7
	}))).addOption(new Option("--limit <n>", "show at most n").argParser(integerFrom(1, 1e6, "a number of rows"))).addOption(choicesOption("--columns <names>", "columns of the table", LIST_COLUMNS)).action(async (options) => list(context, options));
}
async function list(context, options) {
	const dataset = await datasetFor(context, options);
	const asOf = asOfDay(context, options);
	const found = filterCredentials(dataset, filterFrom(options, dataset), asOf);
	if (options.sort === "break-even" && options.salary === void 0) throw usageError("MISSING_SALARY", "--sort break-even needs your salary", "add --salary, such as --salary 80000");
	const breakEven = options.salary === void 0 ? null : breakEvensOf(dataset, found, options.salary, asOf);
	const shown = sortSummaries(dataset, found, options.sort ?? "provider", options.reverse, breakEven ?? /* @__PURE__ */ new Map()).slice(0, options.limit);
	const credentials = breakEven === null ? shown : shown.map((each) => ({
		...each,
		breakEvenAttribution: breakEven.get(each.id) ?? null
	}));
	await print(context, {
		command: "list",
		asOf,
		dataset,
		json: {
			total: found.length,
			credentials
		},
		records: credentials,
		fields: CSV_FIELDS$1,
		blocks: () => listBlocks(credentials, found.length, asOf, options.columns)
	}, options);
}
function filterFrom(options, { vocabulary, credentials }) {
	const { provider, kind, level, cloud, role, topic, handsOn, free, maxPrice, maxHours, search, status, language } = options;
	const ids = (terms) => terms.map(({ id }) => id);
	const issuers = new Map(vocabulary.providers.flatMap(({ id, name }) => [[id, id], [name.toLowerCase(), id]]));
	const used = new Set(credentials.map((credential) => credential.provider));
	const conditions = {
		provider: knownTerms("--provider", provider?.map((name) => issuers.get(name.toLowerCase()) ?? name), [...used].toSorted()),
		kind,
		level: knownTerms("--level", level, ids(vocabulary.levels)),
		cloud: knownTerms("--cloud", cloud, [...ids(vocabulary.platforms), "none"]),
		role: knownTerms("--role", role, ids(vocabulary.roles)),
		topic: knownTerms("--topic", topic, ids(vocabulary.topics)),
		handsOn,
		free,
		maxPriceUsd: maxPrice,
		maxHours,
		search,
		status,
		language
	};
	return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== void 0));
}
// src/cli/commands/quiz.ts
var quiz_exports = /* @__PURE__ */ __exportAll({ quizCommand: () => quizCommand });
/** `quiz`: asks what can still change the answer, then gives it. */
async function quizCommand(context) {
	const { questions } = await context.loadDataset({});
	return withProfileFlags(withCommonOptions(new Command("quiz")), questions).description("Asks a few questions and recommends. What is answered by flag or in a file is not asked.").addHelpText("before", EXAMPLES$2).option("--all", "ask everything, also what cannot change the answer").option("--answers <file>", "a saved profile, JSON or YAML: what it answers is not asked").option("--save <file>", "save the answers for later, as YAML or JSON by the ending").option("--plain", "ask with numbered lists, without moving the cursor").addOption(topOption()).action(async (options) => {
		const { quiz } = await import("./cli-quiz.js");
		await quiz(context, options);
	});
}
const EXAMPLES$2 = `Examples:
  cert-advisor quiz
  cert-advisor quiz --cloud aws --budget 300        two answers that need no asking
  cert-advisor quiz --all --save me.yaml
`;
// src/core/advice/explore.ts
/** The answers that stand for all answers to a question when its effect is explored. */
function answersTo(question, asOf) {
	if (question.choices !== void 0) return question.choices.map(({ value }) => value);
	const explored = question.explore ?? [];
	return question.type === "date" ? explored.map((weeks) => addDays(asOf, weeks * 7)) : [...explored];
}
/** A profile with one answer put, changed or taken back. */
function withAnswer(profile, key, answer) {
	const { [key]: _, ...rest } = profile;
	return answer === void 0 ? rest : {
		...rest,
		[key]: answer
	};
}
/** The board after one answer changed. Not for `language`, which changes the candidates themselves. */
function boardWith(dataset, board, key, answer) {
	return changedBoard(board, situationOf(dataset, withAnswer(board.situation.profile, key, answer), board.situation.asOf), [key]);
}
// src/core/advice/flips.ts
/** Every single answer, given differently or given at all, that puts another option first; questions in their order. */
function flipsOf(dataset, board) {
	const current = firstRow(board);
	const order = board.candidates.map((_, row) => row).sort((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0));
	const scratch = board.scores.slice();
	return dataset.questions.filter(({ roiOnly }) => roiOnly !== true).flatMap((question) => {
		const { asOf, profile } = board.situation;
		return answersTo(question, asOf).filter((answer) => answer !== profile[question.id]).flatMap((answer) => {
			const first = firstAfter(board, situationOf(dataset, withAnswer(profile, question.id, answer), asOf), question.id, order, scratch);
			const id = first === null || first === current ? void 0 : board.candidates[first]?.id;
			return id === void 0 ? [] : [{
				question: question.id,
				answer,
				newFirst: id
			}];
		});
	});
}
/** More than rounding can add to a sum of a dozen products below 1. */
const SLACK = 1e-9;
/**
* The first place after one answer changed. Only what reads that answer is scored again, and only for options that could
* still come first: whose other criteria, with full marks on the changed ones, reach the best value found so far.
*/
function firstAfter(board, situation, key, order, scratch) {
	const { candidates } = board;
	const weights = weightsOf(situation.model, situation.answers, board.emphasis);
	const changed = CRITERIA.flatMap((criterion, k) => READS[criterion].includes(key) ? [k] : []);
	const fixed = weights.map((weight, k) => changed.includes(k) ? 0 : weight);
	const most = changed.reduce((sum, k) => sum + (weights[k] ?? 0), 0);
	const values = Float64Array.from(candidates, (_, row) => weightedSum(board.scores, row, fixed));
	const gates = GATE_READS.includes(key) ? candidates.map((candidate) => gateOf(candidate, situation.profile, situation.asOf)) : board.gates;
	const now = {
		...board,
		situation,
		weights,
		values,
		gates,
		scores: scratch
	};
	let first = null;
	for (const row of order) {
		if (gates[row] !== null) continue;
		if (first !== null && (values[row] ?? 0) + most < (values[first] ?? 0) - SLACK) continue;
		rescore(now, row, changed);
		if (first === null || compareRows(now, row, first) < 0) first = row;
	}
	scratch.set(board.scores);
	return first;
}
/** Scores one option again on the changed criteria and puts its full value in place of its partial one. */
function rescore(board, row, changed) {
	const candidate = board.candidates[row];
	if (candidate === void 0) return;
	for (const k of changed) {
		const criterion = CRITERIA[k];
		if (criterion !== void 0) board.scores[row * CRITERIA.length + k] = scoreOn(criterion, candidate, board.situation);
	}
	board.values[row] = weightedSum(board.scores, row, board.weights);
}
// src/core/advice/gate-detail.ts
/** Why a gate shut an option out, in one sentence with the figures that decided. */
function gateDetail(candidate, gate, { profile, asOf }) {
	const { lifecycle, cost, hours, option } = candidate;
	const credential = option.type === "credential" ? option.credential : void 0;
	const ready = hours === null ? "" : readyDay(hours[0], profile.hoursPerWeek ?? 8, asOf);
	return {
		retired: () => `retired${lifecycle.lastDay === null ? "" : `; its last day was ${lifecycle.lastDay}`}`,
		"not-open-yet": () => `cannot be taken before ${lifecycle.firstDay ?? "a day not published"}`,
		language: () => `is not offered in the language "${profile.language ?? "en"}"`,
		"closed-registration": () => `registration is open to a closed group only: ${credential?.openTo?.value ?? ""}`,
		"already-held": () => "you hold it already",
		prerequisite: () => `asks that you hold one of these first: ${credential?.requires?.value.join(", ") ?? ""}`,
		"over-budget": () => `costs $${cost.usd === null ? "?" : rangeWords(cost.usd)}, above your budget of $${profile.budget}`,
		"price-not-published": () => "its price is not published, so it cannot be held against your budget",
		"closes-before-ready": () => `you would be ready on ${ready}, after its last day ${lifecycle.lastDay}`,
		"not-ready-by-deadline": () => `you would be ready on ${ready}, after your deadline ${profile.deadline}`,
		"hours-not-published": () => "its study hours are not published, so it cannot be held against your deadline"
	}[gate]();
}
// src/core/advice/notices.ts
/** A guide's word with every condition met; one left open is not enough. */
const SPEAKS_TO_YOU = .5;
/** What people who read the guides should know, and the tips that fit the answers. */
function noticesFor(dataset, board, first) {
	return [...retiredPicks(dataset, board), ...tipsFor(dataset, board, first)];
}
/** What a guide recommends to people like this one but cannot be earned any more. */
function retiredPicks(dataset, { candidates, situation }) {
	const nameOf = (id) => dataset.credentials.find((credential) => credential.id === id)?.name ?? id;
	return candidates.filter(({ lifecycle }) => lifecycle.status === "retired").flatMap((candidate) => {
		const loudest = endorsementsOf(candidate).map((endorsement) => ({
			guide: endorsement.guide,
			value: voice(endorsement, situation)
		})).toSorted((a, b) => b.value - a.value)[0];
		return loudest === void 0 || loudest.value < SPEAKS_TO_YOU ? [] : [{
			candidate,
			guideId: loudest.guide
		}];
	}).map(({ candidate: { id, name, lifecycle }, guideId }) => {
		const guide = dataset.evidence.guides.find((each) => each.id === guideId);
		const instead = lifecycle.successors.map((successor) => `${nameOf(successor)} (${successor})`).join(" or ");
		return {
			code: "retired-pick",
			id,
			lastDay: lifecycle.lastDay,
			successors: lifecycle.successors,
			text: `${name}, which “${guide?.title ?? guideId}” recommends for your situation, retired on ${lifecycle.lastDay ?? "an unpublished day"}.` + (instead === "" ? " It has no successor." : ` What took its place: ${instead}.`),
			sources: guide?.sources ?? []
		};
	});
}
function tipsFor(dataset, { situation }, first) {
	const answers = {
		...situation.answers,
		type: first?.option.type ?? "alternative"
	};
	return dataset.wording.tips.filter(({ when }) => holds(when, answers)).map(({ id, says, sources }) => ({
		code: id,
		text: says,
		sources
	}));
}
// src/core/advice/robustness.ts
const WIDTH = CRITERIA.length;
/** How many weightings are tried, and how far each weight may move either way (a factor). */
const DRAWS = 1e4;
/**
* Stochastic multicriteria acceptability (SMAA): the share of seeded weightings around the person's in which each open
* option comes first. A weight is multiplied by a factor between 1/SPREAD and SPREAD, as likely below 1 as above.
* Returns shares by row, summing to 1. Tervonen and Lahdelma, doi 10.1016/j.ejor.2005.12.037.
*/
function shares(board, draws = DRAWS, seed = 1) {
	const rows = contenders(board);
	const wins = new Float64Array(rows.length);
	const matrix = Float64Array.from(rows.flatMap((row) => [...rowOf$1(board, row)]));
	const random = generator(seed);
	const weights = new Float64Array(WIDTH);
	for (let draw = 0; draw < draws; draw += 1) {
		for (let k = 0; k < WIDTH; k += 1) {
			const u = random() * 2;
			weights[k] = (board.weights[k] ?? 0) * (1 + u) / (3 - u);
		}
		const best = bestOf(matrix, rows.length, weights);
		wins[best] = (wins[best] ?? 0) + 1;
	}
	return new Map(rows.map((row, index) => [row, (wins[index] ?? 0) / draws]));
}
function bestOf(matrix, count, weights) {
	let best = 0;
	let bestValue = -1;
	for (let row = 0; row < count; row += 1) {
		let value = 0;
		for (let k = 0; k < WIDTH; k += 1) value += (weights[k] ?? 0) * (matrix[row * WIDTH + k] ?? 0);
		if (value > bestValue) {
			best = row;
			bestValue = value;
		}
	}
	return best;
}
/**
* Open rows that no other row equals or beats under every weighting within the spread; the rest have a share of 0. The
* rows are tried against the best ones first, which shut out nearly all.
*/
function contenders(board) {
	const byValue = openRows(board).sort((a, b) => (board.values[b] ?? 0) - (board.values[a] ?? 0));
	const kept = [];
	for (const row of byValue) if (!kept.some((other) => mostAhead(board, row, other) <= 0)) kept.push(row);
	return kept;
}
/** The largest lead over `other` that `row` can have under any weighting within the spread. */
function mostAhead(board, row, other) {
	const [mine, theirs] = [rowOf$1(board, row), rowOf$1(board, other)];
	let lead = 0;
	for (let k = 0; k < WIDTH; k += 1) {
		const difference = (mine[k] ?? 0) - (theirs[k] ?? 0);
		lead += (board.weights[k] ?? 0) * difference * (difference > 0 ? 3 : 1 / 3);
	}
	return lead;
}
/** Mulberry32, a small public-domain generator: uniform in [0, 1), the same on every machine. */
function generator(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// src/core/advice/verdict.ts
const MIN_SHIFT = .002;
const MAX_REASONS = 4;
/** Reads the verdict off the ranking: what stands first decides. */
function verdictOf(dataset, board) {
	const first = firstRow(board);
	const candidate = first === null ? void 0 : board.candidates[first];
	const code = candidate === void 0 ? "not-needed" : codeFor(candidate);
	return {
		code,
		text: dataset.wording.verdicts[code],
		reasons: decidingAnswers(dataset, board, candidate?.option.type)
	};
}
function codeFor({ option, cost }) {
	if (option.type === "alternative") return option.alternative.verdict;
	return isFree(cost) ? "free-first" : "certify";
}
/** Each answer is taken back in turn: the lead it accounts for is the lead that goes with it. */
function decidingAnswers(dataset, board, side) {
	if (side === void 0) return [];
	const { profile } = board.situation;
	const lead = leadOf$1(board, side);
	return PROFILE_KEYS.filter((key) => profile[key] !== void 0 && key !== "language").map((key) => ({
		question: key,
		answer: profile[key],
		shift: lead - leadOf$1(boardWith(dataset, board, key, void 0), side),
		text: becauseText(dataset, profile, key)
	})).filter(({ shift, text }) => shift > MIN_SHIFT && text !== "").toSorted((a, b) => b.shift - a.shift).slice(0, MAX_REASONS);
}
/** By how much the best option of one side beats the best of the other; with one side empty, nothing. */
function leadOf$1(board, side) {
	const best = {
		credential: Number.NEGATIVE_INFINITY,
		alternative: Number.NEGATIVE_INFINITY
	};
	for (const row of openRows(board)) {
		const type = board.candidates[row]?.option.type ?? "credential";
		best[type] = Math.max(best[type], board.values[row] ?? 0);
	}
	const lead = side === "credential" ? best.credential - best.alternative : best.alternative - best.credential;
	return Number.isFinite(lead) ? lead : 0;
}
function becauseText({ wording }, profile, key) {
	const texts = wording.because[key];
	return texts?.[String(profile[key])] ?? texts?.["any"] ?? "";
}
// src/core/advice/recommend.ts
const PROJECTS_PER_STUDY_HOUR = 2;
const DEFAULT_TOP = 5;
/**
* Ranks every credential and alternative for one person on a day (`YYYY-MM-DD`) and says why. Additive
* multi-attribute value model: value = Σ weight · score, with hard conditions as gates. Pure: same input, same answer.
*/
function recommend(dataset, profile, asOf, options = {}) {
	const board = boardOf(dataset, profile, asOf, options.emphasis);
	const rows = rankedRows(board);
	const [firstRow] = rows;
	const first = firstRow === void 0 ? void 0 : board.candidates[firstRow];
	const share = shares(board);
	return {
		profile,
		weights: weightRecord(board),
		verdict: verdictOf(dataset, board),
		recommendations: rows.slice(0, options.top ?? DEFAULT_TOP).map((row) => recommendation(dataset, board, row, share.get(row) ?? 0, firstRow ?? row)),
		projectHours: projectHours(first),
		excluded: exclusions(board),
		flips: flipsOf(dataset, board),
		notices: noticesFor(dataset, board, first)
	};
}
function weightRecord({ weights }) {
	return Object.fromEntries(CRITERIA.map((id, k) => [id, weights[k] ?? 0]));
}
function recommendation(dataset, board, row, share, firstRow) {
	const candidate = board.candidates[row];
	const value = board.values[row] ?? 0;
	return {
		id: candidate.id,
		type: candidate.option.type,
		name: candidate.name,
		provider: candidate.issuer?.name ?? null,
		value,
		share,
		tiedWithFirst: (board.values[firstRow] ?? 0) - value < dataset.model.tie,
		cost: { usd: candidate.cost.usd },
		effort: { hours: candidate.hours },
		lifecycle: candidate.lifecycle,
		reasons: reasonsFor(dataset, board, row),
		cautions: cautionsFor(dataset, board, row)
	};
}
function projectHours(first) {
	if (first === void 0 || first.option.type === "alternative" || first.hours === null) return null;
	return [first.hours[0] * PROJECTS_PER_STUDY_HOUR, first.hours[1] * PROJECTS_PER_STUDY_HOUR];
}
function exclusions(board) {
	const open = new Set(openRows(board));
	return board.candidates.flatMap((candidate, row) => {
		const gate = board.gates[row];
		if (open.has(row) || gate === null || gate === void 0) return [];
		const { id, name, lifecycle } = candidate;
		return [{
			id,
			name,
			gate,
			detail: gateDetail(candidate, gate, board.situation),
			value: board.values[row] ?? 0,
			successors: lifecycle.successors
		}];
	});
}
// src/cli/profile-file.ts
/**
* What flags and a saved profile say together, in the order of the questionnaire's keys. A flag beats the file, and
* `unsure` takes an answer of the file back.
*/
async function givenProfile(context, flags, path, dataset, asOf) {
	const told = profileFromFlags(flags, dataset, asOf);
	const saved = path === void 0 ? {} : await readProfile(context, path, dataset, asOf);
	const open = PROFILE_KEYS.filter((key) => flags[key] === UNSURE);
	return inOrder({
		...saved,
		...told,
		...Object.fromEntries(open.map((key) => [key, void 0]))
	});
}
/** The same answers in the order of the keys: two profiles that say the same are written the same. */
function inOrder(profile) {
	const answers = PROFILE_KEYS.map((key) => [key, profile[key]]);
	return Object.fromEntries(answers.filter(([, answer]) => answer !== void 0));
}
/**
* A profile from a JSON or YAML file, or from standard input for `-`: keys of `Profile`, answers as the flags take them,
* `unsure` or null for no answer. Throws a data error that names file, line and column for whatever cannot be.
*/
async function readProfile(context, path, dataset, asOf) {
	const text = await context.readText(path);
	const name = path === "-" ? "standard input" : path;
	const { parseYaml } = await import("./cli-parse.js").then((n) => n.r);
	const parsed = parseYaml(text, name);
	const [syntax] = parsed.syntax;
	if (syntax !== void 0) throw dataError("UNREADABLE_PROFILE", `${name}:${syntax.place.line}:${syntax.place.column} ${syntax.message}`, HINT, {
		file: name,
		...syntax.place
	});
	return profileFrom(parsed, dataset, asOf);
}
const HINT = "a profile holds answers by their names, such as \"salary: 80000\"; cert-advisor quiz --save FILE writes one";
function profileFrom(parsed, dataset, asOf) {
	const { value } = parsed;
	if (value === null || value === void 0) return {};
	if (typeof value !== "object" || Array.isArray(value)) throw problem(parsed, [], "must be a record of answers");
	const answers = Object.entries(value).filter(([key, answer]) => {
		if (!isKey(key)) throw problem(parsed, [key], `unknown key: ${key}${suggestion(key, PROFILE_KEYS)}`);
		if (answer === null || answer === "unsure") return false;
		const question = dataset.questions.find(({ id }) => id === key);
		const objection = question === void 0 ? listObjection(answer) : objectionTo(answer, question);
		if (objection !== null) throw problem(parsed, [key], `${key}: ${objection}`);
		return true;
	});
	return checked(parsed, Object.fromEntries(answers), dataset, asOf);
}
function isKey(key) {
	return PROFILE_KEYS.includes(key);
}
/** What is wrong with an answer; null when nothing is. */
function objectionTo(answer, { type, choices = [], max = 0, unit = "" }) {
	switch (type) {
		case "choice": {
			const values = choices.map(({ value }) => value);
			if (typeof answer === "string" && values.includes(answer)) return null;
			return `must be one of ${[...values, UNSURE].join(", ")}`;
		}
		case "number":
			if (typeof answer === "number" && Number.isFinite(answer) && answer >= least(unit) && answer <= max) return null;
			return `must be a number of ${unit} from ${least(unit)} to ${max}`;
		case "ids": return listObjection(answer);
		case "date":
		case "language": return typeof answer === "string" ? null : "must be text";
	}
}
/** Nobody studies no hours a week; a salary of nothing has no rise. */
function least(unit) {
	return unit === "hours a week" || unit === "US dollars a year" ? 1 : 0;
}
function listObjection(answer) {
	return Array.isArray(answer) && answer.every((each) => typeof each === "string") ? null : "must be a list of texts";
}
/** What flags would be checked for, too: ids, groups, dates and languages that exist. */
function checked(parsed, answers, dataset, asOf) {
	const profile = {};
	for (const [key, answer] of Object.entries(answers)) try {
		Object.assign(profile, profileFromFlags({ [key]: answer }, dataset, asOf));
	} catch (error) {
		if (!(error instanceof AdvisorError)) throw error;
		throw problem(parsed, [key], `${key}: ${error.message.replace(/^--[a-z-]+:? /, "")}`, error.hint);
	}
	return profile;
}
function problem({ file, locate }, path, message, hint = HINT) {
	const place = locate(path);
	return dataError("INVALID_PROFILE", `${file}:${place.line}:${place.column} ${message}`, hint, {
		file,
		...place
	});
}
// src/render/views/answers.ts
const WORDS$1 = {
	background: "background",
	experience: "years of AI work",
	role: "role",
	goal: "goal",
	cloud: "platform",
	employer: "employer",
	portfolio: "work to show",
	budget: "budget",
	hoursPerWeek: "hours a week",
	deadline: "deadline",
	held: "held already",
	vendorNamed: "vendor named in the ad",
	examHelps: "exam helps",
	language: "language",
	salary: "salary",
	memberOf: "member of"
};
/** A question in a word or two. */
function questionWord(key) {
	return WORDS$1[key];
}
/** An answer as a person would say it. */
function answerText(dataset, key, answer) {
	if (answer === void 0) return "not sure";
	if (key === "budget" || key === "salary") return usd(Number(answer));
	return (dataset.questions.find(({ id }) => id === key)?.choices?.find(({ value }) => value === answer))?.label ?? (typeof answer === "object" ? answer.join(", ") : String(answer));
}
// src/render/views/recommend.ts
const REASONS_SHOWN = 4;
const MORE_SHOWN = 3;
/** The advisor's answer as a page: verdict, first place with reasons, the ranking, what would change it. */
function recommendBlocks(dataset, advice, asOf) {
	const { recommendations, verdict } = advice;
	const [first] = recommendations;
	if (first === void 0) return [{
		type: "paragraph",
		text: "Every option is shut out by your conditions. Loosen the budget, the deadline or the language."
	}];
	return [
		{
			type: "heading",
			level: 1,
			text: verdict.text
		},
		...verdictBlocks(advice),
		{
			type: "heading",
			level: 2,
			text: `First: ${first.name}`
		},
		{
			type: "facts",
			items: factsOf$1(first, advice)
		},
		{
			type: "list",
			items: reasonsOf(first)
		},
		{
			type: "heading",
			level: 2,
			text: "The ranking"
		},
		rankingTable(recommendations),
		{
			type: "list",
			items: robustnessLines(dataset, advice)
		},
		...noticeBlocks(advice),
		...exclusionBlocks(advice),
		{
			type: "notes",
			items: [`As of ${asOf}, dataset of ${dataset.version}. cert-advisor show ${first.type === "credential" ? first.id : "ID"} tells where every figure comes from.`]
		}
	];
}
function verdictBlocks({ verdict }) {
	if (verdict.reasons.length === 0) return [];
	return [{
		type: "paragraph",
		text: `What decided: ${verdict.reasons.map(({ text }) => text).join("; ")}.`
	}];
}
function factsOf$1(first, { projectHours }) {
	const facts = [];
	if (first.type === "credential") facts.push(["ID", first.id], ["Issuer", first.provider ?? ""], ["Status", statusText(first.lifecycle)]);
	facts.push(["Costs", usd(first.cost.usd)], ["Takes", hours(first.effort.hours)]);
	if (projectHours !== null) facts.push(["Then", `${hours(projectHours)} of projects that show the skill; a second credential only from another category`]);
	return facts;
}
/** The largest contributions, then what to be careful about. */
function reasonsOf({ reasons, cautions }) {
	return [...reasons.filter(({ score }) => score >= .5).slice(0, REASONS_SHOWN).map(({ text }) => text), ...cautions.map(({ text }) => ({
		text: `Careful: ${text}`,
		tone: "warning"
	}))];
}
function rankingTable(recommendations) {
	return {
		type: "table",
		columns: [
			{
				title: "#",
				align: "right"
			},
			{ title: "Option" },
			{
				title: "Value",
				align: "right"
			},
			{
				title: "First in",
				align: "right"
			},
			{
				title: "Price",
				align: "right"
			},
			{
				title: "Hours",
				align: "right"
			}
		],
		rows: recommendations.map((each, index) => [
			`${index + 1}${each.tiedWithFirst && index > 0 ? "=" : ""}`,
			index === 0 ? {
				text: each.name,
				tone: "strong"
			} : each.name,
			percent(each.value),
			percent(each.share),
			usd(each.cost.usd),
			hours(each.effort.hours)
		])
	};
}
function robustnessLines(dataset, { recommendations, flips }) {
	const [first] = recommendations;
	const ties = recommendations.filter(({ tiedWithFirst }, index) => tiedWithFirst && index > 0);
	return [`How firm: first under ${percent(first?.share ?? 0)} of 10,000 weightings around yours${ties.length > 0 ? `; so close to ${ties.map(({ name }) => name).join(" and ")} that the order means little` : ""}.`, flips.length === 0 ? "No single answer would change the first place." : `Would change it: ${flipWords(dataset, flips)}.`];
}
/** The first few flips, one for each new first place. */
function flipWords(dataset, flips) {
	const byWinner = new Map(flips.toReversed().map((flip) => [flip.newFirst, flip]));
	const shown = flips.filter((flip) => byWinner.get(flip.newFirst) === flip).slice(0, MORE_SHOWN);
	const words = shown.map(({ question, answer, newFirst }) => `${questionWord(question)} “${answerText(dataset, question, answer)}” (then ${newFirst})`);
	const rest = flips.length - shown.length;
	return words.join("; ") + (rest > 0 ? `; and ${plural(rest, "other answer")}` : "");
}
function noticeBlocks({ notices }) {
	if (notices.length === 0) return [];
	return [{
		type: "heading",
		level: 2,
		text: "Good to know"
	}, {
		type: "list",
		items: notices.map(({ text }) => text)
	}];
}
/** Conditions of the person's own: worth telling, because they can be loosened. The rest is the way of the world. */
const OWN_CONDITIONS = /* @__PURE__ */ new Set([
	"over-budget",
	"price-not-published",
	"closes-before-ready",
	"not-ready-by-deadline",
	"hours-not-published",
	"prerequisite",
	"closed-registration"
]);
/** What the person's own conditions shut out although it would have come first. */
function exclusionBlocks({ excluded, recommendations }) {
	const best = recommendations[0]?.value ?? 0;
	const told = excluded.filter(({ gate, value }) => OWN_CONDITIONS.has(gate) && value > best).toSorted((a, b) => b.value - a.value).slice(0, MORE_SHOWN);
	if (told.length === 0) return [];
	return [{
		type: "heading",
		level: 2,
		text: "Would have come first"
	}, {
		type: "list",
		items: told.map(({ name, detail }) => `${name}: ${detail}`)
	}];
}
// src/cli/recommendation.ts
const FIELDS = [
	"id",
	"type",
	"name",
	"provider",
	"value",
	"share",
	"cost.usd",
	"effort.hours",
	"lifecycle.status"
];
/** The advisor's answer in all its forms: what `recommend` prints, and what the quiz ends with. */
function adviceResult(dataset, advice, asOf) {
	return {
		command: "recommend",
		asOf,
		dataset,
		json: { ...advice },
		records: advice.recommendations,
		fields: FIELDS,
		blocks: () => recommendBlocks(dataset, advice, asOf)
	};
}
// src/cli/commands/recommend.ts
var recommend_exports = /* @__PURE__ */ __exportAll({ recommendCommand: () => recommendCommand });
/** `recommend`: the advisor's answer to a profile given by flags, by a saved profile, or by both. */
async function recommendCommand(context) {
	const { questions } = await context.loadDataset({});
	return withProfileFlags(withCommonOptions(new Command("recommend")), questions).description("Ranks credentials and alternatives for a person. Every answer may be left out; that means \"not sure\".").addHelpText("before", EXAMPLES$1).option("--profile <file>", "answers saved by the quiz, JSON or YAML, or - for standard input; flags override them").addOption(topOption()).addOption(new Option("--weights <k=factor,…>", `weigh criteria differently, e.g. affordability=3 (${CRITERIA.join(", ")})`).argParser(emphasisFrom)).action(async (options) => {
		const dataset = await datasetFor(context, options);
		const asOf = asOfDay(context, options);
		await print(context, adviceResult(dataset, recommend(dataset, await givenProfile(context, options, options.profile, dataset, asOf), asOf, {
			top: options.top,
			emphasis: options.weights ?? {}
		}), asOf), options);
	});
}
const EXAMPLES$1 = `Examples:
  cert-advisor recommend --background none --experience 0 --goal first-job
  cert-advisor recommend --background ml-engineer --experience 3 --role ml-engineer --cloud gcp
  cert-advisor recommend --background developer --employer startup --portfolio strong --json | jq .verdict
`;
// src/core/roi/explain.ts
/** Every term of the sum with its value: first what was put in, then what follows, each from terms above it. */
function explainTerms(inputs) {
	return [
		...givenTerms(inputs),
		...moneyTerms(inputs),
		...verdictTerms(inputs)
	];
}
function givenTerms(inputs) {
	return INPUT_TERMS.map(({ input, symbol, label, unit }) => ({
		symbol,
		name: label,
		formula: null,
		value: inputs[input],
		unit
	}));
}
function moneyTerms(inputs) {
	const { fullUsd, costUsd, grossBenefitUsd, accelerationUsd, benefitUsd, npvUsd } = estimate(inputs);
	const usd = (symbol, name, formula, value) => ({
		symbol,
		name,
		formula,
		value,
		unit: "usd"
	});
	return [
		{
			symbol: "w",
			name: "hourly wage",
			formula: "salary now / working hours in a year",
			value: hourlyWageUsd(inputs),
			unit: "usd an hour"
		},
		usd("full", "cost of going through with it", "fees + study hours × hourly wage × value of a study hour", fullUsd),
		usd("cost", "expected cost", "full cost × (finish chance + (1 − finish chance) × cost share if not finished)", costUsd),
		{
			symbol: "F",
			name: "years of the rise in present value",
			formula: "sum over the years counted of rise left / (1 + discount rate)^(mid-year + years until it pays + months sooner / 12)",
			value: annuityYears(inputs, inputs.horizonYears),
			unit: "years"
		},
		usd("B", "gain from higher pay, if it helps", "salary now × rise × years of the rise", grossBenefitUsd),
		usd("A", "gain from the job sooner, if it helps", "months sooner × (target − searching pay) / 12", accelerationUsd),
		usd("EB", "expected benefit", "finish chance × chance that it makes the difference × (B + A)", benefitUsd),
		usd("NPV", "net present value", "expected benefit − expected cost", npvUsd)
	];
}
function verdictTerms(inputs) {
	const { roi, breakEvenAttribution, breakEvenUplift, paybackMonths } = estimate(inputs);
	return [
		{
			symbol: "ROI",
			name: "return",
			formula: "NPV / expected cost",
			value: roi,
			unit: "share"
		},
		{
			symbol: "c*",
			name: "break-even attribution",
			formula: "expected cost / (finish chance × (B + A))",
			value: breakEvenAttribution,
			unit: "share"
		},
		{
			symbol: "u*",
			name: "break-even rise",
			formula: "(expected cost / (finish chance × attribution) − A) / (salary now × years of the rise)",
			value: breakEvenUplift,
			unit: "share"
		},
		{
			symbol: "payback",
			name: "months to pay back, undiscounted",
			formula: "12 × years until it pays + months of expected gain that make up the expected cost",
			value: paybackMonths,
			unit: "months"
		}
	];
}
// src/render/money.ts
const DOLLARS = {
	code: "USD",
	rate: 1
};
/** A gain or a loss: `+$495`, `−$739`; in another currency `+EUR 455`. Whole units unless cents are asked for. */
function gainText(usd, money, cents = false) {
	const amount = usd * money.rate;
	const text = signedUsd(cents ? amount : Math.round(amount));
	return money.code === DOLLARS.code ? text : text.replace("$", `${money.code} `);
}
/** An amount without a plus: `$3,578`, `$0`. */
function moneyText(usd, money, cents = false) {
	return gainText(usd, money, cents).replace("+", "");
}
// src/render/views/roi/figures.ts
/** A number of the sum in its unit. */
function figureText(value, unit, money, exact = false) {
	switch (unit) {
		case "usd":
		case "usd a year": return moneyText(value, money, exact);
		case "usd an hour": return moneyText(value, money, true);
		case "share": return percent(value, exact ? 2 : 1);
		case "years": return decimal(value, exact ? 4 : 2);
		default: return decimal(value, exact ? 4 : 1);
	}
}
/** Labels of inputs for where room is short. */
const SHORT_LABELS = {
	salaryUsd: "salary",
	advertisedUpliftShare: "advertised rise",
	upliftShare: "rise in pay",
	attribution: "makes the difference",
	monthsSooner: "job sooner by",
	passChance: "passing at one try",
	attempts: "tries",
	feesUsd: "fees in all",
	finishChance: "finishing",
	costShareIfUnfinished: "lost if unfinished",
	renewalsUsd: "renewals",
	studyHours: "hours",
	hoursPerWeek: "hours a week",
	hourValueShare: "value of an hour",
	horizonYears: "years counted",
	decay: "rise left yearly",
	lagYears: "until it pays",
	hoursPerYear: "work hours a year"
};
/** When a cost is paid back. */
function paybackText(value) {
	if (value === null) return "never";
	return value < .05 ? "at once" : months(value);
}
/** A net gain per dollar; a dash where nothing is paid. */
function returnText(roi) {
	return roi === null ? "–" : percent(roi);
}
/** The smallest chance at which it pays. */
function breakEvenText(share) {
	if (share === null) return "no gain";
	return share > 1 ? "never" : percent(share, share < .0995 ? 1 : 0);
}
// src/render/views/roi/assumptions.ts
const GROUPS = [
	["you", "You said"],
	["dataset", "Published"],
	["default", "Assumed"]
];
/** Every number the sum rests on in a few lines: yours, the published ones, the assumed ones, each with its sources. */
function assumptionBlocks({ assumptions }, money) {
	const told = assumptions.filter((each) => !isQuiet(each, assumptions));
	return [{
		type: "heading",
		level: 2,
		text: "What it rests on"
	}, {
		type: "facts",
		items: GROUPS.flatMap(([origin, title]) => {
			const own = told.filter((each) => each.origin === origin).map((each) => briefText(each, money));
			return own.length === 0 ? [] : [[title, own.join("; ")]];
		})
	}];
}
/** Units that the labels leave open. */
const BRIEF_UNITS = {
	monthsSooner: " months",
	lagYears: " years"
};
/** Pay while searching counts only for somebody who finds a job sooner. */
function isQuiet({ input }, all) {
	const sooner = all.find((each) => each.input === "monthsSooner");
	return input === "payWhileSearchingUsd" && (sooner?.range?.[1] ?? sooner?.value) === 0;
}
function briefText(assumption, money) {
	const { input, label, sources } = assumption;
	const keys = sources.map(({ key }) => key);
	const shown = keys.length > 2 ? `${keys.slice(0, 2).join(", ")} …` : keys.join(", ");
	const value = `${figureText(assumption.value, assumption.unit, money)}${BRIEF_UNITS[input] ?? ""}`;
	return `${SHORT_LABELS[input] ?? label} ${value}${shown === "" ? "" : ` (${shown})`}`;
}
/** The same as a table with the ranges, and the sources with their addresses below. */
function assumptionTable({ assumptions }, money) {
	return [{
		type: "table",
		columns: [
			{ title: "Number" },
			{
				title: "Value",
				align: "right"
			},
			{
				title: "Varied",
				align: "right"
			},
			{ title: "From" }
		],
		rows: assumptions.map((each) => [
			`${each.label} (${each.symbol})`,
			valueText$1(each, money),
			each.range === null ? "" : each.range.map((end) => figureText(end, each.unit, money)).join(" to "),
			originText(each)
		])
	}, {
		type: "notes",
		items: sourceLines(assumptions)
	}];
}
const UNITS = {
	hours: " h",
	months: " months",
	years: " years",
	"hours a week": " h",
	"hours a year": " h"
};
function valueText$1({ value, unit }, money) {
	return `${figureText(value, unit, money)}${UNITS[unit] ?? ""}`;
}
/** Who says so, with the keys of the sources. */
function originText({ origin, sources }) {
	if (origin === "you") return "you";
	const keys = sources.map(({ key }) => key).join(", ");
	const who = origin === "dataset" ? "published" : "assumed";
	return keys === "" ? who : `${who}: ${keys}`;
}
function sourceLines(assumptions) {
	return [...new Map(assumptions.flatMap((each) => each.sources.map((source) => [source.key, source]))).values()].map(({ key, title, url }) => `${key}: ${title}${url === null ? "" : `, ${url}`}`);
}
// src/render/views/roi/one.ts
const MOST_BARS = 7;
/** Everything about the estimate of one credential. */
function oneBlocks(estimate, money) {
	return [
		{
			type: "heading",
			level: 1,
			text: estimate.name
		},
		{
			type: "paragraph",
			text: {
				text: estimate.headline,
				tone: "strong"
			}
		},
		{
			type: "paragraph",
			text: verdictText(estimate)
		},
		lensTable(estimate, money),
		{
			type: "notes",
			items: [LENS_NOTE, ...discountNote(estimate, money)]
		},
		...tornadoBlocks(estimate, money),
		...chanceBlocks(estimate, money),
		...curveBlocks(estimate, money),
		...assumptionBlocks(estimate, money),
		...cautionBlocks(estimate.cautions)
	];
}
/** The verdict in the colour of its meaning. */
function verdictText({ verdict }) {
	return {
		text: verdict.text,
		tone: {
			"likely-pays": "good",
			"toss-up": "warning",
			unlikely: "bad",
			"no-benefit": "bad"
		}[verdict.code]
	};
}
const LENS_NOTE = "Advertised: surely finished, surely the cause, your time free, one year. Evidence: with the chances, your hours and the delay counted. Anyway: the same would have happened without it.";
function lensTable({ lenses }, money) {
	const row = (label, cell) => [label, ...LENSES.map((lens) => cell(lenses[lens]))];
	return {
		type: "table",
		columns: [
			{ title: "" },
			{
				title: "Advertised",
				align: "right"
			},
			{
				title: "Evidence",
				align: "right"
			},
			{
				title: "Anyway",
				align: "right"
			}
		],
		rows: [
			row("Cost, money and hours", ({ costUsd }) => moneyText(costUsd, money)),
			row("Expected benefit", ({ benefitUsd }) => moneyText(benefitUsd, money)),
			row("Net", ({ npvUsd }) => ({
				text: gainText(npvUsd, money),
				tone: npvUsd > 0 ? "good" : "bad"
			})),
			row("Return", ({ roi }) => returnText(roi)),
			row("Paid back after", ({ paybackMonths }) => paybackText(paybackMonths))
		]
	};
}
function discountNote({ npvAtHighDiscountUsd, inputs }, money) {
	const rate = inputs.ranges.discountRate;
	if (typeof rate === "number") return [];
	return [`Discounted at ${percent(rate[2], 1)} instead of ${percent(rate[1], 1)}, the evidence nets ${gainText(npvAtHighDiscountUsd, money)}.`];
}
function tornadoBlocks({ tornado }, money) {
	const moving = tornado.filter(({ npvAtLowUsd, npvAtHighUsd }) => npvAtLowUsd !== npvAtHighUsd);
	if (moving.length === 0) return [];
	const left = moving.length - MOST_BARS;
	return [
		{
			type: "heading",
			level: 2,
			text: "What moves the net most (evidence, one number changed at a time)"
		},
		{
			type: "bars",
			unit: "usd",
			currency: money.code,
			items: moving.slice(0, MOST_BARS).map((bar) => barOf(bar, money))
		},
		...left > 0 ? [{
			type: "notes",
			items: [`${plural(left, "smaller one")} not drawn.`]
		}] : []
	];
}
function barOf({ input, label, lowValue, highValue, npvAtLowUsd, npvAtHighUsd }, money) {
	const unit = INPUT_TERMS.find((term) => term.input === input)?.unit ?? "share";
	const values = `${figureText(lowValue, unit, money)} to ${figureText(highValue, unit, money)}`;
	return {
		label: `${SHORT_LABELS[input] ?? label}, ${values}`,
		from: npvAtLowUsd * money.rate,
		to: npvAtHighUsd * money.rate,
		text: `${gainText(npvAtLowUsd, money)} to ${gainText(npvAtHighUsd, money)}`
	};
}
function chanceBlocks({ simulation, probabilityOfGain, inputs }, money) {
	const { draws, p10Usd, p50Usd, p90Usd } = simulation;
	return [
		{
			type: "heading",
			level: 2,
			text: "Chances"
		},
		{
			type: "facts",
			items: [["Chance of a gain", `${percent(probabilityOfGain, 1)} of ${plural(draws, "draw")}`], ["Net, P10 / P50 / P90", `${gainText(p10Usd, money)} / ${gainText(p50Usd, money)} / ${gainText(p90Usd, money)}`]]
		},
		{
			type: "notes",
			items: [`Fees, hours and chances vary as far as they are not known; the rise in pay is held at ${percent(inputs.evidence.upliftShare, 1)}.`]
		}
	];
}
function curveBlocks({ cashFlow }, money) {
	return [{
		type: "heading",
		level: 2,
		text: "Expected balance, month by month (evidence)"
	}, {
		type: "curve",
		currency: money.code,
		points: cashFlow.map(({ month, cumulativeUsd }) => [month, cumulativeUsd * money.rate])
	}];
}
/** What to be warned of. */
function cautionBlocks(cautions) {
	if (cautions.length === 0) return [];
	return [{
		type: "heading",
		level: 2,
		text: "Cautions"
	}, {
		type: "list",
		items: cautions.map((text) => ({
			text,
			tone: "warning"
		}))
	}];
}
// src/render/views/roi/several.ts
/** A row for each credential that can be estimated, and what tells them apart. */
function severalBlocks({ estimates, ranking, baseRate }, money) {
	const estimated = estimates.filter((each) => each.estimated);
	if (estimated.length === 0) return [];
	return [
		...ranking === null ? [] : [{
			type: "paragraph",
			text: {
				text: ranking.text,
				tone: "strong"
			}
		}],
		{
			type: "table",
			columns: [
				{ title: "Credential" },
				{
					title: "Break-even",
					align: "right"
				},
				{
					title: "Advertised",
					align: "right"
				},
				{
					title: "Evidence",
					align: "right"
				},
				{
					title: "Anyway",
					align: "right"
				},
				{
					title: "Payback",
					align: "right"
				},
				{
					title: "Gain",
					align: "right"
				}
			],
			rows: estimated.map((each) => rowOf(each, money))
		},
		{
			type: "notes",
			items: ["Break-even: the smallest chance that the certificate itself makes the difference at which it pays. Then the net under three honesties, the time to pay back and the share of draws with a gain, both on the evidence.", `Of credentials at large ${percentRange(...baseRate)} gain at all.`]
		},
		...verdicts(estimated),
		...cautions(estimated)
	];
}
function rowOf({ name, lenses, breakEvenAttribution, probabilityOfGain }, money) {
	const net = (usd) => ({
		text: gainText(usd, money),
		tone: usd > 0 ? "good" : "bad"
	});
	return [
		name,
		breakEvenText(breakEvenAttribution),
		net(lenses.advertised.npvUsd),
		net(lenses.evidence.npvUsd),
		net(lenses.anyway.npvUsd),
		paybackText(lenses.evidence.paybackMonths),
		percent(probabilityOfGain)
	];
}
/** Each verdict once, with those it is for. */
function verdicts(estimates) {
	return [{
		type: "heading",
		level: 2,
		text: "Verdicts"
	}, {
		type: "list",
		items: [...grouped(estimates, ({ verdict }) => [verdict.text])].map(([text, ids]) => `${ids.join(", ")}: ${text}`)
	}];
}
/** Each caution once, with those it concerns unless it concerns all. */
function cautions(estimates) {
	return cautionBlocks([...grouped(estimates, ({ cautions: own }) => own)].map(([text, ids]) => ids.length === estimates.length ? text : `${ids.join(", ")}: ${text}`));
}
/** The ids of the estimates that say each text. */
function grouped(estimates, textsOf) {
	const ids = /* @__PURE__ */ new Map();
	for (const estimate of estimates) for (const text of textsOf(estimate)) ids.set(text, [...ids.get(text) ?? [], estimate.id]);
	return ids;
}
// src/render/views/roi/terms.ts
/** The sum line by line under each lens, then in words how each term follows or where it comes from. */
function explainBlocks(estimate, money, named) {
	const [advertised, evidence, anyway] = LENSES.map((lens) => explainTerms(estimate.inputs[lens]));
	const rows = (evidence ?? []).map((term, at) => [
		term.symbol,
		term.name,
		...[
			advertised?.[at],
			term,
			anyway?.[at]
		].map((each) => termText(each, money))
	]);
	return [
		{
			type: "heading",
			level: 2,
			text: `The sum line by line${named ? `: ${estimate.name}` : ""}`
		},
		{
			type: "table",
			columns: [
				{ title: "Term" },
				{ title: "Name" },
				{
					title: "Advertised",
					align: "right"
				},
				{
					title: "Evidence",
					align: "right"
				},
				{
					title: "Anyway",
					align: "right"
				}
			],
			rows
		},
		{
			type: "heading",
			level: 2,
			text: "How each follows"
		},
		{
			type: "facts",
			items: (evidence ?? []).map((term) => [term.symbol, howText(term, estimate)])
		},
		{
			type: "notes",
			items: [ADVERTISED, ...feeLines(estimate)]
		},
		{
			type: "heading",
			level: 2,
			text: "Where each number comes from"
		},
		...assumptionTable(estimate, money)
	];
}
const ADVERTISED = "Advertised takes c = P = δ = 1, φ = d = L = 0 and T = 1, the highest rise claimed and the lowest price quoted, with one try and no renewal. Anyway takes c = 0.";
function termText(term, money) {
	return term === void 0 || term.value === null ? "–" : figureText(term.value, term.unit, money, true);
}
function howText({ symbol, formula }, { assumptions }) {
	if (formula !== null) return formula;
	const own = assumptions.filter((each) => each.symbol === symbol && each.input !== "advertisedUpliftShare");
	const input = own.findLast((each) => each.input in INPUTS) ?? own.at(-1);
	if (input === void 0) return "not given";
	return input.note === null ? originText(input) : `${originText(input)}: ${input.note}`;
}
/** The inputs that share a symbol with what they are made of. */
const INPUTS = {
	feesUsd: true,
	studyHours: true
};
function feeLines({ inputs: { fees } }) {
	const { priceUsd, subscriptionUsd, extrasUsd, renewalsUsd, employerUsd, totalUsd } = fees.sums;
	const cents = (usd) => usd.toFixed(2);
	return [`Fees: ${cents(priceUsd)} price and tries + ${cents(subscriptionUsd)} subscription + ${cents(extrasUsd)} extras + ${cents(renewalsUsd)} renewals − ${cents(employerUsd)} by the employer = ${cents(totalUsd)} US dollars.`];
}
// src/render/views/roi.ts
/** Estimates as a screen: the whole sum for one credential, a row each for several. */
function roiBlocks(report, { asOf, money, explain }) {
	const [first] = report.estimates;
	const estimated = report.estimates.filter((each) => each.estimated);
	const missing = report.estimates.filter((each) => !each.estimated);
	const single = report.estimates.length === 1 && first?.estimated === true;
	return [
		...single ? oneBlocks(first, money) : severalBlocks(report, money),
		...missing.flatMap(missingBlocks),
		...explain ? estimated.flatMap((each) => explainBlocks(each, money, !single)) : [],
		...estimated.length > 0 ? actionBlocks(report) : [],
		...estimated.length > 0 ? [notes(report, asOf, money)] : []
	];
}
function missingBlocks({ name, id, text, hint }) {
	return [{
		type: "paragraph",
		text: {
			text: `${name} (${id}) ${text}: ${hint}.`,
			tone: "warning"
		}
	}];
}
function actionBlocks({ action }) {
	if (action === null) return [];
	const sources = action.sources.map(({ title, url }) => `${title}${url === null ? "" : `, ${url}`}`).join("; ");
	return [
		{
			type: "heading",
			level: 2,
			text: "What is known to help"
		},
		{
			type: "paragraph",
			text: action.text
		},
		{
			type: "notes",
			items: [`Source: ${sources}`]
		}
	];
}
function notes({ estimates }, asOf, money) {
	const [first] = estimates.filter((each) => each.estimated);
	return {
		type: "notes",
		items: [
			...money.code === DOLLARS.code ? [] : [`Amounts are worked out in US dollars and shown in ${money.code} at ${money.rate} for a dollar; ranks do not change.`],
			`As of ${asOf}. US dollars of today, real, before tax; benefits count at mid-year. Seed ${first?.simulation.seed ?? 1}: the same command gives the same numbers.`,
			"Every number has a flag (cert-advisor roi --help); --explain shows the sum line by line."
		]
	};
}
// src/cli/roi-flags.ts
/** The bounds of an input of the sum. */
function spec(input, unit) {
	const term = INPUT_TERMS.find((each) => each.input === input);
	return {
		unit,
		min: term?.min ?? 0,
		max: Math.min(term?.max ?? 0, unit === "usd" ? 1e7 : Number.POSITIVE_INFINITY)
	};
}
const SALARY = {
	unit: "usd",
	min: 1,
	max: 1e7
};
const PRICE = {
	unit: "usd",
	min: 0,
	max: 1e6
};
const SHARE = {
	unit: "share",
	min: 0,
	max: 1
};
const one = (key, flags, description, figure) => ({
	key,
	option: new Option(flags, description).argParser(figureFrom(figure))
});
const range = (key, flags, description, figure) => ({
	key,
	option: new Option(flags, description).argParser(givenFrom(figure))
});
const made = (key, option) => ({
	key,
	option
});
/** One flag for each number that a person can say. */
const FLAGS = [
	one("salaryUsd", "--salary <usd>", "what you earn in a year before tax, US dollars (required)", SALARY),
	one("targetSalaryUsd", "--target-salary <usd>", "pay in the job aimed at, for --months-sooner", SALARY),
	range("upliftShare", "--uplift <share>", "rise in pay if it truly helps: 10%, 0.1 or 5%..15%", spec("upliftShare", "share")),
	range("attribution", "--attribution <chance>", "chance that the credential itself makes the difference", SHARE),
	made("sameWithoutIt", choiceOption("--same-without-it <answer>", "would the same have happened without it?", COUNTERFACTUALS).conflicts("attribution")),
	range("monthsSooner", "--months-sooner <months>", "how much sooner the job comes", spec("monthsSooner", "months")),
	one("payWhileSearchingUsd", "--pay-while-searching <usd>", "pay in the meantime, a year (default: your salary)", spec("payWhileSearchingUsd", "usd")),
	made("notEmployed", new Option("--not-employed", "no pay in the meantime").conflicts("payWhileSearching")),
	range("passChance", "--pass-chance <chance>", "chance of passing the exam at one try", SHARE),
	made("attempts", new Option("--attempts <n>", "tries before giving up").argParser(integerFrom(1, 20, "tries"))),
	range("finishChance", "--finish-chance <chance>", "chance of finishing or passing at all", SHARE),
	range("costShareIfUnfinished", "--cost-if-unfinished <share>", "share of money and hours gone when it is not finished", SHARE),
	range("feesUsd", "--fee <usd>", "all fees together, retakes and renewals included", spec("feesUsd", "usd")),
	range("priceUsd", "--price <usd>", "price of one try, or of the whole course", PRICE),
	range("monthlyFeeUsd", "--monthly-fee <usd>", "price of a month under subscription", PRICE),
	range("monthsPaid", "--months-paid <months>", "months of subscription paid", {
		unit: "months",
		min: 0,
		max: 120
	}),
	range("extrasUsd", "--extras <usd>", "what must be paid besides: books, membership, travel", PRICE),
	one("renewalUsd", "--renewal-fee <usd>", "price of each renewal", PRICE),
	made("employer", new Option("--employer-pays <share|usd>", "what the employer takes over: 50% or 300").argParser(employerShare)),
	range("studyHours", "--study-hours <hours>", "hours of study: 60 or 40..80", spec("studyHours", "hours")),
	one("hoursPerWeek", "--hours-per-week <hours>", "hours of study a week", {
		unit: "hours a week",
		min: 1,
		max: 100
	}),
	made("hourValueShare", new Option("--hour-value <share|usd>", "what an hour is worth: 50% of your wage, or $20").argParser(hourValue)),
	made("paidWorkGivenUp", new Option("--paid-work-given-up", "an hour of study costs an hour of pay").conflicts("hourValue")),
	range("horizonYears", "--horizon <years>", "years over which a rise counts", spec("horizonYears", "years")),
	range("decay", "--decay <share>", "share of the rise left after a year", SHARE),
	range("lagYears", "--lag <years>", "years until it pays", spec("lagYears", "years")),
	range("discountRate", "--discount <rate>", "real discount rate a year", spec("discountRate", "share")),
	one("hoursPerYear", "--hours-per-year <hours>", "working hours in a year", spec("hoursPerYear", "hours a year")),
	made("language", new Option("--language <code>", "language to be examined in, such as ja")),
	made("draws", new Option("--draws <n>", "draws of the simulation").argParser(integerFrom(100, 1e6, "draws"))),
	made("seed", new Option("--seed <n>", "seed of the simulation").argParser(integerFrom(0, Number.MAX_SAFE_INTEGER, "a seed")))
];
/** Adds one option for each number of the sum. */
function withRoiFlags(command) {
	for (const { option } of FLAGS) command.addOption(option);
	return command;
}
/** The request that flags describe, completed from a profile. Throws a usage error without a salary. */
function requestFrom(flags, profile, defaults) {
	const told = Object.fromEntries(FLAGS.map(({ key, option }) => [key, flags[option.attributeName()]]).filter(([, value]) => value !== void 0));
	const { salary, hoursPerWeek, language } = profile;
	const { hourValueShare: hour, ...request } = {
		...Object.fromEntries(Object.entries({
			salaryUsd: salary,
			hoursPerWeek,
			language
		}).filter(([, value]) => value !== void 0)),
		...told
	};
	if (request.salaryUsd === void 0) throw usageError("MISSING_SALARY", "roi needs your salary", "add --salary with US dollars a year from 1 to 10,000,000, such as --salary 80000");
	return hour === void 0 ? request : withHourValue(request, hour, defaults);
}
function withHourValue(request, hour, defaults) {
	if ("share" in hour) return {
		...request,
		hourValueShare: hour.share
	};
	const most = 2 * request.salaryUsd / (request.hoursPerYear ?? defaults.hoursPerYear.value);
	const high = typeof hour.usd === "number" ? hour.usd : hour.usd[2];
	if (high > most) throw usageError("INVALID_ARGUMENT", `--hour-value cannot be $${high}: more than twice your hourly wage`, `it takes dollars from $0 to $${Math.floor(most * 100) / 100} at your salary, or a share such as 50%`);
	return {
		...request,
		hourValueUsd: midOf(hour.usd) === high ? high : hour.usd
	};
}
// src/cli/commands/roi.ts
var roi_exports = /* @__PURE__ */ __exportAll({ roiCommand: () => roiCommand });
const MOST = 6;
const CSV_FIELDS = [
	"id",
	"name",
	"breakEvenAttribution",
	"lenses.advertised.npvUsd",
	"lenses.evidence.npvUsd",
	"lenses.anyway.npvUsd",
	"lenses.evidence.costUsd",
	"lenses.evidence.benefitUsd",
	"lenses.evidence.roi",
	"lenses.evidence.paybackMonths",
	"probabilityOfGain",
	"verdict.code"
];
/** `roi`: what one to six credentials cost and bring, under three honesties. */
function roiCommand(context) {
	return withRoiFlags(withCommonOptions(new Command("roi"))).description("What a credential costs and whether it pays: as advertised, on the evidence, and if it would have happened anyway. Every number that you do not give is assumed, and says so. Ranges: low..high.").addHelpText("before", EXAMPLES).argument("<ids...>", "ids, exam codes or names, one to six").option("--explain", "show every term with its formula, value and origin").addOption(new Option("--currency <code>", "show amounts in this currency, with --rate").argParser(currencyCode)).addOption(new Option("--rate <n>", "units of it for one US dollar").argParser(figureFrom({
		unit: "usd",
		min: 1e-6,
		max: 1e6
	}))).option("--profile <file>", "a profile saved by the quiz, JSON or YAML, or - for standard input").action((queries, options) => roi(context, queries, options));
}
const EXAMPLES = `Examples:
  cert-advisor roi PMLE --salary 80000
  cert-advisor roi PMLE --salary 80000 --same-without-it posting --employer-pays 50% --explain
  cert-advisor roi AI-103 MLA-C02 --salary 65000 --not-employed --months-sooner 0..3
`;
function currencyCode(text) {
	if (/^[A-Za-z]{3}$/.test(text)) return text.toUpperCase();
	throw new InvalidArgumentError("It takes a code of three letters, such as EUR.");
}
async function roi(context, queries, options) {
	const money = moneyFrom(options);
	const dataset = await datasetFor(context, options);
	const asOf = asOfDay(context, options);
	const request = requestFrom(options, options.profile === void 0 ? {} : await readProfile(context, options.profile, dataset, asOf), dataset.roi);
	const credentials = [...new Set(queries.map((query) => findCredential(dataset, query)))];
	if (credentials.length > MOST) throw usageError("WRONG_NUMBER", `roi was given ${credentials.length} credentials`, `give one to ${MOST}`);
	const report = estimateRoi(dataset, credentials, request, asOf);
	const explain = options.explain === true;
	const estimates = report.estimates.map((each) => explain && each.estimated ? withTerms(each) : each);
	await print(context, {
		command: "roi",
		asOf,
		dataset,
		json: {
			...report,
			estimates
		},
		records: estimates,
		fields: CSV_FIELDS,
		blocks: () => roiBlocks(report, {
			asOf,
			money,
			explain
		})
	}, options);
}
function moneyFrom({ currency, rate }) {
	if (currency === void 0 && rate === void 0) return DOLLARS;
	if (currency !== void 0 && rate !== void 0) return {
		code: currency,
		rate
	};
	throw usageError("INCOMPLETE_CURRENCY", `${currency === void 0 ? "--currency" : "--rate"} is missing`, "give both, such as --currency EUR --rate 0.92");
}
function withTerms(estimate) {
	const terms = Object.fromEntries(LENSES.map((lens) => [lens, explainTerms(estimate.inputs[lens])]));
	return {
		...estimate,
		terms
	};
}
// src/core/provenance.ts
/** Every disputable fact of a credential with its path, in the order of the file. */
function factsOf(credential) {
	const { sources: _sources, claims: _claims, endorsements: _endorsements, ...rest } = credential;
	return factsIn(rest, "");
}
function factsIn(value, path) {
	if (typeof value !== "object" || value === null) return [];
	if (isFact(value)) return [{
		path,
		fact: value
	}];
	return Object.entries(value).flatMap(([key, inner]) => factsIn(inner, path === "" ? key : `${path}.${key}`));
}
function isFact(value) {
	return "value" in value && "sources" in value && Array.isArray(value.sources);
}
/** Plain words for facts: what people type, and the paths that they mean (`*` stands for any one step). */
const WORDS = {
	price: [
		"exams.*.usd",
		"exams.*.betaUsd",
		"course.usd",
		"course.usdPerMonth",
		"extrasUsd"
	],
	cost: [
		"exams.*.usd",
		"exams.*.betaUsd",
		"course.usd",
		"course.usdPerMonth",
		"course.months",
		"extrasUsd"
	],
	fee: [
		"exams.*.usd",
		"exams.*.betaUsd",
		"extrasUsd"
	],
	extras: ["extrasUsd"],
	effort: ["hours"],
	validity: ["validityMonths"],
	valid: ["validityMonths"],
	languages: ["exams.*.languages", "course.languages"],
	language: ["exams.*.languages", "course.languages"],
	prerequisites: [
		"requires",
		"recommended",
		"experienceYears",
		"openTo"
	],
	experience: ["experienceYears"],
	retired: [
		"exams.*.closes",
		"course.closes",
		"successors"
	],
	"last-day": ["exams.*.closes", "course.closes"],
	"first-day": ["exams.*.opens", "course.opens"],
	opening: ["exams.*.opens", "course.opens"],
	beta: ["exams.*.betaUntil", "exams.*.betaUsd"],
	duration: [
		"exams.*.minutes",
		"course.months",
		"hours"
	],
	length: [
		"exams.*.minutes",
		"exams.*.questions",
		"course.months",
		"hours"
	],
	practice: ["handsOn"],
	successor: ["successors"],
	registration: ["openTo", "requires"]
};
/**
* The facts that `field` names: a path (`exams.0.usd`), the beginning of one (`renewal`), a last key (`usd`, `hands-on`)
* or a plain word (`price`, `last-day`). Empty when the credential has none; see `knownFields` for what to suggest.
*/
function findFacts(credential, field) {
	const facts = factsOf(credential);
	const wanted = plain(field);
	const searches = [
		(path) => plain(path) === wanted,
		(path) => plain(path).startsWith(`${wanted}.`),
		(path) => wordPaths(wanted).some((pattern) => matches$1(path, pattern)),
		(path) => plain(lastKey(path)) === wanted
	];
	for (const search of searches) {
		const found = facts.filter(({ path }) => search(path));
		if (found.length > 0) return found;
	}
	return [];
}
/** Whether `field` is a word for some fact, though perhaps for none that this credential has. */
function isKnownField(field, credentials) {
	const wanted = plain(field);
	return knownFields(credentials).some((known) => plain(known) === wanted);
}
/** Every word that `findFacts` understands for some of the credentials: for completion and "did you mean". */
function knownFields(credentials) {
	const keys = credentials.flatMap((credential) => factsOf(credential).map(({ path }) => lastKey(path)));
	return [.../* @__PURE__ */ new Set([...Object.keys(WORDS), ...keys])].toSorted();
}
function wordPaths(wanted) {
	return Object.entries(WORDS).find(([word]) => plain(word) === wanted)?.[1] ?? [];
}
function matches$1(path, pattern) {
	const [steps, wanted] = [path.split("."), pattern.split(".")];
	return steps.length === wanted.length && wanted.every((step, index) => step === "*" || step === steps[index]);
}
function lastKey(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** Case, hyphens, blanks and underscores do not count. */
function plain(text) {
	return text.toLowerCase().replaceAll(/[-_\s]/g, "");
}
// src/core/show.ts
/** Everything about a credential as of a day (`YYYY-MM-DD`), claims and sources included. */
function detailOf(dataset, credential, asOf, language = "en") {
	return {
		...summaryOf(credential, asOf, language),
		summary: credential.summary,
		relatedRoles: credential.relatedRoles ?? [],
		exams: (credential.exams ?? []).map((exam) => ({
			code: exam.code,
			status: editionStatus(exam, asOf),
			opens: exam.opens?.value ?? null,
			betaUntil: exam.betaUntil?.value ?? null,
			closes: exam.closes?.value ?? null,
			languages: exam.languages?.value ?? null,
			usd: exam.usd?.value ?? null,
			betaUsd: exam.betaUsd?.value ?? null,
			minutes: exam.minutes?.value ?? null,
			questions: exam.questions?.value ?? null,
			passMark: exam.passMark?.value ?? null
		})),
		costParts: costOf(credential, asOf, language).parts,
		facts: factDetails(dataset, credential, factsOf(credential)),
		claims: (credential.claims ?? []).map((claim) => ({
			...claim,
			studyTitle: studyOf(dataset, claim.study)?.title ?? null
		})),
		endorsements: (credential.endorsements ?? []).flatMap((endorsement) => {
			const guide = dataset.evidence.guides.find(({ id }) => id === endorsement.guide);
			if (guide === void 0 || guide.published > asOf) return [];
			return [{
				...endorsement,
				title: guide.title,
				published: guide.published,
				sells: guide.sells
			}];
		}),
		notes: credential.notes ?? []
	};
}
function studyOf({ evidence }, id) {
	return evidence.studies.find((study) => study.id === id);
}
/** Facts with the sources that their keys stand for, those shared by all credentials included. */
function factDetails(dataset, credential, facts) {
	const all = {
		...dataset.evidence.sources,
		...credential.sources
	};
	const spelled = (keys) => keys.flatMap((key) => {
		const source = all[key];
		return source === void 0 ? [] : [{
			key,
			...source
		}];
	});
	return facts.map(({ path, fact }) => ({
		path,
		value: fact.value,
		note: fact.note ?? null,
		sources: spelled(fact.sources),
		conflicts: (fact.conflicts ?? []).map(({ value, note, sources }) => ({
			value,
			note: note ?? null,
			sources: spelled(sources)
		}))
	}));
}
// src/render/views/show.ts
const HANDS_ON_WORDS = {
	none: "none: questions only",
	exercises: "exercises",
	labs: "guided labs",
	project: "a project of your own",
	"performance-exam": "a practical exam"
};
/** One credential as a page. */
function showBlocks(dataset, detail, withSources) {
	return [
		{
			type: "heading",
			level: 1,
			text: detail.name
		},
		{
			type: "paragraph",
			text: detail.summary
		},
		...retiredBlocks(dataset, detail),
		{
			type: "facts",
			items: factItems(dataset, detail)
		},
		...examBlocks(detail.exams),
		...claimBlocks(detail),
		...conflictBlocks(detail),
		...listBlock("Notes", detail.notes),
		...withSources ? sourceBlocks(detail.facts) : [hint(detail)]
	];
}
function hint({ id, facts }) {
	return {
		type: "notes",
		items: [`${facts.length} facts with sources: cert-advisor show ${id} --sources, or name one, such as cert-advisor show ${id} price.`]
	};
}
function retiredBlocks(dataset, { lifecycle }) {
	if (lifecycle.status !== "retired") return [];
	const names = lifecycle.successors.map((id) => `${dataset.credentials.find((each) => each.id === id)?.name ?? id} (${id})`);
	return [{
		type: "paragraph",
		text: {
			text: `${lifecycle.lastDay === null ? "It cannot be earned any more" : `It could be earned until ${lifecycle.lastDay}`}. ${names.length === 0 ? "It has no successor." : `Take instead: ${names.join(", or ")}.`}`,
			tone: "bad"
		}
	}];
}
function factItems(dataset, detail) {
	const { vocabulary } = dataset;
	const names = (ids, terms) => ids.map((id) => terms.find((term) => term.id === id)?.name ?? id).join(", ");
	const parts = detail.costParts.length > 1 ? ` (${detail.costParts.map(({ what, usd: part }) => `${what} ${usd(part)}`).join(", ")})` : "";
	const items = [
		["ID", detail.id],
		["Issuer", providerName(dataset, detail.provider)],
		["Kind", detail.kind],
		["Level", names([detail.level], vocabulary.levels)],
		["Status", statusText(detail.lifecycle)],
		["Price", `${usd(detail.cost.usd)}${parts}`],
		["Study", hours(detail.effort.hours)],
		["Valid", validText(detail.validityMonths)],
		["Renewal", renewalText(detail)],
		["Practice", detail.handsOn === null ? NOT_PUBLISHED : HANDS_ON_WORDS[detail.handsOn] ?? detail.handsOn],
		["Platform", detail.platforms.length === 0 ? "vendor-neutral" : names(detail.platforms, vocabulary.platforms)],
		["Made for", names(detail.roles, vocabulary.roles) || "no role of its own"],
		["Topics", names(detail.topics, vocabulary.topics)]
	];
	for (const [path, label] of [
		["requires", "Required first"],
		["recommended", "Advised first"],
		["openTo", "Open only to"],
		["freePrep", "Free preparation"]
	]) {
		const fact = detail.facts.find((each) => each.path === path);
		if (fact !== void 0) items.push([label, valueText(fact.value)]);
	}
	if (detail.page !== null) items.push(["Page", detail.page]);
	return items;
}
function renewalText({ validityMonths, renewal }) {
	if (validityMonths === "never") return "never needed";
	return renewal.usd === 0 ? "free" : usd(renewal.usd);
}
function examBlocks(exams) {
	if (exams.length === 0) return [];
	return [{
		type: "heading",
		level: 2,
		text: "Exam versions"
	}, {
		type: "table",
		columns: [
			{
				title: "Code",
				keep: true
			},
			{ title: "Status" },
			{ title: "From" },
			{ title: "Until" },
			{
				title: "Price",
				align: "right"
			},
			{
				title: "Minutes",
				align: "right"
			},
			{
				title: "Questions",
				align: "right"
			},
			{ title: "Languages" }
		],
		rows: exams.map((exam) => [
			exam.code,
			exam.status,
			exam.opens ?? "–",
			exam.closes ?? "–",
			exam.betaUsd === null ? usd(exam.usd) : `${usd(exam.usd)} (beta ${usd(exam.betaUsd)})`,
			exam.minutes === null ? "–" : String(exam.minutes),
			exam.questions === null ? "–" : valueText(exam.questions),
			exam.languages?.join(", ") ?? "–"
		])
	}];
}
/** What is claimed about pay and hiring, by how it was obtained, and who recommends it. */
function claimBlocks({ claims, endorsements }) {
	const claimed = claims.map(({ method, says }) => `[${method}] ${says}`);
	const endorsed = endorsements.map(({ title, published, strength, sells }) => `${strength === "pick" ? "First choice" : "Listed"} in “${title}” (${published})${sells ? ", which sells it" : ""}`);
	return [...listBlock("What is said about pay and hiring", claimed), ...listBlock("Who recommends it", endorsed)];
}
function conflictBlocks({ facts }) {
	return listBlock("Sources that disagree", facts.flatMap(({ path, value, conflicts }) => conflicts.map((rival) => `${path}: ${valueText(value)} here; ${valueText(rival.value)} by ${rival.sources.map(({ publisher }) => publisher).join(", ")}`)));
}
function listBlock(title, items) {
	if (items.length === 0) return [];
	return [{
		type: "heading",
		level: 2,
		text: title
	}, {
		type: "list",
		items
	}];
}
/** Where every figure comes from. */
function sourceBlocks(facts) {
	return [{
		type: "heading",
		level: 2,
		text: "Where each figure comes from"
	}, ...facts.flatMap(factBlock)];
}
/** Where the figures of one field come from. */
function factBlocks(credential, field, facts) {
	if (facts.length === 0) return [{
		type: "paragraph",
		text: `${credential.name}: ${field} is not published, or nobody has found it yet.`
	}];
	return [{
		type: "heading",
		level: 1,
		text: credential.name
	}, ...facts.flatMap(factBlock)];
}
function factBlock({ path, value, note, sources, conflicts }) {
	return [{
		type: "paragraph",
		text: {
			text: `${path}: ${valueText(value)}${note === null ? "" : ` (${note})`}`,
			tone: "strong"
		}
	}, {
		type: "list",
		items: [...sources.map(sourceText), ...conflicts.map((rival) => `but ${valueText(rival.value)}${rival.note === null ? "" : ` (${rival.note})`}: ${rival.sources.map(sourceText).join("; ")}`)]
	}];
}
function sourceText({ publisher, tier, url, checked, published, read }) {
	return `${publisher} (${tier}; ${[
		`checked ${checked}`,
		published === void 0 ? "" : `published ${published}`,
		read === void 0 ? "" : READ_WORDS[read]
	].filter((text) => text !== "").join("; ")}) ${url}`;
}
const READ_WORDS = {
	direct: "",
	copy: "read in a copy",
	reported: "read at second hand"
};
function valueText(value) {
	if (Array.isArray(value)) {
		const [low, high] = value;
		if (value.length === 2 && typeof low === "number") return low === high ? String(low) : `${low}–${high}`;
		return value.join(", ");
	}
	return String(value);
}
// src/cli/commands/show.ts
var show_exports = /* @__PURE__ */ __exportAll({ showCommand: () => showCommand });
/** `show`: everything about one or several credentials, or where one figure comes from. */
function showCommand(context) {
	return withCommonOptions(new Command("show")).description("Everything about a credential. With a field, or --sources: where each figure comes from, when it was checked, what contradicts it.").addHelpText("before", "Examples:\n  cert-advisor show MLS-C01\n  cert-advisor show PMLE price\n  cert-advisor show PMLE --sources\n").argument("<words...>", "ids, exam codes or names; or one of them and a field such as price, hours, last-day").option("--sources", "show the source of every figure").option("--language <code>", "as somebody who sits it in this language", "en").action(async (args, options) => {
		const dataset = await datasetFor(context, options);
		const { credentials, field } = readArguments(dataset, args);
		const [only] = credentials;
		await (field !== void 0 && only !== void 0 ? showField(context, dataset, only, field, options) : showAll(context, dataset, credentials, options));
	});
}
/** The last word is a field when it names one and no credential. */
function readArguments(dataset, args) {
	const [id = "", field, ...more] = args;
	const first = findCredential(dataset, id);
	if (field === void 0) return { credentials: [first] };
	if (more.length === 0 && isKnownField(field, dataset.credentials)) return {
		credentials: [first],
		field
	};
	try {
		return { credentials: [first, ...[field, ...more].map((query) => findCredential(dataset, query))] };
	} catch (error) {
		const near = closest(field, knownFields(dataset.credentials), 3);
		if (more.length > 0 || near.length === 0 || !(error instanceof AdvisorError)) throw error;
		throw usageError("UNKNOWN_FIELD", `"${field}" is neither a credential nor a field`, `did you mean ${near.join(" or ")}?`);
	}
}
async function showField(context, dataset, credential, field, options) {
	const asOf = asOfDay(context, options);
	const facts = factDetails(dataset, credential, findFacts(credential, field));
	await print(context, {
		command: "show",
		asOf,
		dataset,
		json: {
			id: credential.id,
			name: credential.name,
			field,
			facts
		},
		records: facts,
		fields: [
			"path",
			"value",
			"note"
		],
		blocks: () => factBlocks(credential, field, facts)
	}, options);
}
async function showAll(context, dataset, credentials, options) {
	const asOf = asOfDay(context, options);
	const details = credentials.map((credential) => detailOf(dataset, credential, asOf, options.language ?? "en"));
	await print(context, {
		command: "show",
		asOf,
		dataset,
		json: { credentials: details },
		records: details,
		fields: [
			"id",
			"name",
			"provider",
			"kind",
			"level",
			"lifecycle.status",
			"cost.usd",
			"effort.hours",
			"page"
		],
		blocks: () => details.flatMap((detail) => showBlocks(dataset, detail, options.sources === true))
	}, options);
}
// src/render/views/validate.ts
const MOST_SHOWN = 50;
/** The problems of a dataset with the lines they stand on, and how complete it is. */
function validateBlocks(problems, coverage, frame) {
	const errors = problems.filter(({ severity }) => severity === "error");
	const warnings = problems.filter(({ severity }) => severity === "warning");
	const shown = [...errors, ...warnings].slice(0, MOST_SHOWN);
	const hidden = problems.length - shown.length;
	return [
		...shown.flatMap((problem) => problemBlocks(problem, frame)),
		...hidden > 0 ? [{
			type: "paragraph",
			text: `… and ${plural(hidden, "more problem")}; --json lists them all.`
		}] : [],
		{
			type: "heading",
			level: 1,
			text: `${plural(errors.length, "error")}, ${plural(warnings.length, "warning")}`
		},
		{
			type: "facts",
			items: coverageItems(coverage)
		}
	];
}
function problemBlocks(problem, frame) {
	const { rule, severity, file, line, column, message } = problem;
	const text = `${file}:${line}:${column} ${severity} ${rule} ${message}`;
	const code = frame(problem);
	return [{
		type: "paragraph",
		text: {
			text,
			tone: severity === "error" ? "bad" : "warning"
		}
	}, ...code === "" ? [] : [{
		type: "code",
		text: code
	}]];
}
function coverageItems(coverage) {
	const kinds = Object.entries(coverage.byKind).filter(([, count]) => count > 0);
	const unknown = Object.entries(coverage.unknown).filter(([, count]) => count > 0);
	return [
		["Credentials", `${coverage.credentials} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")})`],
		["Facts", `${coverage.facts} disputable`],
		["Sourced", percent(coverage.sourced, 1)],
		["By the issuer", percent(coverage.issuerSourced, 1)],
		["Checked within 90 days", percent(coverage.recentlyChecked, 1)],
		["Conflicts kept", String(coverage.conflicts)],
		["With claims", String(coverage.withClaims)],
		["Not published", unknown.map(([fact, count]) => `${fact} ${count}`).join(", ") || "nothing"],
		["Checked between", `${coverage.oldestCheck ?? "–"} and ${coverage.newestCheck ?? "–"}`]
	];
}
// src/cli/commands/validate.ts
var validate_exports = /* @__PURE__ */ __exportAll({ validateCommand: () => validateCommand });
/** `validate`: checks a dataset and measures how complete and how well founded it is. */
function validateCommand(context) {
	return withCommonOptions(new Command("validate")).description("Checks a folder or file of YAML, by default the data that ships with the program. Exit code 3 when there are errors.").addHelpText("before", "Examples:\n  cert-advisor validate\n  cert-advisor validate ./our-credentials --json\n  cert-advisor validate --max-age 180d\n").argument("[path]", "a folder of YAML files, or one file").addOption(new Option("--max-age <days>", "fail on facts whose newest check is older, such as 180d").argParser(maxAge)).option("--own-words <folder>", "fail on sentences in common with the .txt files of this folder").action(async (path, options) => validate(context, path, options));
}
async function validate(context, path, options) {
	const { readOwnWords, validatePath } = await import("./cli-validate.js");
	const { shippedDataFolder } = await import("./cli-shipped.js");
	const { codeFrame } = await import("./cli-code-frame.js");
	const asOf = asOfDay(context, options);
	const base = await context.loadDataset({});
	const { problems, coverage, files } = await validatePath(path ?? options.data ?? shippedDataFolder(), {
		asOf,
		base,
		...options.maxAge === void 0 ? {} : { maxAgeDays: options.maxAge },
		...options.ownWords === void 0 ? {} : { ownWords: await readOwnWords(options.ownWords) }
	});
	const errors = problems.filter(({ severity }) => severity === "error");
	await print(context, {
		command: "validate",
		asOf,
		dataset: base,
		json: {
			errors: errors.length,
			warnings: problems.length - errors.length,
			problems,
			coverage
		},
		records: problems,
		fields: [
			"rule",
			"severity",
			"file",
			"line",
			"column",
			"message"
		],
		blocks: () => validateBlocks(problems, coverage, (problem) => codeFrame(files, problem))
	}, options);
	if (errors.length > 0) {
		const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
		throw dataError("INVALID_DATASET", `the dataset has ${count}`, "each is named with its file and line; docs/data-rules.md explains the rules", errors[0]);
	}
}
// src/render/blocks.ts
/** The bare text. */
function textOf(text) {
	return typeof text === "string" ? text : text.text;
}
/** The meaning of a text. */
function toneOf(text) {
	return typeof text === "string" ? "plain" : text.tone;
}
function mapBlock(block, change, changeCode) {
	const inText = (text) => typeof text === "string" ? change(text) : {
		text: change(text.text),
		tone: text.tone
	};
	switch (block.type) {
		case "heading": return {
			...block,
			text: change(block.text)
		};
		case "paragraph": return {
			...block,
			text: inText(block.text)
		};
		case "list": return {
			...block,
			items: block.items.map(inText)
		};
		case "table": return {
			...block,
			columns: block.columns.map((column) => ({
				...column,
				title: change(column.title)
			})),
			rows: block.rows.map((row) => row.map(inText))
		};
		case "facts": return {
			...block,
			items: block.items.map(([label, value]) => [change(label), inText(value)])
		};
		case "bars": return {
			...block,
			items: block.items.map((bar) => ({
				...bar,
				label: change(bar.label),
				text: change(bar.text)
			}))
		};
		case "code": return {
			...block,
			text: changeCode(block.text)
		};
		case "notes": return {
			...block,
			items: block.items.map(change)
		};
		case "curve": return block;
	}
}
/** Blocks with every text changed in the same way, and code in its own. */
function mapBlocks(blocks, change, changeCode) {
	return blocks.map((block) => mapBlock(block, change, changeCode));
}
// src/core/advice/open-gates.ts
const MANY_HOURS = 168;
/** The answers to gate questions between which all others lie: what shuts out the most and what shuts out the least. */
function extremes(profile, open, asOf) {
	let profiles = [profile];
	const add = (key, answers) => {
		if (open.has(key)) profiles = profiles.flatMap((one) => [one, ...answers.map((answer) => ({
			...one,
			[key]: answer
		}))]);
	};
	add("budget", [0]);
	add("deadline", [asOf]);
	add("hoursPerWeek", [0, MANY_HOURS]);
	return profiles;
}
/** Whether answers that are still open could shut an option out. Gates never shut out an alternative. */
function mayBeShut(candidate, profile, open, asOf) {
	if (candidate.option.type === "alternative") return false;
	if (open.has("held") || open.has("language")) return true;
	return extremes(profile, open, asOf).some((extreme) => gateOf(candidate, extreme, asOf) !== null);
}
/** Whether answers that are still open could leave an option open. */
function mayBeOpen(candidate, profile, open, asOf) {
	if (candidate.option.type === "alternative") return true;
	const needed = candidate.option.credential.requires?.value ?? [];
	return extremes(open.has("held") ? {
		...profile,
		held: needed
	} : profile, open, asOf).some((extreme) => gateOf(candidate, extreme, asOf) === null);
}
/** The languages in which anything is offered, with and without their region. */
function languagesOf(dataset) {
	const offered = dataset.credentials.flatMap(editionsOf).flatMap(({ languages }) => languages?.value ?? ["en"]);
	return [...new Set(offered.flatMap((language) => [language, language.split("-")[0] ?? language]))].toSorted();
}
// src/core/advice/score-columns.ts
/** What the memo may hold: scores in a field (16 MB), and fields. */
const MAX_SCORES = 2e6;
const MAX_FIELDS = 40;
const fields = /* @__PURE__ */ new WeakMap();
/** The field of a dataset; kept, since an interview asks for the same one again and again. */
function fieldOf(dataset, asOf, language) {
	const known = fields.get(dataset) ?? /* @__PURE__ */ new Map();
	fields.set(dataset, known);
	const key = `${asOf} ${language}`;
	const found = known.get(key);
	if (found !== void 0) return found;
	if (known.size >= MAX_FIELDS) known.clear();
	const field = {
		dataset,
		asOf,
		language,
		candidates: candidatesOf(dataset, asOf, language),
		columns: /* @__PURE__ */ new Map()
	};
	known.set(key, field);
	return field;
}
/** The column of a criterion for a profile, of which only what the criterion reads matters. */
function columnOf(field, criterion, profile) {
	let key = criterion;
	for (const question of READS[criterion]) key += `|${profile[question] ?? "?"}`;
	const found = field.columns.get(key);
	if (found !== void 0) return found;
	if (field.columns.size * field.candidates.length >= MAX_SCORES) field.columns.clear();
	const column = {
		criterion,
		situation: situationOf(field.dataset, profile, field.asOf),
		scores: new Float64Array(field.candidates.length).fill(NaN)
	};
	field.columns.set(key, column);
	return column;
}
/** The score of one option in a column. */
function scoreIn(field, column, row) {
	const known = column.scores[row] ?? 0;
	if (!Number.isNaN(known)) return known;
	const candidate = field.candidates[row];
	const score = candidate === void 0 ? 0 : scoreOn(column.criterion, candidate, column.situation);
	column.scores[row] = score;
	return score;
}
/** The same board as `boardOf` gives, from scores that are mostly known already. */
function boardIn(field, profile, emphasis = {}) {
	const { dataset, asOf, candidates } = field;
	const situation = situationOf(dataset, profile, asOf);
	const width = CRITERIA.length;
	const scores = new Float64Array(candidates.length * width);
	CRITERIA.forEach((criterion, k) => {
		const column = columnOf(field, criterion, profile);
		for (let row = 0; row < candidates.length; row += 1) scores[row * width + k] = scoreIn(field, column, row);
	});
	const weights = weightsOf(dataset.model, situation.answers, emphasis);
	const values = Float64Array.from(candidates, (_, row) => weightedSum(scores, row, weights));
	return {
		candidates,
		situation,
		emphasis,
		weights,
		scores,
		gates: candidates.map((candidate) => gateOf(candidate, profile, asOf)),
		values
	};
}
// src/core/advice/elicit-order.ts
/** Tries every answer to every open question; all answers count as equally likely. */
function outlooks(field, board, open) {
	const now = firstRow(board);
	return open.map((question) => {
		const firsts = /* @__PURE__ */ new Map();
		let lead = Number.POSITIVE_INFINITY;
		for (const answer of probes(question, field, now)) {
			const next = boardIn(field, withAnswer(board.situation.profile, question.id, answer));
			const first = firstRow(next);
			firsts.set(first, (firsts.get(first) ?? 0) + 1);
			lead = Math.min(lead, leadOf(next, now));
		}
		return {
			question,
			narrowing: entropy([...firsts.values()]),
			lead
		};
	});
}
/** The question that narrows the field most; among equals the one that brings a rival closest, then the earlier one. */
function mostNarrowing(views) {
	const [best] = views.toSorted((a, b) => b.narrowing - a.narrowing || a.lead - b.lead);
	return best?.question;
}
/** Answers that show what a question can do. Of languages only what is not offered in them is looked at. */
function probes(question, { dataset, asOf, candidates }, first) {
	if (question.type === "language") return languagesOf(dataset).filter((language) => language !== "en");
	if (question.type !== "ids") return answersTo(question, asOf);
	const pile = Array.from({ length: dataset.model.pileOf }, (_, index) => `another ${index}`);
	const leader = first === null ? void 0 : candidates[first]?.id;
	return [
		[],
		pile,
		...leader === void 0 ? [] : [[leader]]
	];
}
function leadOf({ values, gates }, row) {
	let best = 0;
	for (let other = 0; other < values.length; other += 1) if (other !== row && gates[other] === null) best = Math.max(best, values[other] ?? 0);
	return (row === null || gates[row] !== null ? 0 : values[row] ?? 0) - best;
}
function entropy(counts) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.reduce((sum, count) => sum - count / total * Math.log(count / total), 0);
}
// src/core/advice/year-points.ts
const JUST_BEFORE = 1e-9;
/**
* Years between which every level fit is a straight line and the stage stays the same, so that what holds at these
* points holds between them. Before a jump stands a point just short of it.
*/
function yearPoints({ levelFit }, candidates, max, explore) {
	const lows = new Set(candidates.map(({ years }) => years[0]));
	const highs = new Set(candidates.map(({ years }) => years[1]));
	const footings = /* @__PURE__ */ new Set([0, ...Object.values(levelFit.footing)]);
	const jumps = [
		...lows,
		3,
		8
	];
	const bends = [
		...[...lows].flatMap((low) => [...footings].flatMap((footing) => levelFit.missingYears.map(([x]) => low + footing - x))),
		...Object.values(levelFit.carriesOver).flatMap((carried) => Object.values(carried)),
		...[...highs].flatMap((high) => levelFit.surplusYears.map(([x]) => high + x))
	];
	const points = [
		0,
		max,
		...explore,
		...jumps,
		...jumps.map((year) => year - JUST_BEFORE),
		...bends
	];
	return [...new Set(points)].filter((year) => year >= 0 && year <= max).toSorted((a, b) => a - b);
}
// src/core/advice/answer-space.ts
/** The questions whose answers change values; all others only open and shut gates. */
const VALUED = [
	"portfolio",
	"goal",
	"background",
	"employer",
	"cloud",
	"role",
	"experience",
	"budget",
	"held",
	"vendorNamed",
	"examHelps"
];
/** The questions of which all but the level fit read only what is derived. */
const SUMMED_UP = ["experience", "held"];
/** An axis for every valued question: all its answers where it is open, the one given where it is closed. */
function axesOf(model, candidates, questions, profile, open) {
	return VALUED.map((key) => {
		const question = questions.find(({ id }) => id === key);
		if (question === void 0 || !open.has(key)) return axisOf(key, [profile[key]], model);
		return axisOf(key, [void 0, ...everyAnswer(question, model, candidates)], model);
	});
}
/** An axis over given levels. */
function axisOf(key, levels, model) {
	return {
		key,
		levels,
		parts: blocksOf(levels, SUMMED_UP.includes(key) ? (answer) => derived(key, answer, model) : null)
	};
}
/** What an answer contributes to the answers that tables and adjustments read, as text to compare. */
function derived(key, answer, model) {
	return JSON.stringify(answersOf(answer === void 0 ? {} : { [key]: answer }, model));
}
/** Cuts levels where `sign` changes; without it, every level stands alone. */
function blocksOf(levels, sign) {
	const starts = levels.map((_, index) => index).filter((index) => index === 0 || sign === null || sign(levels[index]) !== sign(levels[index - 1]));
	return starts.map((from, index) => [from, starts[index + 1] ?? levels.length]);
}
function everyAnswer({ id, choices, max, explore }, model, candidates) {
	if (choices !== void 0) return choices.map(({ value }) => value);
	if (id === "budget") return [
		100,
		500,
		max ?? Number.MAX_SAFE_INTEGER
	];
	if (id === "held") return collections(model, candidates);
	return yearPoints(model, candidates, max ?? 100, explore ?? []);
}
/**
* What may be held, as far as it moves values: nothing, something that an option asks for, a pile with all of that. Each
* option that asks for something finds it in a small collection and in the pile.
*/
function collections({ pileOf }, candidates) {
	const needed = [...new Set(candidates.flatMap(({ requires }) => requires.slice(0, 1)))];
	const size = Math.max(1, pileOf - 1);
	return [
		[],
		...Array.from({ length: Math.ceil(needed.length / size) }, (_, index) => needed.slice(index * size, (index + 1) * size)),
		[...needed, ...Array.from({ length: pileOf }, (_, index) => `another ${index}`)]
	];
}
// src/core/advice/weight-bounds.ts
/** Prepares the weight of a criterion for the axes of a space; `factor` is the person's own emphasis. */
function weightRule(criterion, axes, model, factor) {
	const adjust = (criterion?.adjust ?? []).map(({ when, by }) => ({
		by,
		asks: tallies(when, axes, model)
	}));
	return {
		weight: criterion?.weight ?? 0,
		factor,
		adjust
	};
}
function tallies(when, axes, model) {
	return Object.entries(when).map(([question, wanted]) => axes.map(({ key, levels }, axis) => {
		const counts = new Int32Array(levels.length + 1);
		levels.forEach((answer, level) => {
			const given = answer === void 0 ? void 0 : answersOf({ [key]: answer }, model)[question];
			counts[level + 1] = (counts[level] ?? 0) + (given !== void 0 && wanted.includes(given) ? 1 : 0);
		});
		return {
			axis,
			counts
		};
	}).filter(({ counts }) => (counts.at(-1) ?? 0) > 0));
}
/** The least and the greatest weight that a criterion can have in a region, before scaling to sum 1. */
function weightBounds({ weight, factor, adjust }, region) {
	let [least, greatest] = [weight, weight];
	for (const { by, asks } of adjust) {
		const surely = asks.every((ask) => ask.some((tally) => matches(tally, region) === "all"));
		const perhaps = surely || asks.every((ask) => ask.some((tally) => matches(tally, region) !== "none"));
		if (surely || perhaps && by < 0) least += by;
		if (surely || perhaps && by > 0) greatest += by;
	}
	return [Math.max(0, least) * factor, Math.max(0, greatest) * factor];
}
function matches({ axis, counts }, { from, to }) {
	const [start, end] = [from[axis] ?? 0, to[axis] ?? 0];
	const count = (counts[end] ?? 0) - (counts[start] ?? 0);
	if (count === 0) return "none";
	return count === end - start ? "all" : "some";
}
// src/core/advice/score-space.ts
/** A space over axes, one for each question that changes values. */
function scoreSpace(field, axes, emphasis = {}) {
	const { model } = field.dataset;
	return {
		field,
		axes,
		tables: CRITERIA.map((criterion) => ({
			criterion,
			reads: readsOf(criterion, axes, field),
			weight: weightRule(model.criteria.find(({ id }) => id === criterion), axes, model, emphasis[criterion] ?? 1),
			columns: /* @__PURE__ */ new Map()
		}))
	};
}
function readsOf(criterion, axes, { dataset: { model } }) {
	let stride = 1;
	return axes.flatMap(({ key, levels }, axis) => {
		if (!READS[criterion].includes(key)) return [];
		const blocks = blocksOf(levels, criterion === "signal" ? (answer) => derived(key, answer, model) : null);
		const read = {
			axis,
			blocks,
			stride
		};
		stride *= blocks.length;
		return [read];
	});
}
/** The whole of a space. */
function wholeOf({ axes }) {
	return {
		from: new Int32Array(axes.length),
		to: Int32Array.from(axes, ({ levels }) => levels.length)
	};
}
/** How many columns of one criterion a region touches. */
function columnCount({ reads }, { from, to }) {
	return reads.reduce((product, { axis, blocks }) => product * blocks.filter(([start, end]) => end > (from[axis] ?? 0) && start < (to[axis] ?? 0)).length, 1);
}
/** Visits every column of one criterion in a region, with the bounds of its weight there. */
function eachColumn(space, table, region, visit) {
	const inner = {
		from: region.from.slice(),
		to: region.to.slice()
	};
	const step = (index, key) => {
		const read = table.reads[index];
		if (read === void 0) {
			const [least, greatest] = weightBounds(table.weight, inner);
			visit(columnAt(space, table, inner, key), least, greatest);
			return;
		}
		const { axis, blocks, stride } = read;
		const [from, to] = [region.from[axis] ?? 0, region.to[axis] ?? 0];
		blocks.forEach(([start, end], block) => {
			if (end <= from || start >= to) return;
			inner.from[axis] = Math.max(start, from);
			inner.to[axis] = Math.min(end, to);
			step(index + 1, key + block * stride);
		});
		inner.from[axis] = from;
		inner.to[axis] = to;
	};
	step(0, 0);
}
function columnAt(space, table, { from }, key) {
	const known = table.columns.get(key);
	if (known !== void 0) return known;
	const column = columnOf(space.field, table.criterion, profileAt(space.axes, from, table));
	table.columns.set(key, column);
	return column;
}
function profileAt(axes, from, { reads }) {
	const profile = {};
	for (const { axis } of reads) {
		const { key, levels } = axes[axis] ?? {
			key: "",
			levels: []
		};
		const answer = levels[from[axis] ?? 0];
		if (answer !== void 0) profile[key] = answer;
	}
	return profile;
}
/** The values of some options at one point, before scaling; `at` names a level of each axis. */
function valuesAt(space, at, rows) {
	const point = {
		from: at,
		to: at.map((level) => level + 1)
	};
	const values = new Float64Array(rows.length);
	for (const table of space.tables) {
		const [weight] = weightBounds(table.weight, point);
		const column = columnAt(space, table, point, keyAt(table, at));
		for (let index = 0; index < rows.length; index += 1) values[index] = (values[index] ?? 0) + weight * scoreIn(space.field, column, rows[index] ?? 0);
	}
	return values;
}
function keyAt({ reads }, at) {
	return reads.reduce((key, { axis, blocks, stride }) => {
		const level = at[axis] ?? 0;
		return key + stride * blocks.findIndex(([start, end]) => level >= start && level < end);
	}, 0);
}
// src/core/advice/lead-bounds.ts
/**
* Leads below this count as too close to tell. It is far above rounding (1e-13 on weights that sum to some 100) and
* above what a score can change in the sliver before a jump of the years (see `yearPoints`).
*/
const CLEAR = 1e-6;
/**
* Bounds the leads from below by the sum over criteria of the least weighted difference, each criterion taken at the
* answers that are worst for it. Exact where every question is settled.
*/
function leadBounds(space, region, leader, rivals) {
	const leads = new Float64Array(rivals.length);
	const differs = new Uint8Array(rivals.length);
	const least = new Float64Array(rivals.length);
	let looked = 0;
	for (const table of space.tables) {
		least.fill(Number.POSITIVE_INFINITY);
		eachColumn(space, table, region, (column, low, high) => {
			const mine = scoreIn(space.field, column, leader);
			looked += rivals.length;
			for (let index = 0; index < rivals.length; index += 1) {
				const difference = mine - scoreIn(space.field, column, rivals[index] ?? 0);
				if (difference !== 0) differs[index] = 1;
				const lead = difference * (difference < 0 ? high : low);
				if (lead < (least[index] ?? 0)) least[index] = lead;
			}
		});
		for (let index = 0; index < rivals.length; index += 1) leads[index] = (leads[index] ?? 0) + (least[index] ?? 0);
	}
	return {
		leads,
		differs,
		looked
	};
}
// src/core/advice/first-place-proof.ts
/**
* Whether it can be proved by branch and bound that the leader stays first; false also when it is too close or takes
* too long to tell. In each region the lead over a rival is bounded from below by
* the sum over criteria of the least weighted difference; a region in which a rival may get ahead is split along an
* axis until nothing is left open there, where the bound is exact.
*/
function staysFirst(claim) {
	const { space, rivals } = claim;
	const spread = influence(claim);
	if (spread === null) return false;
	return searchRegion({
		claim,
		order: space.axes.map((_, axis) => axis).toSorted((a, b) => (spread[a] ?? 0) - (spread[b] ?? 0)),
		spent: 0
	}, wholeOf(space), rivals);
}
/** The least lead that any single answer leaves, by axis; null when one lets a rival get ahead. */
function influence({ space, leader, rivals, admits }) {
	const rows = [leader, ...rivals];
	const spread = [];
	for (const [index, axis] of space.axes.entries()) {
		let least = Number.POSITIVE_INFINITY;
		for (let level = 0; level < axis.levels.length; level += 1) {
			const at = new Int32Array(space.axes.length);
			at[index] = level;
			const values = valuesAt(space, at, rows);
			for (let rival = 1; rival < rows.length; rival += 1) {
				if (!admits(rows[rival] ?? 0, axis, level)) continue;
				const lead = (values[0] ?? 0) - (values[rival] ?? 0);
				if (lead < -1e-6) return null;
				least = Math.min(least, lead);
			}
		}
		spread.push(axis.levels.length === 1 ? Number.POSITIVE_INFINITY : least);
	}
	return spread;
}
/** Regions with more scores than this are split before they are bounded. */
const WIDE = 6e4;
function searchRegion(search, region, rivals) {
	const { claim, order } = search;
	const { space } = claim;
	const axis = order.find((index) => partsIn(space.axes[index], region, index).length > 1);
	const able = rivals.filter((row) => isAdmitted(claim, row, region));
	if (able.length === 0) return true;
	const tooWide = axis !== void 0 && scoresIn(space, region) * able.length > WIDE;
	if (tooWide) search.spent += able.length;
	const ahead = tooWide ? able : notBehind(search, region, able);
	if (ahead.length === 0) return true;
	return axis !== void 0 && search.spent <= claim.effort && searchParts(search, region, ahead, axis);
}
function searchParts(search, region, rivals, axis) {
	return partsIn(search.claim.space.axes[axis], region, axis).every((part) => searchRegion(search, narrowed(region, axis, part), rivals));
}
/** A region cut down to some levels of one axis. */
function narrowed(region, axis, [start, end]) {
	const part = {
		from: region.from.slice(),
		to: region.to.slice()
	};
	part.from[axis] = start;
	part.to[axis] = end;
	return part;
}
/** The parts of an axis that lie in a region. */
function partsIn(axis, { from, to }, index) {
	return (axis?.parts ?? []).filter(([start, end]) => start >= (from[index] ?? 0) && end <= (to[index] ?? 0));
}
function scoresIn({ tables }, region) {
	return tables.reduce((sum, table) => sum + columnCount(table, region), 0);
}
function isAdmitted({ space, admits }, row, { from, to }) {
	return space.axes.every((axis, index) => {
		for (let level = from[index] ?? 0; level < (to[index] ?? 0); level += 1) if (admits(row, axis, level)) return true;
		return false;
	});
}
/** The rivals that may get ahead of the leader, or be tied with it, somewhere in a region. */
function notBehind(search, region, rivals) {
	const { space, leader } = search.claim;
	const { leads, differs, looked } = leadBounds(space, region, leader, rivals);
	search.spent += looked;
	const id = (row) => space.field.candidates[row]?.id ?? "";
	return rivals.filter((row, index) => differs[index] === 1 ? (leads[index] ?? 0) < CLEAR : id(row) < id(leader));
}
// src/core/advice/elicit-proof.ts
/** Scores that one proof may look at; some tens of milliseconds. Beyond, the next question is asked instead. */
const EFFORT = 5e6;
/** Whether it is proved that no answers to the open questions can take the first place from the option that has it. */
function isSettled(field, profile, open, first) {
	const leader = field.candidates[first];
	if (leader === void 0 || mayBeShut(leader, profile, open, field.asOf)) return false;
	const all = field.candidates.map((_, row) => row);
	if (!stands(field, profile, open, first, all)) return false;
	if (!open.has("language")) return true;
	return languagesOf(field.dataset).every((language) => {
		const other = fieldOf(field.dataset, field.asOf, language);
		const changed = all.filter((row) => isOther(field, other, row, profile));
		return stands(other, {
			...profile,
			language
		}, open, first, changed);
	});
}
function isOther(here, there, row, profile) {
	const [mine, other] = [here.candidates[row], there.candidates[row]];
	if (mine === void 0 || gateOf(mine, profile, here.asOf) === "language") return true;
	return languageFacts(mine) !== languageFacts(other);
}
function languageFacts(candidate) {
	return JSON.stringify([
		candidate?.cost.usd,
		candidate?.lifecycle,
		candidate?.daysLeft
	]);
}
function stands(field, profile, open, leader, rows) {
	const { dataset, candidates, asOf } = field;
	const able = (row) => {
		const candidate = candidates[row];
		return candidate !== void 0 && mayBeOpen(candidate, profile, open, asOf);
	};
	const rivals = rows.filter((row) => row !== leader && able(row));
	if (rivals.length === 0) return true;
	const space = scoreSpace(field, axesOf(dataset.model, candidates, dataset.questions, profile, open));
	const admits = (row, axis, level) => axis.key !== "budget" || !open.has("budget") || isAffordable(candidates[row], axis.levels[level]);
	return staysFirst({
		space,
		leader,
		rivals,
		admits,
		effort: EFFORT
	});
}
function isAffordable(candidate, budget) {
	if (typeof budget !== "number" || candidate?.option.type !== "credential") return true;
	return candidate.cost.usd !== null && candidate.cost.usd[0] <= budget;
}
// src/core/advice/elicit.ts
/** A questionnaire at its beginning; answers already given, by flag or from a file, are not asked for. */
function startInterview(profile = {}) {
	const given = PROFILE_KEYS.filter((key) => profile[key] !== void 0);
	return {
		profile,
		closed: new Set(given),
		screened: false
	};
}
/** The interview after one answer; undefined for "not sure". */
function withReply({ profile, closed, screened }, key, answer) {
	return {
		profile: withAnswer(profile, key, answer),
		closed: /* @__PURE__ */ new Set([...closed, key]),
		screened
	};
}
/** The interview after the conditions that apply were ticked; the others are settled for good. */
function withTicks(dataset, interview, ticked) {
	const unticked = openQuestions(dataset, interview).filter(({ id, condition }) => condition !== void 0 && !ticked.includes(id));
	return {
		...interview,
		closed: /* @__PURE__ */ new Set([...interview.closed, ...unticked.map(({ id }) => id)]),
		screened: true
	};
}
/** The questions that are neither answered nor skipped nor screened out, in the order of the questionnaire. */
function openQuestions(dataset, { closed }) {
	return dataset.questions.filter(({ id, roiOnly }) => roiOnly !== true && !closed.has(id));
}
/**
* The next step of the questionnaire: it stops once it is proved that no answer to what is left can change the first
* place, and asks until then what narrows the field most. The conditions are screened first: what shuts options out
* narrows more than what moves their values, and that step is needed in nearly every interview, whenever it comes.
* Pure: the same interview gives the same step.
*/
function nextStep(dataset, interview, asOf) {
	const { profile, screened } = interview;
	const open = openQuestions(dataset, interview);
	const field = fieldOf(dataset, asOf, profile.language ?? "en");
	const board = boardIn(field, profile);
	const row = firstRow(board);
	const first = row === null ? null : field.candidates[row]?.id ?? null;
	if (open.length === 0) return {
		type: "stop",
		first,
		leftUnasked: []
	};
	const views = outlooks(field, board, open);
	const unmoved = views.every(({ narrowing, lead }) => narrowing === 0 && lead >= 0);
	if (row !== null && unmoved && isSettled(field, profile, new Set(open.map(({ id }) => id)), row)) return {
		type: "stop",
		first,
		leftUnasked: open
	};
	const conditions = screened ? [] : open.filter(({ condition }) => condition !== void 0);
	if (conditions.length > 0) return {
		type: "screen",
		conditions
	};
	const question = mostNarrowing(views);
	return question === void 0 ? {
		type: "stop",
		first,
		leftUnasked: []
	} : {
		type: "ask",
		question
	};
}
/** The options that lead with the answers given so far, best first. */
function leaders(dataset, profile, asOf, count) {
	const board = boardIn(fieldOf(dataset, asOf, profile.language ?? "en"), profile);
	return rankedRows(board).slice(0, count).flatMap((row) => {
		const candidate = board.candidates[row];
		return candidate === void 0 ? [] : [{
			id: candidate.id,
			name: candidate.name,
			value: board.values[row] ?? 0
		}];
	});
}
// src/core/dataset.ts
const PROVIDER_KINDS = [
	"cloud",
	"platform",
	"ai-lab",
	"university",
	"association",
	"training",
	"community"
];
/** What the whole recommendation comes to. */
const VERDICTS = [
	"certify",
	"free-first",
	"build-first",
	"not-needed"
];
// src/core/fact.ts
/** How close a source stands to the truth of a credential, best first. */
const TIERS = [
	"issuer",
	"secondary",
	"community",
	"opinion"
];
/** How a source was read: the page itself, a copy of it, or what a dated third party reports of it. */
const READINGS = [
	"direct",
	"copy",
	"reported"
];
// src/data/load.ts
var load_exports = /* @__PURE__ */ __exportAll({ loadDataset: () => loadDataset });
/** The compiled dataset, beside the built program. */
const BUILT_IN = new URL("./dataset.json", import.meta.url);
/**
* Loads the built-in dataset, or one read from YAML. Throws a data error that names file, line and column when YAML is
* broken or does not fit together.
*/
async function loadDataset(choice = {}) {
	const builtIn = loadBuiltIn();
	if (choice.data === void 0 && choice.extend === void 0) return builtIn;
	const { loadYaml } = await import("./cli-load-yaml.js");
	const base = choice.data === void 0 ? builtIn : await loadYaml(choice.data, builtIn, false);
	return choice.extend === void 0 ? base : loadYaml(choice.extend, base, true);
}
let loaded;
/** Read once for a run. Synchronously: at start-up there is nothing else to do, and it is faster by some milliseconds. */
function loadBuiltIn() {
	loaded ??= JSON.parse(builtInText());
	return loaded;
}
function builtInText() {
	try {
		return readFileSync(BUILT_IN, "utf8");
	} catch {
		throw dataError("NO_DATASET", "the compiled dataset is missing", "run npm run build");
	}
}
// src/core/coverage.ts
/** The facts that people ask for first; where one is missing the program says "not published". */
const KEY_FACTS = [
	"price",
	"hours",
	"validity",
	"handsOn",
	"languages",
	"opens",
	"minutes"
];
/** Counts facts, sources, conflicts and gaps on a day. `shared` are the sources that all credentials may name. */
function coverageOf(credentials, shared, asOf) {
	const facts = credentials.flatMap((credential) => factsOf(credential).map((placed) => ({
		...placed,
		named: namedSources(placed, {
			...shared,
			...credential.sources
		})
	})));
	const shareOf = (holds) => facts.length === 0 ? 1 : facts.filter(({ named }) => holds(named)).length / facts.length;
	const checks = credentials.flatMap(({ sources }) => Object.values(sources).map(({ checked }) => checked)).toSorted();
	return {
		credentials: credentials.length,
		byKind: countKinds(credentials),
		facts: facts.length,
		sourced: shareOf((named) => named.length > 0 && named.every((source) => source !== void 0)),
		issuerSourced: shareOf((named) => named.some((source) => source?.tier === "issuer")),
		recentlyChecked: shareOf((named) => named.some((source) => source !== void 0 && daysBetween(source.checked, asOf) <= 90)),
		conflicts: facts.filter(({ fact }) => (fact.conflicts?.length ?? 0) > 0).length,
		withClaims: credentials.filter(({ claims }) => (claims?.length ?? 0) > 0).length,
		unknown: countUnknown(credentials),
		oldestCheck: checks[0] ?? null,
		newestCheck: checks.at(-1) ?? null
	};
}
function namedSources({ fact }, sources) {
	return fact.sources.map((key) => Object.hasOwn(sources, key) ? sources[key] : void 0);
}
function countKinds(credentials) {
	const counts = {
		certification: 0,
		certificate: 0,
		academic: 0,
		"micro-credential": 0,
		course: 0
	};
	for (const kind of KINDS) counts[kind] = credentials.filter((credential) => credential.kind === kind).length;
	return counts;
}
function countUnknown(credentials) {
	const counts = {
		price: 0,
		hours: 0,
		validity: 0,
		handsOn: 0,
		languages: 0,
		opens: 0,
		minutes: 0
	};
	for (const credential of credentials) for (const key of unknownFacts(credential)) counts[key] += 1;
	return counts;
}
/** The key facts that are not published for a credential; exam length only where there is an exam. */
function unknownFacts(credential) {
	const { exams = [], course, hours, validityMonths, handsOn } = credential;
	const known = {
		price: course?.usd !== void 0 || course?.usdPerMonth !== void 0 || exams.some(({ usd }) => usd !== void 0),
		hours: hours !== void 0,
		validity: validityMonths !== void 0,
		handsOn: handsOn !== void 0,
		languages: editionsOf(credential).some(({ languages }) => languages !== void 0),
		opens: editionsOf(credential).some(({ opens }) => opens !== void 0),
		minutes: exams.length === 0 || exams.some(({ minutes }) => minutes !== void 0)
	};
	return KEY_FACTS.filter((key) => !known[key]);
}
export { firstDayOf as $, KINDS as A, asOfDay as B, inOrder as C, COUNTERFACTUALS as D, list_exports as E, ANSWER_TYPES as F, plural as G, decimal as H, PROFILE_KEYS as I, editionStatus as J, signedUsd as K, formatOf as L, compare_exports as M, answerFrom as N, UNITS$1 as O, flagsFromProfile as P, daysBetween as Q, print as R, givenProfile as S, quiz_exports as T, months as U, datasetFor as V, percent as W, CRITERIA as X, editionsOf as Y, addDays as Z, show_exports as _, PROVIDER_KINDS as a, recommend_exports as b, nextStep as c, withReply as d, isDateOrPart as et, withTicks as f, validate_exports as g, toneOf as h, TIERS as i, METHODS as j, HANDS_ON as k, openQuestions as l, textOf as m, load_exports as n, editDistance as nt, VERDICTS as o, mapBlocks as p, answersOf as q, READINGS as r, suggestion as rt, leaders as s, coverageOf as t, lastDayOf as tt, startInterview as u, factsOf as v, recommend as w, adviceResult as x, roi_exports as y, decideStyle as z };
