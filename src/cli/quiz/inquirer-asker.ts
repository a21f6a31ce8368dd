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
import { openStage, type Stage } from './stage.ts';

/** Columns before a message and before the labels of a list and of a checkbox. */
const MESSAGE_INDENT = 2;
const LIST_INDENT = 2;
const BOX_INDENT = 6;

/** Asks with arrow keys, redrawing the list as the cursor moves. */
export async function inquirerAsker(
  streams: PromptStreams,
  style: () => Style,
  interrupt: AbortSignal,
): Promise<Asker> {
  const stage = await openStage(streams, style, interrupt);
  return {
    tell: stage.tell,
    choose: (prompt) => choose(stage, prompt),
    tick: (prompt) => tick(stage, prompt),
    write: (prompt) => write(stage, prompt),
    confirm: (message) => confirm(stage, message),
    close() {},
  };
}

async function choose(stage: Stage, prompt: ChoicePrompt): Promise<Reply<string>> {
  const { message, choices, preset, canGoBack } = prompt;
  const entries = [
    ...choices.map(({ value, label }) => ({ value, name: stage.fold(label, LIST_INDENT) })),
    ...detoursFrom(prompt).map(({ type, label }) => ({ value: { type }, name: label })),
  ];
  const picked = await stage.run<string | Detour>(keysOf(canGoBack), {
    type: 'select',
    message: stage.fold(message, MESSAGE_INDENT),
    choices: entries,
    default: preset,
    pageSize: stage.pageSize(),
  });
  const label = typeof picked === 'string' ? choices.find(({ value }) => value === picked)?.label : labelOf(picked);
  await stage.note(message, label ?? '');
  return replyFrom(picked);
}

async function tick(stage: Stage, prompt: TickPrompt): Promise<Reply<readonly string[]>> {
  const { message, choices, preset, canGoBack } = prompt;
  const ticked = await stage.run<readonly string[]>(keysOf(canGoBack), {
    type: 'checkbox',
    message: stage.fold(message, MESSAGE_INDENT),
    choices: choices.map(({ value, label }) => {
      return { value, name: stage.fold(label, BOX_INDENT), checked: preset.includes(value) };
    }),
    pageSize: stage.pageSize(),
    shortcuts: { all: null, invert: null },
  });
  const reply = replyFrom(ticked);
  const labels = choices.filter(({ value }) => reply.type === 'answer' && reply.value.includes(value));
  const words = labels.map(({ label }) => label).join('; ') || 'None';
  await stage.note(message, reply.type === 'answer' ? words : labelOf(reply));
  return reply;
}

async function write<T>(stage: Stage, { message, hint, canGoBack, read }: TextPrompt<T>): Promise<Reply<T>> {
  await stage.show([{ type: 'notes', items: [hint] }]);
  const validate = (line: string) => objectionTo(line, canGoBack, read);
  // Any key may be part of the text; only a whole line leads round an answer.
  const question = { type: 'input', message: stage.fold(message, MESSAGE_INDENT), validate };
  const line = String(await stage.run<string>([], question));
  const detour = detourFor(line);
  await stage.note(message, detour === undefined ? line : labelOf(detour));
  return detour ?? { type: 'answer', value: read(line) };
}

async function confirm(stage: Stage, message: string): Promise<boolean> {
  const question = { type: 'confirm', message: stage.fold(message, MESSAGE_INDENT), default: false };
  const answer = (await stage.run<boolean>([], question)) === true;
  await stage.note(message, answer ? 'Yes' : 'No');
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
