import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// The build keeps the code that V8 compiled for the parts of the program. It may only ever save time.

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = `
process.argv.splice(1, 0, 'cert-advisor');
const { loadPart, parts } = require(${JSON.stringify(join(DIST, 'load-part.cjs'))});
process.on('exit', () => {
  const refused = [...parts].map(([file, { script }]) => [require('node:path').basename(file), script.cachedDataRejected ?? null]);
  require('node:fs').writeSync(2, JSON.stringify(refused));
});
loadPart('./main.cjs');`;

/** The parts that a command loads, with what V8 did with the code compiled for each: false if it took it, null if none was offered. */
function refusedBy(node: string, command: string): [string, boolean | null][] {
  const options = { env: childEnv(), encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return JSON.parse(spawnSync(node, ['-e', REPORT, '--', command, '--json'], options).stderr);
}

it.each([['list'], ['recommend']])('%s --json takes the code that was compiled for each part', (command) => {
  const refused = refusedBy(process.execPath, command);
  expect(refused.map(([file]) => file)).toContain('cli-common.cjs');
  expect(refused.filter(([, isRefused]) => isRefused !== false)).toEqual([]);
});

it('is offered to no other Node than the one that built, even of the same V8', () => {
  const other = join(folder, 'node');
  copyFileSync(process.execPath, other);
  utimesSync(other, new Date('2020-01-01'), new Date('2020-01-01'));
  const refused = refusedBy(other, 'recommend');
  expect(refused.map(([file]) => file)).toContain('cli-common.cjs');
  expect(refused.filter(([, isRefused]) => isRefused !== null)).toEqual([]);
});

/** A copy of the program after something was done to the code compiled for its parts. */
function copyWith(name: string, change: (file: string) => void): string {
  const copy = join(folder, name);
  cpSync(DIST, join(copy, 'dist'), { recursive: true });
  cpSync(PROGRAM, join(copy, 'bin', 'cert-advisor.js'));
  const compiled = readdirSync(join(copy, 'dist')).filter((file) => file.endsWith('.compiled'));
  expect(compiled.length).toBeGreaterThan(3);
  for (const file of compiled) change(join(copy, 'dist', file));
  return join(copy, 'bin', 'cert-advisor.js');
}

it.each([
  ['missing', (file: string) => rmSync(file)],
  ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 1500))],
  ['not V8 code', (file: string) => writeFileSync(file, Buffer.alloc(2000))],
])('answers the same when the compiled code is %s', (name, change) => {
  const answer = (program: string) =>
    spawnSync(process.execPath, [program, 'recommend', '--cloud', 'aws', '--json'], {
      env: childEnv(),
      encoding: 'utf8',
    });
  const { status, stdout, stderr } = answer(copyWith(name.replaceAll(' ', '-'), change));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(answer(PROGRAM).stdout);
});
