// npm run mutate [-- NAME…]: changes one file after another in small ways and counts how many changes its own tests notice. Each file is
// tried with the tests that are about it and nothing else, so that a change costs a second and not a minute. Prints a table for
// docs/testing.md, below it what nobody noticed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
/** What is changed, and the tests that must notice it. */
const SETS = {
  score: ['src/core/scoring/score.ts', 'tests/core/scoring/score.test.ts'],
  gates: ['src/core/scoring/gates.ts', 'tests/core/scoring/gate-of.test.ts'],
  lifecycle: ['src/core/catalogue/lifecycle.ts', 'tests/core/catalogue/lifecycle*.test.ts'],
  cost: ['src/core/catalogue/cost.ts', 'tests/core/catalogue/{cost,lifecycle}.test.ts'],
  sum: ['src/core/roi/sum/*.ts', 'tests/core/roi/sum/*.test.ts'],
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SETS);
const lines = [];
const unnoticed = [];
for (const name of names) {
  const [files, tests] = SETS[name];
  const stryker = fileURLToPath(new URL('node_modules/.bin/stryker', import.meta.url));
  const { status } = spawnSync(stryker, ['run', 'mutation/stryker.config.json', '--mutate', files], {
    cwd: ROOM,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Few random cases: those that a table misses are found by the hundredth mutant, too.
    env: { ...process.env, RUNS: '0.2', MUTATION_TESTS: tests },
  });
  if (status === null) throw new Error(`${name} was ended`);
  const report = JSON.parse(readFileSync(new URL('report.json', import.meta.url), 'utf8'));
  const mutants = Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file })),
  );
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, timeout, missed] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')];
  const share = ((100 * (killed + timeout)) / (killed + timeout + missed)).toFixed(1);
  lines.push(`| \`${files}\` | ${killed + timeout + missed} | ${killed} | ${timeout} | ${missed} | ${share} % |`);
  for (const { file, location, mutatorName, replacement, status } of mutants)
    if (['Survived', 'NoCoverage'].includes(status))
      unnoticed.push(`${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement?.slice(0, 120)}`);
}
console.log('| changed | mutants | noticed | ran without end | unnoticed | noticed in all |');
console.log('|---|---:|---:|---:|---:|---:|');
console.log(`${lines.join('\n')}\n\n${unnoticed.join('\n')}`);
