import { RootCommand } from '@bomb.sh/tab';
import type { CompletionTable, OptionWords, Word } from './words.ts';

/** What may stand where somebody pressed Tab. */
export interface Completions {
  readonly words: readonly Word[];
  /** Whether the names of files may stand there. */
  readonly files: boolean;
}

/** Words that a shell can take as they are; what would have to be quoted is left out, so that nothing typed can run. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._@+/=,-]*$|^--?[a-z][a-z-]*(=[\p{L}\p{N}._@+/=,-]*)?$/u;

const NONE: Completions = { words: [], files: false };

/** The words that go on from what is typed: `before` stands whole, `now` is begun. */
export function completionsAt(table: CompletionTable, before: readonly string[], now: string): Completions {
  const end = before.indexOf('--');
  if (end >= 0) return behindEnd(table, before.slice(0, end), before.slice(end + 1), now);
  const { words, typed, keep } = joined(before, now);
  const command = table.commands.find(({ name }) => words.includes(name));
  const option = command?.options.find(({ flag }) => flag === (flagIn(typed) ?? words.at(-1)));
  if (option?.files === true) return { words: [], files: !typed.startsWith('--') };
  const files = command?.files === true && !typed.startsWith('-') && takesNothing(option);
  const found = matching(table, words, typed);
  if (found.length === 0) return { ...NONE, files };
  return { words: found.map(([word, says]) => [word.slice(keep), says]), files };
}

/** Behind `--` nothing is an option any more: only what a command takes as words may stand there. */
function behindEnd(
  table: CompletionTable,
  options: readonly string[],
  before: readonly string[],
  now: string,
): Completions {
  const command = table.commands.find(({ name }) => options.includes(name));
  if (command === undefined) return NONE;
  if (now.startsWith('-')) return { ...NONE, files: command.files === true };
  return completionsAt(table, [command.name, ...before.filter((word) => !word.startsWith('-'))], now);
}

function takesNothing(option: OptionWords | undefined): boolean {
  return option === undefined || option.bare === true;
}

function flagIn(typed: string): string | undefined {
  return /^(--[a-z-]+)=/.exec(typed)?.[1];
}

/**
 * bash cuts `--cloud=aw` into three words and replaces the last only; the other shells hand it on whole. `keep` is how much of the
 * word that goes on stands already.
 */
function joined(
  before: readonly string[],
  now: string,
): { readonly words: readonly string[]; readonly typed: string; readonly keep: number } {
  const [flag, sign] = before.slice(-2);
  if (sign === '=' && flag?.startsWith('--'))
    return { words: before.slice(0, -2), typed: `${flag}=${now}`, keep: flag.length + 1 };
  const last = before.at(-1);
  if (now === '=' && last?.startsWith('--'))
    return { words: before.slice(0, -1), typed: `${last}=`, keep: last.length + 1 };
  return { words: before, typed: now, keep: 0 };
}

/** What the completion library finds, as whole words that begin with what is typed. */
function matching(table: CompletionTable, words: readonly string[], typed: string): Word[] {
  // In a list of several words the last is being typed.
  const [, lead = '', rest = typed] = /^((?:--[a-z-]+=)?(?:[^,]*,)*)(.*)$/s.exec(typed) ?? [];
  const flag = flagIn(lead) ?? '';
  const root = rootFor(table, words);
  // The library would print what it finds, cut to its own idea of a word.
  Object.defineProperty(root, 'complete', { value: () => {} });
  root.parse([...words, flag === '' ? (lead === '' ? typed : '') : `${flag}=`]);
  const found = new Map(root.completions.map(({ value, description = '' }) => [value, description]));
  return [...found]
    .filter(([word]) => word.startsWith(rest) && !isSaid(word, words, lead))
    .map(([word, says]): Word => [`${lead}${word}`, says])
    .filter(([word]) => PLAIN.test(word));
}

/** What may be given several times. */
const AGAIN: readonly string[] = ['--extend', '--ads'];

/** Whether an option stands on the line already, or a word in the list that is being typed. */
function isSaid(word: string, words: readonly string[], lead: string): boolean {
  if (
    lead
      .replace(/^--[a-z-]+=/, '')
      .split(',')
      .includes(word)
  )
    return true;
  if (!word.startsWith('--') || AGAIN.includes(word)) return false;
  return words.some((each) => each === word || each.startsWith(`${word}=`));
}

const SWITCHES: readonly OptionWords[] = [
  { flag: '--help', says: 'show what there is', bare: true },
  { flag: '--version', says: 'print the version', bare: true },
  { flag: '--json', says: 'print as JSON', bare: true },
  { flag: '--no-color', says: 'no colour', bare: true },
  { flag: '--no-input', says: 'never ask anything', bare: true },
];

function rootFor({ commands, lists }: CompletionTable, typed: readonly string[]): RootCommand {
  const root = new RootCommand();
  const wordsOf = (names: readonly string[] = []) => names.flatMap((name) => lists[name] ?? []);
  const offer =
    (words: readonly Word[]) =>
    (complete: (value: string, description: string) => void): void => {
      for (const [word, says] of words) complete(word, says);
    };
  const add = (to: Pick<RootCommand, 'option'>, { flag, says, bare, words, lists: names }: OptionWords) => {
    const name = flag.replace(/^--/, '');
    if (bare === true) to.option(name, says);
    else to.option(name, says, offer(words ?? wordsOf(names)));
  };
  for (const option of SWITCHES) add(root, option);
  for (const { name, says, options, lists: names = [], listsBehind = [] } of commands) {
    const command = root.command(name, says);
    for (const option of options) add(command, option);
    const isBegun = typed.slice(typed.indexOf(name) + 1).some((word) => !word.startsWith('-'));
    command.argument('words', offer(wordsOf(isBegun ? [...names, ...listsBehind] : names)), true);
  }
  root
    .command('help', 'what a command does')
    .argument('command', offer(commands.map(({ name, says }): Word => [name, says])));
  return root;
}
