// Builds what the package ships: the bundled program and library, the compiled dataset, and the type declarations.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DIST = new URL('../dist/', import.meta.url);
const FRESH = new URL('../dist.new/', import.meta.url);

/** CommonJS in plain letters: a single one beyond them doubles a file in memory. */
const AS_PARTS = {
  dir: fileURLToPath(FRESH),
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'cli-[name].cjs',
  comments: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
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
  const options = { platform: 'node', external, plugins: [withoutChildProcess] };
  const build = await rolldown({ ...options, input: { main: 'src/cli/main.ts' } });
  const { output } = await build.write({ ...AS_PARTS, codeSplitting: await partsFor(options) });
  await build.close();
  writeLicences(output.flatMap(({ moduleIds = [] }) => moduleIds));
}

/**
 * Every file that is opened costs half a millisecond. What `--version` and `--help` need stands with `main` therefore, what the
 * commands that scripts run most need besides in one more part; the rest is loaded when it is wanted.
 */
async function partsFor(options) {
  const start = await modulesOf(options, ['src/cli/main.ts']);
  const common = await modulesOf(options, ['src/data/load.ts', ...COMMON.map((name) => `src/cli/commands/${name}.ts`)]);
  return {
    groups: [
      { name: 'start', test: (id) => start.has(id), priority: 1 },
      { name: 'common', test: (id) => common.has(id) },
    ],
  };
}

const COMMON = ['list', 'recommend'];

/** The modules that are loaded with some entries; those that they load later are not among them. */
async function modulesOf(options, input) {
  const build = await rolldown({ ...options, input });
  const { output } = await build.generate({ format: 'cjs' });
  await build.close();
  const files = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  // What is added on the way is visited too.
  for (const file of files) for (const imported of chunks.get(file)?.imports ?? []) files.add(imported);
  return new Set([...files].flatMap((file) => chunks.get(file)?.moduleIds ?? []));
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
