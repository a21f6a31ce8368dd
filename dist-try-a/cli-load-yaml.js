import { r as dataError } from "./main.js";
import { l as assemble, o as readDataFiles, r as readMaterial, t as checkErrors } from "./cli-rules.js";
import { codeFrame } from "./cli-code-frame.js";
import { basename, resolve } from "node:path";
// src/data/load-yaml.ts
/**
* A dataset from YAML files, or from one compiled JSON file. With `keep`, its credentials add to those of `base`, else
* they replace them; the parts it lacks come from `base`. Throws a data error for the first error found.
*/
async function loadYaml(path, base, keep) {
	const { files, problems: unread } = await readDataFiles(path);
	failOnError(unread, files);
	const { material, problems } = readMaterial(files);
	failOnError(problems, files);
	const dataset = assemble(basename(resolve(path)), material, base, keep);
	if (!path.endsWith(".json")) failOnError(checkErrors({
		dataset,
		material
	}), files);
	return dataset;
}
function failOnError(problems, files) {
	const errors = problems.filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return;
	const { file, line, column, rule, message } = first;
	const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	const frame = codeFrame(files, first);
	throw dataError("INVALID_DATASET", `${file}:${line}:${column} ${rule} ${message}${more}${frame === "" ? "" : `\n${frame}`}`, "run cert-advisor validate on it to see every problem", {
		file,
		line,
		column
	});
}
export { loadYaml };
