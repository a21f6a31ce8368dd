// npm run bench [-- RUNS]: whole-process times of the installed package as ratios to a bare start of the same Node, interleaved,
// medians. Ratios, because machines are noisy; nothing here fails a build. docs/performance.md says what the bars mean.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { asksIn, installPackage, programIn, userEnv } from './installed.mjs';

const RUNS = Number(process.argv[2] ?? 25);

const PROFILE = '--background developer --experience 1 --role ai-engineer --cloud azure --employer enterprise';
const CASES = [
  ['--version', 1.2],
  ['list --json', 1.9],
  ['show PMLE --json', 1.9],
  ['compare AI-102 AI-103 --json', 1.9],
  ['roi PMLE --salary 80000 --json', 1.9],
  [`recommend ${PROFILE} --json`, 2.6],
  ['list --limit 15', 2.6],
  ['compare AI-102 AI-103', 2.6],
  [`recommend ${PROFILE}`, 3.0],
  ['list --status any', 3.0],
  [`plan ${PROFILE} --json`, 2.6],
];
const BARE = 'node -e 0';
const QUIZ = 'quiz, to its first prompt';
const QUIZ_BAR = 3.5;
const PATIENCE_MS = 30_000;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function time(args) {
  const start = performance.now();
  spawnSync(process.execPath, args, { env: userEnv, stdio: 'ignore' });
  return performance.now() - start;
}

/** Milliseconds until the quiz waits for its first answer on a terminal. */
function timeToPrompt(program) {
  const start = performance.now();
  const terminal = spawn(process.execPath, [program, 'quiz'], { env: userEnv, cols: 100, rows: 40 });
  const impatience = setTimeout(() => terminal.kill(), PATIENCE_MS);
  return new Promise((resolve) => {
    let taken = Number.NaN;
    let shown = '';
    terminal.onData((text) => {
      shown += text;
      if (!Number.isNaN(taken) || !asksIn(shown)) return;
      taken = performance.now() - start;
      terminal.write('\u0003');
    });
    terminal.onExit(() => {
      clearTimeout(impatience);
      resolve(taken);
    });
  });
}

const folder = installPackage();
try {
  const program = programIn(folder);
  const times = new Map([BARE, ...CASES.map(([line]) => line), QUIZ].map((name) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    const round = [[BARE, time(['-e', '0'])]];
    for (const [line] of CASES) round.push([line, time([program, ...line.split(' ')])]);
    round.push([QUIZ, await timeToPrompt(program)]);
    // The first round fills the caches of the disk.
    if (run >= 0) for (const [name, taken] of round) times.get(name).push(taken);
  }
  const bare = median(times.get(BARE));
  console.log(
    `Node ${process.version}, ${RUNS} runs each, interleaved; ${BARE} takes ${bare.toFixed(1)} ms (median)\n`,
  );
  for (const [name, bar] of [...CASES, [QUIZ, QUIZ_BAR]]) {
    const taken = median(times.get(name));
    const shown = name.replace(PROFILE, '(five answers)');
    console.log(`${shown.padEnd(34)} ${taken.toFixed(0).padStart(5)} ms  ${(taken / bare).toFixed(2)} × (bar ${bar})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), 'scripts/bench-inside.ts'], {
  env: userEnv,
  stdio: 'inherit',
});
