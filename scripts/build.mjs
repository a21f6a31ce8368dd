// Builds what the package ships: the bundled program and library, the compiled dataset, and the type declarations.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const DIST = new URL('../dist/', import.meta.url);
const external = ['chalk', 'cli-table3', 'commander', 'inquirer', 'valibot', 'yaml', 'string-width', /^node:/, /^@inquirer\//];

rmSync(DIST, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'src/cli/main.ts', index: 'src/index.ts', 'build-data': 'src/data/build.ts' },
  external,
  platform: 'node',
  treeshake: true,
});
await bundle.write({ dir: 'dist', format: 'esm', chunkFileNames: '[name].js', entryFileNames: '[name].js' });
await bundle.close();

const { buildDataset } = await import(new URL('build-data.js', DIST));
await buildDataset('data', new URL('dataset.json', DIST));
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
