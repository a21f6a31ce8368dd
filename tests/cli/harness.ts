import type { Context } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';
import type { Dataset, SourcedDataset } from '../../src/core/dataset.ts';
import { forDecisions } from '../../src/data/for-decisions.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';

/** What a run of the program leaves behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let shipped: Promise<SourcedDataset> | undefined;

/** The dataset of `data/`, read through the data layer once. */
export function shippedDataset(): Promise<SourcedDataset> {
  shipped ??= loadYaml(new URL('../../data', import.meta.url).pathname, null, false);
  return shipped;
}

let deciding: Promise<Dataset> | undefined;

/** The same as the program has it where nobody asks for more: without sources, and without what is only told. */
function shippedForDecisions(): Promise<Dataset> {
  deciding ??= shippedDataset().then((whole) => ({ ...whole, credentials: whole.credentials.map(forDecisions) }));
  return deciding;
}

/** The day on which tests ask, unless they say otherwise. */
export const TODAY = '2026-11-27';

const loadShipped: Context['loadDataset'] = ({ data, extend }) =>
  data === undefined && extend === undefined
    ? shippedDataset()
    : Promise.reject(new Error('give the test a loadDataset of its own'));

/**
 * Runs the program in this process. A command line is split at spaces; give a list where an argument holds one. Fields of
 * the context may be overridden; `files` are what `readText` finds.
 */
export async function cli(
  line: string | readonly string[],
  overrides: Partial<Context> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const { files = {}, loadDataset = loadShipped, ...fields } = overrides;
  let stdout = '';
  let stderr = '';
  const context: Context = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    columns: undefined,
    rows: undefined,
    script: undefined,
    isClone: false,
    env: {},
    now: () => new Date(`${TODAY}T12:00:00`),
    loadDataset,
    loadForDecisions: loadDataset === loadShipped ? shippedForDecisions : loadDataset,
    loadRecord: async (choice, id) => {
      const record = (await loadDataset(choice)).credentials.find((each) => each.id === id);
      return record ?? Promise.reject(new Error(`no credential ${id} in this test`));
    },
    builtTable: async () => null,
    readIfThere: (path) => files[path] ?? null,
    readText: async (path) => files[path] ?? Promise.reject(new Error(`no file ${path} in this test`)),
    async *readBytes(path) {
      yield Buffer.from(files[path] ?? (await Promise.reject(new Error(`no file ${path} in this test`))));
    },
    async *readAds(paths) {
      for (const name of paths)
        yield { name, text: files[name] ?? (await Promise.reject(new Error(`no file ${name} in this test`))) };
    },
    drained: async () => true,
    progress: () => {},
    writeText: () => Promise.reject(new Error('nothing is written in this test')),
    promptStreams: () => {
      throw new Error('nothing is asked in this test');
    },
    pipes: () => {
      throw new Error('nobody talks in this test');
    },
    page: async () => false,
    ...fields,
  };
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await run(argv, context);
  return { code, stdout, stderr };
}

/** The JSON that a command line prints. Fails when it does not end well. */
export async function json<T = unknown>(line: string, overrides: Parameters<typeof cli>[1] = {}): Promise<T> {
  const { code, stdout, stderr } = await cli(`${line} --json`, overrides);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
