// Builds what the package ships: the bundled program and library, the compiled dataset, and the type declarations.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DIST = new URL('../dist/', import.meta.url);
const FRESH = new URL('../dist.new/', import.meta.url);

/**
 * Every file that is opened costs half a millisecond: what a command always needs stands in one to three of them. `start` is what
 * `--version` and `--help` need, `common` what every command needs besides, `advice` what ranks; the rest is loaded when it is wanted.
 */
const PARTS = {
  groups: [
    {
      name: 'start',
      test: /node_modules\/commander|src\/cli\/(absent\/.*|run|commands|context|exit-code|version|write-out)\.ts|src\/core\/errors\.ts/,
    },
    {
      name: 'common',
      test: /src\/(data\/load|cli\/(common|print|values|amounts)|core\/(cost|credential|dates|did-you-mean|fact|lifecycle|summary|filter|sort|advice\/(model|question))|render\/(decide-style|views\/lifecycle))\.ts/,
    },
    {
      name: 'advice',
      test: /src\/(cli\/(commands\/recommend|profile-file|profile-flags|recommendation)|core\/(catalogue|advice\/(bench|best-after|board|candidate|criteria|derived|endorsement|explain|explore|facts-in-words|flips|gate-detail|gates|notices|recommend|robustness|scale|situation|verdict|weights)))\.ts/,
    },
  ],
};

/** Packages that only `--data`, `--extend` and `validate` need are opened where they are; the others are bundled. */
const APART = ['valibot', 'yaml'];

/** commander loads `node:child_process` for a kind of command that we do not have. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId(source, importer) {
    const wanted = source === 'node:child_process' && importer?.includes('node_modules/commander');
    return wanted ? fileURLToPath(new URL('../src/cli/absent/child-process.ts', import.meta.url)) : null;
  },
};

/**
 * Bundles the program as CommonJS, which Node starts faster than modules, with commander inside, and inquirer with all it
 * needs in a part of its own: opening its hundred files would delay the first question. So with what draws tables.
 */
async function bundleProgram() {
  const external = (id, importer) =>
    APART.includes(id) || (id.startsWith('node:') && !(id === 'node:child_process' && importer?.includes('commander')));
  const build = await rolldown({
    input: { main: 'src/cli/main.ts' },
    platform: 'node',
    external,
    plugins: [withoutChildProcess],
  });
  const names = { entryFileNames: '[name].cjs', chunkFileNames: 'cli-[name].cjs' };
  const { output } = await build.write({ dir: fileURLToPath(FRESH), format: 'cjs', ...names, codeSplitting: PARTS });
  await build.close();
  writeLicences(output.flatMap(({ moduleIds = [] }) => moduleIds));
}

/** The licences of the packages whose code stands in the bundle. */
function writeLicences(moduleIds) {
  const folders = moduleIds
    .map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
    .filter((folder) => folder);
  const texts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  writeFileSync(new URL('licences.txt', FRESH), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** Bundles the library, and the build of the dataset, as modules; packages stay outside. */
async function bundleLibrary() {
  const input = { index: 'src/index.ts', 'build-data': 'src/data/build.ts' };
  const build = await rolldown({ input, platform: 'node', external: /^[^./]/ });
  const names = { entryFileNames: '[name].js', chunkFileNames: 'lib-[name].js' };
  await build.write({ dir: fileURLToPath(FRESH), format: 'esm', ...names });
  await build.close();
}

rmSync(FRESH, { recursive: true, force: true });
await bundleProgram();
await bundleLibrary();
const { buildDataset } = await import(new URL('build-data.js', FRESH));
await buildDataset('data', new URL('dataset.json', FRESH));
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', fileURLToPath(FRESH)], {
  stdio: 'inherit',
});

// Only a build that went through takes the place of the last one.
rmSync(DIST, { recursive: true, force: true });
renameSync(FRESH, DIST);
