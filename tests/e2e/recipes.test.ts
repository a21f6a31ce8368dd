import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// Every recipe of docs/recipes.md as it stands there, one after another in one folder that was empty. What needs a program that is not
// installed is skipped, and reported as skipped.

const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'cert-advisor'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
chmodSync(join(folder, 'cert-advisor'), 0o755);

interface Recipe {
  readonly title: string;
  /** A program that it needs; empty for none. */
  readonly needs: string;
  readonly code: string;
}

const RECIPES: readonly Recipe[] = [
  ...readFileSync('docs/recipes.md', 'utf8').matchAll(
    /^## (\d+\. .*)\n\n(?:Needs (\S+)\.\n\n)?(?:[^`#][^#]*?\n\n)?```sh\n([\s\S]*?)\n```$/gm,
  ),
].map(([, title = '', needs = '', code = '']) => ({ title, needs, code }));

/** What each prints, in their order. */
const PRINTED: readonly RegExp[] = [
  /^[\d.]+–[\d.]+ h {2}\S/m,
  /^aws-ai-practitioner\t\d+$/m,
  /^\S.*\.\n\S.*, https:\/\//m,
  /^[a-zA-Z]+\t\S+\t[a-z0-9-]+$/m,
  /^provider,n,cheapest\n[a-z-]+,\d+,\d+$/m,
  /\|20\d\d-\d\d-\d\d\|\d+$/m,
  /^associate \d/m,
  /^0 \S+ \S+\n1 \S+ \S+\n2 /m,
  /^14:priceUsdLow$/m,
  /^id;shortId;/m,
  /^\d\d$/m,
  /<title>\S/m,
  /^[1-9]$/m,
  /^due: 1 due/m,
  /^::error file=our\/prices\.yaml,line=3::CERT\d+ [^\n]*prize\nINVALID_DATASET\nthe job ends with 3$/m,
  /^< (microsoft-ai-102)\tretiring\t\d+\n[\s\S]*^> \1\tretired\t/m,
  /^\S.* \S/m,
  /"id":1,[\s\S]*"id":400[\s\S]*\n400$/m,
  /^3$/m,
  /^aws-ai-practitioner$/m,
  /^list\.html$/m,
  /^aws-ai-practitioner\t1\t1$/m,
];

const isInstalled = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

it('there are twenty and more, and it is known what each prints', () => {
  expect(RECIPES.length).toBeGreaterThanOrEqual(20);
  expect(RECIPES.length).toBe(PRINTED.length);
});

/** What a recipe prints, run in the folder. */
function outputOf(code: string): string {
  const PATH = `${folder}${delimiter}${process.env['PATH']}`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', code], {
    cwd: folder,
    encoding: 'utf8',
    env: childEnv({ PATH, HOME: folder }),
  });
  expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

for (const [index, { title, needs, code }] of RECIPES.entries())
  it.skipIf(needs !== '' && !isInstalled(needs))(
    title,
    () => expect(outputOf(code)).toMatch(PRINTED[index] as RegExp),
    60_000,
  );

/** The page with four recipes for each command. */
const BY_COMMAND = [
  ...readFileSync('docs/recipes-by-command.md', 'utf8').matchAll(
    /^(jq|sqlite|Python|Spreadsheet): (.*)\n\n```sh\n([\s\S]*?)\n```$/gm,
  ),
].map(([, way = '', says = '', code = '']) => ({
  way,
  says,
  code,
  command: /cert-advisor (\S+)/.exec(code)?.[1] ?? '',
}));
const PROGRAMS: Readonly<Record<string, string>> = { jq: 'jq', sqlite: 'sqlite3', Python: 'python3' };

/** What the first three of each command print. */
const WAYS: Readonly<Record<string, readonly RegExp[]>> = {
  list: [/^\S.*\t\d+\n\S.*\t\d+\n/, /^associate\|\d+\|\d+\.\d+$/m, /^\S.*\n\S.*\n\S.*\n$/],
  show: [/^AI-102\tretired\t\d+$/m, /^AI-102\|retired\|microsoft-ai-103$/m, /^PMLE [1-9]\d* sources$/m],
  compare: [
    /^microsoft-ai-103: \S/m,
    /^MLA-C02\|75\n[\s\S]*PMLE\|200$/m,
    /^Issuer \| Microsoft \| Google Cloud \| Amazon/m,
  ],
  recommend: [/^1\t\S+\t\d+\n2\t/, /^certify\|\d\|\S/m, /^\S.* > \S/],
  roi: [
    /^microsoft-ai-103\t[a-z-]+\t0\.\d+$/m,
    /^\S+\|[\d.]+\|-?[\d.]+\n\S+\|[\d.]+\|-/,
    /^\S+ \d+ % come out ahead$/m,
  ],
  plan: [/^20\d\d-\d\d-\d\d\t20\d\d-\d\d-\d\d\t\S/, /^\d+\|\d+\|\d+\n$/, /^20\d\d-\d\d-\d\d \S.* \d+ h$/m],
  check: [/^20\d\d-\d\d-\d\d\t[a-z]+\tAWS Certified/m, /^AWS Certified[^|]*\|20\d\d-\d\d-\d\d\|\S+$/m, /^50 dollars/],
  ads: [/^aws-ai-practitioner\t1\t1$/m, /^AWS AI Practitioner$/m, /^AWS AI Practitioner - We require/m],
  validate: [/^CERT\d+\t\d+$/m, /^warning\|credentials\/\S+\|\d+$/m, /^0 errors, \d+ warnings$/m],
};

it('each command that prints JSON has four recipes', () => {
  expect(BY_COMMAND.map(({ command, way }) => `${command} ${way}`)).toEqual(
    Object.keys(WAYS).flatMap((command) => ['jq', 'sqlite', 'Python', 'Spreadsheet'].map((way) => `${command} ${way}`)),
  );
});

for (const [index, { way, says, code, command }] of BY_COMMAND.entries()) {
  const program = PROGRAMS[way];
  it.skipIf(program !== undefined && !isInstalled(program))(
    `${command}, ${way}: ${says}`,
    () => {
      const printed = outputOf(code);
      if (program !== undefined) expect(printed).toMatch(WAYS[command]?.[index % 4] as RegExp);
      else expectFormula(readFileSync(join(folder, `${command}.csv`), 'utf8'), says);
    },
    60_000,
  );
}

/** A formula means the column that it is said to mean, and that column holds what the formula counts. */
function expectFormula(csv: string, says: string): void {
  const [, name = '', letter = '', wanted, column] =
    /^`=([A-Z]+)\(([A-Z]):\2(?:,"([a-z]+)")?\)`, of the column `(\w+)`/.exec(says) ?? [];
  const [head = [], ...rows] = csv.trimEnd().split('\r\n').map(cellsOf);
  const at = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  expect(head[at]).toBe(column);
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  if (name === 'COUNTIF') expect(cells).toContain(wanted);
  else expect(cells.length > 0 && cells.every((cell) => /^-?\d+(\.\d+)?$/.test(cell))).toBe(true);
}

/** The cells of a line of CSV that has no line break in a cell. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}
