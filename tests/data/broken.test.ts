import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { AdvisorError } from '../../src/core/errors.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { validatePath } from '../../src/data/validate.ts';
import { asFile, credential, fact, PARTS_ALONE, TODAY } from './tiny.ts';

const VICTIM = 'credentials/aws/tiny-one.yaml';
const SOUND = asFile(credential()).text;
const IS_ROOT = process.getuid?.() === 0;

/** Breaks a copy of a tiny dataset: a text or bytes for the victim, or an act on the folder. */
type Break = string | Uint8Array | ((folder: string) => Promise<unknown>);
type Way = readonly [what: string, how: Break, rule: string, place: string, says: RegExp];

const victim = (folder: string) => join(folder, VICTIM);
const changed = (changes: object) => stringify(credential(changes));
const nested = (depth: number) => `notes: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from(
      { length: 12 },
      (_, n) => `${'bcdefghijklm'[n]}: &${'bcdefghijklm'[n]} [${Array(9).fill(`*${'abcdefghijkl'[n]}`)}]`,
    ),
  )
  .join('\n');

const WAYS: readonly Way[] = [
  ['wrong type', changed({ roles: 'ml-engineer' }), 'CERT002', '9:1', /^roles: must be a list$/],
  ['tab for indentation', SOUND.replace('  - ml-engineer', '\t- ml-engineer'), 'CERT001', '10:1', /tab/i],
  ['duplicate key', `${SOUND}name: Again\n`, 'CERT001', '36:1', /stands twice/],
  ['alias bomb', bomb, 'CERT001', '', /more than 50 aliases/],
  [
    'a record of 20,000 keys',
    Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join('\n'),
    'CERT002',
    '1:1',
    /unknown key: k0/,
  ],
  ['alias to itself', SOUND.replace('name: Tiny One', 'name: &n [*n]'), 'CERT001', '2:11', /inside itself/],
  [
    'aliases of aliases',
    `${Array.from({ length: 20 }, (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1}, *a${n - 1}` : 'x'}]`).join('\n')}\n`,
    'CERT001',
    '1:1',
    /stand for too much/,
  ],
  ['unresolved alias', SOUND.replace('name: Tiny One', 'name: *gone'), 'CERT001', '2:7', /alias/i],
  [
    'unknown key',
    SOUND.replace('summary:', 'sumary:'),
    'CERT002',
    '6:1',
    /^unknown key: sumary; did you mean summary\?$/,
  ],
  ['missing key', SOUND.replace(/^level: .*\n/m, ''), 'CERT002', '1:1', /^missing key: level$/],
  ['choice that does not exist', changed({ kind: 'certifcation' }), 'CERT002', '4:1', /did you mean certification/],
  [
    'dates out of order',
    changed({ exams: [{ code: 'X', opens: fact('2026-02-01'), closes: fact('2026-01-01') }] }),
    'CERT021',
    '20:7',
    /comes before/,
  ],
  ['succeeds itself', changed({ successors: fact(['tiny-one']) }), 'CERT050', '', /tiny-one → tiny-one/],
  ['dangling successor', changed({ successors: fact(['tiny-onne']) }), 'CERT033', '', /did you mean tiny-one\?/],
  ['reserved key __proto__', `${SOUND}__proto__: { polluted: true }\n`, 'CERT001', '', /^reserved key: __proto__$/],
  [
    'reserved key constructor',
    SOUND.replace('  page:\n', '  constructor:\n'),
    'CERT001',
    '',
    /^reserved key: constructor$/,
  ],
  ['1 GB sparse file', (folder) => truncate(victim(folder), 1_000_000_000), 'CERT003', '1:1', /larger than/],
  ['binary file', Uint8Array.from({ length: 512 }, (_, n) => n % 256), 'CERT003', '1:1', /not UTF-8 text/],
  ['file with zero bytes', `${SOUND}\0`, 'CERT003', '1:1', /binary/],
  ['UTF-16 file', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), 'CERT003', '1:1', /UTF-16/],
  [
    'folder called like a file',
    (folder) => rm(victim(folder)).then(() => mkdir(victim(folder))),
    'CERT003',
    '1:1',
    /is a folder/,
  ],
  [
    'link to itself',
    (folder) => rm(victim(folder)).then(() => symlink('tiny-one.yaml', victim(folder))),
    'CERT003',
    '1:1',
    /leads back to itself/,
  ],
  [
    'link to nowhere',
    (folder) => rm(victim(folder)).then(() => symlink('gone.yaml', victim(folder))),
    'CERT003',
    '1:1',
    /no such file/,
  ],
  [
    'pipe',
    (folder) => rm(victim(folder)).then(() => execFileSync('mkfifo', [victim(folder)])),
    'CERT003',
    '1:1',
    /pipe/,
  ],
  ['empty file', '', 'CERT002', '1:1', /file is empty: it must be a credential/],
  ['comment only', '# later\n', 'CERT002', '1:1', /file is empty/],
  ['several documents', `${SOUND}---\n${SOUND}`, 'CERT001', '', /several YAML documents/],
  ['list at the top', '- id: tiny-one\n', 'CERT002', '1:1', /is a list, not a dataset/],
  [
    'parts beside what is none',
    'vocabulary: { roles: [] }\nrolls: []\n',
    'CERT002',
    '',
    /unknown key: rolls|missing key/,
  ],
  ['text at the top', 'just words\n', 'CERT002', '1:1', /must be a credential/],
  ['nested 100 deep', SOUND + nested(100), 'CERT002', '', /notes/],
  ['nested 200,000 deep', SOUND + nested(200_000), 'CERT001', '', /nested too deeply/],
  ['a line of 400 KB', `${SOUND}surprise: ${'x'.repeat(400_000)}\n`, 'CERT002', '', /unknown key: surprise/],
  ['a list of 50,000', `${SOUND}notes: [${'1,'.repeat(50_000)}1]\n`, 'CERT002', '', /notes\.0: must be text/],
  ['a list of 200,000', `${SOUND}notes: [${'1,'.repeat(200_000)}1]\n`, 'CERT001', '', /holds too many values/],
  ['more than 512 KB', `${SOUND}# ${'x'.repeat(512 * 1024)}\n`, 'CERT003', '1:1', /larger than 512 KB/],
  [
    'anchors for nothing',
    Array.from({ length: 60 }, (_, n) => `- &a${n} x`).join('\n'),
    'CERT001',
    '51:',
    /more than 50 anchors \(&a50\)/,
  ],
  [
    '50 aliases of 30,000 things',
    `a: &a [${'x,'.repeat(30_000)}]\nb: [${'*a, '.repeat(50)}]\n`,
    'CERT001',
    '',
    /stand for too much/,
  ],
  ['errors without number', `${SOUND}notes: [${','.repeat(60_000)}]\n`, 'CERT001', '', /Unexpected ,/],
  ['not a number', changed({ hours: fact([Number.NaN, 1]) }), 'CERT002', '', /hours\.value\.0/],
  ['infinite', changed({ hours: fact([1, Number.POSITIVE_INFINITY]) }), 'CERT002', '', /must be finite/],
  ['negative price', changed({ exams: [{ code: 'X', usd: fact(-1) }] }), 'CERT002', '', /must not be negative/],
  ['low above high', changed({ hours: fact([9, 1]) }), 'CERT002', '', /low no greater than high/],
  [
    'day that does not exist',
    changed({ exams: [{ code: 'X', closes: fact('2026-02-30') }] }),
    'CERT020',
    '16:7',
    /there is no 2026-02-30/,
  ],
  [
    'duplicate id',
    (folder) => writeFile(join(folder, 'credentials/aws/copy.yaml'), SOUND),
    'CERT010',
    '',
    /stands already in credentials/,
  ],
  ['merge key', `${SOUND}<<: { host: aws }\n`, 'CERT002', '', /unknown key: <</],
  ['key that is a number', `${SOUND}7: lucky\n`, 'CERT001', '', /key must be text/],
  ['key that is a list', `${SOUND}? [a, b]\n: c\n`, 'CERT001', '', /key must be text/],
  ['key that is nothing', `${SOUND}~: c\n`, 'CERT001', '', /key must be text/],
  ['unknown tag', SOUND.replace('name: Tiny', 'name: !!js/function Tiny'), 'CERT001', '2:7', /tag/i],
  ['open quote', SOUND.replace('name: Tiny One', 'name: "Tiny One'), 'CERT001', '', /quote/],
  ['URL that is none', SOUND.replace('https://example.com/one', 'example'), 'CERT002', '', /must be a URL/],
];

let pristine = '';
const folders: string[] = [];

beforeAll(async () => {
  pristine = await mkdtemp(join(tmpdir(), 'tiny-'));
  folders.push(pristine);
  await mkdir(dirname(victim(pristine)), { recursive: true });
  await writeFile(victim(pristine), SOUND);
  const other = asFile(
    credential({ id: 'tiny-two', name: 'Something Else', exams: [{ code: 'TT-2', usd: fact(9e2) }] }),
  );
  await writeFile(join(pristine, other.file), other.text);
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function broken(how: Break): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broken-'));
  folders.push(folder);
  await cp(pristine, folder, { recursive: true });
  if (typeof how === 'function') await how(folder);
  else await writeFile(victim(folder), how);
  return folder;
}

const options = { asOf: TODAY, base: PARTS_ALONE };

describe('a broken copy', () => {
  it('is no problem while it is not broken', async () => {
    expect((await validatePath(pristine, options)).problems).toEqual([]);
  });

  it.each(WAYS)('%s', async (_, how, rule, place, says) => {
    const folder = await broken(how);
    const { problems } = await validatePath(folder, options);
    const problem = problems.find((candidate) => candidate.rule === rule && says.test(candidate.message));
    expect(problem).toMatchObject({ severity: 'error' });
    expect(problem?.file).toMatch(/^credentials\/aws\/(tiny-one|copy).*\.yaml$/);
    expect(`${problem?.line}:${problem?.column}`).toContain(place);
    expect(problem?.message).toMatch(says);
    expect(problem?.message).not.toContain('\n');

    const failure = await loadYaml(folder, PARTS_ALONE, false).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AdvisorError);
    expect(failure).toMatchObject({ kind: 'data', code: 'INVALID_DATASET', location: { line: expect.any(Number) } });
  });

  it.skipIf(IS_ROOT)('unreadable permission', async () => {
    const folder = await broken((copy) => chmod(victim(copy), 0));
    const { problems } = await validatePath(folder, options);
    expect(problems[0]).toMatchObject({ rule: 'CERT003', file: VICTIM, message: 'cannot be read: permission denied' });
  });

  it.each([
    ['CRLF', SOUND.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${SOUND}`],
    ['comments', `# yaml-language-server: $schema=x\n${SOUND}`],
  ])('%s breaks nothing', async (_, text) => {
    expect((await validatePath(await broken(text), options)).problems).toEqual([]);
  });

  it('shows nothing that a terminal would act on', async () => {
    const key = String.raw`"\e[31mred\u202e"`;
    const { problems } = await validatePath(await broken(`${SOUND}${key}: 1\n`), options);
    expect(problems[0]?.message).toBe('unknown key:  [31mred ');
  });

  it('counts lines behind CRLF and a byte order mark as an editor does', async () => {
    const text = `\uFEFF${SOUND.replace('level: associate', 'level: guru').replaceAll('\n', '\r\n')}`;
    const { problems } = await validatePath(await broken(text), options);
    expect(problems[0]).toMatchObject({ rule: 'CERT030', line: 5, column: 1 });
  });

  it('follows a linked folder once, so that a loop ends', async () => {
    const folder = await broken((copy) => symlink('..', join(copy, 'credentials/again')));
    expect((await validatePath(folder, options)).problems).toEqual([]);
  });
});

describe('a path that cannot be read', () => {
  it.each([
    ['nothing there', '/nowhere/at/all', 'UNREADABLE_DATA'],
    ['a device', '/dev/null', 'UNREADABLE_DATA'],
    ['a folder without YAML', '/dev/fd', 'NO_DATA'],
  ])('%s', async (_, path, code) => {
    await expect(validatePath(path, options)).rejects.toMatchObject({ kind: 'data', code });
  });
});
