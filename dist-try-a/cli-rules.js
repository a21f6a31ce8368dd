import { r as dataError } from "./main.js";
import { $ as firstDayOf, A as KINDS, D as COUNTERFACTUALS, F as ANSWER_TYPES, I as PROFILE_KEYS, J as editionStatus, O as UNITS, Q as daysBetween, X as CRITERIA, Y as editionsOf, Z as addDays, a as PROVIDER_KINDS, et as isDateOrPart, i as TIERS, j as METHODS, k as HANDS_ON, nt as editDistance, o as VERDICTS, q as answersOf, r as READINGS, rt as suggestion, tt as lastDayOf, v as factsOf } from "./cli-program.js";
import { n as parseYaml, t as firstLine } from "./cli-parse.js";
import { basename, join } from "node:path";
import { constants } from "node:fs";
import { createHash } from "node:crypto";
import { open, readdir, realpath, stat } from "node:fs/promises";
import * as v from "valibot";
import { safeParse } from "valibot";
// src/data/assemble.ts
/** Puts the name, the version and the hash on a dataset's content. Credentials are ordered by id. */
function seal(name, content) {
	const { alternatives, vocabulary, evidence, questions, model, wording, roi } = content;
	const sealed = {
		credentials: content.credentials.toSorted((a, b) => a.id < b.id ? -1 : 1),
		alternatives,
		vocabulary,
		evidence,
		questions,
		model,
		wording,
		roi
	};
	const hash = createHash("sha256").update(JSON.stringify(sorted(sealed))).digest("hex").slice(0, 16);
	return {
		name,
		version: newestCheck(sealed),
		hash,
		...sealed
	};
}
/** The same value with the keys of every record in order, so that equal content gives equal text. */
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}
function newestCheck({ credentials, evidence }) {
	const sources = [evidence.sources, ...credentials.map((credential) => credential.sources)].flatMap((each) => Object.values(each));
	let newest = "0000-00-00";
	for (const { checked } of sources) if (checked > newest) newest = checked;
	return newest;
}
/**
* A dataset from validated material. What the material lacks (vocabulary, questions, model …) is taken from `base`, and
* its closed lists and evidence add to those of `base`. With `keep`, its credentials add to or replace those of `base`.
*/
function assemble(name, material, base, keep) {
	return seal(name, {
		credentials: keep && base !== null ? byId(base.credentials, material.credentials) : material.credentials,
		alternatives: material.alternatives ?? base?.alternatives ?? [],
		vocabulary: mergeVocabulary(base?.vocabulary, material.vocabulary),
		evidence: mergeEvidence(base?.evidence, material.evidence),
		questions: material.questions ?? required("questions", base?.questions),
		model: material.model ?? required("model", base?.model),
		wording: material.wording ?? required("wording", base?.wording),
		roi: material.roi ?? required("roi", base?.roi)
	});
}
function required(part, value) {
	if (value !== void 0) return value;
	throw dataError("INCOMPLETE_DATASET", `the dataset has no ${part}, and there is no built-in one to take it from`);
}
/** The first list with the entries of the second put in or added, by id. */
function byId(first = [], second = []) {
	return [...new Map([...first, ...second].map((entry) => [entry.id, entry])).values()];
}
function mergeVocabulary(base, own) {
	return {
		providers: byId(base?.providers, own?.providers),
		levels: byId(base?.levels, own?.levels),
		roles: byId(base?.roles, own?.roles),
		topics: byId(base?.topics, own?.topics),
		platforms: byId(base?.platforms, own?.platforms),
		groups: byId(base?.groups, own?.groups)
	};
}
function mergeEvidence(base, own) {
	return {
		studies: byId(base?.studies, own?.studies),
		guides: byId(base?.guides, own?.guides),
		sources: {
			...base?.sources,
			...own?.sources
		}
	};
}
// src/data/text.ts
/** The text of an open file, or why it has none. */
async function readText(handle, maxBytes) {
	const info = await handle.stat();
	if (info.isDirectory()) return { why: "it is a folder, not a file" };
	if (!info.isFile()) return { why: "it is a pipe or a device, not a file" };
	if (info.size > maxBytes) return { why: `it is larger than ${maxBytes / 1e6} MB; put one credential a file` };
	return decode(await handle.readFile());
}
function decode(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255) return { why: "it is UTF-16 text; save it as UTF-8" };
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\0") ? { why: "it is a binary file, not text" } : text;
	} catch {
		return { why: "it is not UTF-8 text; save it as UTF-8" };
	}
}
// src/data/unreadable.ts
/** The problem of a file that cannot be read. */
function unreadable(file, why) {
	return {
		rule: "CERT003",
		severity: "error",
		file,
		line: 1,
		column: 1,
		message: `cannot be read: ${why}`
	};
}
/** The operating system's reason in words. */
function reason(error) {
	return {
		ENOENT: "no such file or folder",
		EACCES: "permission denied",
		EPERM: "permission denied",
		EISDIR: "it is a folder",
		ENOTDIR: "a part of the path is not a folder",
		ELOOP: "its link leads back to itself",
		ENOSPC: "no space left on the device",
		EROFS: "the file system is read-only",
		ENXIO: "it is a pipe or a device, not a file",
		ENAMETOOLONG: "the name is too long"
	}[error.code ?? ""] ?? error.message;
}
// src/data/walk.ts
const MAX_FILES = 2e5;
const SKIPPED = /* @__PURE__ */ new Set(["node_modules", "schema"]);
/** The YAML files under a folder, by relative name. Links to folders are followed once, so that a loop ends. */
async function yamlNames(root, problems) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const visit = async (folder) => {
		const real = await realpath(join(root, folder));
		if (seen.has(real)) return;
		seen.add(real);
		for (const entry of await readdir(real, { withFileTypes: true })) {
			const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory() || entry.isSymbolicLink() && await isFolderLink(join(root, name));
			if (isYaml(name) && isFolder) problems.push(unreadable(name, "it is a folder, not a file"));
			else if (isYaml(name)) found.push(name);
			else if (isFolder && !SKIPPED.has(entry.name) && !entry.name.startsWith(".")) await visit(name).catch((error) => {
				if (error.code === void 0) throw error;
				problems.push(unreadable(name, reason(error)));
			});
			if (found.length > MAX_FILES) throw dataError("TOO_MUCH_DATA", `more than ${MAX_FILES} YAML files in ${root}`);
		}
	};
	await visit("").catch((error) => {
		if (error.code === void 0 || error.name === "AdvisorError") throw error;
		throw dataError("UNREADABLE_DATA", `cannot read ${root}: ${reason(error)}`, void 0, { file: root });
	});
	if (found.length === 0 && problems.length === 0) throw dataError("NO_DATA", `no YAML file in ${root}`, "put one credential a file, ending in .yaml", { file: root });
	return found.sort();
}
function isYaml(name) {
	return /\.ya?ml$/.test(name);
}
async function isFolderLink(path) {
	return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
/** The text files directly in a folder. */
async function textNames(folder) {
	return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && entry.name.endsWith(".txt")).map(({ name }) => name).sort();
}
// src/data/files.ts
/** Neither a hand-written file nor a compiled catalogue comes near these; what does is not a dataset. */
const MAX_YAML_BYTES = 4e6;
const MAX_JSON_BYTES = 256e6;
const AT_ONCE = 64;
/**
* Reads every YAML file under a folder in a fixed order, or the one YAML or JSON file named. A file that cannot be read
* is a problem (`CERT003`); a data error is thrown when the path itself cannot be.
*/
async function readDataFiles(path) {
	const info = await stat(path).catch((error) => {
		throw dataError("UNREADABLE_DATA", `cannot read ${path}: ${reason(error)}`, "name a folder of YAML files or one YAML file", { file: path });
	});
	if (!info.isFile() && !info.isDirectory()) throw dataError("UNREADABLE_DATA", `${path} is neither a file nor a folder`, void 0, { file: path });
	const problems = [];
	const names = info.isFile() ? [""] : await yamlNames(path, problems);
	const files = [];
	for (let start = 0; start < names.length; start += AT_ONCE) {
		const batch = names.slice(start, start + AT_ONCE);
		for (const read of await Promise.all(batch.map((name) => readOne(path, name)))) if ("text" in read) files.push(read);
		else problems.push(read);
	}
	return {
		files,
		problems
	};
}
async function readOne(root, name) {
	const [path, shown] = name === "" ? [root, basename(root)] : [join(root, name), name];
	try {
		const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		try {
			const text = await readText(handle, path.endsWith(".json") ? MAX_JSON_BYTES : MAX_YAML_BYTES);
			return typeof text === "string" ? {
				file: shown,
				text
			} : unreadable(shown, text.why);
		} finally {
			await handle.close();
		}
	} catch (error) {
		return unreadable(shown, reason(error));
	}
}
// src/data/parse-json.ts
/** Beyond this size the place of a problem is not worth the time to find it. */
const MAX_LOCATED = 2e6;
/** Reads a compiled dataset. Never throws; places are found only when they are asked for. */
function parseJson(text, file) {
	let located;
	const locate = (path) => {
		if (text.length > MAX_LOCATED) return {
			line: 1,
			column: 1
		};
		located ??= parseYaml(text, file);
		return located.locate(path);
	};
	const reserved = /"__proto__"\s*:/.exec(text);
	if (reserved !== null) return broken(text, file, reserved.index, "reserved key: __proto__");
	try {
		const value = JSON.parse(text);
		if (isDeeperThan(200, value)) return broken(text, file, 0, "is nested too deeply");
		return {
			file,
			text,
			value,
			syntax: [],
			locate
		};
	} catch (error) {
		const message = firstLine(error instanceof Error ? error.message : String(error));
		const position = /position (\d+)/.exec(message)?.[1];
		return broken(text, file, position === void 0 ? text.length : Number(position), `is not JSON: ${message}`);
	}
}
/** Whether a value nests further than what looks at it can follow. */
function isDeeperThan(depth, value) {
	if (typeof value !== "object" || value === null) return false;
	return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}
function broken(text, file, offset, message) {
	const before = text.slice(0, offset).split("\n");
	const place = {
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1
	};
	return {
		file,
		text,
		value: void 0,
		syntax: [{
			place,
			message
		}],
		locate: () => place
	};
}
// src/data/problem-at.ts
/** A problem at a path below an origin. */
function problemAt({ parsed, path: base }, path, rule, message, severity = "error") {
	return {
		rule,
		severity,
		file: parsed.file,
		...parsed.locate([...base, ...path]),
		message: printable(message)
	};
}
/** A message without what a terminal would act on; it may quote anything that stands in a file. */
function printable(message) {
	return message.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ");
}
// src/data/schema/shapes.ts
/** A list whose type is readonly, as every list in `core` is. */
function list(item) {
	return v.pipe(v.array(item), v.readonly());
}
const text = v.pipe(v.string("must be text"), v.trim(), v.minLength(1, "must not be empty"));
const slug = v.pipe(v.string("must be text"), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"));
const sourceKeys = v.pipe(list(slug), v.minLength(1, "must name at least one source"));
const number = v.pipe(v.number("must be a number"), v.finite("must be finite"));
const amount = v.pipe(number, v.minValue(0, "must not be negative"));
const share = v.pipe(amount, v.maxValue(1, "must not be more than 1"));
const day = v.pipe(v.string("must be a date like 2026-11-21"), v.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date like 2026-11-21"));
const dateOrPart = v.pipe(v.string("must be a date; put a bare year in quotes"), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a date like 2026-11-21, or 2026-11, or 2026"));
const language = v.pipe(v.string("must be a language code like en or zh-CN"), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, "must be a language code like en or zh-CN"));
const url = v.pipe(v.string("must be a URL"), v.url("must be a URL"));
const range = v.pipe(v.strictTuple([amount, amount], "must be [low, high]"), v.check(([low, high]) => low <= high, "must be [low, high] with low no greater than high"), v.readonly());
/** A value with its sources, and the rivals that were not chosen. */
function fact(value) {
	return v.strictObject({
		value,
		sources: sourceKeys,
		note: v.exactOptional(text),
		conflicts: v.exactOptional(list(v.strictObject({
			value,
			sources: sourceKeys,
			note: v.exactOptional(text)
		})))
	});
}
const sources = v.record(slug, v.strictObject({
	url,
	publisher: text,
	tier: v.picklist(TIERS),
	checked: day,
	published: v.exactOptional(dateOrPart),
	read: v.exactOptional(v.picklist(READINGS)),
	note: v.exactOptional(text)
}));
// src/data/schema/credential.ts
const availability = {
	opens: v.exactOptional(fact(dateOrPart)),
	betaUntil: v.exactOptional(fact(v.union([dateOrPart, v.literal("unannounced")]))),
	closes: v.exactOptional(fact(dateOrPart)),
	languages: v.exactOptional(fact(list(language)))
};
const examVersion = v.strictObject({
	code: text,
	...availability,
	usd: v.exactOptional(fact(amount)),
	betaUsd: v.exactOptional(fact(amount)),
	minutes: v.exactOptional(fact(amount)),
	questions: v.exactOptional(fact(range)),
	passMark: v.exactOptional(fact(text))
});
const course = v.strictObject({
	...availability,
	usd: v.exactOptional(fact(range)),
	usdPerMonth: v.exactOptional(fact(range)),
	months: v.exactOptional(fact(range))
});
const claim = v.strictObject({
	about: v.picklist(["pay", "hiring"]),
	method: v.picklist(METHODS),
	says: text,
	upliftPercent: v.exactOptional(range),
	jobAds: v.exactOptional(v.strictObject({
		naming: amount,
		of: v.pipe(amount, v.minValue(1, "must be at least 1"))
	})),
	population: v.exactOptional(text),
	year: v.exactOptional(v.pipe(v.number(), v.integer())),
	study: v.exactOptional(slug),
	sources: sourceKeys
});
/** A guide's recommendation, in a credential's file and in `alternatives.yaml`. */
const endorsement = v.strictObject({
	guide: slug,
	strength: v.picklist(["pick", "listed"]),
	backgrounds: v.exactOptional(list(slug)),
	roles: v.exactOptional(list(slug)),
	goals: v.exactOptional(list(slug)),
	platforms: v.exactOptional(list(slug))
});
/** One file of `data/credentials/`. */
const credentialSchema = v.strictObject({
	id: slug,
	name: text,
	aliases: v.exactOptional(list(text)),
	provider: slug,
	host: v.exactOptional(slug),
	kind: v.picklist(KINDS),
	level: slug,
	summary: text,
	page: v.exactOptional(url),
	platforms: list(slug),
	roles: list(slug),
	relatedRoles: v.exactOptional(list(slug)),
	topics: list(slug),
	exams: v.exactOptional(v.pipe(list(examVersion), v.minLength(1, "must hold at least one exam version"))),
	course: v.exactOptional(course),
	extrasUsd: v.exactOptional(fact(range)),
	hours: v.exactOptional(fact(range)),
	experienceYears: v.exactOptional(fact(range)),
	handsOn: v.exactOptional(fact(v.picklist(HANDS_ON))),
	validityMonths: v.exactOptional(fact(v.union([amount, v.literal("never")]))),
	renewal: v.exactOptional(v.strictObject({
		usd: v.exactOptional(fact(amount)),
		hours: v.exactOptional(fact(range)),
		how: v.exactOptional(fact(text))
	})),
	requires: v.exactOptional(fact(list(text))),
	recommended: v.exactOptional(fact(list(text))),
	openTo: v.exactOptional(fact(slug)),
	freePrep: v.exactOptional(fact(list(text))),
	successors: v.exactOptional(fact(list(slug))),
	claims: v.exactOptional(list(claim)),
	endorsements: v.exactOptional(list(endorsement)),
	notes: v.exactOptional(list(text)),
	sources
});
// src/data/schema/shared.ts
const term = v.strictObject({
	id: slug,
	name: text
});
/** `vocabulary.yaml` */
const vocabularySchema = v.strictObject({
	providers: list(v.strictObject({
		id: slug,
		name: text,
		kind: v.picklist(PROVIDER_KINDS),
		recognised: v.exactOptional(list(slug))
	})),
	levels: list(v.strictObject({
		id: slug,
		name: text,
		years: range
	})),
	roles: list(term),
	topics: list(term),
	platforms: list(term),
	groups: list(term)
});
/** `studies.yaml` */
const evidenceSchema = v.strictObject({
	studies: list(v.strictObject({
		id: slug,
		title: text,
		authors: text,
		year: v.exactOptional(v.pipe(v.number(), v.integer())),
		method: v.picklist(METHODS),
		population: text,
		finds: text,
		measures: text,
		sources: sourceKeys
	})),
	guides: list(v.strictObject({
		id: slug,
		title: text,
		published: day,
		sells: v.boolean(),
		sources: sourceKeys
	})),
	sources
});
/** A value by answers, as `AnswerTable` in `core`. */
const answerTable = v.strictObject({
	base: number,
	by: v.exactOptional(v.record(v.string(), v.record(v.string(), number)))
});
/** `alternatives.yaml` */
const alternativesSchema = list(v.strictObject({
	id: slug,
	name: text,
	summary: text,
	verdict: v.picklist(VERDICTS),
	roles: list(slug),
	topics: list(slug),
	years: range,
	hours: range,
	usd: range,
	handsOn: v.picklist(HANDS_ON),
	judged: v.record(v.string(), answerTable),
	endorsements: v.exactOptional(list(endorsement)),
	why: text
}));
// src/data/schema/advice.ts
const shares = v.record(v.string(), share);
const scale = list(v.pipe(v.strictTuple([number, share]), v.readonly()));
function byEach(keys) {
	return v.strictObject(v.entriesFromList(keys, share));
}
function bySome(keys) {
	return v.strictObject(v.entriesFromList(keys, v.exactOptional(share)));
}
/** `advice/questions.yaml` */
const questionsSchema = list(v.strictObject({
	id: v.picklist(PROFILE_KEYS),
	type: v.picklist(ANSWER_TYPES),
	ask: text,
	why: text,
	choices: v.exactOptional(list(v.strictObject({
		value: slug,
		label: text
	}))),
	unit: v.exactOptional(text),
	max: v.exactOptional(amount),
	explore: v.exactOptional(list(amount)),
	roiOnly: v.exactOptional(v.boolean()),
	condition: v.exactOptional(text)
}));
const criterion = v.strictObject({
	id: v.picklist(CRITERIA),
	name: text,
	weight: amount,
	why: text,
	adjust: v.exactOptional(list(v.strictObject({
		when: v.record(v.string(), list(v.string())),
		by: number,
		why: text
	}))),
	high: text,
	low: text
});
const goalNeeds = v.strictObject({
	topics: v.exactOptional(shares),
	kinds: v.exactOptional(bySome([...KINDS, "alternative"])),
	issuers: v.exactOptional(bySome([...PROVIDER_KINDS, "none"])),
	levels: v.exactOptional(shares)
});
/** `advice/model.yaml` */
const modelSchema = v.strictObject({
	criteria: list(criterion),
	roleFit: v.strictObject({
		...byEach([
			"prepares",
			"alternative",
			"related",
			"other",
			"unsure"
		]).entries,
		implied: v.record(v.string(), v.record(v.string(), list(slug)))
	}),
	levelFit: v.strictObject({
		missingYears: scale,
		surplusYears: scale,
		footing: v.record(v.string(), amount),
		carriesOver: v.record(v.string(), v.record(v.string(), amount)),
		implied: v.record(v.string(), amount),
		unsure: share
	}),
	goalFit: v.strictObject({
		unsure: goalNeeds,
		goals: v.record(v.string(), goalNeeds)
	}),
	environmentFit: v.strictObject({
		named: byEach([
			"match",
			"neutral",
			"other"
		]),
		cloud: byEach([
			"match",
			"neutral",
			"other"
		]),
		none: byEach(["neutral", "other"]),
		unsure: byEach(["neutral", "other"])
	}),
	recognition: v.strictObject({
		issuers: v.record(v.string(), byEach(PROVIDER_KINDS)),
		kinds: byEach(KINDS),
		knownShare: share,
		jobAdsPerThousand: scale,
		jobAdsShare: share
	}),
	signal: answerTable,
	pileOf: amount,
	practice: byEach([...HANDS_ON, "unknown"]),
	affordability: v.strictObject({
		usd: scale,
		unknown: share
	}),
	time: v.strictObject({
		hours: scale,
		unknown: share
	}),
	stayingPower: v.strictObject({
		...byEach([
			"never",
			"unknown",
			"paidRenewal",
			"beta"
		]).entries,
		months: scale,
		daysLeft: scale
	}),
	evidence: byEach([...METHODS, "none"]),
	endorsement: byEach([
		"pick",
		"listed",
		"open",
		"mismatch",
		"sells"
	]),
	tie: share
});
/** `advice/wording.yaml` */
const wordingSchema = v.strictObject({
	verdicts: v.strictObject(v.entriesFromList(VERDICTS, text)),
	because: v.record(v.string(), v.record(v.string(), text)),
	tips: list(v.strictObject({
		id: slug,
		when: v.record(v.string(), list(v.string())),
		says: text,
		sources: sourceKeys
	}))
});
// src/data/schema/roi.ts
const assumption = v.pipe(v.strictObject({
	label: text,
	value: amount,
	range: v.exactOptional(range),
	unit: v.picklist(UNITS),
	sources: v.exactOptional(sourceKeys),
	judgement: v.exactOptional(text)
}), v.check(({ value, range: ends }) => ends === void 0 || ends[0] <= value && value <= ends[1], "must have its value within its range"), v.check(({ sources: keys, judgement }) => keys !== void 0 || judgement !== void 0, "must have sources, a judgement, or both"));
/** `advice/roi.yaml` */
const roiSchema = v.strictObject({
	upliftShare: assumption,
	attribution: assumption,
	counterfactual: v.strictObject({
		ask: text,
		why: text,
		answers: v.strictObject(v.entriesFromList(COUNTERFACTUALS, assumption))
	}),
	monthsSooner: assumption,
	payWhileSearchingUsd: assumption,
	passChance: assumption,
	examAttempts: assumption,
	courseFinishChance: assumption,
	examCostShareIfUnfinished: assumption,
	subscriptionCostShareIfUnfinished: assumption,
	oneSumCostShareIfUnfinished: assumption,
	unknownExamHours: assumption,
	hourValueShare: assumption,
	hourValueShareOfPaidWork: assumption,
	horizonYears: assumption,
	decay: assumption,
	settlingYears: assumption,
	discountRate: assumption,
	hoursPerWeek: assumption,
	hoursPerYear: assumption,
	weeksPerMonth: assumption,
	bestTenthUsdPerYear: assumption,
	action: v.strictObject({
		says: text,
		kinds: list(v.picklist(KINDS)),
		sources: sourceKeys
	}),
	sources
});
// src/data/parts.ts
/** The parts of a dataset besides its credentials: key in the dataset, file in its folder, validator. */
const PARTS = [
	{
		key: "vocabulary",
		file: "vocabulary.yaml",
		schema: vocabularySchema
	},
	{
		key: "evidence",
		file: "studies.yaml",
		schema: evidenceSchema
	},
	{
		key: "alternatives",
		file: "alternatives.yaml",
		schema: alternativesSchema
	},
	{
		key: "questions",
		file: "advice/questions.yaml",
		schema: questionsSchema
	},
	{
		key: "model",
		file: "advice/model.yaml",
		schema: modelSchema
	},
	{
		key: "wording",
		file: "advice/wording.yaml",
		schema: wordingSchema
	},
	{
		key: "roi",
		file: "advice/roi.yaml",
		schema: roiSchema
	}
];
/**
* The validator of a file: by its place in the folder, or by its name alone when it is read alone; a credential wherever
* it stands otherwise.
*/
function schemaOf(file) {
	return PARTS.find((candidate) => isPlaceOf(file, candidate.file)) ?? {
		key: "credential",
		schema: credentialSchema
	};
}
function isPlaceOf(file, place) {
	if (/(^|\/)credentials\//.test(file)) return false;
	return file === place || file.endsWith(`/${place}`) || file === place.slice(place.lastIndexOf("/") + 1);
}
// src/data/sections.ts
/** What a compiled dataset says of itself; recomputed when it is read. */
const STAMP = /* @__PURE__ */ new Set([
	"name",
	"version",
	"hash"
]);
/** What one file holds: usually one section; a file with `credentials:` may hold a list of them and other parts. */
function sectionsOf(parsed) {
	const { value, file } = parsed;
	if (!isRecord(value) || !("credentials" in value)) return {
		sections: [{
			...schemaOf(file),
			value,
			path: []
		}],
		problems: []
	};
	const sections = [];
	const problems = [];
	const object = (key, message) => problems.push(problemAt({
		parsed,
		path: []
	}, [key], "CERT002", message));
	for (const [key, inner] of Object.entries(value)) {
		const part = PARTS.find((candidate) => candidate.key === key);
		if (part !== void 0) sections.push({
			key: part.key,
			schema: part.schema,
			value: inner,
			path: [key]
		});
		else if (key === "credentials" && Array.isArray(inner)) sections.push(...inner.map(credentialSection));
		else if (key === "credentials") object(key, "credentials: must be a list");
		else if (!STAMP.has(key)) object(key, `unknown key: ${key}${suggestion(key, PARTS.map((known) => known.key))}`);
	}
	return {
		sections,
		problems
	};
}
function credentialSection(value, index) {
	return {
		key: "credential",
		schema: credentialSchema,
		value,
		path: ["credentials", index]
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/data/shape-problems.ts
/** What a validator objects to, in words that suit the writer of a file. */
function shapeProblems(origin, what, schema, issues) {
	return issues.map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
		return problemAt(origin, path, "CERT002", shapeMessage(path, what, schema, issue));
	});
}
function shapeMessage(path, what, schema, issue) {
	const name = path.join(".");
	if (issue.type === "strict_object" && issue.message.startsWith("Invalid key")) return issue.received === "undefined" ? `missing key: ${name}` : `unknown key: ${name}${hint(path, schema)}`;
	const demand = demandOf(issue);
	if (name !== "") return `${name}: ${demand}`;
	return issue.input === null ? `the file is empty: it must be ${what}` : `must be ${what}: ${demand}`;
}
/** What was probably meant by an unknown key at the top. */
function hint(path, schema) {
	const entries = "entries" in schema ? schema.entries : {};
	return path.length === 1 && typeof entries === "object" && entries !== null ? suggestion(String(path[0]), Object.keys(entries)) : "";
}
/** The validator's own words where the schema gives them, else plain ones for its type. */
function demandOf({ type, message, expected, input }) {
	if (!message.startsWith("Invalid ")) return message;
	switch (type) {
		case "array":
		case "strict_tuple": return "must be a list";
		case "strict_object":
		case "record": return `must be made of keys and values${Array.isArray(input) ? ", not a list" : ""}`;
		case "boolean": return "must be true or false";
		case "picklist": return `must be one of ${choices(expected)}${suggestion(String(input), choices(expected).split(", "))}`;
		default: return message.replace(/^Invalid \w+: Expected/, "must be").replace(/ but received .*/, "");
	}
}
function choices(expected) {
	return (expected ?? "").replaceAll(/[()"]/g, "").replaceAll(" | ", ", ");
}
// src/data/read.ts
/** Of a list with a million wrong entries, the first are enough. */
const MAX_ISSUES = 100;
/** Reads and checks each file by itself. Problems carry rule `CERT001` (not YAML) or `CERT002` (not of the right shape). */
function readMaterial(files) {
	const problems = [];
	const parts = {};
	const places = /* @__PURE__ */ new Map();
	const entries = [];
	const parsedFiles = files.map(({ file, text }) => (file.endsWith(".json") ? parseJson : parseYaml)(text, file));
	for (const parsed of parsedFiles) for (const { section, origin } of readable(parsed, problems)) {
		if (Array.isArray(section.value) && section.schema.type === "strict_object") {
			problems.push(problemAt(origin, [], "CERT002", `must be ${kindOf(section)}: made of keys and values, not a list`));
			continue;
		}
		const result = safeParse(section.schema, section.value);
		if (!result.success) problems.push(...shapeProblems(origin, kindOf(section), section.schema, result.issues.slice(0, MAX_ISSUES)));
		else if (section.key === "credential") entries.push({
			credential: result.output,
			origin
		});
		else if (places.has(section.key)) problems.push(problemAt(origin, [], "CERT002", `a dataset has one ${section.key}; another stands elsewhere`));
		else {
			places.set(section.key, origin);
			parts[section.key] = result.output;
		}
	}
	const credentials = entries.map(({ credential }) => credential);
	return {
		material: {
			...parts,
			credentials,
			entries,
			places,
			files: parsedFiles
		},
		problems
	};
}
/** The sections of a file that could be parsed; what could not be goes to `problems`. */
function readable(parsed, problems) {
	problems.push(...parsed.syntax.map(({ place, message }) => {
		return {
			rule: "CERT001",
			severity: "error",
			file: parsed.file,
			...place,
			message: printable(message)
		};
	}));
	if (parsed.syntax.length > 0) return [];
	const found = sectionsOf(parsed);
	problems.push(...found.problems);
	return found.sections.map((section) => ({
		section,
		origin: {
			parsed,
			path: section.path
		}
	}));
}
function kindOf({ key }) {
	return key === "credential" ? "a credential" : `the part "${key}"`;
}
// src/data/rules/rule.ts
/** Every text below a value, with its path. */
function* textsIn(value, path = []) {
	if (typeof value === "string") yield {
		text: value,
		path
	};
	else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* textsIn(inner, [...path, index]);
	else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}
/** A dotted path as the steps of one. */
function stepsOf(path) {
	return path.split(".").map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
// src/data/rules/walk.ts
/** Every edition that was read, exam versions and courses alike, with its place. */
function* editionsWithPaths({ entries }) {
	for (const { credential, origin } of entries) {
		for (const [index, edition] of (credential.exams ?? []).entries()) yield {
			edition,
			origin,
			path: ["exams", index]
		};
		if (credential.course !== void 0) yield {
			edition: credential.course,
			origin,
			path: ["course"]
		};
	}
}
/** Every source that was read, with its place. */
function* sourcesWithPaths({ entries, evidence, places }) {
	for (const { credential, origin } of entries) for (const [key, source] of Object.entries(credential.sources)) yield {
		source,
		origin,
		path: ["sources", key]
	};
	const origin = places.get("evidence");
	if (origin !== void 0) for (const [key, source] of Object.entries(evidence?.sources ?? {})) yield {
		source,
		origin,
		path: ["sources", key]
	};
}
// src/data/rules/dates.ts
const DATE_FACT = /(^|\.)(opens|betaUntil|closes)\.(value|conflicts\.\d+\.value)$/;
const DATE_KEY = /(^|\.)sources\.[^.]+\.(checked|published)$|^guides\.\d+\.published$/;
const impossibleDate = {
	code: "CERT020",
	id: "impossible-date",
	severity: "error",
	what: "A date names a day, a month or a year that exists.",
	why: "A day that does not exist is a slip, and the lifecycle is computed from it.",
	example: "closes: { value: 2026-02-30, sources: [page] }",
	mend: "Look the date up again.",
	*check({ material }) {
		const origins = [...material.entries.map(({ origin }) => origin), ...material.places.values()];
		const values = [...material.entries.map(({ credential }) => credential), ...[...material.places.keys()].map((key) => material[key])];
		for (const [index, origin] of origins.entries()) for (const { text, path } of textsIn(values[index])) {
			const name = path.join(".");
			if ((DATE_FACT.test(name) || DATE_KEY.test(name)) && text !== "unannounced" && !isDateOrPart(text)) yield {
				origin,
				path,
				message: `${name}: there is no ${text}`
			};
		}
	}
};
const dateOrder = {
	code: "CERT021",
	id: "dates-out-of-order",
	severity: "error",
	what: "An edition opens before its beta ends, and its beta ends before it closes.",
	why: "The status on a day is computed from these dates.",
	example: "opens 2026-05-01, closes 2026-04-01",
	mend: "Look the dates up again; a month may also stand for them.",
	*check({ material }) {
		for (const { edition, origin, path } of editionsWithPaths(material)) {
			const dates = datesOf(edition);
			for (const [index, later] of dates.entries()) for (const earlier of dates.slice(0, index)) if (firstDayOf(earlier.date) > lastDayOf(later.date)) yield {
				origin,
				path: [
					...path,
					later.key,
					"value"
				],
				message: `${later.key} ${later.date} comes before ${earlier.key} ${earlier.date}`
			};
		}
	}
};
function datesOf({ opens, betaUntil, closes }) {
	return Object.entries({
		opens,
		betaUntil,
		closes
	}).flatMap(([key, fact]) => fact === void 0 || !isDateOrPart(fact.value) ? [] : [{
		key,
		date: fact.value
	}]);
}
const overlap = {
	code: "CERT022",
	id: "overlapping-editions",
	severity: "warning",
	what: "Editions with the same exam code share no day in the same language, and they are listed oldest first.",
	why: "On such a day it would be unclear which price and which form hold.",
	example: "MLA-C01 in English until 2026-09-28, and MLA-C01 in English from 2026-09-01",
	mend: "Give the older one a last day, or the newer one its own code; put the older one first.",
	*check({ material }) {
		for (const { credential, origin } of material.entries) {
			const exams = credential.exams ?? [];
			for (const [index, exam] of exams.entries()) {
				const path = ["exams", index];
				if (exams.slice(0, index).find((earlier) => earlier.code === exam.code && shareADay(earlier, exam)) !== void 0) yield {
					origin,
					path,
					message: `${exam.code} stands twice for the same language on the same days`
				};
				const before = exams[index - 1];
				if (before?.opens !== void 0 && exam.opens !== void 0 && lastDayOf(exam.opens.value) < firstDayOf(before.opens.value)) yield {
					origin,
					path,
					message: `${exam.code} opens before ${before.code} but is listed after it`
				};
			}
		}
	}
};
function shareADay(a, b) {
	const spoken = b.languages?.value ?? ["en"];
	return (a.languages?.value ?? ["en"]).some((language) => spoken.includes(language)) && startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}
function startOf({ opens }) {
	return opens === void 0 ? "0000-01-01" : lastDayOf(opens.value);
}
function endOf({ closes }) {
	return closes === void 0 ? "9999-12-31" : firstDayOf(closes.value);
}
/** Dates: they exist, and follow each other. */
const DATE_RULES = [
	impossibleDate,
	dateOrder,
	overlap
];
// src/data/rules/references.ts
/** The references that name nothing, as findings at one origin. */
function* dangling(origin, references) {
	for (const { path, what, id, known } of references) if (!known.includes(id)) yield {
		origin,
		path,
		message: `unknown ${what}: ${id}${suggestion(id, known)}`
	};
}
/** References from a list of ids. */
function referencesIn(path, what, list = [], known) {
	return list.map((id, index) => ({
		path: [...path, index],
		what,
		id,
		known
	}));
}
/** The ids of a list of terms. */
function idsOf$1(list) {
	return list.map(({ id }) => id);
}
/** The answers a question of the questionnaire may have. */
function choicesOf({ questions }, id) {
	return questions.find((question) => question.id === id)?.choices?.map(({ value }) => value) ?? [];
}
/** Terms: what is named stands in the vocabulary. */
const REFERENCE_RULES = [{
	code: "CERT030",
	id: "unknown-term",
	severity: "error",
	what: "Provider, host, level, roles, topics, platforms and groups stand in the vocabulary.",
	why: "Filters, scores and the questionnaire know only the closed lists; what is spelt otherwise is not found.",
	example: "roles: [ml-enginer]",
	mend: "Use the term that is suggested, or add one to vocabulary.yaml.",
	*check({ dataset: { vocabulary }, material }) {
		const known = {
			provider: idsOf$1(vocabulary.providers),
			level: idsOf$1(vocabulary.levels),
			role: idsOf$1(vocabulary.roles),
			topic: idsOf$1(vocabulary.topics),
			platform: idsOf$1(vocabulary.platforms),
			group: idsOf$1(vocabulary.groups)
		};
		for (const { credential, origin } of material.entries) {
			const { provider, host, level, openTo } = credential;
			yield* dangling(origin, [
				{
					path: ["provider"],
					what: "provider",
					id: provider,
					known: known.provider
				},
				...host === void 0 ? [] : [{
					path: ["host"],
					what: "provider",
					id: host,
					known: known.provider
				}],
				{
					path: ["level"],
					what: "level",
					id: level,
					known: known.level
				},
				...openTo === void 0 ? [] : [{
					path: ["openTo", "value"],
					what: "group",
					id: openTo.value,
					known: known.group
				}],
				...referencesIn(["roles"], "role", credential.roles, known.role),
				...referencesIn(["relatedRoles"], "role", credential.relatedRoles, known.role),
				...referencesIn(["topics"], "topic", credential.topics, known.topic),
				...referencesIn(["platforms"], "platform", credential.platforms, known.platform)
			]);
		}
	}
}];
// src/data/rules/evidence.ts
const unknownEvidence = {
	code: "CERT031",
	id: "unknown-evidence",
	severity: "error",
	what: "Every study, guide and answer that a claim, an endorsement or a provider names exists.",
	why: "An endorsement by an unknown guide, or for an answer that nobody can give, silently counts for nothing.",
	example: "endorsements: [{ guide: article-x, strength: pick, goals: [mlop] }]",
	mend: "Use the key that is suggested, or add the study or guide to studies.yaml.",
	*check({ dataset, material }) {
		const studies = idsOf$1(dataset.evidence.studies);
		for (const { credential, origin } of material.entries) {
			for (const [index, { study }] of (credential.claims ?? []).entries()) if (study !== void 0) yield* dangling(origin, [{
				path: [
					"claims",
					index,
					"study"
				],
				what: "study",
				id: study,
				known: studies
			}]);
			yield* endorsementFindings(dataset, origin, [], credential.endorsements);
		}
		const alternatives = material.places.get("alternatives");
		if (alternatives !== void 0) for (const [index, { endorsements }] of (material.alternatives ?? []).entries()) yield* endorsementFindings(dataset, alternatives, [index], endorsements);
		const vocabulary = material.places.get("vocabulary");
		if (vocabulary !== void 0) for (const [index, { recognised }] of (material.vocabulary?.providers ?? []).entries()) yield* dangling(vocabulary, referencesIn([
			"providers",
			index,
			"recognised"
		], "guide or study", recognised, [...idsOf$1(dataset.evidence.guides), ...idsOf$1(dataset.evidence.studies)]));
	}
};
function* endorsementFindings(dataset, origin, base, endorsements = []) {
	const { vocabulary, evidence } = dataset;
	for (const [index, { guide, backgrounds, roles, goals, platforms }] of endorsements.entries()) {
		const path = [
			...base,
			"endorsements",
			index
		];
		yield* dangling(origin, [
			{
				path: [...path, "guide"],
				what: "guide",
				id: guide,
				known: idsOf$1(evidence.guides)
			},
			...referencesIn([...path, "backgrounds"], "background", backgrounds, choicesOf(dataset, "background")),
			...referencesIn([...path, "roles"], "role", roles, idsOf$1(vocabulary.roles)),
			...referencesIn([...path, "goals"], "goal", goals, choicesOf(dataset, "goal")),
			...referencesIn([...path, "platforms"], "platform", platforms, ["none", ...idsOf$1(vocabulary.platforms)])
		]);
	}
}
/** Evidence: what is named exists. */
const EVIDENCE_RULES = [unknownEvidence];
/** File names: they say what is inside. */
const FILE_NAME_RULES = [{
	code: "CERT012",
	id: "file-name",
	severity: "error",
	what: "Below `credentials/`, a file is called `<provider>/<id>.yaml`. Elsewhere another name is only a warning.",
	why: "Whoever knows the id finds the file, and nobody writes a second one.",
	example: "credentials/aws/ai-practitioner.yaml with id: aws-ai-practitioner",
	mend: "Rename the file or correct the id.",
	*check({ material }) {
		for (const { credential, origin } of material.entries) {
			const { file } = origin.parsed;
			if (origin.path.length > 0) continue;
			const strict = /(?:^|\/)credentials\/(?<folder>[^/]+)\/(?<name>[^/]+)\.ya?ml$/.exec(file)?.groups;
			const name = strict?.["name"] ?? file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
			const severity = strict === void 0 ? "warning" : "error";
			if (name !== credential.id) yield {
				origin,
				path: ["id"],
				severity,
				message: `id ${credential.id} stands in a file called ${name}.yaml`
			};
			if (strict !== void 0 && strict["folder"] !== credential.provider) yield {
				origin,
				path: ["provider"],
				message: `provider ${credential.provider} stands in the folder ${strict["folder"]}`
			};
		}
	}
}];
// src/data/rules/successors.ts
const unknownSuccessor = {
	code: "CERT033",
	id: "unknown-successor",
	severity: "error",
	what: "A successor is a credential of the dataset.",
	why: "It is what people are sent to when they ask for something retired.",
	example: "successors: { value: [microsoft-ai-109], sources: [page] }",
	mend: "Use the id that is suggested, or add the successor first.",
	*check({ dataset, material }) {
		const ids = new Set(dataset.credentials.map(({ id }) => id));
		for (const { credential, origin } of material.entries) for (const [index, id] of (credential.successors?.value ?? []).entries()) if (!ids.has(id)) yield {
			origin,
			path: [
				"successors",
				"value",
				index
			],
			message: `unknown credential: ${id}${suggestion(id, ids)}`
		};
	}
};
const unknownRequirement = {
	code: "CERT034",
	id: "unknown-requirement",
	severity: "error",
	what: "A requirement that is written like an id is a credential of the dataset; others are names of outside ones.",
	why: "The gate compares it with the ids that a person holds.",
	example: "requires: { value: [isaca-cism], sources: [page] } where no such file exists",
	mend: "Use the id that is suggested, or write the name as its issuer does (\"CISM\").",
	*check({ dataset, material }) {
		const ids = new Set(dataset.credentials.map(({ id }) => id));
		for (const { credential, origin } of material.entries) for (const [index, id] of (credential.requires?.value ?? []).entries()) if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) && !ids.has(id)) yield {
			origin,
			path: [
				"requires",
				"value",
				index
			],
			message: `unknown credential: ${id}${suggestion(id, ids)}`
		};
	}
};
const successorCycle = {
	code: "CERT050",
	id: "successor-cycle",
	severity: "error",
	what: "No credential is its own successor, directly or by way of others.",
	why: "Whoever follows the successors must arrive at something.",
	example: "a is succeeded by b, and b by a",
	mend: "Remove the successor of the newer one.",
	*check({ dataset, material }) {
		const own = new Map(material.entries.map(({ credential, origin }) => [credential.id, origin]));
		const successors = new Map(dataset.credentials.map(({ id, successors: next }) => [id, next?.value ?? []]));
		for (const cycle of cyclesIn(successors)) {
			const origin = own.get(cycle.filter((id) => own.has(id)).toSorted()[0] ?? "");
			if (origin !== void 0) yield {
				origin,
				path: ["successors"],
				message: `succeeds itself: ${[...cycle, cycle[0]].join(" → ")}`
			};
		}
	}
};
/** The cycles that a depth-first walk over a graph closes, each as its members in order; time in proportion to the graph. */
function* cyclesIn(graph) {
	const done = /* @__PURE__ */ new Set();
	for (const start of graph.keys()) {
		const way = [];
		const onWay = /* @__PURE__ */ new Map();
		const pending = [{
			id: start,
			leave: false
		}];
		for (let step = pending.pop(); step !== void 0; step = pending.pop()) {
			const { id, leave } = step;
			const before = onWay.get(id);
			if (leave) {
				onWay.delete(id);
				way.pop();
				done.add(id);
			} else if (before !== void 0) yield way.slice(before);
			else if (!done.has(id)) {
				onWay.set(id, way.push(id) - 1);
				pending.push({
					id,
					leave: true
				}, ...(graph.get(id) ?? []).map((next) => ({
					id: next,
					leave: false
				})));
			}
		}
	}
}
const retiredAlone = {
	code: "CERT051",
	id: "retired-without-successor",
	severity: "warning",
	what: "What can no longer be taken names its successors, or a note says that there is none.",
	why: "People search for it by name and want to know what to take instead.",
	example: "closes in the past, no successors, no notes",
	mend: "Name the successors with a source, or note that the issuer named none.",
	*check({ material, asOf }) {
		if (asOf === void 0) return;
		for (const { credential, origin } of material.entries) {
			const { successors, notes = [] } = credential;
			if (isRetired(credential, asOf) && successors === void 0 && notes.length === 0) yield {
				origin,
				path: ["id"],
				message: `${credential.id} is retired, but nothing says what to take instead`
			};
		}
	}
};
/** Whether no edition, in whatever language, can be taken any more. */
function isRetired(credential, asOf) {
	const editions = editionsOf(credential);
	return editions.length > 0 && editions.every((edition) => editionStatus(edition, asOf) === "retired");
}
/** What comes after what. */
const SUCCESSOR_RULES = [
	unknownSuccessor,
	unknownRequirement,
	successorCycle,
	retiredAlone
];
// src/data/rules/freshness.ts
/** Days after which a fact should be looked at again, by the last key of its path. */
const LIMITS = [
	{
		keys: /^(usd|betaUsd|usdPerMonth|extrasUsd|opens|betaUntil|closes|successors|openTo)$/,
		days: 180
	},
	{
		keys: /^(minutes|questions|passMark|languages|requires)$/,
		days: 365
	},
	{
		keys: /./,
		days: 730
	}
];
/** Days after which a fact should be looked at again: prices and dates 180, the form of an exam 365, all else 730. */
function ageLimitOf(path) {
	const key = path.slice(path.lastIndexOf(".") + 1);
	return LIMITS.find(({ keys }) => keys.test(key))?.days ?? 0;
}
/** Age: facts are looked at again. */
const FRESHNESS_RULES = [{
	code: "CERT070",
	id: "stale-fact",
	severity: "warning",
	what: "Prices and dates were checked in the last 180 days, the form of an exam in the last 365, all else in the last 730. With `--max-age`, that one limit holds for all, and a breach is an error. What is retired does not go stale.",
	why: "Prices and last days change without notice; the date of the last look is part of the fact.",
	example: "usd: { value: 99, sources: [page] }, page checked a year ago",
	mend: "Open the source again, correct the fact, and set the date of the check.",
	*check({ dataset, material, asOf, maxAgeDays }) {
		if (asOf === void 0) return;
		const shared = dataset.evidence.sources;
		for (const { credential, origin } of material.entries) {
			if (isRetired(credential, asOf)) continue;
			for (const { path, fact } of factsOf(credential)) {
				const newest = fact.sources.map((key) => (credential.sources[key] ?? shared[key])?.checked ?? "").toSorted().at(-1) ?? "";
				const limit = maxAgeDays ?? ageLimitOf(path);
				if (newest === "" || newest >= addDays(asOf, -limit)) continue;
				yield {
					origin,
					path: stepsOf(path),
					message: `${path}: last checked on ${newest}, ${daysBetween(newest, asOf)} days ago (limit ${limit})`,
					...maxAgeDays === void 0 ? {} : { severity: "error" }
				};
			}
		}
	}
}];
// src/data/rules/ids.ts
const duplicateId = {
	code: "CERT010",
	id: "duplicate-id",
	severity: "error",
	what: "An id stands for one credential; a list of the vocabulary, the studies or the alternatives holds an id once.",
	why: "The second would hide the first.",
	example: "two files with id: aws-ai-practitioner",
	mend: "Merge the two, or give one of them another id.",
	*check({ material }) {
		const seen = /* @__PURE__ */ new Map();
		for (const entry of material.entries) {
			const { credential, origin } = entry;
			const first = seen.get(credential.id);
			if (first === void 0) seen.set(credential.id, entry);
			else yield {
				origin,
				path: ["id"],
				message: `id ${credential.id} stands already in ${first.origin.parsed.file}`
			};
		}
		for (const [part, lists] of listsOf(material)) {
			const origin = material.places.get(part);
			if (origin === void 0) continue;
			for (const { path, ids } of lists) for (const index of repeats(ids)) yield {
				origin,
				path: [
					...path,
					index,
					"id"
				],
				message: `id ${ids[index]} stands already in this list`
			};
		}
	}
};
/** The places in a list that repeat an earlier entry. */
function repeats(list) {
	const seen = /* @__PURE__ */ new Set();
	return list.flatMap((entry, index) => seen.size < seen.add(entry).size ? [] : [index]);
}
function listsOf({ vocabulary, evidence, alternatives, questions, model }) {
	const named = (record) => Object.entries(record ?? {}).flatMap(([key, list]) => Array.isArray(list) ? [{
		path: [key],
		ids: idsOf(list)
	}] : []);
	return [
		["vocabulary", named(vocabulary)],
		["evidence", named(evidence)],
		["alternatives", [{
			path: [],
			ids: idsOf(alternatives)
		}]],
		["questions", [{
			path: [],
			ids: idsOf(questions)
		}]],
		["model", [{
			path: ["criteria"],
			ids: idsOf(model?.criteria)
		}]]
	];
}
function idsOf(list = []) {
	return list.map(({ id }) => id);
}
const duplicateName = {
	code: "CERT011",
	id: "duplicate-code",
	severity: "error",
	what: "An exam code or an alias leads to one credential. Between two providers it is only a warning: real codes clash.",
	why: "People look things up by code; what two credentials claim cannot be resolved.",
	example: "aliases: [AI-102] in two Microsoft credentials",
	mend: "Drop the alias where it does not belong.",
	*check({ dataset, material }) {
		const owners = /* @__PURE__ */ new Map();
		for (const { id, provider, exams = [], aliases = [] } of dataset.credentials) for (const name of new Set([
			id,
			...aliases,
			...exams.map(({ code }) => code)
		].map(folded))) owners.set(name, [...owners.get(name) ?? [], {
			id,
			provider
		}]);
		const own = new Set(material.entries.map(({ credential }) => credential.id));
		for (const { credential, origin } of material.entries) {
			const reported = /* @__PURE__ */ new Set();
			for (const { name, path } of namesOf(credential)) {
				const other = (owners.get(folded(name))?.filter(({ id }) => id !== credential.id) ?? []).find(({ id }) => id < credential.id || !own.has(id) || folded(id) === folded(name));
				if (other === void 0 || reported.has(folded(name))) continue;
				reported.add(folded(name));
				yield {
					origin,
					path,
					message: `${name} is also a name of ${other.id}`,
					severity: other.provider === credential.provider ? "error" : "warning"
				};
			}
		}
	}
};
function namesOf({ aliases = [], exams = [] }) {
	return [...aliases.map((name, index) => ({
		name,
		path: ["aliases", index]
	})), ...exams.map(({ code }, index) => ({
		name: code,
		path: [
			"exams",
			index,
			"code"
		]
	}))];
}
function folded(name) {
	return name.toLowerCase().replaceAll(/\s+/g, " ");
}
/** Names: each leads to one thing. */
const ID_RULES = [duplicateId, duplicateName];
// src/data/rules/judgement.ts
const risingScale = {
	code: "CERT041",
	id: "scale-not-rising",
	severity: "error",
	what: "The anchor points of a scale stand with x rising.",
	why: "Between two points the value is read off a straight line, from left to right.",
	example: "hours: [[0, 1], [40, 0.8], [10, 0.95]]",
	mend: "Put the points in order, each x once.",
	*check({ material }) {
		const origin = material.places.get("model");
		if (origin === void 0) return;
		for (const { points, path } of scalesIn(material.model, [])) for (const [index, [x]] of points.entries()) {
			const before = points[index - 1];
			if (before !== void 0 && x <= before[0]) yield {
				origin,
				path: [...path, index],
				message: `${path.join(".")}: ${x} comes after ${before[0]}`
			};
		}
	}
};
/** Every list of pairs of numbers below a value. */
function* scalesIn(value, path) {
	if (isPoints(value)) yield {
		points: value,
		path
	};
	else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* scalesIn(inner, [...path, index]);
	else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) yield* scalesIn(inner, [...path, key]);
}
function isPoints(value) {
	const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite);
	return Array.isArray(value) && value.length > 0 && value.every(isPair);
}
const uncovered = {
	code: "CERT042",
	id: "answer-not-covered",
	severity: "error",
	what: "The model holds every criterion, and says something about every goal, every kind of employer and every background.",
	why: "For an answer that the model does not know, everything would score the same.",
	example: "a goal in questions.yaml that is missing under goalFit.goals",
	mend: "Add it to model.yaml, or remove the answer.",
	*check({ dataset, material }) {
		const origin = material.places.get("model") ?? material.places.get("questions");
		if (origin === void 0) return;
		const { model } = dataset;
		const parts = [
			[
				["criteria"],
				"criterion",
				CRITERIA,
				idsOf$1(model.criteria)
			],
			[
				["goalFit", "goals"],
				"goal",
				choicesOf(dataset, "goal"),
				Object.keys(model.goalFit.goals)
			],
			[
				["recognition", "issuers"],
				"employer",
				choicesOf(dataset, "employer"),
				Object.keys(model.recognition.issuers)
			],
			[
				["levelFit", "implied"],
				"background",
				choicesOf(dataset, "background"),
				Object.keys(model.levelFit.implied)
			]
		];
		for (const [path, what, wanted, present] of parts) for (const id of wanted) if (!present.includes(id)) yield {
			origin,
			path,
			message: `${path.join(".")} lacks the ${what} ${id}`
		};
	}
};
const questionForm = {
	code: "CERT043",
	id: "question-form",
	severity: "error",
	what: "A choice has answers, each once; a role, a platform or a vendor offered as an answer stands in the vocabulary.",
	why: "An answer outside the vocabulary matches no credential.",
	example: "the answer \"devops\" to role, which vocabulary.yaml does not have",
	mend: "Use the terms of vocabulary.yaml, or add the term there.",
	*check({ dataset, material }) {
		const origin = material.places.get("questions");
		if (origin === void 0) return;
		for (const [index, { id, type, choices = [] }] of dataset.questions.entries()) {
			const values = choices.map(({ value }) => value);
			if (type === "choice" && values.length === 0) yield {
				origin,
				path: [index],
				message: `${id} offers no choices`
			};
			for (const [place, value] of values.entries()) if (values.indexOf(value) < place) yield {
				origin,
				path: [
					index,
					"choices",
					place
				],
				message: `${id} offers ${value} twice`
			};
			const known = vocabularyFor(dataset, id);
			if (known !== null) yield* dangling(origin, referencesIn([index, "choices"], id, values, known));
		}
	}
};
/** The terms that the answers to a question must come from; null where they are the questionnaire's own. */
function vocabularyFor({ vocabulary }, question) {
	if (question === "role") return idsOf$1(vocabulary.roles);
	if (question === "cloud") return ["none", ...idsOf$1(vocabulary.platforms)];
	return question === "vendorNamed" ? idsOf$1(vocabulary.platforms) : null;
}
/** Judgement: scales, coverage and questions. */
const JUDGEMENT_RULES = [
	risingScale,
	uncovered,
	questionForm
];
// src/data/rules/answers.ts
/** The answers that are derived from others; `answersOf` in `core` gives no others. */
const DERIVED_ANSWERS = {
	stage: [
		"early",
		"mid",
		"senior"
	],
	pile: ["yes", "no"],
	posting: ["yes"],
	purse: [
		"tight",
		"modest",
		"open"
	]
};
/** The answers that a table or an adjustment of the model may refer to, by question: choices and derived ones. */
function answersKnown(dataset) {
	const asked = dataset.questions.filter(({ id, type }) => type === "choice" && id in answersOf({ [id]: "any" }, dataset.model)).map(({ id }) => [id, choicesOf(dataset, id)]);
	return new Map([...asked, ...Object.entries(DERIVED_ANSWERS)]);
}
/** What is wrong with a record of question to answers: unknown questions, unknown answers. */
function* answerFindings(origin, path, by, known) {
	for (const [question, answers] of Object.entries(by)) {
		const choices = known.get(question);
		if (choices === void 0) {
			const message = `unknown question: ${question}${suggestion(question, known.keys())}`;
			yield {
				origin,
				path: [...path, question],
				message
			};
			continue;
		}
		for (const answer of answers) if (!choices.includes(answer)) yield {
			origin,
			path: [
				...path,
				question,
				answer
			],
			message: `unknown answer to ${question}: ${answer}${suggestion(answer, choices)}`
		};
	}
}
/** The answers a table or a record speaks of, by question. */
function answersIn(by = {}) {
	return Object.fromEntries(Object.entries(by).map(([question, answers]) => [question, Object.keys(answers)]));
}
// src/data/rules/model.ts
const modelReference = {
	code: "CERT040",
	id: "unknown-in-model",
	severity: "error",
	what: "Criteria, roles, topics, levels, questions and answers that the model, the alternatives and the wording name exist.",
	why: "A table for an answer that nobody can give never counts, and nobody notices.",
	example: "adjust: [{ when: { goal: [mlopss] }, by: 4 }]",
	mend: "Use the name that is suggested; besides the questions there are stage, pile, posting and purse.",
	*check({ dataset, material }) {
		const model = material.places.get("model") ?? material.places.get("questions");
		if (model !== void 0) yield* modelFindings(dataset, model);
		const alternatives = material.places.get("alternatives") ?? material.places.get("questions");
		if (alternatives !== void 0) yield* alternativeFindings(dataset, alternatives);
		const wording = material.places.get("wording") ?? material.places.get("questions");
		if (wording !== void 0) yield* wordingFindings(dataset, wording);
	}
};
function* modelFindings(dataset, origin) {
	const { model, vocabulary } = dataset;
	const known = answersKnown(dataset);
	for (const [index, { adjust = [] }] of model.criteria.entries()) for (const [place, { when }] of adjust.entries()) yield* answerFindings(origin, [
		"criteria",
		index,
		"adjust",
		place,
		"when"
	], when, known);
	yield* answerFindings(origin, ["signal", "by"], answersIn(model.signal.by), known);
	yield* answerFindings(origin, ["roleFit", "implied"], answersIn(model.roleFit.implied), known);
	for (const [question, implied] of Object.entries(model.roleFit.implied)) for (const [answer, roles] of Object.entries(implied)) yield* dangling(origin, referencesIn([
		"roleFit",
		"implied",
		question,
		answer
	], "role", roles, idsOf$1(vocabulary.roles)));
	yield* keys(origin, ["levelFit", "implied"], "background", model.levelFit.implied, choicesOf(dataset, "background"));
	yield* keys(origin, ["recognition", "issuers"], "employer", model.recognition.issuers, choicesOf(dataset, "employer"));
	yield* keys(origin, ["goalFit", "goals"], "goal", model.goalFit.goals, choicesOf(dataset, "goal"));
	for (const [goal, { topics = {}, levels = {} }] of Object.entries(model.goalFit.goals)) {
		yield* keys(origin, [
			"goalFit",
			"goals",
			goal,
			"topics"
		], "topic", topics, idsOf$1(vocabulary.topics));
		yield* keys(origin, [
			"goalFit",
			"goals",
			goal,
			"levels"
		], "level", levels, idsOf$1(vocabulary.levels));
	}
}
/** The keys of a record that name nothing. */
function keys(origin, path, what, record, known) {
	return dangling(origin, Object.keys(record).map((id) => ({
		path: [...path, id],
		what,
		id,
		known
	})));
}
function* alternativeFindings(dataset, origin) {
	const known = answersKnown(dataset);
	const { vocabulary, alternatives } = dataset;
	for (const [index, { roles, topics, judged }] of alternatives.entries()) {
		yield* dangling(origin, [...referencesIn([index, "roles"], "role", roles, idsOf$1(vocabulary.roles)), ...referencesIn([index, "topics"], "topic", topics, idsOf$1(vocabulary.topics))]);
		yield* keys(origin, [index, "judged"], "criterion", judged, CRITERIA);
		for (const [criterion, { by }] of Object.entries(judged)) yield* answerFindings(origin, [
			index,
			"judged",
			criterion,
			"by"
		], answersIn(by), known);
	}
}
function* wordingFindings(dataset, origin) {
	const known = answersKnown(dataset);
	const { because, tips } = dataset.wording;
	const reasons = new Map([...dataset.questions.map(({ id }) => [id, choicesOf(dataset, id)]), ...known]);
	const withAny = new Map([...reasons].map(([question, choices]) => [question, [...choices, "any"]]));
	yield* answerFindings(origin, ["because"], answersIn(because), withAny);
	const forTips = new Map([...known, ["type", ["credential", "alternative"]]]);
	for (const [index, { when }] of tips.entries()) yield* answerFindings(origin, [
		"tips",
		index,
		"when"
	], when, forTips);
}
/** What the model refers to. */
const MODEL_RULES = [modelReference];
// src/data/rules/names.ts
/** Words that two spellings of one name may differ in. */
const FILLERS = /* @__PURE__ */ new Set([
	"a",
	"an",
	"and",
	"for",
	"in",
	"of",
	"on",
	"the",
	"to",
	"with",
	"certified",
	"certification"
]);
const MAX_EDITS = 2;
const SHORTEST = 12;
/** Beyond this size of one provider's catalogue, comparing each name with each would take too long. */
const MAX_COMPARED = 1e3;
const nearDuplicate = {
	code: "CERT090",
	id: "near-duplicate-name",
	severity: "warning",
	what: "No two names are the same but for small words, and no two of one provider's but for two letters.",
	why: "It is probably one credential entered twice.",
	example: "\"Mathematics for Machine Learning\" and \"Mathematics of Machine Learning\" by the same provider",
	mend: "Merge the two; if they do differ, say in the names how.",
	*check({ dataset, material }) {
		const seen = /* @__PURE__ */ new Map();
		const own = new Set(material.entries.map(({ credential }) => credential.id));
		for (const { id, name } of dataset.credentials) if (!own.has(id)) seen.set(plain(name), id);
		for (const { credential, origin } of material.entries) {
			const twin = seen.get(plain(credential.name));
			if (twin === void 0) seen.set(plain(credential.name), credential.id);
			else if (twin !== credential.id) yield finding(origin, twin);
		}
		for (const entries of byProvider(material.entries)) yield* nearIn(entries);
	}
};
function* nearIn(entries) {
	if (entries.length > MAX_COMPARED) return;
	const names = entries.map(({ credential }) => plain(credential.name));
	for (const [index, { origin, credential }] of entries.entries()) for (const [before, name] of names.slice(0, index).entries()) {
		const other = entries[before]?.credential.id ?? "";
		if (other !== credential.id && areNear(name, names[index] ?? "")) yield finding(origin, other);
	}
}
function areNear(a, b) {
	if (a === b || Math.min(a.length, b.length) < SHORTEST || digits(a) !== digits(b)) return false;
	return editDistance(a, b, MAX_EDITS) <= MAX_EDITS;
}
function finding(origin, twin) {
	return {
		origin,
		path: ["name"],
		message: `nearly the same name as ${twin}`
	};
}
function byProvider(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const group = groups.get(entry.credential.provider);
		if (group === void 0) groups.set(entry.credential.provider, [entry]);
		else group.push(entry);
	}
	return groups.values();
}
function plain(name) {
	return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.has(word)).join(" ");
}
function digits(text) {
	return text.replaceAll(/\D/g, "");
}
/** Names: one thing, one name. */
const NAME_RULES = [nearDuplicate];
// src/data/rules/own-words.ts
/** This many words in the same order are no coincidence. */
const RUN = 12;
const ownWords = {
	code: "CERT100",
	id: "own-words",
	severity: "error",
	what: `No text has ${RUN} words or more in a row in common with a text it must not copy (\`--own-words DIR\`).`,
	why: "Facts are free, sentences are not: whoever reads a source says it in their own words.",
	example: "a summary that repeats a sentence of the article it comes from",
	mend: "Say it in your own words, shorter.",
	*check({ material, ownWords: texts = [] }) {
		if (texts.length === 0) return;
		const known = /* @__PURE__ */ new Map();
		for (const { name, text } of texts) for (const run of runsOf(wordsOf(text))) known.set(run, name);
		for (const parsed of material.files) for (const { text, path } of textsIn(parsed.value)) {
			const copied = runsOf(wordsOf(text)).find((run) => known.has(run));
			if (copied !== void 0) yield {
				origin: {
					parsed,
					path: []
				},
				path,
				message: `${RUN} words as in ${known.get(copied)}: "${copied}"`
			};
		}
	}
};
/** Words without case, punctuation, and the difference between straight and curly apostrophes. */
function wordsOf(text) {
	return text.toLowerCase().replaceAll(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}
function runsOf(words) {
	return words.slice(11).map((_, index) => words.slice(index, index + RUN).join(" "));
}
/** Words: they are our own. */
const OWN_WORDS_RULES = [ownWords];
// src/data/rules/plausibility.ts
/** What a price by its path usually lies between, US dollars; 0 is always possible. */
const USUAL_USD = [
	{
		path: /^exams\.\d+\.(usd|betaUsd)$/,
		low: 20,
		high: 2e3
	},
	{
		path: /^course\.usdPerMonth$/,
		low: 5,
		high: 500
	},
	{
		path: /^course\.usd$/,
		low: 5,
		high: 5e4
	},
	{
		path: /^extrasUsd$/,
		low: 5,
		high: 1e4
	},
	{
		path: /^renewal\.usd$/,
		low: 5,
		high: 2e3
	}
];
const suspiciousPrice = {
	code: "CERT080",
	id: "suspicious-price",
	severity: "warning",
	what: "A price is of the usual order: an exam 20 to 2,000 dollars, a course up to 50,000, and not \"from 0\" when it costs something.",
	why: "A digit too many, another currency or a discount is the likelier explanation.",
	example: "exams: [{ code: X-1, usd: { value: 9900, sources: [page] } }]",
	mend: "Look at the source again; if the price is right, leave the warning.",
	*check({ material }) {
		for (const { credential, origin } of material.entries) for (const { path, fact } of factsOf(credential)) {
			const usual = USUAL_USD.find(({ path: pattern }) => pattern.test(path));
			const [low, high] = Array.isArray(fact.value) ? fact.value : [fact.value, fact.value];
			if (usual === void 0 || typeof low !== "number" || typeof high !== "number") continue;
			if (low === 0 && high > 0) yield {
				origin,
				path: stepsOf(path),
				message: `${path}: from 0 to ${high} dollars: free or not?`
			};
			else if (high > usual.high || low > 0 && low < usual.low) yield {
				origin,
				path: stepsOf(path),
				message: `${path}: ${low} to ${high} dollars is unusual`
			};
		}
	}
};
const MAX_VALIDITY_MONTHS = 120;
/** Plausibility: what is probably a slip. */
const PLAUSIBILITY_RULES = [
	suspiciousPrice,
	{
		code: "CERT081",
		id: "odd-validity",
		severity: "warning",
		what: "A validity is a whole number of months between 6 and 120, or `never`.",
		why: "A validity of 2 or 3 is years taken for months.",
		example: "validityMonths: { value: 3, sources: [page] }",
		mend: "Write months: three years are 36.",
		*check({ material }) {
			for (const { credential, origin } of material.entries) {
				const months = credential.validityMonths?.value;
				if (months === void 0 || months === "never") continue;
				if (!Number.isInteger(months) || months < 6 || months > MAX_VALIDITY_MONTHS) yield {
					origin,
					path: ["validityMonths", "value"],
					message: `valid for ${months} months?`
				};
			}
		}
	},
	{
		code: "CERT082",
		id: "nothing-to-take",
		severity: "error",
		what: "A credential has an exam or a course; `course: {}` says that there is one of which nothing is known.",
		why: "Without either there is nothing that could be open, and it would count as retired.",
		example: "neither exams: nor course:",
		mend: "Write the exam or the course, if only with its dates.",
		*check({ material }) {
			for (const { credential, origin } of material.entries) if (credential.exams === void 0 && credential.course === void 0) yield {
				origin,
				path: ["id"],
				message: `${credential.id} has neither an exam nor a course`
			};
		}
	},
	{
		code: "CERT083",
		id: "kind-mismatch",
		severity: "warning",
		what: "A certification has an exam; a plain course and a course-based certificate have none.",
		why: "The kind decides how employers read it.",
		example: "kind: certification without exams:",
		mend: "Correct the kind, or write the exam.",
		*check({ material }) {
			for (const { credential, origin } of material.entries) {
				const { kind, exams, id } = credential;
				if (kind === "certification" && exams === void 0) yield {
					origin,
					path: ["kind"],
					message: `${id} is a certification without an exam`
				};
				if ((kind === "course" || kind === "certificate") && exams !== void 0) yield {
					origin,
					path: ["kind"],
					message: `${id} is a ${kind} with an exam`
				};
			}
		}
	},
	{
		code: "CERT084",
		id: "repeated-entry",
		severity: "warning",
		what: "A list names a thing once, and a role is either prepared for or related.",
		why: "The second mention changes nothing and suggests a slip.",
		example: "roles: [analyst, analyst]",
		mend: "Remove one of the two.",
		*check({ material }) {
			for (const { credential, origin } of material.entries) {
				const { aliases = [], platforms, roles, relatedRoles = [], topics } = credential;
				for (const [key, list] of Object.entries({
					aliases,
					platforms,
					roles,
					relatedRoles,
					topics
				})) for (const index of repeats(list)) yield {
					origin,
					path: [key, index],
					message: `${list[index]} stands twice`
				};
				for (const [index, role] of relatedRoles.entries()) if (roles.includes(role)) yield {
					origin,
					path: ["relatedRoles", index],
					message: `${role} stands under roles already`
				};
			}
		}
	}
];
// src/data/rules/reading.ts
/** What can be wrong before there is a dataset to look at: found while the files are read. */
const READING_RULES = [
	{
		code: "CERT001",
		id: "not-yaml",
		severity: "error",
		what: "A file is one YAML document: keys are text and stand once, there are few aliases, no reserved keys, no unknown tags.",
		why: "What the parser has to guess at, people will read differently.",
		example: "a tab for indentation, or `hours:` twice in one record",
		mend: "Mend the line that is named; indent with blanks and quote what looks odd."
	},
	{
		code: "CERT002",
		id: "wrong-shape",
		severity: "error",
		what: "A file has the keys and kinds of values that its schema in `data/schema/` describes, and no others.",
		why: "A misspelt key would silently be a fact that is \"not published\".",
		example: "hour: { value: [10, 20], sources: [page] }",
		mend: "Use the key that is suggested; an editor with the YAML language server shows the schema while you type."
	},
	{
		code: "CERT003",
		id: "unreadable-file",
		severity: "error",
		what: "Every YAML file of a dataset is a readable UTF-8 text file of at most 4 MB.",
		why: "A file that is skipped silently is a credential that silently does not exist.",
		example: "a link that leads nowhere, a folder called x.yaml, a spreadsheet saved as UTF-16",
		mend: "Remove it, mend its permissions, or save it as UTF-8."
	}
];
// src/data/rules/source-dates.ts
const checkInFuture = {
	code: "CERT024",
	id: "check-in-future",
	severity: "error",
	what: "No source was checked after today.",
	why: "The date of the newest check is the version of the dataset.",
	example: "checked: 2062-11-21",
	mend: "Write the day on which you looked.",
	*check({ material, asOf }) {
		if (asOf === void 0) return;
		for (const { source, origin, path } of sourcesWithPaths(material)) if (source.checked > asOf) yield {
			origin,
			path: [...path, "checked"],
			message: `checked on ${source.checked}, which is after ${asOf}`
		};
	}
};
const publishedAfterCheck = {
	code: "CERT025",
	id: "published-after-check",
	severity: "error",
	what: "A source was published before it was checked.",
	why: "One of the two dates is wrong.",
	example: "published: 2026-12, checked: 2026-11-21",
	mend: "Correct the date of publication, or check the source again.",
	*check({ material }) {
		for (const { source, origin, path } of sourcesWithPaths(material)) if (isLater(source)) yield {
			origin,
			path: [...path, "published"],
			message: `published ${source.published}, after it was checked on ${source.checked}`
		};
	}
};
function isLater({ published, checked }) {
	return published !== void 0 && isDateOrPart(published) && firstDayOf(published) > checked;
}
/** Dates of sources: published, then checked, and not in the future. */
const SOURCE_DATE_RULES = [checkInFuture, publishedAfterCheck];
// src/data/rules/sources.ts
function namingsOf(credential) {
	return [...factsOf(credential).flatMap(({ path, fact }) => [{
		path: [...stepsOf(path), "sources"],
		keys: fact.sources
	}, ...(fact.conflicts ?? []).map(({ sources }, index) => ({
		path: [
			...stepsOf(path),
			"conflicts",
			index,
			"sources"
		],
		keys: sources
	}))]), ...(credential.claims ?? []).map(({ sources }, index) => ({
		path: [
			"claims",
			index,
			"sources"
		],
		keys: sources
	}))];
}
function evidenceNamings({ studies, guides }) {
	return [...studies.map(({ sources }, index) => ({
		path: [
			"studies",
			index,
			"sources"
		],
		keys: sources
	})), ...guides.map(({ sources }, index) => ({
		path: [
			"guides",
			index,
			"sources"
		],
		keys: sources
	}))];
}
const unsourcedFact = {
	code: "CERT035",
	id: "unsourced-fact",
	severity: "error",
	what: "Every source that a fact, a rival value, a claim, a study, a tip or an assumption names stands in its file or in studies.yaml.",
	why: "A figure that nobody can check is a rumour.",
	example: "usd: { value: 99, sources: [exam-pgae] }",
	mend: "Use the key that is suggested, or add the source at the foot of the file.",
	*check({ dataset, material }) {
		const shared = Object.keys(dataset.evidence.sources);
		for (const { credential, origin } of material.entries) yield* unresolved(origin, namingsOf(credential), [...Object.keys(credential.sources), ...shared]);
		const evidence = material.places.get("evidence");
		if (evidence !== void 0 && material.evidence !== void 0) yield* unresolved(evidence, evidenceNamings(material.evidence), shared);
		const wording = material.places.get("wording");
		if (wording !== void 0) yield* unresolved(wording, (material.wording?.tips ?? []).map(({ sources }, index) => ({
			path: [
				"tips",
				index,
				"sources"
			],
			keys: sources
		})), shared);
		const roi = material.places.get("roi");
		if (roi !== void 0 && material.roi !== void 0) {
			const studies = dataset.evidence.studies.map(({ id }) => id);
			yield* unresolved(roi, [...assumptionNamings(material.roi, [])], [
				...shared,
				...studies,
				...Object.keys(material.roi.sources)
			]);
		}
	}
};
/** The `sources` of every assumption; what stands at the foot of the file is no list. */
function* assumptionNamings(value, path) {
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value)) if (key === "sources" && Array.isArray(inner)) yield {
		path: [...path, key],
		keys: inner
	};
	else yield* assumptionNamings(inner, [...path, key]);
}
function* unresolved(origin, namings, known) {
	const keys = new Set(known);
	for (const { path, keys: named } of namings) for (const [index, key] of named.entries()) if (!keys.has(key)) yield {
		origin,
		path: [...path, index],
		message: `unknown source: ${key}${suggestion(key, known)}`
	};
}
const unusedSource = {
	code: "CERT036",
	id: "unused-source",
	severity: "warning",
	what: "Every source at the foot of a file is named by a fact, a claim or a study.",
	why: "A source that backs nothing looks like evidence and is none.",
	example: "sources: { old-blog: … } that no fact names",
	mend: "Name it where it was used, or remove it.",
	*check({ dataset, material }) {
		const everywhere = /* @__PURE__ */ new Set([
			...dataset.credentials.flatMap(namedBy),
			...evidenceNamings(dataset.evidence).flatMap(({ keys }) => keys),
			...dataset.wording.tips.flatMap(({ sources }) => sources),
			...[...assumptionNamings(dataset.roi, [])].flatMap(({ keys }) => keys)
		]);
		for (const { credential, origin } of material.entries) yield* unused(origin, credential.sources, new Set(namedBy(credential)));
		const evidence = material.places.get("evidence");
		if (evidence !== void 0 && material.evidence !== void 0) yield* unused(evidence, material.evidence.sources, everywhere);
	}
};
function namedBy(credential) {
	return namingsOf(credential).flatMap(({ keys }) => keys);
}
function* unused(origin, sources, named) {
	for (const key of Object.keys(sources)) if (!named.has(key)) yield {
		origin,
		path: ["sources", key],
		message: `source ${key} backs no fact`
	};
}
/** Sources: every fact has them, and they are there for a fact. */
const SOURCE_RULES = [unsourcedFact, unusedSource];
// src/data/rules/urls.ts
/** Every URL in every file that could be parsed, wherever it stands in a text. */
function* urlsOf({ material: { files } }) {
	for (const parsed of files) for (const { text, path } of textsIn(parsed.value)) {
		const whole = ["url", "page"].includes(String(path.at(-1)));
		for (const match of whole ? [text] : text.match(/\bhttps?:\/\/[^\s<>"'`)\]}]+/g) ?? []) if (URL.canParse(match)) yield {
			url: new URL(match),
			origin: {
				parsed,
				path: []
			},
			path
		};
	}
}
const CAMPAIGN_PARAMETERS = [
	/^utm_/,
	/^(ref|ref_|refid|ref_src|referr?al|referr?er|referral_?code)$/,
	/^aff/,
	/^(ir|g|fb|ms|y|d|tw|li_?fat_?|click)?cl(ick)?_?id$/,
	/^(tag|partner|partner_?id|via|campaign|campaign_?id|cmp|cmpid|promo|promo_?code|coupon|coupon_?code|discount)$/,
	/^(subid\d?|sub_id\d?|clickref|awc|sscid|siteid|ran(mid|eaid|siteid)|pcampaignid|igshid|trk|mkt_tok|wt\.mc_id|icid)$/,
	/^(mc_cid|mc_eid|hsa_\w+|pk_\w+|mtm_\w+|_ga|_gl|linkcode|linkid|ascsubtag|couponcode|tap_a|tap_s|fpr)$/
];
const CAMPAIGN_HOSTS = /(^|\.)(pxf\.io|linksynergy\.com|shareasale\.com|awin1\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolt\.net|kqzyfj\.com|redirectingat\.com|sjv\.io|evyy\.net|prf\.hn|amzn\.to|bit\.ly|tinyurl\.com|t\.co|lnkd\.in|goo\.gl|fave\.co)$/;
const campaignUrl = {
	code: "CERT060",
	id: "campaign-url",
	severity: "error",
	what: "No URL carries an affiliate, referral or campaign parameter, or leads through an affiliate or shortening host.",
	why: "The advisor earns nothing from what it names, and nobody is tracked for reading a source.",
	example: "https://www.coursera.org/learn/x?utm_source=newsletter",
	mend: "Remove the parameter; open a shortened address and write the one it leads to.",
	*check(subject) {
		for (const { url, origin, path } of urlsOf(subject)) {
			const fragment = new URLSearchParams(url.hash.includes("=") ? url.hash.slice(1) : "");
			for (const name of [...url.searchParams.keys(), ...fragment.keys()]) if (CAMPAIGN_PARAMETERS.some((pattern) => pattern.test(name.toLowerCase()))) yield {
				origin,
				path,
				message: `campaign parameter "${name}" in ${url.href}`
			};
			if (CAMPAIGN_HOSTS.test(url.hostname)) yield {
				origin,
				path,
				message: `${url.hostname} hides where it leads`
			};
			if (/\/ref=/.test(url.pathname)) yield {
				origin,
				path,
				message: `referral "/ref=" in ${url.href}`
			};
		}
	}
};
const insecureUrl = {
	code: "CERT061",
	id: "insecure-url",
	severity: "error",
	what: "Every URL begins with https:, and with no user name.",
	why: "What is read over http: may have been changed on the way.",
	example: "http://example.org/exam",
	mend: "Write https:; where a page has none, take another source.",
	*check(subject) {
		for (const { url, origin, path } of urlsOf(subject)) {
			if (url.protocol !== "https:") yield {
				origin,
				path,
				message: `${url.protocol} instead of https: in ${url.href}`
			};
			if (url.username !== "" || url.password !== "") yield {
				origin,
				path,
				message: "a URL with a user name in it"
			};
		}
	}
};
const PRIVATE_HOSTS = /^(\[.*\]|[\d.]+|localhost|.*\.(localhost|local|internal|intranet|lan|test|invalid|example)|[^.]*)$/;
// src/data/rules.ts
/** Every rule over a dataset as a whole, in the order of the codes. */
const RULES = [
	ID_RULES,
	FILE_NAME_RULES,
	DATE_RULES,
	SOURCE_DATE_RULES,
	REFERENCE_RULES,
	EVIDENCE_RULES,
	SOURCE_RULES,
	MODEL_RULES,
	JUDGEMENT_RULES,
	SUCCESSOR_RULES,
	[
		campaignUrl,
		insecureUrl,
		{
			code: "CERT062",
			id: "private-url",
			severity: "error",
			what: "Every URL leads to a public host: neither an address in numbers nor a name without a dot.",
			why: "A source counts only if others can open it.",
			example: "https://wiki/exam, https://10.0.0.7/page",
			mend: "Find the page where everybody can see it.",
			*check(subject) {
				for (const { url, origin, path } of urlsOf(subject)) if (/^https?:$/.test(url.protocol) && PRIVATE_HOSTS.test(url.hostname)) yield {
					origin,
					path,
					message: `${url.hostname} is not a public host`
				};
			}
		}
	],
	FRESHNESS_RULES,
	PLAUSIBILITY_RULES,
	NAME_RULES,
	OWN_WORDS_RULES
].flat().toSorted((a, b) => a.code < b.code ? -1 : 1);
[...READING_RULES, ...RULES];
/** One cause can break a rule a thousand times; the first hundreds are enough to find it. */
const MAX_FINDINGS = 500;
/** What is wrong with a dataset beyond the shape of each file. */
function checkRules(subject, rules = RULES) {
	return rules.flatMap((rule) => problemsOf(rule, subject));
}
/** What makes a dataset unusable: the errors alone, without the work of finding warnings. */
function checkErrors(subject) {
	return checkRules(subject, RULES.filter(({ severity }) => severity === "error")).filter(({ severity }) => severity === "error");
}
function problemsOf(rule, subject) {
	const problems = [];
	for (const { origin, path, message, severity } of rule.check(subject)) {
		const last = problems.length === 499;
		const words = last ? `${message} (${MAX_FINDINGS} of this kind; no more are looked for)` : message;
		problems.push(problemAt(origin, path, rule.code, words, severity ?? rule.severity));
		if (last) break;
	}
	return problems;
}
export { schemaOf as a, reason as c, PARTS as i, assemble as l, checkRules as n, readDataFiles as o, readMaterial as r, textNames as s, checkErrors as t };
