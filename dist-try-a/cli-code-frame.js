// src/data/code-frame.ts
const MAX_WIDTH = 100;
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;
/** The line a problem stands on, with a mark under its column. */
function codeFrame(files, { file, line, column }) {
	const text = files.find((candidate) => candidate.file === file)?.text.split("\n")[line - 1];
	if (text === void 0) return "";
	const start = Math.max(0, column - MAX_WIDTH + 20);
	const shown = text.slice(start, start + MAX_WIDTH).replaceAll(UNPRINTABLE, " ").trimEnd();
	const gutter = `${line} | `;
	return `${gutter}${shown}\n${" ".repeat(gutter.length + Math.max(0, column - 1 - start))}^`;
}
export { codeFrame };
