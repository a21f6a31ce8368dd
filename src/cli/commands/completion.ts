import { Command } from 'commander';
import { type DataChoice, isOwn } from '../../data/load.ts';
import type { Entry } from '../command-entry.ts';
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts';
import type { CompletionTable } from '../completion/words.ts';
import type { Context } from '../context.ts';
import { dataChoiceIn } from '../data-choice.ts';
import { settled } from '../settings.ts';
import { oneOf } from '../values.ts';

/** `completion`: what makes a shell complete commands, options, values and ids at a Tab. */
export function completionCommand(context: Context, inUse: DataChoice, all: readonly Entry[]): Command {
  return (
    new Command('completion')
      .description(
        'Prints what makes a shell complete commands, options, values and ids when you press Tab. The words are those of the data in use: --data and --extend on the line count.',
      )
      .addHelpText('before', EXAMPLES)
      .argument('<shell>', SHELLS.join(', '))
      // What the scripts hand on: the words on the line, the last of which is begun and has = before it.
      .argument('[typed...]', 'what the scripts give it at a Tab')
      .action(async (shell: string, typed: string[]) => {
        const print = Object.hasOwn(ANSWERS, shell)
          ? ANSWERS[shell as keyof typeof ANSWERS]
          : () => SCRIPTS[oneOf(shell, SHELLS) as Shell];
        context.out(await print({ context, inUse, all, typed }));
      })
  );
}

const EXAMPLES = `Examples:
  cert-advisor completion fish | source       in ~/.config/fish/config.fish
  source <(cert-advisor completion bash)      in ~/.bashrc
  source <(cert-advisor completion zsh)       in ~/.zshrc
  cert-advisor completion powershell | Out-String | Invoke-Expression
                                              in $PROFILE
`;

interface Asked {
  readonly context: Context;
  readonly inUse: DataChoice;
  readonly all: readonly Entry[];
  readonly typed: readonly string[];
}
type Answer = (asked: Asked) => Promise<string>;

/** What programs ask instead of a shell: scripts for words, the build for the table of all that can be typed. */
const ANSWERS = {
  async words({ context, all, typed }: Asked) {
    const { completionsAt } = await import('../completion/answer.ts');
    const before = typed.slice(0, -1);
    const { words, files } = completionsAt(await tableOf(context, all, before), before, (typed.at(-1) ?? '').slice(1));
    const lines = words.map(([word, says]) => `${word}\t${says.replaceAll(/\s+/g, ' ')}\n`);
    return [...lines, ...(files ? [':files\n'] : [])].join('');
  },
  async table({ context, inUse, all }: Asked) {
    const { tableFor } = await import('../completion/table.ts');
    return `${JSON.stringify(await tableFor(context, inUse, all))}\n`;
  },
} satisfies Readonly<Record<string, Answer>>;

/** The words of the dataset that the line names, of the built-in one where it names none or one that cannot be read. */
async function tableOf(context: Context, all: readonly Entry[], before: readonly string[]): Promise<CompletionTable> {
  const typed = before.map((word) => unquoted(word, context.env['HOME']));
  // As any command would have it, with what the settings add.
  const choice = dataChoiceIn(withSettings(context, ['list', ...typed]));
  const built = await context.builtTable();
  if (built !== null && !isOwn(choice)) return built;
  const { tableFor } = await import('../completion/table.ts');
  return tableFor(context, choice, all).catch(() => built ?? tableFor(context, {}, all));
}

/** A command line with what is set besides; as it stands where the settings cannot be read, which is nothing to say at a Tab. */
function withSettings({ env, readIfThere }: Context, line: readonly string[]): readonly string[] {
  try {
    return settled(line, { env, readIfThere, stdoutIsTerminal: false }, null).args;
  } catch {
    return line;
  }
}

/** A word as the shell would hand it on, as far as that can be known without running anything. */
function unquoted(word: string, home = '~'): string {
  return word
    .replace(/^(['"])(.*)\1$/, '$2')
    .replaceAll(/\\(.)/g, '$1')
    .replace(/^~(?=\/)/, home);
}
