// Packs the package, installs it into an empty folder, sees that no other package came along, and uses program and library there as
// a stranger would.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { asksIn, installInto, installPackage, programIn, userEnv } from './installed.mjs';

const LIBRARY = `
import { compare, findCredential, loadDataset, recommend } from 'cert-advisor';
const dataset = await loadDataset();
const advice = recommend(dataset, { background: 'none', experience: 0, goal: 'first-job' }, '2026-11-21');
const both = ['AI-102', 'AI-103'].map((code) => findCredential(dataset, code));
const own = await loadDataset({ extend: 'mine' });
console.log(advice.recommendations[0].id, compare(dataset, both.map((credential) => ({ type: 'credential', credential })), '2026-11-21').rows.length > 5 && own.credentials.length >= dataset.credentials.length);
`;

const TYPES = `
import { type Advice, type Dataset, loadDataset, recommend } from 'cert-advisor';
const dataset: Dataset = await loadDataset();
const advice: Advice = recommend(dataset, { background: 'developer', budget: 200 }, '2026-11-21');
const first: string | undefined = advice.recommendations[0]?.id;
// @ts-expect-error a budget is a number
recommend(dataset, { budget: 'much' }, '2026-11-21');
import { nextStep, startInterview } from 'cert-advisor/core';
import shipped from 'cert-advisor/dataset.json' with { type: 'json' };
const step: 'ask' | 'screen' | 'stop' = nextStep(shipped, startInterview(), '2026-11-21').type;
export { first, step };
`;

const TYPESCRIPTS = ['5.4', '5.9', '6.0', '7.0'];
const RESOLUTIONS = ['--module nodenext', '--module esnext --moduleResolution bundler'];

/** One command line for each command, and for each way to print, with what its output must hold. */
const LINES = [
  ['--help', /recommend/],
  ['list --cloud azure --json', /"id": "microsoft/],
  ['list --limit 3 --format csv', /^id,/],
  ['list --limit 3 --format ndjson', /^\{/],
  ['list --limit 3 --format markdown', /\| --- \|/],
  ['list --limit 3 --format html', /<table/],
  ['list --status any', /retired/],
  ['list --json --extend mine', /"id": "microsoft/],
  ['show PMLE', /Google/],
  ['compare AI-102 AI-103', /retired/],
  ['roi PMLE --salary 80000', /if it changed nothing/],
  ['recommend --background developer --goal genai', /Runners-up/],
  ['recommend --why-not PMLE --background none', /PMLE|Machine Learning/],
  ['validate', /credentials/i],
];

const folder = installPackage();
const at = (...path) => join(folder, 'node_modules', ...path);
const run = (command, args) =>
  execFileSync(command, args, { cwd: folder, env: userEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const names = (parent) => readdirSync(parent).filter((name) => !name.startsWith('.'));

/** The packages that are installed, `@scope/name` among them. */
const installed = () =>
  names(at()).flatMap((name) => (name.startsWith('@') ? names(at(name)).map((inner) => `${name}/${inner}`) : [name]));

/** All that the program and the library load is bundled: nothing may have come along that would not be loaded. */
function checkDependencies() {
  const others = installed().filter((name) => name !== 'cert-advisor');
  if (others.length > 0) throw new Error(`installed beside what is bundled: ${others.join(', ')}`);
}

function checkCommands() {
  for (const [line, wanted] of LINES) {
    const text = run(process.execPath, [programIn(folder), ...line.split(' ')]);
    if (!wanted.test(text)) throw new Error(`${line} printed nothing like ${wanted}:\n${text.slice(0, 500)}`);
  }
}

/** Answers every question of the quiz with Enter, on a terminal, until it ends. */
function takeQuiz() {
  const terminal = spawn(process.execPath, [programIn(folder), 'quiz'], {
    cwd: folder,
    env: { ...userEnv, HOME: folder },
  });
  return new Promise((resolve, reject) => {
    let fresh = '';
    let shown = '';
    const impatience = setTimeout(() => terminal.kill(), 120_000);
    terminal.onData((text) => {
      shown += text;
      fresh += text;
      if (!asksIn(fresh) && !fresh.includes('y/N')) return;
      fresh = '';
      terminal.write('\r');
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(impatience);
      if (exitCode === 0 && shown.includes('cert-advisor recommend')) resolve();
      else reject(new Error(`the quiz ended with ${exitCode}:\n${shown.slice(-1000)}`));
    });
  });
}

/** The library as it answers to a program. */
function checkLibrary() {
  writeFileSync(join(folder, 'library.js'), LIBRARY);
  const library = run(process.execPath, ['library.js']).trim();
  if (!library.endsWith('true')) throw new Error(`the library answers ${library}`);
  return library;
}

/** The types, by compilers from the oldest that is promised, as Node and as bundlers resolve them; no package beside but the compiler. */
function checkTypes() {
  writeFileSync(join(folder, 'types.ts'), TYPES);
  const strict = '--noEmit --strict --target es2022 --skipLibCheck false --resolveJsonModule'.split(' ');
  for (const version of TYPESCRIPTS) {
    installInto(folder, `typescript@${version}`);
    for (const resolution of RESOLUTIONS)
      run('npx', ['--no-install', 'tsc', ...strict, ...resolution.split(' '), 'types.ts']);
  }
}

try {
  checkDependencies();
  const version = run('npx', ['--no-install', 'cert-advisor', '--version']).trim();
  cpSync(at('cert-advisor/data/credentials/microsoft'), join(folder, 'mine'), { recursive: true });
  checkCommands();
  await takeQuiz();
  console.log(`packed, installed and ran version ${version}; the library answers ${checkLibrary()}`);
  // Last: a compiler is installed beside it.
  checkTypes();
  console.log(`its types are read by TypeScript ${TYPESCRIPTS.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
