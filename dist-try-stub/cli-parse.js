import { n as __exportAll } from "./cli-rolldown-runtime.js";
import { Composer, Lexer, LineCounter, Parser, isMap, isNode, isScalar, visit } from "yaml";
/** Keys that mean something else to JavaScript than to the reader of a file. */
const RESERVED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** What YAML allows and a dataset does not: keys that repeat, are reserved or no text; aliases that are too many or circular. */
function oddities(document) {
	const found = [];
	let aliases = 0;
	visit(document, {
		Map: (_, map) => {
			found.push(...keyOddities(map));
		},
		Alias: (_, alias) => {
			aliases += 1;
			const message = aliases > 50 ? `more than 50 aliases (*${alias.source}); write it out` : aliasOddity(alias, document);
			if (message !== null) found.push({
				offset: alias.range?.[0] ?? 0,
				message
			});
			return aliases > 50 ? visit.BREAK : void 0;
		}
	});
	return found;
}
/** The parser can look for repeated keys itself, but compares each with each: a long record would take for ever. */
function keyOddities({ items }) {
	const seen = /* @__PURE__ */ new Set();
	return items.flatMap(({ key }) => {
		const offset = isNode(key) ? key.range?.[0] ?? 0 : 0;
		const name = isScalar(key) ? key.value : key;
		if (typeof name !== "string") return [{
			offset,
			message: "a key must be text: put it in quotes"
		}];
		if (RESERVED.has(name)) return [{
			offset,
			message: `reserved key: ${name}`
		}];
		if (seen.has(name)) return [{
			offset,
			message: `the key "${name}" stands twice; keys must be unique`
		}];
		seen.add(name);
		return [];
	});
}
function aliasOddity(alias, document) {
	const target = alias.resolve(document);
	if (target === void 0) return `unknown alias: *${alias.source}`;
	const [start, , end] = target.range ?? [
		0,
		0,
		0
	];
	const offset = alias.range?.[0] ?? 0;
	return start <= offset && offset < end ? `*${alias.source} stands inside itself` : null;
}
// src/data/parse.ts
var parse_exports = /* @__PURE__ */ __exportAll({ parseYaml: () => parseYaml });
/** One wrong character may give thousands of errors; the first few say it all. */
const MAX_OBJECTIONS = 10;
/** Reads one YAML document. Never throws: what is wrong with it is listed under `syntax`. */
function parseYaml(text, file) {
	const lines = new LineCounter();
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const { document, found } = compose(text, lines);
	if (document !== null && found.length === 0) found.push(...oddities(document));
	const syntax = found.slice(0, MAX_OBJECTIONS).map(({ offset, message }) => ({
		place: placeAt(offset),
		message
	}));
	if (document === null || syntax.length > 0) return {
		file,
		text,
		value: void 0,
		syntax,
		locate: () => placeAt(0)
	};
	try {
		return {
			file,
			text,
			value: document.toJS({ maxAliasCount: 50 }),
			syntax,
			locate: (path) => placeAt(offsetOf(document, path))
		};
	} catch {
		return {
			file,
			text,
			value: void 0,
			syntax: [{
				place: placeAt(0),
				message: "its aliases stand for too much; write it out"
			}],
			locate: () => placeAt(0)
		};
	}
}
function compose(text, lines) {
	const { tokens, tooDeepAt } = tokensOf(text, lines);
	if (tooDeepAt !== null) return {
		document: null,
		found: [{
			offset: tooDeepAt,
			message: "is nested too deeply"
		}]
	};
	const [document = null, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
	if (second !== void 0) return {
		document,
		found: [{
			offset: second.range[0],
			message: "holds several YAML documents; put one in a file"
		}]
	};
	return {
		document,
		found: [...document?.errors ?? [], ...document?.warnings ?? []].map(({ pos, message }) => ({
			offset: pos[0],
			message: firstLine(message)
		}))
	};
}
/**
* The tokens of a text, as `parseDocument` would make them, but no further than the nesting goes too deep: composing
* recurses, and at the end of the stack the engine may abort the process instead of throwing.
*/
function tokensOf(text, lines) {
	const parser = new Parser(lines.addNewLine);
	const tokens = [];
	lines.addNewLine(0);
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 200) return {
			tokens,
			tooDeepAt: parser.offset
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		tokens,
		tooDeepAt: null
	};
}
/** Where the value at `path` begins; the key itself for a key that should not be there. */
function offsetOf(document, path) {
	for (let depth = path.length; depth >= 0; depth -= 1) {
		const parent = depth === 0 ? void 0 : document.getIn(path.slice(0, depth - 1), true);
		const node = (isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path[depth - 1])) : void 0)?.key ?? (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true));
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
const MAX_MESSAGE = 160;
/** The first line of a message, or what fits of it. */
function firstLine(message) {
	const line = message.split("\n")[0]?.trim() ?? message;
	return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}
export { parseYaml as n, parse_exports as r, firstLine as t };
