// Packs the package, installs the tarball into an empty folder, and uses program and library there as a stranger would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'cert-advisor-smoke-'));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const LIBRARY = `
import { compare, findCredential, loadDataset, recommend } from 'cert-advisor';
const dataset = await loadDataset();
const advice = recommend(dataset, { background: 'none', experience: 0, goal: 'first-job' }, '2026-11-21');
const both = ['AI-102', 'AI-103'].map((code) => findCredential(dataset, code));
console.log(advice.recommendations[0].id, compare(dataset, both, '2026-11-21').rows.length > 5);
`;

const TYPES = `
import { type Advice, type Dataset, loadDataset, recommend } from 'cert-advisor';
const dataset: Dataset = await loadDataset();
const advice: Advice = recommend(dataset, { background: 'developer', budget: 200 }, '2026-11-21');
const first: string | undefined = advice.recommendations[0]?.id;
// @ts-expect-error a budget is a number
recommend(dataset, { budget: 'much' }, '2026-11-21');
export { first };
`;

try {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd());
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`, 'typescript@5.9']);
  const version = run('npx', ['--no-install', 'cert-advisor', '--version']).trim();
  const listed = JSON.parse(run('npx', ['--no-install', 'cert-advisor', 'list', '--cloud', 'azure', '--json']));
  if (!(listed.credentials.length > 3)) throw new Error('list --json gave too little');
  const table = run('npx', ['--no-install', 'cert-advisor', 'compare', 'AI-102', 'AI-103']);
  if (!table.includes('retired')) throw new Error('compare does not say what is retired');
  run('npx', ['--no-install', 'cert-advisor', 'validate']);
  writeFileSync(join(folder, 'library.js'), LIBRARY);
  const library = run('node', ['library.js']).trim();
  if (!library.endsWith('true')) throw new Error(`the library answers ${library}`);
  writeFileSync(join(folder, 'types.ts'), TYPES);
  run('npx', [
    '--no-install',
    'tsc',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
    'false',
    'types.ts',
  ]);
  console.log(`packed, installed and ran version ${version}; the library answers ${library}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
