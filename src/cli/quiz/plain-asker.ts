import type { Style } from '../../render/style.ts';
import type { PromptStreams } from '../context.ts';
import {
  type Asker,
  AT_THE_START,
  type ChoicePrompt,
  type Detour,
  detourFor,
  detoursFrom,
  type Reply,
  type TextPrompt,
  type TickPrompt,
} from './asker.ts';
import { type LineAnswer, type LinePrompts, openLinePrompts } from './line-prompts.ts';

/** Asks with numbered lists, for terminals that cannot move a cursor and for people who hear the screen read. */
export function plainAsker(streams: PromptStreams, style: () => Style, interrupt: AbortSignal): Asker {
  const prompts = openLinePrompts(streams, style, interrupt);
  return {
    tell: prompts.tell,
    choose: (prompt) => choose(prompts, prompt),
    tick: (prompt) => tick(prompts, prompt),
    write: (prompt) => write(prompts, prompt),
    confirm: (message) => confirm(prompts, message),
    close: prompts.close,
  };
}

async function choose(prompts: LinePrompts, prompt: ChoicePrompt): Promise<Reply<string>> {
  const { message, choices, preset, canGoBack } = prompt;
  const detours = detoursFrom(prompt);
  const count = choices.length + detours.length;
  await prompts.list(
    message,
    [...choices, ...detours].map(({ label }) => label),
  );
  const before = choices.findIndex(({ value }) => value === preset) + 1;
  const memory = before > 0 ? `before: ${before}, ` : '';
  return prompts.until<Reply<string>>(`Number (${memory}Enter = not sure): `, (line) => {
    const detour = detourFor(line);
    if (detour !== undefined) return allowed(detour, canGoBack);
    const at = positionOf(line, count);
    if (at === null) return { objection: `Type a number from 1 to ${count}.` };
    const choice = choices[at];
    if (choice !== undefined) return { value: { type: 'answer', value: choice.value } };
    return { value: { type: detours[at - choices.length]?.type ?? 'unsure' } };
  });
}

async function tick(
  prompts: LinePrompts,
  { message, choices, canGoBack }: TickPrompt,
): Promise<Reply<readonly string[]>> {
  await prompts.list(
    message,
    choices.map(({ label }) => label),
  );
  const prompt = `Numbers with commas (Enter for none, ? why${canGoBack ? ', < back' : ''}): `;
  return prompts.until<Reply<readonly string[]>>(prompt, (line) => {
    const detour = line === '' ? undefined : detourFor(line);
    if (detour !== undefined) return allowed(detour, canGoBack);
    const places = line.split(/[\s,]+/).filter((word) => word !== '');
    const picked = places.map((word) => choices[positionOf(word, choices.length) ?? -1]);
    const values = picked.flatMap((choice) => (choice === undefined ? [] : [choice.value]));
    if (values.length < places.length) return { objection: `Type numbers from 1 to ${choices.length}, or nothing.` };
    return { value: { type: 'answer', value: values } };
  });
}

async function write<T>(prompts: LinePrompts, { message, hint, canGoBack, read }: TextPrompt<T>): Promise<Reply<T>> {
  await prompts.tell([{ type: 'paragraph', text: message }]);
  await prompts.say(hint);
  return prompts.until<Reply<T>>('Answer: ', (line) => {
    const detour = detourFor(line);
    if (detour !== undefined) return allowed(detour, canGoBack);
    try {
      return { value: { type: 'answer', value: read(line) } };
    } catch (error) {
      return { objection: error instanceof Error ? error.message : String(error) };
    }
  });
}

function confirm(prompts: LinePrompts, message: string): Promise<boolean> {
  return prompts.until(`${message} [y/N] `, (line) =>
    /^(y(es)?|no?|)$/i.test(line) ? { value: /^y/i.test(line) } : { objection: 'Type y or n.' },
  );
}

function allowed(detour: Detour, canGoBack: boolean): LineAnswer<Detour> {
  return detour.type === 'back' && !canGoBack ? { objection: AT_THE_START } : { value: detour };
}

/** The place in a list, counted from 0, that a typed number names. */
function positionOf(text: string, length: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= length ? number - 1 : null;
}
