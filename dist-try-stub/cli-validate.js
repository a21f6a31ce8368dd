import { t as coverageOf } from "./cli-program.js";
import { n as AdvisorError, r as dataError } from "./main.js";
import { a as schemaOf, c as reason, i as PARTS, l as assemble, n as checkRules, o as readDataFiles, r as readMaterial, s as textNames } from "./cli-rules.js";
import { basename, join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/data/validate.ts
/** Checks the dataset at a path. Throws a data error only when the path itself cannot be read. */
async function validatePath(path, options) {
	return validateReading(await readDataFiles(path), options, basename(resolve(path)));
}
function validateReading({ files, problems: unread }, options, name) {
	const { asOf, base = null } = options;
	const { material, problems: misread } = readMaterial(files);
	const problems = [...unread, ...misread];
	const dataset = assembled(name, material, problems, base);
	if (dataset !== null) problems.push(...checkRules({
		...options,
		dataset,
		material
	}));
	const shared = {
		...base?.evidence.sources,
		...material.evidence?.sources
	};
	return {
		problems: problems.sort(byPlace),
		coverage: coverageOf(material.credentials, shared, asOf),
		files
	};
}
/**
* The dataset that rules look at; null when a part of it is broken, as every reference to that part would be reported.
*/
function assembled(name, material, problems, base) {
	if (problems.some(({ file }) => schemaOf(file).key !== "credential")) return null;
	const isWhole = PARTS.every(({ key }) => material.places.has(key));
	try {
		return assemble(name, material, isWhole ? null : base, false);
	} catch (error) {
		if (problems.length > 0 && error instanceof AdvisorError) return null;
		throw error;
	}
}
function byPlace(a, b) {
	return (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
/** The texts (`*.txt`) of a folder, from which the data must not copy. Throws a data error when there are none. */
async function readOwnWords(folder) {
	try {
		const names = await textNames(folder);
		if (names.length > 0) return await Promise.all(names.map(async (name) => ({
			name,
			text: await readFile(join(folder, name), "utf8")
		})));
	} catch (error) {
		const why = reason(error);
		throw dataError("UNREADABLE_TEXTS", `cannot read the texts in ${folder}: ${why}`, void 0, { file: folder });
	}
	throw dataError("NO_TEXTS", `no .txt file in ${folder}`, "name a folder of texts that must not be copied");
}
export { readOwnWords, validatePath };
