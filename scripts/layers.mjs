// Proves that the layer rules are alive: plants one forbidden import after another and expects each to be refused.
// A checker that looks at nothing also finds nothing, so a clean tree alone would prove little.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const PLANTS = [
  ['src/core', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ['src/core', "import { run } from '../cli/run.ts';\nexport const planted = run;\n"],
  ['src/core', "import { loadDataset } from '../data/load.ts';\nexport const planted = loadDataset;\n"],
  ['src/core', "import { moneyText } from '../render/money.ts';\nexport const planted = moneyText;\n"],
  ['src/core', "import chalk from 'chalk';\nexport const planted = chalk;\n"],
  ['src/core', 'export const planted = process.env;\n'],
  ['src/core', "console.log('planted');\nexport const planted = 1;\n"],
  ['src/data', "import { moneyText } from '../render/money.ts';\nexport const planted = moneyText;\n"],
  ['src/data', "import { run } from '../cli/run.ts';\nexport const planted = run;\n"],
  ['src/render', "import { loadDataset } from '../data/load.ts';\nexport const planted = loadDataset;\n"],
  ['src/render', "import { run } from '../cli/run.ts';\nexport const planted = run;\n"],
  ['src/render', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ['src/cli', "import inquirer from 'inquirer';\nexport const planted = inquirer;\n"],
  ['src/cli/commands', "import chalk from 'chalk';\nexport const planted = chalk;\n"],
  ['src/cli', 'export const planted = process.argv;\n'],
];

const succeeds = (...args) => spawnSync('npx', ['--no-install', ...args], { stdio: 'ignore' }).status === 0;

let failed = 0;
if (!succeeds('biome', 'lint', 'src') || !succeeds('tsc', '-p', 'src/core')) {
  console.log('FAIL the tree itself breaks a rule');
  failed += 1;
}
for (const [folder, code] of PLANTS) {
  const file = `${folder}/planted-violation.ts`;
  if (existsSync(file)) throw new Error(`${file} exists`);
  writeFileSync(file, code);
  try {
    const refused = !succeeds('biome', 'lint', file) || (folder === 'src/core' && !succeeds('tsc', '-p', 'src/core'));
    console.log(`${refused ? 'refused' : 'FAIL let through'}: ${folder} ← ${code.split('\n')[0]}`);
    if (!refused) failed += 1;
  } finally {
    rmSync(file);
  }
}
console.log(`${PLANTS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
