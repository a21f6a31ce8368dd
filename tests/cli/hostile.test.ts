import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAdFiles } from '../../src/cli/ad-files.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Context } from '../../src/cli/context.ts';
import { readBytes, readText } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { type DataChoice, extensionsOf } from '../../src/data/load.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { asFile, credential, PART_FILES, source } from '../data/tiny.ts';
import { cli, shippedDataset } from './harness.ts';
import { KEY, quiz } from './quiz-streams.ts';

// Nothing that anybody types, names or writes reaches a stream in active form, whatever command says what about it.

const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;pwn\u0007',
  '\u009b31m',
  '\u009d0;x\u009c',
  '\u007f',
  '\b\b',
  '\r',
  '\u0085',
  '\u202eabc',
  '\u2066',
  '\u200f',
  '\u2028',
  '\ufeff',
];
const EVIL = `x${HOSTILE.join('y')}\nhint: forged`;
/** What a reader's terminal would act on; line breaks are the program's own. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

let folder = '';
let evilFolder = '';

/** The built-in data with a credential and questions that hold something hostile wherever text may stand. */
async function writeEvilData(): Promise<void> {
  evilFolder = join(folder, `data${HOSTILE.join('')}`);
  const evil = credential({
    name: EVIL,
    summary: EVIL,
    aliases: [`TO-1 ${EVIL}`],
    notes: [EVIL],
    exams: [{ code: EVIL, usd: { value: 100, sources: ['page'], note: EVIL } }],
    sources: { page: source({ publisher: EVIL, note: EVIL }) },
  });
  const questions = PART_FILES.find(({ file }) => file === 'advice/questions.yaml')?.text ?? '';
  await mkdir(join(evilFolder, 'advice'), { recursive: true });
  await writeFile(join(evilFolder, 'evil.yaml'), asFile(evil).text);
  const wording = JSON.stringify(EVIL);
  await writeFile(
    join(evilFolder, 'advice/questions.yaml'),
    questions.replaceAll(/^( +(?:- )?(?:ask|why|short|condition)): .*$/gm, `$1: ${wording}`),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await writeEvilData();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Loading is not what is tried here: each choice of data is read once.
const loaded = new Map<string, Promise<SourcedDataset>>();

function loadDataset(choice: DataChoice): Promise<SourcedDataset> {
  const key = JSON.stringify(choice);
  const known = loaded.get(key) ?? load(choice);
  loaded.set(key, known);
  return known;
}

async function load({ data, extend }: DataChoice): Promise<SourcedDataset> {
  const shipped = await shippedDataset();
  let dataset = data === undefined ? shipped : await loadYaml(data, shipped, false);
  for (const path of extensionsOf({ extend })) dataset = await loadYaml(path, dataset, true);
  return dataset;
}

const FIELDS: Partial<Context> = {
  loadDataset,
  loadForDecisions: loadDataset,
  readText: (path) => readText(path, Readable.from([])),
  readBytes: (path) => readBytes(path, Readable.from([])),
  readAds: (paths) => readAdFiles(paths, Readable.from([])),
  writeText: async () => {},
};

/** Runs a command line and looks at everything that it wrote. */
async function expectCalm(argv: readonly string[], overrides: Parameters<typeof cli>[1] = {}): Promise<void> {
  const { code, stdout, stderr } = await cli(argv, { ...FIELDS, ...overrides });
  const said = JSON.stringify(argv);
  expect([0, 2, 3], `${said}: ${stderr}`).toContain(code);
  expect(stdout.replaceAll('\r\n', '\n'), said).not.toMatch(ACTIVE);
  expect(stderr, said).not.toMatch(ACTIVE);
  expect(stderr, said).not.toMatch(/^hint: forged/m);
  expect(stderr, said).not.toMatch(/^\s+at /m);
}

/** The long name of every option of a command, with whether it takes a value. */
async function optionsOf(name: string): Promise<{ flag: string; takes: boolean }[]> {
  const entry = COMMANDS.find((each) => each.name === name);
  const command = await (await entry?.load())?.(FIELDS as Context, {}, COMMANDS);
  return (command?.options ?? []).map(({ long, required, optional }) => ({
    flag: long ?? '',
    takes: required || optional,
  }));
}

describe.each(COMMANDS.map(({ name }) => name))('%s says nothing active', (name) => {
  it('of any option', async () => {
    const options = await optionsOf(name);
    expect(options.length).toBeGreaterThan(['completion', 'config', 'mcp'].includes(name) ? -1 : 3);
    for (const { flag } of options.filter(({ takes }) => takes)) {
      await expectCalm([name, 'PMLE', flag, EVIL]);
      await expectCalm([name, `${flag}=${EVIL}`, '--json']);
    }
  });

  it.each([[['--json']], [[]]])('of what it is about, nor of what it does not know (%j)', async (json) => {
    await expectCalm([name, EVIL, ...json]);
    await expectCalm([name, EVIL, EVIL, ...json]);
    await expectCalm([name, `--${EVIL}`, ...json]);
    await expectCalm([EVIL, name, ...json]);
  });

  it('of the dataset in use, in its help too', async () => {
    await expectCalm([name, '--help', '--extend', evilFolder]);
    for (const format of FORMATS) {
      const shared = ['--extend', evilFolder, '--format', format];
      for (const words of [[], ['tiny-one'], ['tiny-one', 'PMLE', '--salary', '80000']])
        await expectCalm([name, ...words, ...shared]);
    }
  });
});

it('is tried with data that can be used, and shows what is left of it', async () => {
  const { code, stdout } = await cli(['show', 'tiny-one', '--extend', evilFolder], FIELDS);
  expect(code).toBe(0);
  expect(stdout).toContain('xyyyyy');
});

describe('a profile', () => {
  it.each([
    ['a key', `${JSON.stringify(EVIL)}: 1`],
    ['a value', `goal: ${JSON.stringify(EVIL)}`],
    ['a number', `salary: ${JSON.stringify(EVIL)}`],
    ['something held', `held: [${JSON.stringify(EVIL)}]`],
    ['YAML', `${EVIL}: [`],
  ])('%s', async (_, text) => {
    const answers = { readText: async () => text };
    for (const json of [[], ['--json']]) await expectCalm(['recommend', '--profile', EVIL, ...json], answers);
  });
});

describe('a quiz', () => {
  it('shows and says nothing active of what is typed, of its files, or of the dataset', async () => {
    const told = '--goal learn --background none --portfolio none --employer any --cloud none --role unsure'.split(' ');
    const talk = quiz(['--all', '--extend', evilFolder, '--save', EVIL, ...told], { loadDataset });
    await talk.on(/Enter alone: not sure/, `\u009b31m\u202e12${KEY.enter}`);
    await talk.on(/it takes years/, KEY.ctrlU + KEY.enter);
    const { code, stdout, stderr, screen } = { ...(await talk.enterTillTheEnd()), screen: talk.screen() };
    expect(code).toBe(0);
    expect(stdout).not.toMatch(ACTIVE);
    expect(stderr).not.toMatch(ACTIVE);
    expect(screen).not.toMatch(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(screen).not.toContain('pwn');
  });
});
