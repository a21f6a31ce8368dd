import { i as usageError } from "./main.js";
// src/cli/quiz/asker.ts
/** The ways round an answer, with the key for each. Offered below the choices, in this order. */
const DETOURS = [
	{
		type: "unsure",
		key: "",
		label: "Not sure"
	},
	{
		type: "why",
		key: "?",
		label: "Why do you ask?"
	},
	{
		type: "back",
		key: "<",
		label: "Back"
	}
];
/** The ways round that a prompt offers. */
function detoursFrom({ canGoBack }) {
	return DETOURS.filter(({ type }) => type !== "back" || canGoBack);
}
/** The way round that a typed text stands for. */
function detourFor(text) {
	const found = DETOURS.find(({ key }) => key === text.trim());
	return found === void 0 ? void 0 : { type: found.type };
}
/** Where there is nothing to go back to. */
const AT_THE_START = "This is the first step; there is nothing to go back to.";
/** The input is over before the questionnaire is. */
function endOfInput() {
	return usageError("END_OF_INPUT", "the input ended before the quiz did", "cert-advisor recommend answers without prompts, from flags or a saved profile");
}
export { endOfInput as a, detoursFrom as i, DETOURS as n, detourFor as r, AT_THE_START as t };
