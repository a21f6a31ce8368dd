// Builds what the package ships: the bundled program and library, the compiled dataset, and the type declarations.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DIST = new URL('../dist/', import.meta.url);
const FRESH = new URL('../dist.new/', import.meta.url);

/**
 * What `--version` and `--help` need in one file, and what a plain `--json` run needs besides in a second one; the rest
 * is loaded when it is wanted. Commander is bundled, because opening its seven files costs a third of a start of Node;
 * inquirer with all it needs, because opening its hundred files would delay the first question by two.
 */
const PROGRAM_CHUNKS = {
  groups: [
    {
      name: 'start',
      test: /node_modules\/commander|src\/cli\/(main|run|commands|context|exit-code|version)\.ts|src\/core\/errors\.ts/,
    },
    {
      name: 'program',
      test: /src\/core|src\/cli\/(?!quiz|files)|src\/render\/(views|format|blocks|decide-style)|src\/data\/load\.ts/,
    },
  ],
};

/** Packages that the program loads as a whole or not at all are opened where they are. */
const APART = ['chalk', 'cli-table3', 'string-width', 'valibot', 'yaml'];

/** Bundles entries with their lazy parts; packages stay outside where `isApart` says so. */
async function bundle(input, prefix, isApart, chunks) {
  const external = (id) => !/^[./]/.test(id) && (id.startsWith('node:') || isApart(id));
  const build = await rolldown({ input, platform: 'node', external });
  const names = { entryFileNames: '[name].js', chunkFileNames: `${prefix}-[name].js` };
  await build.write({ dir: fileURLToPath(FRESH), format: 'esm', ...names, ...(chunks && { codeSplitting: chunks }) });
  await build.close();
}

rmSync(FRESH, { recursive: true, force: true });
await bundle({ main: 'src/cli/main.ts' }, 'cli', (id) => APART.includes(id), PROGRAM_CHUNKS);
await bundle({ index: 'src/index.ts', 'build-data': 'src/data/build.ts' }, 'lib', () => true);
const { buildDataset } = await import(new URL('build-data.js', FRESH));
await buildDataset('data', new URL('dataset.json', FRESH));
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', fileURLToPath(FRESH)], {
  stdio: 'inherit',
});

// Only a build that went through takes the place of the last one.
rmSync(DIST, { recursive: true, force: true });
renameSync(FRESH, DIST);
