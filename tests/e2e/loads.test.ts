import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// What is loaded decides how fast the program starts, and can be tested where times cannot.

const PROGRAM = fileURLToPath(new URL('../../bin/cert-advisor.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = join(folder, 'report.json');
const HOOK = join(folder, 'hook.cjs');
writeFileSync(
  HOOK,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(REPORT)},
  JSON.stringify({ builtIn: process.moduleLoadList, files: Object.keys(require.cache), opened: globalThis.opened, bytes: globalThis.bytes })));
const fs = require('node:fs');
const { readFileSync, openSync, readSync } = fs;
globalThis.opened = [];
globalThis.bytes = 0;
fs.readFileSync = (path, ...rest) => { globalThis.opened.push(String(path)); return readFileSync(path, ...rest); };
fs.openSync = (path, ...rest) => { globalThis.opened.push(String(path)); return openSync(path, ...rest); };
fs.readSync = (...all) => { const read = readSync(...all); globalThis.bytes += read; return read; };`,
);

interface Loaded {
  readonly builtIn: readonly string[];
  /** Parts of the program; the packages are in some of them. */
  readonly files: readonly string[];
  readonly opened: readonly string[];
  /** Bytes of data that were read. */
  readonly bytes: number;
}

/** What the built program loads for a command line. Nothing that a developer's shell sets may add to it. */
function loadedFor(args: readonly string[]): Loaded {
  const { PATH } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, PROGRAM, ...args], {
    env: PATH === undefined ? {} : { PATH },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(readFileSync(REPORT, 'utf8'));
}

/** The parts that hold a package besides commander; a package of its own is never opened. */
const PACKAGES = /\/cli-(inquirer-asker|terminal|own-data|serve)\.cjs|\/node_modules\//;
const BUILT_IN = /NativeModule (net|tls|http|https|child_process|tty|readline|stream)$/;
const MOST_FILES = 9;
const DATA = /^(dataset|places|credentials)\.json$/;
const PARTS = ['credentials.json', 'dataset.json', 'places.json'];
const WHOLE = statSync(new URL('../../dist/dataset.json', import.meta.url)).size;

const RECOMMEND = ['recommend', '--background', 'developer', '--cloud', 'azure', '--json'];

describe.each([
  [['--version'], [], 0],
  [['list', '--json'], PARTS, 0.35],
  [RECOMMEND, PARTS, 0.5],
  [['compare', 'AI-102', 'AI-103', '--json'], PARTS, 0.5],
  [['list', '--search', 'azure', '--json'], ['dataset.json', 'places.json'], 0.9],
  [['show', 'PMLE', '--json'], PARTS, 0.5],
])('cert-advisor %j', (args, data, share) => {
  const { builtIn, files, opened, bytes } = loadedFor(args);

  it('loads few files and none of a package', () => {
    expect(files.filter((file) => PACKAGES.test(file))).toEqual([]);
    expect(files.filter((file) => file.includes('/dist/')).length).toBeLessThanOrEqual(MOST_FILES);
  });

  it('loads no network, no child processes and no streams for its output', () => {
    expect(builtIn.filter((name) => BUILT_IN.test(name))).toEqual([]);
  });

  it('reads no more of the data than it needs', () => {
    const read = opened.map((path) => path.split('/').at(-1) ?? '').filter((name) => DATA.test(name));
    expect([...new Set(read)].toSorted()).toEqual(data);
    expect(bytes / WHOLE).toBeLessThanOrEqual(share);
  });
});

it.each([[['list', '--json']], [RECOMMEND]])('%j loads no return on investment without a salary', (args) => {
  expect(loadedFor(args).files.filter((file) => /cli-[a-z-]*roi[^/]*$/.test(file))).toEqual([]);
});

it.each([
  [['list', '--limit', '1'], 'terminal'],
  [['list', '--json', '--data', 'data'], 'own-data'],
  [['mcp'], 'serve'],
])('would see packages: %j loads them', (args, part) => {
  const packages = loadedFor(args).files.map((file) => PACKAGES.exec(file)?.[1]);
  expect(packages.filter((name) => name !== undefined)).toEqual([part]);
});

it('would see streams: a table asks whether it is drawn on a terminal', () => {
  const { builtIn } = loadedFor(['list', '--limit', '1']);
  expect(builtIn).toContain('NativeModule stream');
});
