// What a command shows on a terminal of 80 columns, cell by cell. @xterm/headless obeys the escape sequences, so that a prompt which
// draws over itself is seen as a person sees it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const COLUMNS = 80;
/** More lines than any command draws that is pictured. */
const TALL = 100;
const PROMPT = /Esc\s+finish now/;
const PATIENCE_MS = 60_000;

/**
 * Runs the program and gives its lines, each a list of runs: `{ text, column, width, isBold, isDim, colour }`, `colour` one of the
 * terminal's sixteen or null. With `keys`, each is typed when a prompt listens, and the frame is taken at the prompt after the last.
 */
export async function capture(args, { rows = TALL, keys } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'cert-advisor-'));
  const program = join(process.cwd(), 'bin/cert-advisor.js');
  const child = spawn(process.execPath, [program, ...args], {
    name: 'xterm-256color',
    cols: COLUMNS,
    rows,
    cwd: process.cwd(),
    env: { PATH: process.env.PATH, HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8', TZ: 'UTC', PAGER: '' },
  });
  const screen = new xterm.Terminal({ cols: COLUMNS, rows, allowProposedApi: true });
  let drawn = Promise.resolve();
  child.onData((data) => {
    drawn = drawn.then(() => new Promise((resolve) => screen.write(data, resolve)));
  });
  const end = new Promise((resolve) => child.onExit(resolve));
  const impatience = setTimeout(() => child.kill(), PATIENCE_MS);
  try {
    if (keys === undefined) await end;
    else for (const each of keys) await typeAtPrompt(each);
    await drawn;
    return linesOf(screen);
  } finally {
    clearTimeout(impatience);
    child.kill();
    await end;
    rmSync(home, { recursive: true, force: true });
  }

  async function typeAtPrompt(text) {
    await settled();
    child.write(text);
    await settled();
  }

  /** A prompt is there and has drawn nothing more for a while. */
  async function settled() {
    for (let [before, quiet] = ['', 0]; quiet < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await drawn;
      const now = JSON.stringify(linesOf(screen));
      quiet = now === before && PROMPT.test(now) ? quiet + 1 : 0;
      before = now;
    }
  }
}

function linesOf(screen) {
  const { active } = screen.buffer;
  const lines = Array.from({ length: active.length }, (_, row) => runsOf(active.getLine(row)));
  while (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function runsOf(line) {
  const runs = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const cell = line.getCell(column);
    const text = cell.getChars();
    if (cell.getWidth() === 0) continue;
    const look = {
      isBold: cell.isBold() !== 0,
      isDim: cell.isDim() !== 0,
      isUnderlined: cell.isUnderline() !== 0,
      colour: cell.isFgPalette() ? cell.getFgColor() : null,
    };
    const last = runs.at(-1);
    const isSame = last !== undefined && Object.keys(look).every((key) => last[key] === look[key]);
    if (isSame) {
      last.text += text || ' ';
      last.width += cell.getWidth();
    } else runs.push({ ...look, text: text || ' ', column, width: cell.getWidth() });
  }
  return runs.filter(({ text }) => text.trim() !== '');
}
