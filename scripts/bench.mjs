// npm run bench [-- RUNS]: whole-process times as ratios to a bare start of the same Node, interleaved, medians.
// Ratios, because machines are noisy; nothing here fails a build. CA bundles and NODE_OPTIONS are taken out of every
// child's environment: on Node 20 an extra CA bundle alone doubles a bare start.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 25);
const PROGRAM = fileURLToPath(new URL('../bin/cert-advisor.js', import.meta.url));
const { NODE_EXTRA_CA_CERTS: _1, SSL_CERT_FILE: _2, SSL_CERT_DIR: _3, NODE_OPTIONS: _4, ...env } = process.env;

const PROFILE = ['--background', 'developer', '--experience', '1', '--role', 'ai-engineer', '--cloud', 'azure'];
const CASES = [
  ['--version', 1.6, ['--version']],
  ['--help', 1.6, ['--help']],
  ['list --json', 1.8, ['list', '--json']],
  ['compare --json', 1.8, ['compare', 'AI-102', 'AI-103', '--json']],
  ['recommend --json', 1.8, ['recommend', ...PROFILE, '--json']],
  ['roi --json', 1.8, ['roi', 'PMLE', '--salary', '80000', '--json']],
  ['list, 15 rows', 2.5, ['list', '--limit', '15']],
  ['recommend, as a table', 2.5, ['recommend', ...PROFILE]],
  ['list, all rows', 3.5, ['list', '--status', 'any']],
];

const time = (args) => {
  const start = performance.now();
  spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  return performance.now() - start;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const times = new Map([['node -e 0', []], ...CASES.map(([name]) => [name, []])]);
for (let run = -1; run < RUNS; run += 1) {
  const round = [['node -e 0', ['-e', '0']], ...CASES.map(([name, , args]) => [name, [PROGRAM, ...args]])];
  for (const [name, args] of round) {
    const taken = time(args);
    if (run >= 0) times.get(name).push(taken);
  }
}
const base = median(times.get('node -e 0'));
console.log(
  `Node ${process.version}, ${RUNS} runs each, interleaved; node -e 0 takes ${base.toFixed(1)} ms (median)\n`,
);
for (const [name, bar] of CASES) {
  const taken = median(times.get(name));
  console.log(`${name.padEnd(24)} ${taken.toFixed(0).padStart(5)} ms  ${(taken / base).toFixed(2)} × (bar ${bar})`);
}
spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), 'scripts/bench-inside.ts'], {
  env,
  stdio: 'inherit',
});
