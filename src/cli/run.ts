import { Command, CommanderError } from 'commander';
import type { HelpWording } from '../core/advice/words/wording.ts';
import type { DataChoice } from '../data/load.ts';
import { cleanCode } from '../render/clean.ts';
import { PURPOSES } from './command-names.ts';
import { COMMANDS } from './commands.ts';
import { profilePath } from './config-folder.ts';
import type { Context } from './context.ts';
import { dataChoiceIn } from './data-choice.ts';
import { EXIT, type ExitCode, reportFailure } from './exit-code.ts';
import { HELP, helpWidth } from './help.ts';
import { typedHere } from './program-name.ts';
import { withProgress } from './progress.ts';
import { settled } from './settings.ts';
import { VERSION } from './version.ts';

/** The whole program as a function: arguments in, exit code out. Never touches `process`. */
export async function run(argv: readonly string[], given: Context): Promise<ExitCode> {
  const context = guarded(given);
  try {
    const typed = argv.length === 0 && context.stdinIsTerminal && context.stdoutIsTerminal ? ['quiz'] : inOrder(argv);
    const { args, profile } = settled(typed, context, profilePath(context));
    if (profile !== null)
      context.err(`Your answers are those of ${profile}; --profile names others, flags beat them.\n`);
    const program = await programFor(args, context);
    if (args.length === 0) {
      program
        .configureOutput({ writeErr: (text) => context.err(typedHere(context)(text)) })
        .outputHelp({ error: true });
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    const words = argv[0] === 'help' ? argv.slice(1) : argv;
    return reportFailure(await hinted(error, words, context), context, wantsJson(argv));
  }
}

/** An unknown command may be the name of something: then the failure says what shows it. */
async function hinted(error: unknown, argv: readonly string[], context: Context): Promise<unknown> {
  const isUnknown = error instanceof CommanderError && error.code === 'commander.unknownCommand';
  if (!isUnknown) return error;
  const { leadFrom } = await import('./unknown-command.ts');
  return leadFrom(argv, context, error.message.includes('Did you mean') ? error : null);
}

/** Tells a failure that no command caught, as `run` tells those that it caught. */
export function reportUncaught(error: unknown, argv: readonly string[], given: Context): ExitCode {
  return reportFailure(error, guarded(given), wantsJson(argv));
}

/**
 * The same context, which lets nothing active through to standard error, whoever wrote it, and loads each dataset once: flags are made
 * from it before the command reads it.
 */
function guarded(context: Context): Context {
  const whole = onceEach((choice: DataChoice) => withProgress(context, (tell) => context.loadDataset(choice, tell)));
  // Data of the user's own is read as a whole whatever of it is wanted, so once for everything.
  const forDecisions = (choice: DataChoice) => (isOwn(choice) ? whole(choice) : context.loadForDecisions(choice));
  const record = async (choice: DataChoice, id: string) =>
    (isOwn(choice) ? (await whole(choice)).credentials.find((each) => each.id === id) : undefined) ??
    context.loadRecord(choice, id);
  // Not a copy: what the context tells of streams is read when it is wanted.
  return Object.defineProperties(Object.create(context) as Context, {
    loadDataset: { value: whole },
    loadForDecisions: { value: onceEach(forDecisions) },
    loadRecord: { value: record },
    err: { value: (text: string) => context.err(cleanCode(text)) },
  });
}

/** Whether anything but the built-in dataset alone is asked for; told here, as asking the loader would load it for `--version` too. */
function isOwn({ data, extend = [] }: DataChoice): boolean {
  return data !== undefined || extend.length > 0;
}

/** The same function, which works its result out once for equal arguments. */
function onceEach<Argument, Result>(make: (argument: Argument) => Result): (argument: Argument) => Result {
  const made = new Map<string, Result>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const result = made.get(key) ?? make(argument);
    made.set(key, result);
    return result;
  };
}

/**
 * `help` as `--help` and `help NAME` as `NAME --help`, so that an unknown name is an unknown command; and switches that every command has are
 * taken from before the command, where people put them, to behind it.
 */
function inOrder(argv: readonly string[]): readonly string[] {
  if (argv[0] === 'help') {
    const [asked, ...others] = argv.slice(1);
    if (asked === undefined || asked.startsWith('-')) return ['--help', ...argv.slice(1)];
    // What follows says whose words the help is in: --data.
    return COMMANDS.some(({ name }) => name === asked) ? [asked, '--help', ...others] : [asked];
  }
  const command = argv.findIndex((arg) => !SWITCHES.has(arg));
  return command <= 0 ? argv : [...argv.slice(command), ...argv.slice(0, command)];
}

const SWITCHES = new Set(['--json', '--no-color', '--no-input']);

/** The program with the one command that is asked for loaded, and the others by name only. */
async function programFor(argv: readonly string[], context: Context): Promise<Command> {
  const program = new Command('cert-advisor')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      // Help words the questions of the dataset in use.
      writeOut: (text) => context.out(cleanCode(typedHere(context)(text))),
      writeErr: () => {},
      getOutHelpWidth: () => helpWidth(context.columns),
      getErrHelpWidth: () => helpWidth(context.columns),
    })
    .configureHelp(HELP)
    .addHelpText('after', `\n${EXIT_CODES}`);
  const wanted = argv.find((arg) => !arg.startsWith('-') && arg !== 'help');
  const help = await helpFor(argv, context);
  withHelp(program, help, 'program').description(help?.about ?? '');
  for (const { name, summary, load } of COMMANDS) {
    const command =
      name === wanted
        ? await (await load())(context, dataChoiceIn(argv), COMMANDS)
        : new Command(name).summary(summary);
    program.addCommand(
      withHelp(command, help, name)
        .summary(summary)
        .helpGroup(`${PURPOSES[name]}:`)
        .description(command.description() || summary)
        .copyInheritedSettings(program),
    );
  }
  return program;
}

/** The words of help, of the dataset in use; null where no help is asked for, or the dataset cannot be read. */
async function helpFor(argv: readonly string[], context: Context): Promise<HelpWording | null> {
  const isAsked = argv.length === 0 || argv[0] === 'help' || argv.some((arg) => arg === '--help' || arg === '-h');
  if (!isAsked) return null;
  const dataset = await context.loadForDecisions(dataChoiceIn(argv)).catch(() => null);
  return dataset?.wording.help ?? null;
}

/** A command with the examples that run with the dataset in use above its help. */
function withHelp(command: Command, help: HelpWording | null, name: string): Command {
  const lines = help?.examples[name] ?? [];
  if (lines.length === 0) return command;
  return command.addHelpText('before', `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

const EXIT_CODES = `cert-advisor COMMAND --help tells more about one of them.
Exit codes: 0 done, 1 defect, 2 wrong usage, 3 wrong data, 4 something
falls due, 130 interrupted (129, 131, 143: by a signal)`;

/** Whether errors should be JSON too; read from the raw arguments, because they may be what is wrong. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (arg, index) =>
      arg === '--json' ||
      /^--format=(nd)?json$/.test(arg) ||
      (arg === '--format' && /^(nd)?json$/.test(argv[index + 1] ?? '')),
  );
}
