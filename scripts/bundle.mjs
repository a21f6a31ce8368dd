// What is bundled into what: the program with all its packages as CommonJS in a few parts, the library as modules.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** CommonJS in plain letters: a single one beyond them doubles a file in memory. */
const AS_PARTS = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'cli-[name].cjs',
  comments: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
};

/** What a package would load for something that this program never asks of it, with the lighter file that takes its place. */
const LIGHTER = [
  // For commands that are programs of their own; opening it costs a fifth of a start of Node.
  { wanted: 'node:child_process', by: 'commander', instead: '../src/cli/absent/child-process.ts' },
  // To rename keys of records, which calendars do not ask for; it brings no licence text along.
  { wanted: 'tiny-case', by: 'yup', instead: '../src/cli/absent/tiny-case.ts' },
  // To check a name that we never give it; opening it costs a tenth of a start of Node.
  { wanted: 'node:assert', by: '@bomb.sh/tab', instead: '../src/cli/absent/assert.ts' },
  // To check answers to questions that our server never puts to people; a third of a megabyte.
  {
    wanted: '@modelcontextprotocol/server/_shims',
    by: '@modelcontextprotocol/server',
    instead: '../src/cli/absent/mcp-shims.ts',
  },
  // To find out whether there is colour, which `decideStyle` has decided; chalk's own file for browsers asks nobody.
  { wanted: '#supports-color', by: 'chalk', instead: '../node_modules/chalk/source/vendor/supports-color/browser.js' },
];

const lighter = {
  name: 'lighter',
  resolveId(source, importer = '') {
    const found = LIGHTER.find(({ wanted, by }) => source === wanted && importer.includes(`node_modules/${by}/`));
    return found === undefined ? null : fileURLToPath(new URL(found.instead, import.meta.url));
  },
};

const OPTIONS = {
  platform: 'node',
  external: (id, importer = '') =>
    id.startsWith('node:') &&
    !LIGHTER.some(({ wanted, by }) => id === wanted && importer.includes(`node_modules/${by}/`)),
  plugins: [lighter],
};

/** Bundles the program into a folder; gives the modules that went in. */
export async function bundleProgram(dir) {
  const build = await rolldown({
    ...OPTIONS,
    input: { main: 'src/cli/main.ts' },
    // Else a part would take along whatever its modules import.
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await build.write({ ...AS_PARTS, dir, codeSplitting: await parts() });
  await build.close();
  return modulesIn(output);
}

/** Bundles the library, and the build of the dataset, into a folder; gives the modules that went in. */
export async function bundleLibrary(dir) {
  const input = { index: 'src/index.ts', core: 'src/core/index.ts', 'build-data': 'src/data/build.ts' };
  const build = await rolldown({ ...OPTIONS, input });
  const names = { entryFileNames: '[name].js', chunkFileNames: 'lib-[name].js' };
  // The core stands by itself: whoever bundles it for a browser gets nothing of Node.
  const groups = [{ name: 'core', test: /\/src\/core\// }];
  const { output } = await build.write({ ...names, dir, format: 'esm', comments: false, codeSplitting: { groups } });
  await build.close();
  return modulesIn(output);
}

/**
 * Every file that is opened costs half a millisecond, and every line that is not needed some time to read. What `--version` and
 * `--help` need stands with `main` therefore, what most commands share in one part, what draws on a terminal in another, and what
 * reads a dataset of one's own in a third.
 */
async function parts() {
  const start = await modulesLoadedWith('src/cli/main.ts');
  const terminal = await modulesLoadedWith('src/render/terminal.ts');
  const commands = await Promise.all(FREQUENT.map((name) => modulesLoadedWith(`src/cli/commands/${name}.ts`)));
  const load = await modulesLoadedWith('src/data/load.ts');
  const ownData = await modulesLoadedWith('src/data/load-yaml.ts');
  const users = (id) => commands.filter((modules) => modules.has(id)).length;
  const isCommon = (id) => load.has(id) || users(id) > 3 || (users(id) > 1 && !HEAVY.test(id));
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'start', test: (id) => start.has(id), priority: 3 },
      { name: 'common', test: isCommon, priority: 2 },
      // What ranks and words an answer stands together: commands that load a piece of it load most of it.
      { name: 'judging', test: (id) => users(id) > 1 && JUDGING.test(id), priority: 1 },
      // So does what reckons returns.
      { name: 'returns', test: (id) => users(id) > 1 && RETURNS.test(id), priority: 1 },
      // What one of them loads at once stands together, beside the command itself, though rarer commands take a piece of it.
      ...FREQUENT.map((name, index) => ({
        name: `for-${name}`,
        test: (id) => users(id) === 1 && commands[index].has(id) && !id.endsWith(`/commands/${name}.ts`),
        priority: 0,
      })),
      { name: 'terminal', test: (id) => terminal.has(id) && users(id) === 0, priority: 1 },
      { name: 'own-data', test: (id) => ownData.has(id) && users(id) === 0, priority: 0 },
    ],
  };
}

/** The commands that scripts run most. */
const FREQUENT = ['list', 'show', 'compare', 'roi', 'recommend'];
/** Rooms of the core that rank options and put them into words. */
const JUDGING = /\/core\/(scoring|advice)\//;
/** Those that reckon returns. */
const RETURNS = /\/core\/roi\//;
/** Rooms of the core that are large, and that some of those commands do without. */
const HEAVY = /\/core\/(scoring|advice|roi)\//;

/** The modules that are loaded with some entries; those that they load later are not among them. */
async function modulesLoadedWith(...input) {
  const build = await rolldown({ ...OPTIONS, input, treeshake: false });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  const files = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  // What is added on the way is visited too.
  for (const file of files) for (const imported of chunks.get(file)?.imports ?? []) files.add(imported);
  return new Set(modulesIn([...files].map((file) => chunks.get(file) ?? {})));
}

const modulesIn = (output) => output.flatMap(({ moduleIds = [] }) => moduleIds);

/** The licences of the packages that some modules belong to, as one text. */
export function licencesOf(modules) {
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter((folder) => folder);
  const texts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
