import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

const ESC = '\u001b';
const PATIENCE_MS = 60_000;
/** What is never cut, however narrow the terminal: ids, addresses and paths have no space to break at. */
const UNBREAKABLE = /^\W*\S+$/;

/** The program with its output on a pipe. */
function piped(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    env: childEnv(env),
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
  return done.stdout;
}

/** Reads a little of the output, closes the pipe, and gives the exit code and what was said on stderr. */
function readAndLeave(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: childEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('error', reject).on('close', (code) => resolve({ code, stderr }));
  });
}

describe('on a pipe', () => {
  it.each([[['list', '--json']], [['list']], [['recommend', '--json']], [['list', '--format', 'html']]])(
    '%j ends quietly when the reader has seen enough',
    async (args) => {
      expect(await readAndLeave(args)).toEqual({ code: 0, stderr: '' });
    },
    PATIENCE_MS,
  );

  it('list --json | head -c 100 is quiet', () => {
    const command = `{ '${process.execPath}' '${PROGRAM}' list --json; echo "exit $?" >&2; } | head -c 100`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: childEnv() });
    expect(stdout).toHaveLength(100);
    expect(stderr).toBe('exit 0\n');
  });

  it('a long JSON document arrives whole', () => {
    const text = execFileSync('sh', ['-c', `'${process.execPath}' '${PROGRAM}' list --status any --json | cat`], {
      encoding: 'utf8',
      env: childEnv(),
      maxBuffer: 1e8,
    });
    expect(JSON.parse(text).credentials.length).toBeGreaterThan(100);
  });

  it('answers many lines for a reader that is slow, and says nothing besides', () => {
    const lines = `yes '${'x'.repeat(20)}' | head -n 60000`;
    const command = `${lines} | '${process.execPath}' '${PROGRAM}' recommend --batch | (sleep 1; wc -l)`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: childEnv() });
    expect(stdout.trim()).toBe('60000');
    expect(stderr).toMatch(/^error: 60000 of 60000 lines could not be answered\nhint: [^\n]*\n$/);
  });

  it('a table has no escape sequences and leaves nothing out', () => {
    const table = piped(['list']);
    expect(table).not.toContain(ESC);
    const { credentials } = JSON.parse(piped(['list', '--json'])) as {
      credentials: { shortId: string; shortName: string }[];
    };
    for (const { shortId, shortName } of credentials) {
      expect(table).toContain(shortId);
      expect(table).toContain(shortName);
    }
    expect(table).not.toContain('…');
  });

  it.each([
    ['NO_COLOR=1', { NO_COLOR: '1', FORCE_COLOR: '' }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['a locale without UTF-8', { LANG: 'C' }],
  ])('is readable under %s', (_, env) => {
    const text = piped(['recommend', '--goal', 'genai'], env);
    expect(text).not.toContain(ESC);
    expect(text).toContain('Runners-up');
    if ('NO_COLOR' in env) return;
    expect(text).toMatch(/^[\n -~]*$/);
  });

  it('fits 40 columns under COLUMNS=40, but for what must not be cut', () => {
    for (const args of [['list'], ['recommend', '--goal', 'genai'], ['compare', 'AI-102', 'AI-103']]) {
      for (const line of piped(args, { COLUMNS: '40' }).split('\n')) {
        if (!UNBREAKABLE.test(line)) expect(line.length, `${args[0]}: ${line}`).toBeLessThanOrEqual(40);
      }
    }
  });

  it('has colour when FORCE_COLOR asks for it, and none when --no-color or NO_COLOR forbid it', () => {
    expect(piped(['recommend'], { FORCE_COLOR: '1' })).toContain(`${ESC}[1m`);
    expect(piped(['recommend', '--no-color'], { FORCE_COLOR: '1' })).not.toContain(ESC);
  });
});

describe('--output', () => {
  it('writes the whole file and nothing besides', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cert-advisor-'));
    const file = join(folder, 'list.json');
    expect(piped(['list', '--json', '--output', file])).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(piped(['list', '--json']));
    expect(readdirSync(folder)).toEqual(['list.json']);
  });

  it('leaves an old file alone when the new one cannot be made, and says why', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cert-advisor-'));
    const done = spawnSync(process.execPath, [PROGRAM, 'list', '--json', '--output', folder], {
      encoding: 'utf8',
      env: childEnv(),
    });
    expect(done.status).toBe(3);
    expect(JSON.parse(done.stderr)).toMatchObject({ error: { code: 'UNWRITABLE_FILE' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith(`${folder.split('/').at(-1)}.`))).toEqual(
      [],
    );
  });
});
