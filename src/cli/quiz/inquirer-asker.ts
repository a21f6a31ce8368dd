import type { Style } from '../../render/style.ts';
import type { PromptStreams } from '../context.ts';
import {
  type Asker,
  type ChoicePrompt,
  type Detour,
  NOT_SURE,
  type Reply,
  type TextPrompt,
  type TickPrompt,
} from './asker.ts';
import type { ChoiceConfig, Picked } from './choice-prompt.ts';
import { type InquirerPrompts, openInquirerPrompts } from './inquirer-prompts.ts';
import type { TextConfig } from './text-prompt.ts';

/** Asks with arrow keys, redrawing the list as the cursor moves. */
export function inquirerAsker(streams: PromptStreams, style: () => Style, interrupt: AbortSignal): Asker {
  const prompts = openInquirerPrompts(streams, style, interrupt);
  return {
    tell: prompts.tell,
    record: async (answered) => prompts.transcript.add(answered),
    takeBack: async () => prompts.transcript.takeBack(),
    choose: (prompt) => choose(prompts, prompt),
    tick: (prompt) => tick(prompts, prompt),
    write: (prompt) => write(prompts, prompt),
    confirm: (message) => confirm(prompts, message),
    close() {},
  };
}

async function choose(prompts: InquirerPrompts, prompt: ChoicePrompt): Promise<Reply<string>> {
  const { choices, preset } = prompt;
  const labels = [...choices.map(({ label }) => label), NOT_SURE];
  const cursor = Math.max(
    0,
    choices.findIndex(({ value }) => value === preset),
  );
  const picked = await pick(prompts, { ...prompts.configFor(prompt), labels, cursor, ticked: null });
  if (isDetour(picked)) return picked;
  const choice = choices[picked[0] ?? choices.length];
  return choice === undefined ? { type: 'unsure' } : { type: 'answer', value: choice.value };
}

async function tick(prompts: InquirerPrompts, prompt: TickPrompt): Promise<Reply<readonly string[]>> {
  const { choices, preset } = prompt;
  const labels = choices.map(({ label }) => label);
  const ticked = choices.flatMap(({ value }, at) => (preset.includes(value) ? [at] : []));
  const picked = await pick(prompts, { ...prompts.configFor(prompt), labels, cursor: 0, ticked });
  if (isDetour(picked)) return picked;
  return { type: 'answer', value: picked.flatMap((at) => choices[at]?.value ?? []) };
}

function pick(prompts: InquirerPrompts, config: ChoiceConfig): Promise<Picked> {
  return prompts.run<Picked>({ ...config, type: 'choice' });
}

async function write<T>(prompts: InquirerPrompts, prompt: TextPrompt<T>): Promise<Reply<T>> {
  const { hint, read } = prompt;
  const config: TextConfig = { ...prompts.configFor(prompt), hint, objectionTo: (text) => objectionTo(text, read) };
  const line = await prompts.run<string | Detour>({ ...config, type: 'text' });
  return typeof line === 'string' ? { type: 'answer', value: read(line) } : line;
}

async function confirm(prompts: InquirerPrompts, message: string): Promise<boolean> {
  const theme = { prefix: { idle: '?', done: '?' }, style: { message: (text: string) => text } };
  const question = { type: 'confirm', message: prompts.fold(message), default: false, theme };
  return (await prompts.run<boolean>(question)) === true;
}

function isDetour(picked: Picked): picked is Detour {
  return 'type' in picked;
}

/** What is wrong with a line; null where it can be taken. */
function objectionTo(line: string, read: (text: string) => unknown): string | null {
  try {
    read(line);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
