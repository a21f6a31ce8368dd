import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  JSON.stringify({ builtIn: process.moduleLoadList, files: Object.keys(require.cache), opened: globalThis.opened })));
const fs = require('node:fs');
const { readFileSync } = fs;
globalThis.opened = [];
fs.readFileSync = (path, ...rest) => { globalThis.opened.push(String(path)); return readFileSync(path, ...rest); };`,
);

interface Loaded {
  readonly builtIn: readonly string[];
  /** Parts of the program, and packages of either module system. */
  readonly files: readonly string[];
  readonly opened: readonly string[];
}

/** What the built program loads for a command line. Nothing that a developer's shell sets may add to it. */
function loadedFor(args: readonly string[]): Loaded {
  const { PATH } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, PROGRAM, ...args], {
    // With it, Node tells of every module that is not CommonJS; the hook sees the others.
    env: { NODE_DEBUG: 'esm', ...(PATH === undefined ? {} : { PATH }) },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Loaded;
  const parts = report.opened.filter((path) => path.endsWith('.cjs'));
  return { ...report, files: [...report.files, ...parts, ...(stderr.match(/file:\S+/g) ?? [])] };
}

/** Packages opened where they are, and the parts of the bundle that hold one. */
const PACKAGES = /node_modules\/(yaml|valibot)|\/cli-(inquirer-asker|source|cli-table3|string-width)\.cjs/;
const BUILT_IN = /NativeModule (net|tls|http|https|child_process|tty|readline)$/;
const MOST_FILES = 15;

const RECOMMEND = ['recommend', '--background', 'developer', '--cloud', 'azure', '--json'];

describe.each([
  [['--version'], null],
  [['list', '--json'], 'catalogue.json'],
  [RECOMMEND, 'catalogue.json'],
  [['compare', 'AI-102', 'AI-103', '--json'], 'catalogue.json'],
  [['list', '--search', 'azure', '--json'], 'dataset.json'],
  [['show', 'PMLE', '--json'], 'dataset.json'],
])('cert-advisor %j', (args, data) => {
  const { builtIn, files, opened } = loadedFor(args);

  it('loads few files and none of a package', () => {
    expect(files.filter((file) => PACKAGES.test(file))).toEqual([]);
    expect(files.filter((file) => file.includes('/dist/')).length).toBeLessThanOrEqual(MOST_FILES);
  });

  it('loads no network, no child processes and no streams for its output', () => {
    expect(builtIn.filter((name) => BUILT_IN.test(name))).toEqual([]);
  });

  it(`reads ${data ?? 'no data'}`, () => {
    const read = opened
      .map((path) => path.split('/').at(-1))
      .filter((name) => /^(catalogue|dataset)\.json$/.test(name ?? ''));
    expect(read).toEqual(data === null ? [] : [data]);
  });
});

it.each([[['list', '--json']], [RECOMMEND]])('%j loads no return on investment without a salary', (args) => {
  expect(loadedFor(args).files.filter((file) => /cli-[a-z-]*roi[^/]*$/.test(file))).toEqual([]);
});

it('would see packages and streams: a table needs both, --extend the others', () => {
  const { builtIn, files } = loadedFor(['list', '--limit', '1']);
  // chalk is bundled as `source`, the name of its file.
  expect(packagesIn(files)).toEqual(['cli-table3', 'source', 'string-width']);
  expect(packagesIn(loadedFor(['list', '--json', '--data', 'data']).files)).toEqual(['valibot', 'yaml']);
  expect(builtIn.some((name) => BUILT_IN.test(name))).toBe(true);
});

function packagesIn(files: readonly string[]): string[] {
  const names = files.map((file) => PACKAGES.exec(file)).map((match) => match?.[1] ?? match?.[2]);
  return [...new Set(names.filter((name) => name !== undefined))].toSorted();
}
