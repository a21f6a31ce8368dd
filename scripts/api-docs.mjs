// npm run api [-- FOLDER]: the documentation of the library from its declarations, by TypeDoc with a TypeScript of its own (it does not take
// ours yet), installed into a folder of their own. Fails on a warning: every type that an exported function names is exported.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TOOLS = ['typedoc@0.28', 'typescript@5.9'];
const folder = join(tmpdir(), 'cert-advisor-typedoc');
const out = resolve(process.argv[2] ?? join(folder, 'docs'));

mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, 'node_modules/typedoc'))) {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...TOOLS], { cwd: folder, stdio: 'inherit' });
}
const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2022',
  skipLibCheck: false,
  types: [],
};
const files = [resolve('dist/index.d.ts')];
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
const options = [
  '--tsconfig',
  join(folder, 'tsconfig.json'),
  '--readme',
  'none',
  '--disableSources',
  '--treatWarningsAsErrors',
];
execFileSync(process.execPath, [join(folder, 'node_modules/typedoc/bin/typedoc'), ...options, '--out', out, ...files], {
  stdio: 'inherit',
});
