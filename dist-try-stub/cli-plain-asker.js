import { t as clean } from "./cli-clean.js";
import { n as toAscii, renderTerminal } from "./cli-terminal.js";
import { a as endOfInput, i as detoursFrom, r as detourFor, t as AT_THE_START } from "./cli-asker.js";
import { t as Interrupted } from "./main.js";
import { createInterface } from "node:readline";
// src/cli/quiz/lines.ts
/** Reads lines as the terminal itself edits them: no raw mode, no cursor movement. */
function openLines(input, output, interrupt) {
	const reader = createInterface({
		input,
		terminal: false
	});
	const typed = [];
	let isOver = false;
	let wake = () => {};
	reader.on("line", (line) => {
		typed.push(line);
		wake();
	});
	const end = () => {
		isOver = true;
		wake();
	};
	reader.on("close", end);
	input.on("error", end);
	interrupt.addEventListener("abort", () => wake());
	/** The prompt's line stands open. */
	const leave = (error) => {
		output.write("\n");
		return error;
	};
	return {
		async next(prompt) {
			output.write(prompt);
			for (;;) {
				if (interrupt.aborted) throw leave(new Interrupted());
				const line = typed.shift();
				if (line !== void 0) return line;
				if (isOver) throw leave(endOfInput());
				await new Promise((resolve) => {
					wake = resolve;
				});
			}
		},
		close: () => reader.close()
	};
}
// src/cli/quiz/plain-asker.ts
/** Asks with numbered lists, for terminals that cannot move a cursor and for people who hear the screen read. */
function plainAsker({ input, output }, style, interrupt) {
	const lines = openLines(input, output, interrupt);
	const ascii = (text) => toAscii(clean(text));
	const render = (blocks) => renderTerminal(blocks, {
		...style(),
		color: false,
		unicode: false
	});
	const tell = async (blocks) => void output.write(await render(blocks));
	const say = (text) => tell([{
		type: "paragraph",
		text
	}]);
	/** Prompts until a line can be taken. */
	async function until(prompt, read) {
		for (;;) {
			const reading = read((await lines.next(prompt)).trim());
			if ("value" in reading) return reading.value;
			await say(reading.objection);
		}
	}
	async function list(message, labels) {
		await say(message);
		const width = String(labels.length).length;
		output.write(labels.map((label, index) => `  ${String(index + 1).padStart(width)}) ${ascii(label)}\n`).join(""));
	}
	return {
		tell,
		async choose(prompt) {
			const detours = detoursFrom(prompt);
			const { choices, preset } = prompt;
			await list(prompt.message, [...choices, ...detours].map(({ label }) => label));
			const before = choices.findIndex(({ value }) => value === preset) + 1;
			return until(`Number${before > 0 ? ` (before: ${before})` : ""}: `, (line) => {
				const detour = detourFor(line);
				if (detour !== void 0) return allowed(detour, prompt.canGoBack);
				const at = positionOf(line, choices.length + detours.length);
				if (at === null) return { objection: `Type a number from 1 to ${choices.length + detours.length}.` };
				const choice = choices[at];
				if (choice !== void 0) return { value: {
					type: "answer",
					value: choice.value
				} };
				return { value: { type: detours[at - choices.length]?.type ?? "unsure" } };
			});
		},
		async tick({ message, choices, canGoBack }) {
			await list(message, choices.map(({ label }) => label));
			return until(`Numbers with commas (${`Enter for none, ? why${canGoBack ? ", < back" : ""}`}): `, (line) => {
				const detour = line === "" ? void 0 : detourFor(line);
				if (detour !== void 0) return allowed(detour, canGoBack);
				const places = line.split(/[\s,]+/).filter((word) => word !== "");
				const values = places.map((word) => choices[positionOf(word, choices.length) ?? -1]).flatMap((choice) => choice === void 0 ? [] : [choice.value]);
				if (values.length < places.length) return { objection: `Type numbers from 1 to ${choices.length}, or nothing.` };
				return { value: {
					type: "answer",
					value: values
				} };
			});
		},
		async write({ message, hint, canGoBack, read }) {
			await say(message);
			await say(hint);
			return until("Answer: ", (line) => {
				const detour = detourFor(line);
				if (detour !== void 0) return allowed(detour, canGoBack);
				try {
					return { value: {
						type: "answer",
						value: read(line)
					} };
				} catch (error) {
					return { objection: error instanceof Error ? error.message : String(error) };
				}
			});
		},
		confirm: (message) => until(`${ascii(message)} [y/N] `, (line) => /^(y(es)?|no?|)$/i.test(line) ? { value: /^y/i.test(line) } : { objection: "Type y or n." }),
		close: lines.close
	};
}
function allowed(detour, canGoBack) {
	return detour.type === "back" && !canGoBack ? { objection: AT_THE_START } : { value: detour };
}
/** The place in a list, counted from 0, that a typed number names. */
function positionOf(text, length) {
	const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	return number >= 1 && number <= length ? number - 1 : null;
}
export { plainAsker };
