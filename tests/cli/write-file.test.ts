import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chmod, link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted, onStop, undisturbed } from '../../src/cli/signals.ts';
import { writeText } from '../../src/cli/write-file.ts';

const folders: string[] = [];
let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true, force: true }))));

/** The code and message of a refusal; fails when there is none. */
async function refusal(path: string): Promise<string> {
  const error = await writeText(path, 'new').then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ kind: 'data', code: 'UNWRITABLE_FILE', location: { file: path } });
  return String((error as Error).message);
}

describe('a file that is written', () => {
  it('replaces the old one as a whole and keeps its mode', async () => {
    await writeFile(at('a'), 'a much longer old text');
    await chmod(at('a'), 0o640);
    await writeText(at('a'), 'new');
    expect(await readFile(at('a'), 'utf8')).toBe('new');
    expect((await stat(at('a'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('may have the longest name that there is', async () => {
    const name = 'n'.repeat(255);
    await writeText(at(name), 'new');
    expect(await readdir(folder)).toEqual([name]);
    expect(await refusal(at(`${name}n`))).toMatch(/the name is too long/);
  });

  it('is refused when it is read-only, even to who may do everything', async () => {
    await writeFile(at('a'), 'old');
    await chmod(at('a'), 0o444);
    expect(await refusal(at('a'))).toMatch(/it is read-only/);
    expect(await readFile(at('a'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('is what a link leads to, whether it is there or not', async () => {
    await mkdir(at('there'));
    await writeFile(at('there/old'), 'old');
    await symlink('there/old', at('link'));
    await symlink('there/new', at('dangling'));
    await symlink('dangling', at('further'));
    await writeText(at('link'), 'one');
    await writeText(at('further'), 'two');
    expect(await readFile(at('there/old'), 'utf8')).toBe('one');
    expect(await readFile(at('there/new'), 'utf8')).toBe('two');
    for (const name of ['link', 'dangling', 'further']) expect((await lstat(at(name))).isSymbolicLink()).toBe(true);
  });

  it('is refused where links lead in a circle, to a folder, or nowhere', async () => {
    await symlink('two', at('one'));
    await symlink('one', at('two'));
    await symlink('gone/file', at('nowhere'));
    expect(await refusal(at('one'))).toMatch(/leads back to itself/);
    expect(await refusal(folder)).toMatch(/folder/);
    expect(await refusal(at('nowhere'))).toMatch(/no such file or folder/);
    expect(await refusal(at('a\0b'))).toMatch(/no file can have that name/);
    expect(await refusal(at('new/'))).toMatch(/folder/);
    expect((await readdir(folder)).toSorted()).toEqual(['nowhere', 'one', 'two']);
  });

  it('leaves its other names (hard links) with the old text', async () => {
    await writeFile(at('a'), 'old');
    await link(at('a'), at('b'));
    await writeText(at('a'), 'new');
    expect([await readFile(at('a'), 'utf8'), await readFile(at('b'), 'utf8')]).toEqual(['new', 'old']);
  });

  it('may be a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [text] = await Promise.all([readFile(at('pipe'), 'utf8'), writeText(at('pipe'), 'new')]);
    expect(text).toBe('new');
  });

  it('of the program itself is for its owner alone, and so is the folder made for it', async () => {
    await writeText(at('made/for/it'), 'new', { mode: 0o600 });
    expect((await stat(at('made/for/it'))).mode & 0o777).toBe(0o600);
    expect((await stat(at('made/for'))).mode & 0o777).toBe(0o700);
    await writeFile(at('open'), 'old');
    await writeText(at('open'), 'new', { mode: 0o600 });
    expect((await stat(at('open'))).mode & 0o777).toBe(0o600);
  });
});

describe('a signal', () => {
  it('waits for what must not be disturbed, and stops the program then', async () => {
    const source = new EventEmitter();
    const work = async () => {
      source.emit('SIGTERM');
      source.emit('SIGINT');
      await writeFile(at('a'), 'done');
    };
    await expect(undisturbed(source, work)).rejects.toMatchObject({ signal: 'SIGTERM' });
    expect(await readFile(at('a'), 'utf8')).toBe('done');
    expect(source.eventNames()).toEqual([]);
  });

  it('that does not come changes nothing', async () => {
    const source = new EventEmitter();
    expect(await undisturbed(source, async () => 7)).toBe(7);
    await expect(undisturbed(source, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(source.eventNames()).toEqual([]);
  });

  it('while a file is written leaves it whole, and nothing beside it', async () => {
    const source = new EventEmitter();
    const held = <T>(work: () => Promise<T>) =>
      undisturbed(source, () => {
        source.emit('SIGHUP');
        return work();
      });
    await expect(writeText(at('a'), 'whole', { undisturbed: held })).rejects.toBeInstanceOf(Interrupted);
    expect(await readFile(at('a'), 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('is told to its handler until that is forgotten', () => {
    const source = new EventEmitter();
    const heard: string[] = [];
    const forget = onStop(source, (signal) => heard.push(signal));
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM']) source.emit(signal);
    forget();
    source.emit('SIGINT');
    expect(heard).toEqual(['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM']);
  });
});
