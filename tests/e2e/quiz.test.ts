import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const GOAL = /What do you want[\s\S]*finish\s+now/;
const ESC = '\u001b';
const SHOW = `${ESC}[?25h`;
const HIDE = `${ESC}[?25l`;
const PATIENCE_MS = 120_000;

/** The command line printed at the end, run in a shell as a reader would. */
function replay(terminal: Terminal): { recommendations: { id: string; name: string }[]; profile: object } {
  const line = / {2}npx cert-advisor (recommend(?:.* \\\n)*.*)/.exec(terminal.text())?.[1]?.replace(/ \\\n\s*/g, ' ');
  if (line === undefined) throw new Error(`no command line in: ${terminal.text()}`);
  const command = `'${process.execPath}' '${PROGRAM}' ${line} --json`;
  return JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8', env: childEnv() }));
}

/** Whether the cursor is shown again after it was hidden for the last time. */
function cursorIsBack(screen: string): boolean {
  return screen.lastIndexOf(SHOW) > screen.lastIndexOf(HIDE);
}

describe('a quiz in a terminal', () => {
  it(
    'is what the bare program starts, and ends in a recommendation that its command line repeats',
    async () => {
      const terminal = openTerminal([]);
      await terminal.on(GOAL, '\r');
      expect(await terminal.enterTillTheEnd()).toBe(0);
      const { recommendations } = replay(terminal);
      expect(terminal.text()).toContain(`${recommendations[0]?.name.split(' ')[0]}`);
      expect(cursorIsBack(terminal.screen())).toBe(true);
      expect(existsSync(join(terminal.home, '.config'))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'goes back, says why, takes text, and survives a resize',
    async () => {
      const terminal = openTerminal(['quiz', '--all', '--save', 'me.yaml']);
      await terminal.on(/What can you show[\s\S]*finish now/, `${ESC}[B\r`);
      await terminal.on(GOAL, `${ESC}[D`);
      await terminal.on(/● Exercises or one small project[\s\S]*finish now/, '?');
      await terminal.on(/already show work[\s\S]*finish now/, '');
      terminal.resize(50, 20);
      await terminal.on(/● Exercises or one small project[\s\S]*finish\s+now/, '\r');
      await terminal.on(GOAL, `${ESC}[B`);
      await terminal.on(/● Get a first job/, '\r');
      terminal.resize(120, 50);
      expect(await terminal.enterTillTheEnd()).toBe(0);
      expect(replay(terminal).profile).toMatchObject({ goal: 'first-job' });
      const saved = join(terminal.home, 'me.yaml');
      expect(statSync(saved).mode & 0o777).toBe(0o600);
      expect(readFileSync(saved, 'utf8')).toContain('goal: "first-job"\n');
    },
    PATIENCE_MS,
  );

  it(
    'keeps the answers where it offers to when told yes',
    async () => {
      const terminal = openTerminal(['quiz', '--goal', 'genai', '--background', 'developer']);
      await terminal.on(/finish now/, ESC);
      await terminal.on(/\(?y\/N/, '');
      await terminal.on('', 'y\r');
      expect(await terminal.exit).toBe(0);
      const path = join(terminal.home, '.config/cert-advisor/profile.json');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ goal: 'genai', background: 'developer' });
    },
    PATIENCE_MS,
  );

  it.each([
    ['arrows', {}, GOAL],
    ['numbers', { TERM: 'dumb' }, /Number \(.*: /],
  ])(
    'ends with 130 on Ctrl-C and 2 on Ctrl-D, the terminal as it was: %s',
    async (_, env, prompt) => {
      const interrupted = openTerminal(['quiz', '--save', 'x.json'], { env });
      await interrupted.on(prompt, '\u0003');
      expect(await interrupted.exit).toBe(130);
      expect(interrupted.text()).toMatch(/\nInterrupted\.\n$/);
      const ended = openTerminal(['quiz', '--save', 'x.json'], { env });
      await ended.on(prompt, '\u0004');
      expect(await ended.exit).toBe(2);
      expect(ended.text()).toMatch(/error: the input ended before the quiz did\nhint: .*recommend/);
      for (const terminal of [interrupted, ended]) {
        expect(cursorIsBack(terminal.screen()) || !terminal.screen().includes(HIDE)).toBe(true);
        expect(terminal.text()).not.toMatch(/^\s+at /m);
        expect(existsSync(join(terminal.home, 'x.json'))).toBe(false);
      }
    },
    PATIENCE_MS,
  );

  it.each([
    ['TERM=dumb', { TERM: 'dumb' }, []],
    ['--plain', {}, ['--plain']],
  ])(
    'asks with numbers and without any escape sequence under %s',
    async (_, env, flags) => {
      const terminal = openTerminal(['quiz', ...flags, '--no-color'], { env });
      await terminal.on(/Number \(.*: /, '?\r');
      await terminal.on(/It decides what[\s\S]*Number \(.*: /, '99\r');
      await terminal.on(/Type a number from 1 to[\s\S]*: /, '2\r');
      await terminal.on(/Number \(.*< back.*: /, '<\r');
      await terminal.on(/Number \(before: 2.*: /, '2\r');
      expect(await terminal.enterTillTheEnd()).toBe(0);
      expect(terminal.screen()).not.toContain(ESC);
      expect(replay(terminal).recommendations.length).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    'is readable at 40 × 12 and has no colour under NO_COLOR',
    async () => {
      const terminal = openTerminal(['quiz'], { cols: 40, rows: 12, env: { NO_COLOR: '1' } });
      await terminal.on(/↓ \d+ more[\s\S]*finish\s+now/, '\r');
      expect(await terminal.enterTillTheEnd()).toBe(0);
      // Only the cursor moves; nothing is painted.
      expect(terminal.screen()).not.toMatch(new RegExp(`${ESC}\\[[0-9;]*m`));
      // An address alone may be as long as it is.
      for (const line of terminal.text().split('\n'))
        if (!/^\s*https:\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(40);
    },
    PATIENCE_MS,
  );

  it(
    'does not start in CI, nor on a pipe',
    async () => {
      const inCi = openTerminal(['quiz'], { env: { CI: 'true' } });
      expect(await inCi.exit).toBe(2);
      expect(inCi.text()).toMatch(/CI=true[\s\S]*npx cert-advisor recommend/);
      const piped = spawnSync(process.execPath, [PROGRAM, 'quiz'], {
        input: '\n\n',
        encoding: 'utf8',
        env: childEnv(),
      });
      expect(piped).toMatchObject({ status: 2, stdout: '' });
      expect(piped.stderr).toContain('cert-advisor recommend');
    },
    PATIENCE_MS,
  );
});
