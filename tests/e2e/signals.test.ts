import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/core/random.ts';
import { PROGRAM } from './child.ts';
import { openIn, openTerminal, type Terminal } from './terminal.ts';

// However a quiz ends, the shell gets its terminal back as it was: lines edited, keys echoed, the cursor in sight.

const PATIENCE_MS = 120_000;
const SHELL_PROMPT = 'ready> ';
const ESC = '\u001b';
const SHOW = `${ESC}[?25h`;
const HIDE = `${ESC}[?25l`;
/** A prompt that listens: one with arrow keys, or one with numbers. */
const PROMPT = /Esc finish now|\. finish now\): /;
const WAYS = [
  ['arrows', ''],
  ['numbers', '--plain'],
] as const;

/** An interactive shell on a terminal, with the quiz started from it; `pid=N` is on its screen. */
async function quizInShell(flags: string): Promise<Terminal> {
  const shell = openIn(['bash', '--norc', '--noprofile', '-i'], { env: { PS1: SHELL_PROMPT } });
  await shell.on(
    SHELL_PROMPT,
    `bash -c 'echo pid=$$; exec "$0" "$@"' '${process.execPath}' '${PROGRAM}' quiz ${flags}\r`,
  );
  await shell.on(PROMPT, '');
  // A prompt that is drawn listens in the next turn of its event loop.
  await wait(200);
  return shell;
}

/** What the shell says of the end, and of the terminal. */
async function aftermath(shell: Terminal): Promise<{ code: string | undefined; modes: string }> {
  await shell.on(SHELL_PROMPT, 'echo left=$?; stty -a\r');
  await shell.on(/left=\d+[\s\S]*-?echo\b[\s\S]*ready> /, 'exit\r');
  await shell.exit;
  const said = shell.text();
  const modes = [...said.slice(said.lastIndexOf('left=')).matchAll(/\s(-?(?:icanon|echo|isig))\b/g)];
  return {
    code: /left=(\d+)/.exec(said)?.[1],
    modes: modes
      .map(([, mode]) => mode)
      .toSorted()
      .join(' '),
  };
}

/** Stops the quiz; the shell then has a terminal as it was, with the cursor in sight. */
async function sleep(shell: Terminal): Promise<void> {
  shell.type('\u001a');
  await shell.on(/Stopped[\s\S]*ready> /, 'stty -a\r');
  isSane(shell);
  await shell.on(/isig icanon[\s\S]* echo [\s\S]*ready> /, '');
}

/** Lets it go on; it draws its prompt again, and listens. */
async function wakeUp(shell: Terminal): Promise<void> {
  shell.type('fg\r');
  await shell.on(PROMPT, '');
  await wait(200);
}

function isSane(terminal: Terminal): void {
  expect(terminal.screen().lastIndexOf(HIDE)).toBeLessThanOrEqual(terminal.screen().lastIndexOf(SHOW));
  expect(terminal.text()).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|Native stack trace/m);
}

describe.each(WAYS)('a quiz asking with %s', (_, flags) => {
  it.each([
    ['SIGHUP', '129'],
    ['SIGINT', '130'],
    ['SIGQUIT', '131'],
    ['SIGTERM', '143'],
  ] as const)(
    'gives the terminal back on %s and leaves %s',
    async (signal, code) => {
      const shell = await quizInShell(flags);
      process.kill(Number(/pid=(\d+)/.exec(shell.text())?.[1]), signal);
      expect(await aftermath(shell)).toEqual({ code, modes: 'echo icanon isig' });
      isSane(shell);
    },
    PATIENCE_MS,
  );

  it(
    'ends at once on Ctrl-C after Ctrl-Z and fg',
    async () => {
      const shell = await quizInShell(flags);
      await sleep(shell);
      await wakeUp(shell);
      shell.type('\u0003');
      expect(await aftermath(shell)).toEqual({ code: '130', modes: 'echo icanon isig' });
      expect(shell.text()).toContain('Interrupted.');
      isSane(shell);
    },
    PATIENCE_MS,
  );

  it(
    'goes on after Ctrl-Z and fg',
    async () => {
      const shell = await quizInShell(`${flags} --save me.json`);
      for (const _ of ['once', 'again']) {
        await sleep(shell);
        await wakeUp(shell);
      }
      for (let prompt = 0; prompt < 30 && !existsSync(join(shell.home, 'me.json')); prompt += 1) {
        shell.type('\r');
        await wait(300);
      }
      expect(existsSync(join(shell.home, 'me.json'))).toBe(true);
      expect((await aftermath(shell)).code).toBe('0');
    },
    PATIENCE_MS,
  );

  it(
    'ends quietly when the terminal is closed',
    async () => {
      const log = openIn([
        'bash',
        '-c',
        `trap : HUP; "$0" "$1" quiz ${flags} 2>log; echo "code=$?" >>log`,
        process.execPath,
        PROGRAM,
      ]);
      await log.on(PROMPT, '');
      await wait(200);
      log.hangUp();
      await log.exit;
      const said = () => (existsSync(join(log.home, 'log')) ? readFileSync(join(log.home, 'log'), 'utf8') : '');
      for (let tries = 0; tries < 100 && !said().includes('code='); tries += 1) await wait(50);
      expect(said()).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|Native stack trace|Assertion/m);
      expect(said()).toMatch(/^(error: the input ended[^\n]*\nhint: [^\n]*\n)?code=129\n$/);
    },
    PATIENCE_MS,
  );

  it.each([1, 2, 3])(
    'survives garbage and resizes (seed %i)',
    async (seed) => {
      const random = generator(seed);
      const terminal = openTerminal(['quiz', ...(flags === '' ? [] : [flags])]);
      await terminal.on(PROMPT, '');
      let isOver = false;
      void terminal.exit.then(() => {
        isOver = true;
      });
      for (let round = 0; round < 40 && !isOver; round += 1) {
        terminal.type(garbage(random));
        if (random() < 0.4) terminal.resize(1 + Math.floor(random() * 300), 1 + Math.floor(random() * 80));
        // Typing more than the other side reads would block both: it writes, too.
        await wait(25);
      }
      for (let tries = 0; tries < 100 && !isOver; tries += 1) {
        terminal.type('\u0003');
        await wait(100);
      }
      expect([0, 2, 130]).toContain(await terminal.exit);
      isSane(terminal);
    },
    PATIENCE_MS,
  );
});

const PIECES = [
  '\u0000',
  '\u0007',
  '\u009b31m',
  '\u202e',
  `${ESC}[A`,
  `${ESC}[200~pasted\r\n${ESC}[201~`,
  `${ESC}]0;title\u0007`,
  `${ESC}[999;999R`,
  ESC,
  '\t',
  ' ',
  '\r',
  '?',
  '<',
  'ÿ日本👩‍💻',
  'x'.repeat(300),
  '9007199254740993',
];

/** Some keys that nobody types; never Ctrl-Z, which only a shell can undo. */
function garbage(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
    '',
  );
}
