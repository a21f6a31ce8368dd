// npm run mutate [-- NAME…]: changes each file in small ways, one at a time, and counts how many changes its own tests notice. Prints the
// table of docs/testing.md, below it what nobody noticed. The changes are Stryker's; all of them stand in one bundle, switched on one by one, so
// that a change costs milliseconds. Exit code 1 where less than LEAST of the changes of a set are noticed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { rolldown } from 'rolldown';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = fileURLToPath(new URL('bundle.mjs', import.meta.url));
const LEAST = 0.85;
/** Longer than all tests of a set take together; who takes longer goes round without end. */
const PATIENCE_MS = 20_000;
// Few random cases: a change that a table misses is met by many of them, too.
process.env.RUNS ??= '0.2';

/** What is changed, and the tests that must notice it. */
const SETS = {
  score: [['src/core/scoring/score.ts'], ['tests/core/scoring/score.test.ts']],
  gates: [['src/core/scoring/gates.ts'], ['tests/core/scoring/gate-of.test.ts']],
  lifecycle: [['src/core/catalogue/lifecycle.ts'], filesIn('tests/core/catalogue', /^lifecycle.*\.test\.ts$/)],
  cost: [['src/core/catalogue/cost.ts'], filesIn('tests/core/catalogue', /^(cost|lifecycle)\.test\.ts$/)],
  sum: [filesIn('src/core/roi/sum', /\.ts$/), filesIn('tests/core/roi/sum', /\.test\.ts$/)],
};

function filesIn(folder, names) {
  return readdirSync(ROOM + folder)
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`);
}

/** The files with all changes in them, and what these are. */
async function instrumented(files) {
  const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const sources = files.map((name) => ({ name: ROOM + name, mutate: true, content: readFileSync(ROOM + name, 'utf8') }));
  return new Instrumenter(silent).instrument(sources, options);
}

/** Writes one file that holds the tests, all that they import, and the changes. */
async function bundle(changed, tests) {
  const contents = new Map(changed.map(({ name, content }) => [name, content]));
  const entry = [...tests.map((test) => `import '${ROOM}${test}';`), "export { tests } from 'vitest';"].join('\n');
  const plugin = {
    name: 'mutants',
    resolveId: (id) => (id === 'entry' ? id : id === 'vitest' ? fileURLToPath(new URL('vitest.mjs', import.meta.url)) : null),
    load: (id) => (id === 'entry' ? entry : (contents.get(id) ?? null)),
  };
  const made = await rolldown({ input: 'entry', platform: 'node', plugins: [plugin], external: /^(?!entry|vitest$)[^./]/ });
  await made.write({ file: BUNDLE, format: 'esm', codeSplitting: false });
  await made.close();
}

/** Tries some changes in a thread; what it was at when it took too long goes round without end. */
async function tryAll(ids) {
  const found = new Map();
  for (let left = ids; left.length > 0; left = ids.filter((id) => !found.has(id))) {
    const worker = new Worker(new URL('try-mutants.mjs', import.meta.url), { workerData: { bundle: BUNDLE, ids: left } });
    let at;
    let alarm;
    await new Promise((resolve, reject) => {
      worker.on('error', reject).on('exit', resolve);
      worker.on('message', ({ id, status }) => {
        clearTimeout(alarm);
        if (status !== 'begun') return found.set(id, status);
        at = id;
        alarm = setTimeout(() => worker.terminate(), PATIENCE_MS);
      });
    });
    clearTimeout(alarm);
    if (left.some((id) => !found.has(id))) found.set(at, 'endless');
  }
  return found;
}

const rows = [];
const unnoticed = [];
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SETS);
for (const name of names) {
  const [files, tests] = SETS[name];
  const { files: changed, mutants } = await instrumented(files);
  await bundle(changed, tests);
  const found = await tryAll(mutants.map(({ id }) => id));
  const count = (wanted) => [...found.values()].filter((status) => status === wanted).length;
  const [noticed, endless, missed] = [count('noticed'), count('endless'), count('survived') + count('unreached')];
  const share = (noticed + endless) / (noticed + endless + missed);
  if (share < LEAST) process.exitCode = 1;
  rows.push(`| ${name} | ${noticed + endless + missed} | ${noticed} | ${endless} | ${missed} | ${(100 * share).toFixed(1)} % |`);
  for (const { id, fileName, location, replacement } of mutants)
    if (['survived', 'unreached'].includes(found.get(id)))
      unnoticed.push(`${fileName.slice(ROOM.length)}:${location.start.line + 1}:${location.start.column + 1} ${found.get(id)}: ${replacement.slice(0, 120)}`);
}
const head = '| set | changes | noticed by a failing test | go round without end | unnoticed | noticed in all |\n|---|---:|---:|---:|---:|---:|';
console.log(`${head}\n${rows.join('\n')}\n\n${unnoticed.join('\n')}`);
