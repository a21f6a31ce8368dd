import { B as asOfDay, C as inOrder, G as plural, I as PROFILE_KEYS, L as formatOf, N as answerFrom, P as flagsFromProfile, R as print, S as givenProfile, V as datasetFor, W as percent, c as nextStep, d as withReply, f as withTicks, l as openQuestions, s as leaders, u as startInterview, w as recommend, x as adviceResult, z as decideStyle } from "./cli-program.js";
import { i as usageError, n as AdvisorError } from "./main.js";
import { join } from "node:path";
// src/cli/quiz/command-line.ts
/** The command line that gives the quiz's answer again, quoted for a POSIX shell. */
function commandLine(profile, { asOf, top, data, extend, format, json }, topDefault = 5) {
	const given = [
		["--as-of", asOf],
		["--top", top === topDefault ? void 0 : String(top)],
		["--data", data],
		["--extend", extend],
		["--format", json === true ? void 0 : format]
	].flatMap(([flag, value]) => value === void 0 ? [] : [flag, value]);
	return [
		"cert-advisor",
		"recommend",
		...flagsFromProfile(profile),
		...given,
		...json ? ["--json"] : []
	].map(quoted).join(" ");
}
/** A word that a shell takes as it is, in single quotes where it must be. */
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
// src/cli/quiz/save.ts
/** Only the person's own: answers say what somebody earns and wants. */
const OWN_EYES_ONLY = 384;
/** Saves a profile for `--profile` and `--answers`: YAML or JSON by the name's ending. */
async function saveProfile(context, path, profile) {
	await context.writeText(path, /\.ya?ml$/i.test(path) ? yaml(profile) : json(profile), OWN_EYES_ONLY);
}
function json(profile) {
	return `${JSON.stringify(profile, null, 2)}\n`;
}
/** Every JSON value is a YAML value, so that no YAML printer is needed. */
function yaml(profile) {
	const lines = Object.entries(profile).map(([key, answer]) => `${key}: ${JSON.stringify(answer)}\n`);
	return lines.length === 0 ? "{}\n" : lines.join("");
}
/** Where a profile is kept if nothing else is said: the XDG configuration folder. Null without a home. */
function profilePath({ env }) {
	const home = env["HOME"] || env["USERPROFILE"];
	const config = env["XDG_CONFIG_HOME"]?.startsWith("/") ? env["XDG_CONFIG_HOME"] : home && join(home, ".config");
	return config ? join(config, "cert-advisor", "profile.json") : null;
}
// src/cli/quiz/closing.ts
/** What stands below the recommendation: what was not asked, and how to get the same answer again. */
function closing(leftUnasked, line) {
	const left = {
		type: "paragraph",
		text: `${plural(leftUnasked, "answer")} left would not change this; quiz --all asks for everything.`
	};
	return [
		...leftUnasked === 0 ? [] : [left],
		{
			type: "heading",
			level: 2,
			text: "The same answer again, without questions"
		},
		{
			type: "code",
			text: line
		}
	];
}
/** Saves the profile where `--save` says, or offers to keep it in the configuration folder. */
async function keep(asker, context, profile, asked) {
	const path = asked ?? await acceptedPath(asker, context, profile);
	if (path === null) return;
	await saveProfile(context, path, profile);
	context.err(`Saved. To use it: cert-advisor recommend --profile ${quoted(path)}\n`);
}
async function acceptedPath(asker, context, profile) {
	const path = profilePath(context);
	if (path === null || Object.keys(profile).length === 0) return null;
	const question = await context.readText(path).then(() => true, () => false) ? `Replace the answers saved in ${path}?` : `Save your answers to ${path}?`;
	return await asker.confirm(question) ? path : null;
}
// src/cli/quiz/live-view.ts
/** What stands above the first question. */
function welcome() {
	return [{
		type: "heading",
		level: 1,
		text: "Should you get an AI certification, and which one?"
	}, {
		type: "notes",
		items: ["Only what can still change the answer is asked. Ctrl-C leaves; nothing is kept unless you say so."]
	}];
}
/** How far the questionnaire has come and who leads: one short remark, printed once for a step. */
function liveView(dataset, interview, leaders, left) {
	const answered = dataset.questions.filter(({ id }) => interview.profile[id] !== void 0).length;
	const front = leaders.map(({ name, value }) => `${name} ${percent(value)}`).join(", ");
	return [{
		type: "notes",
		items: [`${`${plural(answered, "answer")}, at most ${left} to go.`}${front === "" ? "" : ` In front: ${front}.`}`]
	}];
}
/** Questions that may still be asked. */
function questionsLeft(dataset, interview, all) {
	if (!all) return openQuestions(dataset, interview).length;
	return dataset.questions.filter(({ id }) => !interview.closed.has(id)).length;
}
// src/cli/quiz/read-answer.ts
const DETOURS = "Enter = not sure, ? = why do you ask, < = back.";
/** What a typed answer may look like, and the ways round it. */
function hintFor({ type, unit = "" }) {
	return `${{
		choice: "",
		number: `A number (${unit}).`,
		date: "A date such as 2027-03-31, or weeks from now such as 12w.",
		ids: "Ids or exam codes such as AI-102, with commas between them.",
		language: "A language code such as ja, de or zh-CN."
	}[type]} ${DETOURS}`;
}
/** Reads a typed answer as the question's flag would. Throws an error whose message fits under a prompt. */
function readAnswer(question, text, dataset, asOf) {
	const typed = text.trim();
	try {
		return answerFrom(question, isMoney(question) ? bareAmount(typed) : typed, dataset, asOf);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const hint = error instanceof AdvisorError && error.hint !== void 0 ? ` (${error.hint})` : "";
		throw new Error(`${error.message.replace(/^--[a-z-]+:? /, "")}${hint}`);
	}
}
function isMoney({ unit = "" }) {
	return unit.startsWith("US dollars");
}
/** `$1,500` as 1500: what people type, and no flag would take. */
function bareAmount(text) {
	const bare = text.replace(/^\$\s*/, "");
	return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
}
// src/cli/quiz/steps.ts
/** The next step of the questionnaire. */
function stepOf({ dataset, asOf, all }, interview) {
	if (all) return nextInOrder(dataset, interview);
	const conditions = openQuestions(dataset, interview).filter(({ condition }) => condition !== void 0);
	if (interview.closed.size === 0 && !interview.screened && conditions.length > 0) return {
		type: "screen",
		conditions
	};
	return nextStep(dataset, interview, asOf);
}
function nextInOrder(dataset, { closed }) {
	const question = dataset.questions.find(({ id }) => !closed.has(id));
	return question === void 0 ? {
		type: "stop",
		first: null,
		leftUnasked: []
	} : {
		type: "ask",
		question
	};
}
// src/cli/quiz/converse.ts
/** Puts questions until no answer can change the first place any more. */
async function converse(asker, subject, start) {
	const { dataset, asOf, all } = subject;
	const past = [];
	const memory = {
		answers: /* @__PURE__ */ new Map(),
		ticked: []
	};
	let now = start;
	for (;;) {
		const step = stepOf(subject, now);
		if (step.type === "stop") return {
			profile: now.profile,
			leftUnasked: step.leftUnasked
		};
		if (now.closed.size > 0) {
			const ahead = leaders(dataset, now.profile, asOf, LEADERS_SHOWN);
			await asker.tell(liveView(dataset, now, ahead, questionsLeft(dataset, now, all)));
		}
		const next = await take(asker, subject, now, step, memory, past.length > 0);
		if (next === "back") now = past.pop() ?? now;
		else {
			past.push(now);
			now = next;
		}
	}
}
const LEADERS_SHOWN = 3;
/** The interview after one step, or `back`. Asks again after saying why it asks. */
async function take(asker, { dataset, asOf }, now, step, memory, canGoBack) {
	for (;;) {
		const reply = step.type === "screen" ? await screen(asker, step.conditions, memory, canGoBack) : await ask(step);
		if (reply.type === "back") return "back";
		if (reply.type === "why") {
			const why = step.type === "screen" ? WHY_SCREEN : step.question.why;
			await asker.tell([{
				type: "paragraph",
				text: why
			}]);
		} else if (step.type === "screen") {
			const ticked = reply.type === "answer" ? reply.value : [];
			memory.ticked = ticked;
			return withTicks(dataset, now, ticked);
		} else {
			const answer = reply.type === "answer" ? reply.value : void 0;
			memory.answers.set(step.question.id, answer);
			return withReply(now, step.question.id, answer);
		}
	}
	function ask({ question }) {
		const { ask: message, choices, id } = question;
		const preset = memory.answers.get(id);
		if (choices !== void 0) return asker.choose({
			message,
			choices,
			canGoBack,
			preset: typeof preset === "string" ? preset : void 0
		});
		const read = (text) => readAnswer(question, text, dataset, asOf);
		return asker.write({
			message,
			hint: hintFor(question),
			canGoBack,
			read
		});
	}
}
const WHY_SCREEN = "Each of these can shut options out. What does not apply to you is not asked about.";
function screen(asker, conditions, { ticked }, canGoBack) {
	const choices = conditions.map(({ id, condition = id }) => ({
		value: id,
		label: condition
	}));
	return asker.tick({
		message: "Which of these apply to you? None is a fine answer.",
		choices,
		canGoBack,
		preset: ticked
	});
}
// src/cli/quiz/interactive.ts
const HINT = "use cert-advisor recommend: it takes the same answers as flags, or from --profile FILE";
/** Makes sure that there is somebody to ask. Throws a usage error that names the way without prompts. */
function assertInteractive({ env, stdinIsTerminal, stdoutIsTerminal }, { input }) {
	const missing = [...stdinIsTerminal ? [] : ["standard input"], ...stdoutIsTerminal ? [] : ["standard output"]];
	if (missing.length > 0) {
		const what = missing.length === 1 ? `${missing[0]} is none` : "neither standard input nor standard output is one";
		throw usageError("NO_TERMINAL", `quiz asks questions and needs a terminal; ${what}`, HINT);
	}
	if (!input) throw usageError("NO_INPUT", "quiz asks questions, and --no-input forbids that", HINT);
	if (/^(1|true)$/i.test(env["CI"] ?? "")) throw usageError("NO_INPUT", `quiz asks questions, and CI=${env["CI"]} says that nobody is there`, HINT);
}
/** Whether to ask with numbered lists: where it is asked for, and where arrow keys or redrawing do not work. */
function wantsPlain({ env }, plain) {
	const isMinTty = env["TERM_PROGRAM"] === "mintty" || env["MSYSTEM"] !== void 0;
	return plain || env["CERT_ADVISOR_PLAIN"] === "1" || env["TERM"] === "dumb" || isMinTty;
}
// src/cli/quiz/open-asker.ts
/** Opens the way of asking that the terminal allows, and gives it to `use`; closes it whatever happens. */
async function withAsker(context, { plain, color }, use) {
	const streams = context.promptStreams();
	const interrupt = new AbortController();
	const forget = streams.onInterrupt?.(() => interrupt.abort());
	const style = () => {
		const { columns = context.columns } = streams.output;
		return decideStyle({
			isTerminal: true,
			columns,
			env: context.env,
			colorFlag: color
		});
	};
	const asker = wantsPlain(context, plain === true) ? (await import("./cli-plain-asker.js")).plainAsker(streams, style, interrupt.signal) : await (await import("./cli-inquirer-asker.js")).inquirerAsker(streams, style, interrupt.signal);
	try {
		return await use(asker);
	} finally {
		asker.close();
		forget?.();
	}
}
// src/cli/quiz/quiz.ts
/** Asks, recommends, and says how to get the same answer again. */
async function quiz(context, options) {
	assertInteractive(context, options);
	const dataset = await datasetFor(context, options);
	const asOf = asOfDay(context, options);
	const given = await givenProfile(context, options, options.answers, dataset, asOf);
	const subject = {
		dataset,
		asOf,
		all: options.all === true
	};
	await withAsker(context, options, (asker) => conduct(asker, context, options, subject, given));
}
async function conduct(asker, context, options, subject, given) {
	const { dataset, asOf } = subject;
	await asker.tell(welcome());
	const { profile: replies, leftUnasked } = await converse(asker, subject, interviewFrom(given, options));
	const profile = inOrder(replies);
	const advice = recommend(dataset, profile, asOf, { top: options.top });
	await print(context, adviceResult(dataset, advice, asOf), options);
	const blocks = closing(leftUnasked.length, commandLine(profile, options));
	if (formatOf(options) === "table" && options.output === void 0) await asker.tell(blocks);
	else context.err(await (await import("./cli-terminal.js")).renderTerminal(blocks, BARE));
	await keep(asker, context, profile, options.save);
}
const BARE = {
	color: false,
	columns: null,
	unicode: false
};
/** Answers that were given are not asked for; `unsure` by flag is an answer, too. */
function interviewFrom(given, flags) {
	const start = startInterview(given);
	const told = PROFILE_KEYS.filter((key) => flags[key] !== void 0);
	return {
		...start,
		closed: /* @__PURE__ */ new Set([...start.closed, ...told])
	};
}
export { quiz };
