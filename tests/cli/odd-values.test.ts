import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAdFiles } from '../../src/cli/ad-files.ts';
import { readBytes, readText } from '../../src/cli/files.ts';
import { cli, json } from './harness.ts';

// What says nothing, or cannot be meant, is refused; it never gives an empty answer.

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const BLANK = ['', ',', ' ', ' , ,', '\t'];
const TAKING_WORDS = [
  ['list', '--provider'],
  ['list', '--kind'],
  ['list', '--level'],
  ['list', '--cloud'],
  ['list', '--role'],
  ['list', '--topic'],
  ['list', '--columns'],
  ['list', '--search'],
  ['list', '--language'],
  ['list', '--status'],
  ['list', '--format'],
  ['list', '--max-price'],
  ['recommend', '--held'],
  ['recommend', '--member-of'],
  ['recommend', '--cloud'],
  ['recommend', '--goal'],
  ['recommend', '--language'],
  ['recommend', '--deadline'],
  ['recommend', '--budget'],
  ['recommend', '--weights'],
  ['recommend', '--why-not'],
  ['compare', '--goal'],
] as const;

describe('an option that is given nothing', () => {
  it.each(TAKING_WORDS)('%s %s', async (command, flag) => {
    for (const value of BLANK) {
      const { code, stdout, stderr } = await cli([command, flag, value]);
      expect({ value, code, stdout }).toEqual({ value, code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /);
    }
  });

  it.each(['show', 'compare', 'roi'])('%s of nothing', async (command) => {
    for (const value of BLANK) expect((await cli([command, value, value, '--salary', '1'])).code).toBe(2);
  });
});

const NUMBERS = ['-0', '-0.0', '$-0', '9007199254740993', '1e400', '-1', 'NaN', 'Infinity', '0x10', '١٢', '1_000'];

describe('a number that cannot be meant', () => {
  it.each([
    ['recommend', '--budget'],
    ['recommend', '--hours-per-week'],
    ['recommend', '--experience'],
    ['recommend', '--salary'],
    ['list', '--max-price'],
    ['list', '--max-hours'],
    ['list', '--limit'],
    ['recommend', '--top'],
  ])('%s %s', async (command, flag) => {
    for (const value of NUMBERS) expect([value, (await cli([command, `${flag}=${value}`])).code]).toEqual([value, 2]);
  });

  it('stands in no profile either', async () => {
    for (const value of ['-0', '-0.0', '9007199254740993', '.inf', '.nan', '1e400']) {
      const files = { 'me.yaml': `budget: ${value}\n` };
      expect([value, (await cli('recommend --profile me.yaml', { files })).code]).toEqual([value, 3]);
    }
  });
});

it('that every object has is the name of no language and no country, in flags and profiles', async () => {
  for (const name of ['constructor', 'toString', 'valueOf', '__proto__'])
    for (const question of ['language', 'country']) {
      expect([name, (await cli(['recommend', `--${question}`, name])).code]).toEqual([name, 2]);
      const files = { 'me.json': JSON.stringify({ [question]: name }) };
      expect([name, (await cli('recommend --profile me.json', { files })).code]).toEqual([name, 3]);
    }
});

it('that no file can have is told as that', async () => {
  for (const [command, ...words] of [['recommend', '--batch'], ['recommend', '--profile'], ['ads']] as const) {
    const { code, stderr } = await cli([command, ...words, 'a\u0000b'], {
      readText: (path) => readText(path, Readable.from([])),
      readBytes: (path) => readBytes(path, Readable.from([])),
      readAds: (paths) => readAdFiles(paths, Readable.from([])),
    });
    expect({ command, code }).toEqual({ command, code: 3 });
    expect(stderr).toContain('no file can have that name');
  }
});

it('that stands for a project gets no command line with a hole in it', async () => {
  const { code, stderr } = await cli('roi model-card-of-a-public-model');
  expect(code).toBe(2);
  expect(stderr).toMatch(/cert-advisor roi own-projects --salary \d+ says/);
});

describe('what is held', () => {
  it.each(['\ud800', 'a\u0000b', '\u0007', '!!!', 'x'.repeat(201), '\ufffd', 'AI-102@', '@2025-03'])(
    '%j is no name',
    async (name) => {
      expect((await cli(['recommend', '--held', name])).code).toBe(2);
      const files = { 'me.json': JSON.stringify({ held: [name] }) };
      expect((await cli('recommend --profile me.json', { files })).code).toBe(3);
    },
  );

  it('is at most 200 things', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `Paper ${index}`).join(',');
    expect((await cli(['recommend', '--held', many(200), '--json'])).code).toBe(0);
    const { code, stderr } = await cli(['recommend', '--held', many(201)]);
    expect(code).toBe(2);
    expect(stderr).toContain('at most 200 names');
  });

  it('may be nothing at all in a file, and is then no flag', async () => {
    const files = { 'me.json': '{"held":[],"memberOf":[]}' };
    expect((await json<{ profile: object }>('recommend --profile me.json', { files })).profile).toEqual({
      held: [],
      memberOf: [],
    });
  });
});

describe('a profile file', () => {
  const read = { readText: (path: string) => readText(path, Readable.from([])) };

  it.each([
    ['nothing', '', /empty/],
    ['a comment', '# later\n', /empty/],
    ['null', 'null\n', /empty/],
    ['UTF-8 that is none', Buffer.from([0x67, 0x6f, 0x61, 0x6c, 0x3a, 0x20, 0xff, 0xfe]), /UTF-8/],
    ['half a character', Buffer.from([0xe2, 0x82]), /UTF-8/],
    ['a zero byte', 'goal: genai\0\n', /binary/],
    ['a list', '- genai\n', /record of answers/],
    ['a text', 'genai\n', /record of answers/],
    ['a lone surrogate', '{"goal": "\\ud800"}', /goal/],
    ['too much', `# ${'x'.repeat(512 * 1024)}\n`, /larger than 512 KB/],
    ['a key that is reserved', '__proto__: {goal: genai}\n', /reserved key/],
    ['an alias bomb', `a: &a [x]\nb: [${'*a,'.repeat(60)}]\n`, /more than 50 aliases/],
  ])('of %s is no profile', async (_, content, says) => {
    const path = join(folder, 'profile.yaml');
    await writeFile(path, content);
    const { code, stdout, stderr } = await cli(['recommend', '--profile', path], read);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('without answers is one', async () => {
    const path = join(folder, 'none.yaml');
    await writeFile(path, '{}\n');
    expect((await cli(['recommend', '--profile', path, '--json'], read)).code).toBe(0);
  });

  it('of any text is read or refused, with a message of few lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        const { code, stdout, stderr } = await cli('recommend --profile x --json', { readText: async () => text });
        expect(code === 0 ? JSON.parse(stdout).meta.command : JSON.parse(stderr).error.code).toMatch(/^[a-zA-Z_]+$/);
        expect([0, 3]).toContain(code);
      }),
      { numRuns: 60 },
    );
  });
});
