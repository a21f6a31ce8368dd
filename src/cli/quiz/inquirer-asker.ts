import type { Style } from '../../render/style.ts';
import type { PromptStreams } from '../context.ts';
import {
  type Asker,
  AT_THE_START,
  type ChoicePrompt,
  DETOURS,
  type Detour,
  detourFor,
  detoursFrom,
  type Reply,
  type TextPrompt,
  type TickPrompt,
} from './asker.ts';
import { type InquirerPrompts, openInquirerPrompts } from './inquirer-prompts.ts';

/** Columns before a message and before the labels of a list and of a checkbox. */
const MESSAGE_INDENT = 2;
const LIST_INDENT = 2;
const BOX_INDENT = 6;

/** Asks with arrow keys, redrawing the list as the cursor moves. */
export function inquirerAsker(streams: PromptStreams, style: () => Style, interrupt: AbortSignal): Asker {
  const prompts = openInquirerPrompts(streams, style, interrupt);
  return {
    tell: prompts.tell,
    choose: (prompt) => choose(prompts, prompt),
    tick: (prompt) => tick(prompts, prompt),
    write: (prompt) => write(prompts, prompt),
    confirm: (message) => confirm(prompts, message),
    close() {},
  };
}

async function choose(prompts: InquirerPrompts, prompt: ChoicePrompt): Promise<Reply<string>> {
  const { message, choices, preset, canGoBack } = prompt;
  const entries = [
    ...choices.map(({ value, label }) => ({ value, name: prompts.fold(label, LIST_INDENT) })),
    ...detoursFrom(prompt).map(({ type, label }) => ({ value: { type }, name: label })),
  ];
  const picked = await prompts.run<string | Detour>(keysOf(canGoBack), {
    type: 'select',
    message: prompts.fold(message, MESSAGE_INDENT),
    choices: entries,
    default: preset,
    pageSize: prompts.pageSize(),
  });
  const label = typeof picked === 'string' ? choices.find(({ value }) => value === picked)?.label : labelOf(picked);
  await prompts.note(message, label ?? '');
  return replyFrom(picked);
}

async function tick(prompts: InquirerPrompts, prompt: TickPrompt): Promise<Reply<readonly string[]>> {
  const { message, choices, preset, canGoBack } = prompt;
  const ticked = await prompts.run<readonly string[]>(keysOf(canGoBack), {
    type: 'checkbox',
    message: prompts.fold(message, MESSAGE_INDENT),
    choices: choices.map(({ value, label }) => {
      return { value, name: prompts.fold(label, BOX_INDENT), checked: preset.includes(value) };
    }),
    pageSize: prompts.pageSize(),
    shortcuts: { all: null, invert: null },
  });
  const reply = replyFrom(ticked);
  const labels = choices.filter(({ value }) => reply.type === 'answer' && reply.value.includes(value));
  const words = labels.map(({ label }) => label).join('; ') || 'None';
  await prompts.note(message, reply.type === 'answer' ? words : labelOf(reply));
  return reply;
}

async function write<T>(
  prompts: InquirerPrompts,
  { message, hint, canGoBack, read }: TextPrompt<T>,
): Promise<Reply<T>> {
  await prompts.show([{ type: 'notes', items: [hint] }]);
  const validate = (line: string) => objectionTo(line, canGoBack, read);
  // Any key may be part of the text; only a whole line leads round an answer.
  const question = { type: 'input', message: prompts.fold(message, MESSAGE_INDENT), validate };
  const line = String(await prompts.run<string>([], question));
  const detour = detourFor(line);
  await prompts.note(message, detour === undefined ? line : labelOf(detour));
  return detour ?? { type: 'answer', value: read(line) };
}

async function confirm(prompts: InquirerPrompts, message: string): Promise<boolean> {
  const question = { type: 'confirm', message: prompts.fold(message, MESSAGE_INDENT), default: false };
  const answer = (await prompts.run<boolean>([], question)) === true;
  await prompts.note(message, answer ? 'Yes' : 'No');
  return answer;
}

function keysOf(canGoBack: boolean): Detour['type'][] {
  return canGoBack ? ['why', 'back'] : ['why'];
}

function labelOf({ type }: Detour): string {
  return DETOURS.find((detour) => detour.type === type)?.label ?? '';
}

function replyFrom<T extends string | readonly string[]>(value: T | Detour): Reply<T> {
  return typeof value === 'object' && 'type' in value ? value : { type: 'answer', value };
}

/** True when a line can be taken, else what is wrong with it. */
function objectionTo(line: string, canGoBack: boolean, read: (text: string) => unknown): true | string {
  const detour = detourFor(line);
  if (detour !== undefined) return detour.type !== 'back' || canGoBack || AT_THE_START;
  try {
    read(line);
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
