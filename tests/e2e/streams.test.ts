import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// Streams that cannot be written or read change no exit code but their own, and never bring a stack trace.

const WRONG_USAGE = 'show nothing-of-that-name';
const WRONG_DATA = 'list --data /nowhere/at/all';

/** The program started by a shell that redirects its streams. */
function run(line: string): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `"$0" "$1" ${line}`, process.execPath, PROGRAM], {
    encoding: 'utf8',
    env: childEnv(),
    cwd: tmpdir(),
  });
  return { code: status, stdout, stderr };
}

describe.skipIf(!existsSync('/dev/full'))('a full device', () => {
  it.each([
    [`${WRONG_USAGE} 2>/dev/full`, 2],
    [`${WRONG_USAGE} --json 2>/dev/full`, 2],
    [`${WRONG_USAGE} >/dev/full 2>/dev/full`, 2],
    [`${WRONG_DATA} 2>/dev/full`, 3],
    ['2>/dev/full', 2],
    ['list --limit 1 2>/dev/full', 0],
    ['list --json >/dev/full 2>/dev/full', 3],
    ['--help >/dev/full 2>/dev/full', 3],
  ])('%s leaves %i', (line, code) => {
    expect(run(line)).toMatchObject({ code, stderr: '' });
  });

  it('behind standard output is told', () => {
    for (const line of ['list --json', 'list', 'recommend --goal genai', '--version']) {
      const { code, stderr } = run(`${line} >/dev/full`);
      expect({ line, code }).toEqual({ line, code: 3 });
      expect(stderr).toMatch(/cannot write the output: .*no space left/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe('closed streams', () => {
  it.each([
    [`${WRONG_USAGE} 2>&-`, 2],
    [`${WRONG_DATA} 2>&- >&-`, 3],
    ['list --json >&-', 0],
    ['list --limit 1 <&- >&- 2>&-', 0],
  ])('%s leaves %i', (line, code) => {
    expect(run(line)).toMatchObject({ code, stderr: '' });
  });

  it.each([
    ['list --json | true', 0],
    ['list --json 2>&1 | head -c 10 >/dev/null', 0],
    [`${WRONG_USAGE} 2>&1 >/dev/null | true`, 2],
    [`${WRONG_DATA} --json 2>&1 >/dev/null | true`, 3],
  ])('a reader that has left: %s leaves %i', (line, code) => {
    expect(run(`${line}; exit \${PIPESTATUS[0]}`)).toMatchObject({ code, stderr: '' });
  });
});

describe('standard input', () => {
  it.each([
    ['a folder', '</', /standard input: it is a folder/],
    ['nothing', '</dev/null', /standard input.*empty/],
    ['closed', '<&-', /standard input/],
    ['open for writing only', '0>/dev/null', /standard input: it is not open for reading/],
    ['without an end', '</dev/zero', /standard input: it is larger than 512 KB/],
  ])('that is %s is no profile', (_, redirection, says) => {
    const { code, stdout, stderr } = run(`recommend --profile - ${redirection}`);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it.each([
    ['a folder', '</', /standard input: it is a folder/],
    ['open for writing only', '0>/dev/null', /standard input: it is not open for reading/],
    ['without an end', '</dev/zero', /line 1 has no end/],
  ])('that is %s is nothing to be answered line by line', (_, redirection, says) => {
    const { code, stdout, stderr } = run(`recommend --batch ${redirection}`);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

it.each([22, 30, 60])('too many open files (at most %i) are called that', (most) => {
  const { code, stderr } = run(
    `--version; ulimit -n ${most}; "$0" "$1" list --data ${JSON.stringify(process.cwd())}/data --limit 1`,
  );
  expect(code).toBe(3);
  expect(stderr).toMatch(/too many files are open/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe.skipIf(process.platform === 'win32')('settings that are no file', () => {
  it('are waited for by nobody', () => {
    const home = mkdtempSync(join(tmpdir(), 'settings-'));
    try {
      mkdirSync(join(home, 'cert-advisor'));
      execFileSync('mkfifo', [join(home, 'cert-advisor/config.yaml')]);
      const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'list', '--limit', '1', '--format', 'ndjson'], {
        encoding: 'utf8',
        env: childEnv({ XDG_CONFIG_HOME: home }),
        timeout: 30_000,
      });
      expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
