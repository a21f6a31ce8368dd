import type { Style } from '../../render/style.ts';
import type { PromptStreams } from '../context.ts';
import {
  type Asker,
  AT_THE_START,
  type ChoicePrompt,
  type Detour,
  NOT_SURE,
  type Prompt,
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
    record: async ({ remark }) => (remark === '' ? undefined : prompts.say(remark)),
    // What was said before stands above; the question is put again below.
    takeBack: async () => {},
    choose: (prompt) => choose(prompts, prompt),
    tick: (prompt) => tick(prompts, prompt),
    write: (prompt) => write(prompts, prompt),
    confirm: (message) => confirm(prompts, message),
    close: prompts.close,
  };
}

const FINISH = '.';

/** The keys that lead round every answer, in words. */
function keysOf({ canGoBack }: Prompt): string {
  return `? why${canGoBack ? ', < back' : ''}, ${FINISH} finish now`;
}

/** What a line that leads round an answer does; null for any other. */
function roundabout(line: string, { canGoBack, why, ranking }: Prompt): LineAnswer<Detour> | null {
  if (line === '?') return { objection: why };
  if (line === 'ranking') return { objection: ranking() };
  if (line === FINISH) return { value: { type: 'finish' } };
  if (line === '<' || line === 'back') {
    return canGoBack ? { value: { type: 'back' } } : { objection: AT_THE_START };
  }
  return null;
}

async function choose(prompts: LinePrompts, prompt: ChoicePrompt): Promise<Reply<string>> {
  const { message, choices, preset, progress } = prompt;
  const labels = [...choices.map(({ label }) => label), NOT_SURE];
  await prompts.list(`${message} (${progress})`, labels);
  const before = choices.findIndex(({ value }) => value === preset) + 1;
  const memory = before > 0 ? `before: ${before}, ` : '';
  return prompts.until<Reply<string>>(`Number (${memory}Enter = not sure, ${keysOf(prompt)}): `, (line) => {
    const round = roundabout(line, prompt);
    if (round !== null) return round;
    const at = line === '' ? choices.length : positionOf(line, labels.length);
    if (at === null) return { objection: `Type a number from 1 to ${labels.length}.` };
    const choice = choices[at];
    return { value: choice === undefined ? { type: 'unsure' } : { type: 'answer', value: choice.value } };
  });
}

async function tick(prompts: LinePrompts, prompt: TickPrompt): Promise<Reply<readonly string[]>> {
  const { message, choices, progress } = prompt;
  await prompts.list(
    `${message} (${progress})`,
    choices.map(({ label }) => label),
  );
  return prompts.until<Reply<readonly string[]>>(
    `Numbers with commas (Enter for none, ${keysOf(prompt)}): `,
    (line) => {
      const round = roundabout(line, prompt);
      if (round !== null) return round;
      const places = line.split(/[\s,]+/).filter((word) => word !== '');
      const picked = places.map((word) => choices[positionOf(word, choices.length) ?? -1]);
      const values = picked.flatMap((choice) => (choice === undefined ? [] : [choice.value]));
      if (values.length < places.length) return { objection: `Type numbers from 1 to ${choices.length}, or nothing.` };
      return { value: { type: 'answer', value: values } };
    },
  );
}

async function write<T>(prompts: LinePrompts, prompt: TextPrompt<T>): Promise<Reply<T>> {
  const { message, hint, read, progress } = prompt;
  await prompts.tell([{ type: 'paragraph', text: `${message} (${progress})` }]);
  await prompts.say(hint);
  return prompts.until<Reply<T>>(`Answer (Enter = not sure, ${keysOf(prompt)}): `, (line) => {
    const round = line === '' ? { value: { type: 'unsure' } as const } : roundabout(line, prompt);
    if (round !== null) return round;
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

/** The place in a list, counted from 0, that a typed number names. */
function positionOf(text: string, length: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= length ? number - 1 : null;
}
