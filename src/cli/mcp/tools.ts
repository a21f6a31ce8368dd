import type { Command, Option } from 'commander';
import type { Question } from '../../core/profile/question.ts';
import { ABOUT_YOU, EVERYWHERE } from '../help.ts';

// A tool is a command: its arguments are the options of the command as they stand in the dataset in use, described once for people and
// assistants alike.

/** The words of a command as an argument, and what a tool does where nothing is said. */
interface ToolSpec {
  readonly words: { readonly key: string; readonly least: number; readonly most: number } | null;
  readonly defaults: Readonly<Record<string, number>>;
}

const MOST_WORDS = 6;

/** The commands that are served. */
export const TOOLS = {
  recommend: { words: null, defaults: {} },
  list: { words: { key: 'things', least: 0, most: MOST_WORDS }, defaults: { limit: 10 } },
  show: { words: { key: 'ids', least: 1, most: MOST_WORDS }, defaults: {} },
  compare: { words: { key: 'ids', least: 2, most: MOST_WORDS }, defaults: {} },
  roi: { words: { key: 'ids', least: 1, most: MOST_WORDS }, defaults: {} },
  plan: { words: { key: 'subject', least: 0, most: MOST_WORDS }, defaults: {} },
} as const satisfies Readonly<Record<string, ToolSpec>>;
export type ToolName = keyof typeof TOOLS;

/** Whether a name is that of a tool. */
export function isTool(name: string): name is ToolName {
  return Object.hasOwn(TOOLS, name);
}

/** Options that read or write files, or that say how something looks. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['profile', 'heldFrom', 'ads', 'replay', 'compareWith', 'batch', 'full', 'ics'],
  ...['details', 'sources', 'columns', 'currency', 'rate'],
]);

/** How long a text and a list may be. */
export const LONGEST_TEXT = 200;
export const MOST_ITEMS = 50;

// Types and not interfaces, which are no JSON to the compiler.

/** One argument as JSON Schema has it. */
export type Property = {
  readonly type: 'boolean' | 'number' | 'string' | 'array';
  readonly description: string;
  readonly enum?: string[];
  readonly maxLength?: number;
  readonly items?: { readonly type: 'string'; readonly maxLength?: number; readonly enum?: string[] };
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: number;
};

/** The arguments of a tool as JSON Schema has them. */
export type ToolInput = {
  readonly type: 'object';
  readonly properties: Record<string, Property>;
  readonly required: string[];
  readonly additionalProperties: false;
};

/** What a tool takes, read off its command. */
export function inputOf(name: ToolName, command: Command, questions: readonly Question[]): ToolInput {
  const { words, defaults }: ToolSpec = TOOLS[name];
  const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));
  const options = command.options.filter(isServed).map((option) => {
    const key = option.attributeName();
    const preset = defaults[key] === undefined ? {} : { default: defaults[key] };
    return [key, { ...propertyOf(option, byId.get(key)), ...preset }] as const;
  });
  return {
    type: 'object',
    properties: { ...wordsProperty(command, words), ...Object.fromEntries(options) },
    required: words !== null && words.least > 0 ? [words.key] : [],
    additionalProperties: false,
  };
}

function isServed(option: Option): boolean {
  const { hidden, helpGroupHeading, long } = option;
  const isOurs = helpGroupHeading !== EVERYWHERE || long === '--as-of';
  return !hidden && isOurs && !LEFT_OUT.has(option.attributeName());
}

function wordsProperty({ registeredArguments }: Command, words: ToolSpec['words']): Record<string, Property> {
  if (words === null) return {};
  const { key, least, most } = words;
  const description = registeredArguments[0]?.description ?? '';
  const items = { type: 'string', maxLength: LONGEST_TEXT } as const;
  return { [key]: { type: 'array', description, items, minItems: least, maxItems: most } };
}

function propertyOf(option: Option, question: Question | undefined): Property {
  const { flags, required, optional } = option;
  const description = descriptionOf(option, question);
  if (!required && !optional) return { type: 'boolean', description };
  const text = textOf(option, question);
  if (isList(option, question))
    return { type: 'array', description, items: { type: 'string', ...text }, maxItems: MOST_ITEMS };
  if (flags.endsWith('<n>') || (question?.type === 'number' && isAboutPerson(option)))
    return { type: 'number', description };
  return { type: 'string', description, ...text };
}

/** The texts that there are, or how long one may be. */
function textOf(
  { argChoices = [] }: Option,
  question: Question | undefined,
): { enum: string[] } | { maxLength: number } {
  if (argChoices.length === 0) return { maxLength: LONGEST_TEXT };
  const others = (question?.others ?? []).map(({ value }) => value);
  return { enum: [...new Set([...argChoices, ...others])] };
}

/** What is asked of a person as it is asked, with what may be said where no list says it; else what the option does. */
function descriptionOf(option: Option, question: Question | undefined): string {
  const { description, argChoices = [] } = option;
  // A list of JSON has its own commas.
  if (question === undefined || !isAboutPerson(option)) return description.replace(/,? ?\(?comma-separated\)?/, '');
  return argChoices.length > 0 ? question.ask : `${question.ask} (${description})`;
}

function isAboutPerson({ helpGroupHeading }: Option): boolean {
  return helpGroupHeading === ABOUT_YOU;
}

function isList({ description, flags }: Option, question: Question | undefined): boolean {
  const type = question?.type;
  return type === 'held' || type === 'choices' || /comma-separated/.test(description) || flags.includes(',…');
}
