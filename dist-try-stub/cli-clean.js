import { p as mapBlocks } from "./cli-program.js";
// src/render/clean.ts
const ESC = "\x1B";
/**
* Escape sequences as a whole: CSI (colours, cursor), strings such as OSC (titles, links) with their end, two-character
* ones. A string without an end loses only its opener, lest a stray byte swallow the text behind it.
*/
const SEQUENCES = new RegExp([
	`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
	`(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])\\P{Cc}*(?:\u0007|${ESC}\\\\|\u009c)`,
	`${ESC}[ -/]*[0-Z\\\\^-~]`
].join("|"), "gu");
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
/** What reorders or hides text: bidi controls, zero-width characters, soft hyphens, invisible tags. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** A joiner that does not join two pictures. */
const LOOSE_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d+|\u200d+(?!\p{Extended_Pictographic})/gu;
const PLAIN = /^[ -~]*$/;
/**
* Text without anything that steers a terminal or deceives the eye: no control characters or escape sequences, no bidi
* overrides, nothing of zero width except a joiner between two emoji. Tabs and line breaks become spaces.
*/
function clean(text) {
	if (PLAIN.test(text)) return text;
	return text.replace(SEQUENCES, "").replace(BREAKS, " ").replace(/\p{Cc}/gu, "").replace(/\p{Cs}/gu, "�").replace(INVISIBLE, "").replace(LOOSE_JOINER, "");
}
/** As `clean`, but line breaks stay and a tab becomes two spaces: for code, whose lines have a meaning. */
function cleanCode(text) {
	return text.split(/\r\n|[\n\r]/u).map((line) => clean(line.replaceAll("	", "  "))).join("\n");
}
/** Blocks whose every text is clean. Each renderer of text starts with this, and no other place needs to. */
function cleanBlocks(blocks) {
	return mapBlocks(blocks, clean, cleanCode);
}
export { cleanBlocks as n, clean as t };
