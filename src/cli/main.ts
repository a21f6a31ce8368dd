import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Context } from './context.ts';
import { run } from './run.ts';
import { writeOut } from './write-out.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Loaded only by what reads or writes files besides the dataset. */
const files = () => import('./files.ts');

/** Whether a stream was opened that may hold output when the work is done, or a terminal that is still to be given back. */
let hasStreams = false;

function streamed<T>(streams: T): T {
  hasStreams = true;
  return streams;
}

// Getters, because opening a standard stream costs milliseconds that a plain run need not pay.
const context: Context = {
  out: writeOut(1, () => streamed(process.stdout)),
  err: writeOut(2, () => streamed(process.stderr)),
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
  loadDataset: async (choice, extent) => {
    const { loadDataset, loadForDecisions } = await import('../data/load.ts');
    return extent === 'decisions' ? loadForDecisions(choice) : loadDataset(choice);
  },
  readText: async (path) => (await files()).readText(path, process.stdin),
  writeText: async (...args) => (await files()).writeText(...args),
  promptStreams: () => streamed({ input: process.stdin, output: process.stdout, onInterrupt }),
  page: async (text, pager) => (await import('./page.ts')).page(text, pager, process.env, leaveInterruptTo),
};

function onInterrupt(handler: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, handler);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handler);
  };
}

/** Ctrl-C is the pager's as long as it runs; other signals end the program as ever. */
function leaveInterruptTo(): () => void {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return () => void process.off('SIGINT', ignore);
}

run(process.argv.slice(2), context).then((code) => {
  process.exitCode = code;
  // Leaving at once saves waiting until code is compiled that will not run again: up to ten milliseconds. Not with a stream
  // open: it would cut what a slow pipe has not taken yet.
  if (!hasStreams) process.exit();
});
