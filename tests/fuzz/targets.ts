import fc from 'fast-check';
import ICAL from 'ical.js';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Context } from '../../src/cli/context.ts';
import { TOOLS, type ToolName } from '../../src/cli/mcp/tools.ts';
import { readAnswer } from '../../src/core/profile/answer.ts';
import { readHeldFile } from '../../src/core/profile/held-file/read.ts';
import { isObjection } from '../../src/core/profile/reading.ts';
import { parseYaml } from '../../src/data/parse.ts';
import { validateFiles } from '../../src/data/validate.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderIcs } from '../../src/render/ics.ts';
import { jsonText } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { anyBlocks } from './blocks.ts';
import { ADS, CREDENTIAL, HELD_FILES, HOSTILE, near, PROFILES } from './corpus.ts';
import { builtIn } from './dataset.ts';
import { assertCalm, callCalmly, refusedOr, runCalmly } from './program.ts';

const ESC = '\u001b';
const AS_OF = '2026-11-27';

/** One thing that is fed with anything: every input ends in one of few outcomes, and whatever else it does is thrown. */
export interface Target {
  readonly name: string;
  /** A property that tells the outcome of each input. */
  readonly property: (tell: (outcome: string) => void) => fc.IAsyncPropertyWithHooks<unknown[]>;
}

function target<T>(name: string, inputs: fc.Arbitrary<T>, check: (input: T) => string | Promise<string>): Target {
  return {
    name,
    property: (tell) =>
      fc.asyncProperty(inputs, async (input) => tell(await check(input))) as fc.IAsyncPropertyWithHooks<unknown[]>,
  };
}

const anyWord = fc.oneof(
  fc.constantFrom(...HOSTILE, 'PMLE', 'AI-102', 'aws', 'any', '80000', 'genai', 'developer', '12w', '2026-02-30', ''),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const NAMES = COMMANDS.map(({ name }) => name).filter((name) => name !== 'validate');
/** By command: the options that it has. */
const FLAGS = new Map(
  await Promise.all(
    COMMANDS.map(async ({ name, load }) => {
      const context = { loadDataset: async () => builtIn(), loadForDecisions: async () => builtIn() };
      const { options } = await (await load())(context as unknown as Context, {}, COMMANDS);
      return [name as string, options.map(({ long }) => long ?? '')] as const;
    }),
  ),
);
const commandLine = fc.constantFrom(...NAMES, 'help', 'nothing').chain((command) => {
  const flag = fc.constantFrom('--help', ...(FLAGS.get(command) ?? []));
  const withValue = fc.tuple(flag, anyWord).map(([name, value]) => `${name}=${value}`);
  return fc.tuple(fc.constant(command), fc.array(fc.oneof(anyWord, flag, withValue), { maxLength: 6 }));
});

const ARGUMENTS = [
  'ids',
  'things',
  'subject',
  'asOf',
  'goal',
  'budget',
  'held',
  'cloud',
  'salary',
  'top',
  'limit',
  'free',
];
const toolCall = fc.tuple(
  fc.constantFrom(...(Object.keys(TOOLS) as ToolName[])),
  fc.dictionary(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ARGUMENTS) }, anyWord),
    fc.oneof(anyWord, fc.array(anyWord, { maxLength: 4 }), fc.constantFrom(true, 80_000, 12), fc.jsonValue()),
    { maxKeys: 4 },
  ),
);

/** A compiled dataset with a few values changed for odd ones. */
const anyDataset = fc.tuple(
  fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  fc.constantFrom<unknown>(null, -0, 1e308, '', 'javascript:alert(1)', [], {}, '\u001b[2J', 2 ** 53 + 2, true, [
    'x',
    1,
  ]),
);

function withOddValues([steps, odd]: [number[], unknown]): string {
  const dataset = structuredClone(builtIn()) as unknown;
  for (const step of steps) {
    let parent = dataset;
    for (let depth = 0; typeof parent === 'object' && parent !== null; depth += 1) {
      const keys = Object.keys(parent);
      const key = keys[(step + depth * 7919) % Math.max(1, keys.length)] ?? '';
      const inner = (parent as Record<string, unknown>)[key];
      if (typeof inner !== 'object' || inner === null || keys.length === 0) {
        (parent as Record<string, unknown>)[key] = odd;
        break;
      }
      parent = inner;
    }
  }
  return JSON.stringify(dataset);
}

const anyEvent = fc.record({
  uid: fc.constant('work-x@cert-advisor'),
  title: anyWord,
  from: fc.constantFrom('2026-11-27', '2028-02-29'),
  to: fc.constantFrom('2028-03-01', '2031-12-31'),
  text: anyWord,
  url: fc.constantFrom(null, 'https://example.com/a?b=c,d;e'),
  remindDays: fc.constantFrom(null, 0, 30),
});

const LINKING = { color: false, columns: 80, unicode: true, hyperlinks: true };
/** A link of our own making: an address of plain signs, and its end. */
const LINK = new RegExp(`${ESC}\\]8;;(https?://[!-~]+)?${ESC}\\\\`, 'g');

function rendered(blocks: Parameters<typeof renderTerminal>[0]): string {
  for (const columns of [1, 20, 80, null])
    assertCalm(renderTerminal(blocks, { color: false, columns, unicode: false }));
  assertCalm(renderTerminal(blocks, LINKING).replaceAll(LINK, ''));
  assertCalm(renderMarkdown(blocks));
  const html = renderHtml(blocks, 'fuzz');
  assertCalm(html);
  if (/<script|javascript:[^<]*"|\son\w+=/i.test(html.replaceAll(/>[^<]*</g, '><'))) throw new Error('active HTML');
  assertCalm(jsonText(blocks).replaceAll(/\\u[0-9a-f]{4}/g, ''));
  return 'rendered';
}

/** The cells of one line of CSV. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Everything that is fuzzed, by class. */
export const TARGETS: readonly Target[] = [
  target('YAML loader', near([CREDENTIAL, ...PROFILES]), (text) => {
    const { syntax } = parseYaml(text, 'x.yaml');
    return syntax.length > 0 ? 'refused' : 'taken';
  }),
  target('dataset of YAML', near([CREDENTIAL]), (text) => {
    const files = [{ file: 'credentials/aws/tiny-one.yaml', text }];
    const { problems } = validateFiles(files, { asOf: AS_OF, base: builtIn() });
    for (const { message } of problems) assertCalm(message);
    return problems.some(({ severity }) => severity === 'error') ? 'refused' : 'taken';
  }),
  target('dataset of JSON', anyDataset, (input) => {
    const files = [{ file: 'x.json', text: withOddValues(input) }];
    const read = () => validateFiles(files, { asOf: AS_OF, base: null });
    let found = false;
    const outcome = refusedOr(() => {
      found = read().problems.some(({ severity }) => severity === 'error');
    });
    return found ? 'refused' : outcome;
  }),
  target('profile', near(PROFILES), (text) =>
    runCalmly(['recommend', '--profile', 'x', '--json'], { readText: async () => text }),
  ),
  target('held file', near(HELD_FILES), (text) => refusedOr(() => readHeldFile(builtIn(), text, 'x', AS_OF))),
  target(
    'answer',
    fc.tuple(fc.constantFrom(...builtIn().questions), fc.oneof(anyWord, fc.jsonValue())),
    ([question, raw]) => {
      const outcome = readAnswer(question, raw, builtIn(), AS_OF);
      return isObjection(outcome) ? 'refused' : 'taken';
    },
  ),
  target('command line', commandLine, ([command, words]) => runCalmly([command, ...words])),
  target('tool call', toolCall, ([tool, args]) => callCalmly(tool, args)),
  target('advertisement', near(ADS), (text) =>
    runCalmly(['ads', 'x', '--format', text.length % 2 === 0 ? 'json' : 'table'], { readText: async () => text }),
  ),
  target('calendar', fc.array(anyEvent, { minLength: 1, maxLength: 3 }), (events) => {
    const text = renderIcs(events, AS_OF);
    assertCalm(text.replaceAll('\r\n', '\n').replaceAll('\t', ' '));
    const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    if (found.length !== events.length) throw new Error(`${found.length} events of ${events.length}`);
    return 'rendered';
  }),
  target('renderers', anyBlocks, rendered),
  target('CSV', fc.array(fc.record({ a: anyWord, b: fc.jsonValue() })), (records) => {
    const csv = renderCsv(records, ['a', 'b']);
    assertCalm(csv);
    const formula = csv
      .split('\r\n')
      .flatMap(cellsOf)
      .find((cell) => /^\s*([=+@]|-(?!\d))/.test(cell));
    if (formula !== undefined) throw new Error(`a formula: ${JSON.stringify(formula)}`);
    return 'rendered';
  }),
];
