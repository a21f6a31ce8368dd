import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { CompletionTable } from './completion/words.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { progressOn } from './progress.ts';
import { reportUncaught, run } from './run.ts';
import { onStop, onWake, undisturbed } from './signals.ts';
import { giveBack, letGoOfDeadTerminal } from './terminal-end.ts';
import { writeErr, writeOut } from './write-out.ts';

const argv = process.argv.slice(2);

/** Whether a stream was opened that may hold output when the work is done. */
let hasStreams = false;
/** Whether the terminal was asked through, and is still to be given back. */
let hasAsked = false;

function streamed<T>(streams: T): T {
  hasStreams = true;
  return streams;
}

const output = writeOut(() => streamed(process.stdout));

// Getters, because opening a standard stream costs milliseconds that a plain run need not pay.
const context: Context = {
  out: output.write,
  drained: output.drained,
  err: writeErr(() => streamed(process.stderr)),
  get stdinIsTerminal() {
    return process.stdin.isTTY === true;
  },
  get stdoutIsTerminal() {
    return process.stdout.isTTY === true;
  },
  // Read when it is wanted: the terminal may have been resized during a quiz.
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : undefined;
  },
  get rows() {
    return process.stdout.isTTY ? process.stdout.rows : undefined;
  },
  script: process.argv[1],
  get isClone() {
    return existsSync(new URL('../src/cli/main.ts', import.meta.url));
  },
  env: process.env,
  now: () => new Date(),
  loadDataset: async (choice, tell) => (await import('../data/load.ts')).readDataset(choice, tell),
  loadForDecisions: async (choice, tell) => (await import('../data/load.ts')).readForDecisions(choice, tell),
  loadRecord: async (choice, id) => (await import('../data/load.ts')).readRecord(choice, id),
  builtTable: async () => (await import('../data/built-words.ts')).builtWords<CompletionTable>(),
  readIfThere: (path) => {
    try {
      // Nobody waits for a pipe or a device that may have no end.
      return statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
    } catch {
      return null;
    }
  },
  readText: async (path) => (await import('./files.ts')).readText(path, process.stdin),
  async *readBytes(path) {
    yield* (await import('./files.ts')).readBytes(path, process.stdin);
  },
  async *readAds(paths) {
    yield* (await import('./ad-files.ts')).readAdFiles(paths, process.stdin);
  },
  progress: progressOn(() => process.stderr, process.env),
  writeText: async (path, text, mode) => {
    const { writeText } = await import('./write-file.ts');
    return writeText(path, text, { mode, undisturbed: (work) => undisturbed(process, work) });
  },
  promptStreams() {
    hasAsked = true;
    // A terminal that is closed fails reading, writing and leaving raw mode; the prompt ends by the signal or the end of the input.
    for (const stream of [process.stdin, process.stdout]) stream.on('error', () => {});
    return {
      input: process.stdin,
      output: process.stdout,
      onInterrupt: (handler) => onStop(process, handler),
      onWake: (handler) => onWake(process, handler),
    };
  },
  pipes: () => streamed({ input: process.stdin, output: process.stdout }),
  page: async (text, pager) => (await import('./page.ts')).page(text, pager, process.env, holdInterrupt),
};

/** Ends the program. */
function leave(code: ExitCode): void {
  process.exitCode = code;
  // Not only where prompts ended well: whatever happened, the shell gets its terminal as it was.
  if (hasAsked) giveBack(process.stdin);
  // Whoever was asked has hung up, though the end of the input may have been heard of before the signal.
  if (letGoOfDeadTerminal() && hasAsked) process.exitCode = EXIT.SIGHUP;
  // Leaving at once saves waiting until code is compiled that will not run again: up to ten milliseconds. Not with a stream
  // open: it would cut what a slow pipe has not taken yet. A terminal takes everything at once, and its input may still be open.
  if (hasAsked || !hasStreams) process.exit();
}

/** Ctrl-C is the pager's as long as it runs; other signals end the program as ever. */
function holdInterrupt(): () => void {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return () => void process.off('SIGINT', ignore);
}

/** What nobody caught: told as any other failure, never with a stack trace that nobody asked for. */
function onUncaught(error: unknown): void {
  const isHangUp = hasAsked && (error as NodeJS.ErrnoException)?.code === 'EIO';
  leave(isHangUp ? EXIT.SIGHUP : reportUncaught(error, argv, context));
}

process.on('uncaughtException', onUncaught);
run(argv, context)
  .catch(() => EXIT.defect)
  .then(leave);
