// All that must hold before a change lands, on this Node: `npm run check`. A step that passes is one line; one that fails shows its output,
// and the rest is not run. `npm run check -- FROM` begins at a step.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const STEPS = [
  ['test', 'builds, and all tests'],
  ['types', 'types, and a core that knows nothing of Node'],
  ['lint', 'format, lint, which room may import which'],
  ['unused', 'no file, export or dependency that nothing uses'],
  ['layers', 'what is forbidden is planted and refused'],
  ['validate', 'the dataset breaks no rule'],
  ['pictures', 'the pictures of the README are as the program draws', ['--check']],
  ['smoke', 'packs, installs into an empty folder, runs there'],
  ['package', 'entries and types as others resolve them'],
];

const [from = STEPS[0][0]] = process.argv.slice(2);
const first = STEPS.findIndex(([name]) => name === from);
if (first < 0) throw new Error(`there is no step ${from}; there are ${STEPS.map(([name]) => name).join(', ')}`);

for (const [name, what, args = []] of STEPS.slice(first)) {
  const start = performance.now();
  const { code, output } = await run(name, args);
  const seconds = `${Math.round((performance.now() - start) / 1000)} s`;
  if (code !== 0) console.log(output);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(9)} ${seconds.padStart(6)}  ${what}`);
  if (code === 0) continue;
  console.log(`\nnpm run ${name} runs this step alone; npm run check -- ${name} goes on from here`);
  process.exitCode = 1;
  break;
}

function run(name, args) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
