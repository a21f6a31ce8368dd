import { PassThrough, Readable } from 'node:stream';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Context } from '../../src/cli/context.ts';
import { answerOf } from '../../src/cli/mcp/answer.ts';
import type { ToolName } from '../../src/cli/mcp/tools.ts';
import { AdvisorError, dataError } from '../../src/core/errors.ts';
import { cli } from '../cli/harness.ts';
import { builtIn } from './dataset.ts';

/** What a reader's terminal would act on; line breaks are the program's own. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/u;

/** Throws when a text holds anything active. */
export function assertCalm(text: string): void {
  const found = ACTIVE.exec(text.replaceAll('\r\n', '\n'));
  if (found !== null)
    throw new Error(
      `active character U+${found[0].codePointAt(0)?.toString(16)} in ${JSON.stringify(text.slice(0, 200))}`,
    );
}

/** What a run may leave: done, wrong usage, wrong data; of `check` also that something falls due. */
const DONE = [0, 4];
const REFUSED = [2, 3];

/** Runs the program in this process; throws when it leaves another code than it may, or writes what it must not. */
export async function runCalmly(argv: readonly string[], fields: Partial<Context> = {}): Promise<string> {
  const readText: Context['readText'] = async (path) => {
    throw dataError('UNREADABLE_FILE', `cannot read ${path}: not here`);
  };
  const { code, stdout, stderr } = await cli(argv, {
    loadDataset: async ({ data, extend }) => {
      if (data === undefined && extend === undefined) return builtIn();
      throw dataError('UNREADABLE_DATA', `cannot read ${data ?? extend}: not here`);
    },
    readText,
    async *readBytes(path) {
      yield Buffer.from(await (fields.readText ?? readText)(path));
    },
    async *readAds(paths) {
      for (const name of paths) yield { name, text: await (fields.readText ?? readText)(name) };
    },
    writeText: async () => {},
    pipes: () => ({ input: Readable.from([]), output: new PassThrough() }),
    ...fields,
  });
  if (![...DONE, ...REFUSED].includes(code) || (code === 4 && argv[0] !== 'check'))
    throw new Error(`exit ${code}: ${stderr}`);
  assertCalm(stdout);
  assertCalm(stderr);
  if (/^\s+at .*:\d+:\d+/m.test(stderr)) throw new Error(`a stack trace: ${stderr}`);
  if (REFUSED.includes(code) !== /^error: |^\{"error"/m.test(stderr)) throw new Error(`exit ${code}: ${stderr}`);
  return `exit ${code}`;
}

const SERVED = {
  context: {
    loadDataset: async () => builtIn(),
    loadForDecisions: async () => builtIn(),
    loadRecord: async (_: unknown, id: string) => builtIn().credentials.find((each) => each.id === id),
    now: () => new Date('2026-11-27T12:00:00'),
    env: {},
  } as unknown as Context,
  choice: {},
  all: COMMANDS,
  asOf: undefined,
};

/** What a tool answers to any arguments; throws for anything but a document, or an error that whoever calls can mend. */
export async function callCalmly(tool: ToolName, args: Readonly<Record<string, unknown>>): Promise<string> {
  const { text, document } = await answerOf(SERVED, tool, args);
  assertCalm(text.replaceAll(/\\u[0-9a-f]{4}/g, ''));
  const code = document === null ? JSON.parse(text).error.code : null;
  if (code === 'DEFECT' || code === 'SYSTEM_FAILURE') throw new Error(text);
  return code ?? 'answered';
}

/** What a reader made of a text: `taken`, or `refused` by an error that its user can mend. */
export function refusedOr<T>(read: () => T): 'taken' | 'refused' {
  try {
    read();
    return 'taken';
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    assertCalm(error.frame ?? '');
    return 'refused';
  }
}
