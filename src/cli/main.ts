import process from 'node:process';
import type { Context } from './context.ts';
import { run } from './run.ts';
import { writeOut } from './write-out.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Loaded only by what reads or writes files besides the dataset. */
const files = () => import('./files.ts');

// Getters, because opening a standard stream costs milliseconds that a plain run need not pay.
const context: Context = {
  out: writeOut(1, () => process.stdout),
  err: writeOut(2, () => process.stderr),
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
  env: process.env,
  now: () => new Date(),
  loadDataset: async (choice) => (await import('../data/load.ts')).loadDataset(choice),
  readText: async (path) => (await files()).readText(path, process.stdin),
  writeText: async (...args) => (await files()).writeText(...args),
  promptStreams: () => ({ input: process.stdin, output: process.stdout, onInterrupt }),
};

function onInterrupt(handler: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, handler);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handler);
  };
}

// No process.exit after output: it would cut what a slow pipe has not taken yet.
run(process.argv.slice(2), context).then((code) => {
  process.exitCode = code;
});
