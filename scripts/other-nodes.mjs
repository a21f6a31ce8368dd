// Runs what is built under every Node that the package is said to work with, as far as the registry at hand brings them, and expects
// the same bytes and exit codes of all. A Node that cannot be had is said to be skipped.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { userEnv } from './installed.mjs';

const NODES = ['20', '22', '24', '26'];
const PROGRAM = resolve('bin/cert-advisor.js');
const DAY = '--as-of 2026-11-27';

/** Command lines and the exit code of each. */
const LINES = [
  ['--version', 0],
  [`list --status any --json ${DAY}`, 0],
  [`list --cloud azure ${DAY}`, 0],
  [`show PMLE --sources ${DAY}`, 0],
  [`compare AI-102 AI-103 --format html ${DAY}`, 0],
  [`recommend --background developer --goal genai --salary 80000 --json ${DAY}`, 0],
  [`recommend --language German --country Japan --format markdown ${DAY}`, 0],
  [`roi PMLE --salary 80000 --json ${DAY}`, 0],
  [`list --data data --limit 3 --format csv ${DAY}`, 0],
  ['show nothing-of-that-name --json', 2],
  ['list --data /nowhere/at/all', 3],
];
const LIBRARY = `import('${resolve('dist/index.js')}').then(async ({ loadDataset, recommend }) => {
  const advice = recommend(await loadDataset(), { goal: 'genai' }, '2026-11-27');
  console.log(JSON.stringify(advice));
});`;

/** The path of a Node of some version; null where it cannot be had. */
function nodeOf(version) {
  const { status, stdout } = spawnSync('npx', ['-y', `node@${version}`, '-p', 'process.execPath'], {
    encoding: 'utf8',
  });
  const path = stdout?.trim().split('\n').at(-1);
  return status === 0 && path ? path : null;
}

function outputsOf(node) {
  const run = (args) =>
    spawnSync(node, args, { env: { ...userEnv, LANG: 'C.UTF-8' }, encoding: 'utf8', maxBuffer: 1e8 });
  return [
    ...LINES.map(([line, code]) => ({ line, code, ...run([PROGRAM, ...line.split(' ')]) })),
    { line: 'the library', code: 0, ...run(['-e', LIBRARY]) },
  ];
}

let failed = 0;
const expected = outputsOf(process.execPath);
for (const version of NODES) {
  const node = nodeOf(version);
  if (node === null) {
    console.log(`SKIPPED: Node ${version} is not to be had here`);
    continue;
  }
  const outputs = outputsOf(node);
  const wrong = outputs.filter(
    ({ code, status, stdout, stderr }, index) =>
      status !== code || stdout !== expected[index].stdout || stderr !== expected[index].stderr,
  );
  for (const { line, code, status, stderr } of wrong)
    console.log(`FAIL under Node ${version}: ${line}: exit ${status} instead of ${code}, or other bytes. ${stderr}`);
  failed += wrong.length;
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  console.log(`${stdout.trim()}: ${outputs.length - wrong.length} of ${outputs.length} as under ${process.version}`);
}
process.exitCode = failed === 0 ? 0 : 1;
