import process from 'node:process';
import { loadDataset } from '../data/load.ts';
import { readLines, readText, writeText } from './files.ts';
import { run } from './run.ts';

// A reader that has seen enough closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdinIsTerminal: process.stdin.isTTY === true,
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  env: process.env,
  now: () => new Date(),
  loadDataset,
  readText: (path) => readText(path, process.stdin),
  readLines: (path) => readLines(path, process.stdin),
  writeText,
  promptStreams: () => ({ input: process.stdin, output: process.stdout }),
});
