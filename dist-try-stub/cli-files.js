import { r as dataError } from "./main.js";
import { dirname } from "node:path";
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
// src/cli/files.ts
const MAX_BYTES = 64e6;
/** A text file, or standard input for `-`. Throws a data error for what cannot be read. */
async function readText(path, stdin) {
	if (path !== "-") return readFile(path, "utf8").catch(fail("UNREADABLE_FILE", "read", path));
	let text = "";
	stdin.setEncoding("utf8");
	for await (const chunk of stdin) {
		text += chunk;
		if (text.length > MAX_BYTES) throw dataError("TOO_LARGE", "standard input is too large");
	}
	return text;
}
/** Writes a whole file or nothing: into a neighbour first, which then takes the name. */
async function writeText(path, text, mode = 420) {
	const neighbour = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		await mkdir(dirname(path), { recursive: true });
		const handle = await open(neighbour, "wx", mode);
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(neighbour, path);
	} catch (error) {
		await rm(neighbour, { force: true }).catch(() => {});
		fail("UNWRITABLE_FILE", "write", path)(error);
	}
}
const REASONS = {
	ENOENT: "no such file or folder",
	EACCES: "permission denied",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is not a folder",
	ENOSPC: "no space left on the device",
	EROFS: "the file system is read-only",
	EEXIST: "a part of the path is a file"
};
function fail(code, verb, path) {
	return (error) => {
		throw dataError(code, `cannot ${verb} ${path}: ${REASONS[error.code ?? ""] ?? error.message}`);
	};
}
export { readText, writeText };
