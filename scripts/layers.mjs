// Proves that the rules of the house are alive: plants one forbidden thing after another and expects each to be refused by the rule made
// for it. A checker that looks at nothing also finds nothing, so a clean tree alone would prove little.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** A folder, the rule that must refuse, and the code; `SELF` in it is the name of the planted file. */
const PLANTS = [
  ['src/core', 'noNodejsModules', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ['src/core', 'compiler', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ['src/core', 'compiler', 'export const planted = process.env;\n'],
  ['src/core', 'noRestrictedImports', "import chalk from 'chalk';\nexport const planted = chalk;\n"],
  ['src/core', 'noRestrictedGlobals', 'export const planted = process.env;\n'],
  ['src/core', 'noConsole', "console.log('planted');\nexport const planted = 1;\n"],
  ['src/core/advice', 'rooms', "import { run } from '../../cli/run.ts';\nexport const planted = run;\n"],
  [
    'src/core/advice',
    'rooms',
    "import { loadDataset } from '../../data/load.ts';\nexport const planted = loadDataset;\n",
  ],
  [
    'src/core/advice',
    'rooms',
    "import { moneyText } from '../../render/money.ts';\nexport const planted = moneyText;\n",
  ],
  [
    'src/core/catalogue',
    'rooms',
    "import type { Profile } from '../profile/profile.ts';\nexport type Planted = Profile;\n",
  ],
  ['src/core/catalogue', 'rooms', "import type { Dataset } from '../dataset.ts';\nexport type Planted = Dataset;\n"],
  ['src/core/profile', 'rooms', "import { boardOf } from '../scoring/score.ts';\nexport const planted = boardOf;\n"],
  [
    'src/core/scoring',
    'rooms',
    "import { recommend } from '../advice/recommend.ts';\nexport const planted = recommend;\n",
  ],
  ['src/core/roi', 'rooms', "export { recommend } from '../advice/recommend.ts';\n"],
  ['src/core/advice', 'rooms', "export const planted = () => import('../why-not/why-not.ts');\n"],
  ['src/core/proof', 'rooms', "export * from '../interview/interview.ts';\n"],
  ['src/data', 'rooms', "import { moneyText } from '../render/money.ts';\nexport const planted = moneyText;\n"],
  ['src/render', 'rooms', "import { loadDataset } from '../data/load.ts';\nexport const planted = loadDataset;\n"],
  ['src/render', 'rooms', "import { run } from '../cli/run.ts';\nexport const planted = run;\n"],
  ['src/render', 'noNodejsModules', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
  ['src/cli', 'noRestrictedImports', "import inquirer from 'inquirer';\nexport const planted = inquirer;\n"],
  ['src/cli/commands', 'noRestrictedImports', "import chalk from 'chalk';\nexport const planted = chalk;\n"],
  ['src/cli', 'noRestrictedGlobals', 'export const planted = process.argv;\n'],
  [
    'src/core/catalogue',
    'noImportCycles',
    "import { other } from './SELF-other.ts';\nexport const planted = other;\n",
    "import { planted } from './SELF.ts';\nexport const other = (): unknown => planted;\n",
  ],
  [
    'src/core/catalogue',
    'noImportCycles',
    "import type { Other } from './SELF-other.ts';\nexport type Planted = Other | null;\n",
    "import type { Planted } from './SELF.ts';\nexport interface Other {\n  readonly planted: Planted;\n}\n",
  ],
];

/** The files of a plant by their paths. */
function filesOf([folder, , code, other], index) {
  const self = `planted-${index}`;
  const files = { [`${folder}/${self}.ts`]: code };
  if (other !== undefined) files[`${folder}/${self}-other.ts`] = other;
  return Object.entries(files).map(([path, text]) => [path, text.replaceAll('SELF', self)]);
}

const output = (...args) => spawnSync(args[0], args.slice(1), { encoding: 'utf8', maxBuffer: 100_000_000 }).stdout;

/** What each rule says of the tree as it is: pairs of rule and path. */
function refusals() {
  const biome = output('npx', '--no-install', 'biome', 'lint', '--reporter=json', '--max-diagnostics=none', 'src');
  const compiler = output('npx', '--no-install', 'tsc', '-p', 'src/core', '--pretty', 'false');
  const rooms = output(process.execPath, 'scripts/rooms.mjs');
  return [
    ...JSON.parse(biome).diagnostics.map(({ category, location }) => [category.split('/').at(-1), location.path]),
    ...[...compiler.matchAll(/^(\S+?)\(/gm)].map(([, path]) => ['compiler', path]),
    ...[...rooms.matchAll(/^(\S+?):/gm)].map(([, path]) => ['rooms', path]),
  ];
}

const before = refusals();
for (const [rule, path] of before) console.log(`FAIL the tree itself breaks a rule: ${rule} ${path}`);
let failed = before.length;

const planted = PLANTS.flatMap(filesOf);
const present = planted.find(([path]) => existsSync(path));
if (present !== undefined) throw new Error(`${present[0]} exists`);
try {
  for (const [path, code] of planted) writeFileSync(path, code);
  const found = new Set(refusals().map((refusal) => refusal.join(' ')));
  for (const [index, plant] of PLANTS.entries()) {
    const [folder, rule, code] = plant;
    const [[path]] = filesOf(plant, index);
    const isRefused = found.has(`${rule} ${path}`);
    console.log(
      `${isRefused ? `refused by ${rule}` : `FAIL let through by ${rule}`}: ${folder} ← ${code.split('\n')[0]}`,
    );
    if (!isRefused) failed += 1;
  }
} finally {
  for (const [path] of planted) rmSync(path, { force: true });
}
console.log(`${PLANTS.length} planted, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
