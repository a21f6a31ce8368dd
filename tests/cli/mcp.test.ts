import { afterAll, describe, expect, it } from 'vitest';
import { json, shippedDataset } from './harness.ts';
import { talk } from './mcp-talk.ts';

const open = await talk();
afterAll(() => open.end());

/** What a tool answers: its document, or its error. */
async function call(name: string, args: Record<string, unknown> = {}, { client } = open) {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content as { type: string; text: string }[];
  return {
    isError,
    document: structuredContent as Record<string, unknown> | undefined,
    said: JSON.parse(first?.text ?? ''),
  };
}

const PERSON = { background: 'developer', cloud: 'azure', hoursPerWeek: 10, held: ['AI-102@2025-03', 'PMLE'] };

describe('the tools', () => {
  it('are six, each of which changes nothing and says what it takes', async () => {
    const { tools } = await open.client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(['compare', 'list', 'plan', 'recommend', 'roi', 'show']);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toBeTruthy();
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      for (const [name, property] of Object.entries(inputSchema.properties ?? {}))
        expect((property as { description: string }).description, name).toBeTruthy();
    }
  });

  it('take nothing that names a file, and nothing that is about looks', async () => {
    const { tools } = await open.client.listTools();
    const keys = new Set(tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {})));
    const files = ['profile', 'heldFrom', 'ads', 'replay', 'compareWith', 'batch', 'ics', 'output', 'data', 'extend'];
    for (const key of [...files, 'format', 'json', 'color', 'pager', 'details', 'currency'])
      expect(keys).not.toContain(key);
  });

  it('offer the answers of the questions in use', async () => {
    const { questions } = await shippedDataset();
    const { tools } = await open.client.listTools();
    const { properties = {} } = tools.find(({ name }) => name === 'recommend')?.inputSchema ?? {};
    for (const { id, choices = [] } of questions) {
      const property = properties[id] as { enum?: string[]; items?: { enum?: string[] } };
      expect(property?.enum ?? property?.items?.enum ?? [], id).toEqual(
        expect.arrayContaining(choices.map(({ value }) => value)),
      );
    }
  });
});

describe('an answer', () => {
  it.each<[tool: string, args: Record<string, unknown>, line: string]>([
    [
      'recommend',
      PERSON,
      'recommend --background developer --cloud azure --hours-per-week 10 --held AI-102@2025-03,PMLE',
    ],
    [
      'recommend',
      { ...PERSON, whyNot: 'CISSP', top: 3, weights: ['time=2'] },
      'recommend --background developer --cloud azure --hours-per-week 10 --held AI-102@2025-03,PMLE --why-not CISSP --top 3 --weights time=2',
    ],
    ['recommend', {}, 'recommend'],
    ['list', {}, 'list --limit 10'],
    ['list', { limit: null, things: null }, 'list --limit 10'],
    [
      'list',
      { provider: ['AWS', 'google'], free: false, handsOn: true, limit: 3 },
      'list --provider AWS,google --hands-on --limit 3',
    ],
    ['list', { things: ['guides'], limit: '2' }, 'list guides --limit 2'],
    ['show', { ids: ['PMLE', 'article-a'] }, 'show PMLE article-a'],
    ['show', { ids: ['PMLE', 'price'], asOf: '2026-10-01' }, 'show PMLE price --as-of 2026-10-01'],
    [
      'compare',
      { ids: ['PMLE', 'AI-103'], cloud: 'aws', differences: true },
      'compare PMLE AI-103 --cloud aws --differences',
    ],
    [
      'roi',
      { ids: ['PMLE'], salary: 80000, monthsSooner: '0..3', notEmployed: true },
      'roi PMLE --salary 80000 --months-sooner 0..3 --not-employed',
    ],
    [
      'plan',
      { subject: ['PMLE'], background: 'developer', deadline: '12 weeks', seats: 2, budget: null },
      'plan PMLE --background developer --deadline 12w --seats 2',
    ],
  ])('of %s to %j is that of the command, with sources', async (tool, args, line) => {
    const { isError, document, said } = await call(tool, args);
    expect(isError).toBe(false);
    expect(said).toEqual(document);
    const { sources, ...rest } = said;
    expect(rest).toEqual(await json(line));
    for (const { id, sources: pages } of sources) {
      expect(pages.length, id).toBeGreaterThan(0);
      for (const { url, checked, facts } of pages) {
        expect(url).toMatch(/^https?:/);
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(facts.length).toBeGreaterThan(0);
      }
    }
  });

  it('names the sources of what it is about, in its order', async () => {
    const { said } = await call('compare', { ids: ['PMLE', 'AI-103', 'portfolio-projects'] });
    const ids = said.options.map(({ id }: { id: string }) => id);
    expect(said.sources.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
  });

  it.each<[tool: string, args: Record<string, unknown>]>([
    ['recommend', {}],
    ['recommend', { background: 'none', goal: 'first-job' }],
    ['recommend', { background: 'developer', goal: 'posting', vendorNamed: 'aws', top: 1 }],
    ['plan', { background: 'developer', goal: 'posting', vendorNamed: 'aws' }],
  ])(
    'of %s to %j has sources for each credential of which it names a price, steps before the pick included',
    async (tool, args) => {
      const { said } = await call(tool, args);
      const priced = new Set<string>();
      JSON.stringify(said, (_, value) => {
        const { type, id, usd = null, cost = null } = value ?? {};
        if (type === 'credential' && (usd ?? cost) !== null) priced.add(id);
        return value;
      });
      expect(priced.size).toBeGreaterThan(1);
      expect(said.sources.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([...priced]));
    },
  );

  it('is of the day that the server was given, unless a call names one', async () => {
    const fixed = await talk('mcp --as-of 2026-05-01');
    const day = async (args: object) => (await call('list', { limit: 1, ...args }, fixed)).said.meta.asOf;
    expect(await day({})).toBe('2026-05-01');
    expect(await day({ asOf: '2026-06-01' })).toBe('2026-06-01');
    expect(await fixed.end()).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('what cannot be', () => {
  it.each<[tool: string, args: Record<string, unknown>, code: string, says: RegExp]>([
    ['show', { ids: ['PMLEX'] }, 'UNKNOWN_CREDENTIAL', /did you mean/],
    ['show', { ids: [] }, 'MISSING_ARGUMENT', /cert-advisor list/],
    ['show', {}, 'MISSING_ARGUMENT', /cert-advisor list/],
    ['compare', { ids: ['PMLE'] }, 'WRONG_NUMBER', /./],
    ['roi', { ids: ['PMLE'] }, 'MISSING_SALARY', /--salary/],
    ['recommend', { background: 'wizard' }, 'INVALID_ARGUMENT', /background/],
    ['recommend', { budget: -1 }, 'INVALID_ARGUMENT', /budget/],
    ['recommend', { budget: {} }, 'INVALID_ARGUMENT', /it takes a number/],
    ['recommend', { held: [['PMLE']] }, 'INVALID_ARGUMENT', /it takes a list of texts/],
    ['recommend', { held: Array(51).fill('PMLE') }, 'INVALID_ARGUMENT', /at most 50 items/],
    ['recommend', { backgruond: 'developer' }, 'INVALID_ARGUMENT', /did you mean background/],
    ['recommend', { profile: '/etc/passwd' }, 'INVALID_ARGUMENT', /takes no .*profile/],
    ['recommend', { constructor: 'x' }, 'INVALID_ARGUMENT', /takes no .*constructor/],
    ['recommend', { whyNot: `${'x'.repeat(201)}` }, 'INVALID_ARGUMENT', /at most 200 characters/],
    ['list', { free: 'yes' }, 'INVALID_ARGUMENT', /true or false/],
    ['list', { asOf: 'tomorrow' }, 'INVALID_ARGUMENT', /date/],
    ['plan', {}, 'NOTHING_SAID', /./],
  ])('%s %j is an error of the tool with code and hint', async (tool, args, code, says) => {
    const { isError, document, said } = await call(tool, args);
    expect({ isError, document }).toEqual({ isError: true, document: undefined });
    expect(said.error.code).toBe(code);
    expect(`${said.error.message} ${said.error.hint}`).toMatch(says);
  });

  it('is a tool that does not exist', async () => {
    await expect(call('validate')).rejects.toThrow('there is no tool "validate"');
    await expect(call('constructor')).rejects.toThrow('there is no tool');
  });
});

describe('a line that is no message', () => {
  it.each([
    ['no JSON', '{"jsonrpc": "2.0", "id": 7\n', 'it is no JSON'],
    ['too much', `"${'x'.repeat(300_000)}"\n`, 'it is longer than 256 KB'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'it is not UTF-8 text'],
  ])('(%s) is told and left out; the talk goes on', async (_, bytes, why) => {
    const other = await talk();
    other.input.write(bytes);
    expect((await call('list', { limit: 1 }, other)).said.total).toBeGreaterThan(1);
    const { code, stderr, stdout } = await other.end();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^left out line \\d+: ${why}\n$`));
  });

  it.each(['7', '[]', '{}', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":"tools/list"}', 'null'])(
    '%s, though JSON, changes nothing',
    async (line) => {
      const other = await talk();
      other.input.write(`\n${line}\n`);
      expect((await call('list', { limit: 1 }, other)).isError).toBe(false);
      expect((await other.end()).code).toBe(0);
    },
  );

  it('never answers anything but lines of the protocol, without an active character', async () => {
    const other = await talk();
    await call('recommend', { ...PERSON, held: ['\u202eevil\u001b[2J\u009b31m'] }, other);
    await call('show', { ids: ['\u202eevil\u001b[2J\u009b31m'] }, other);
    await other.end();
    const lines = other.said().trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(other.said().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

it('takes no word for an option', async () => {
  const { said } = await call('list', { things: ['--output=x', '--data', '/etc'] });
  expect(said.conditions).toEqual({ search: '--output=x --data /etc' });
});

it('answers what was asked before its input ended', async () => {
  const other = await talk();
  const asked = ['a', 'b', 'c'].map((id) =>
    JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'recommend', arguments: PERSON } }),
  );
  other.input.end(`${asked.join('\n')}\n`);
  expect((await other.end()).code).toBe(0);
  for (const id of ['a', 'b', 'c']) expect(other.said()).toContain(`"id":"${id}"`);
});

it('says to a person at a terminal who talks here', async () => {
  const other = await talk('mcp', { stdinIsTerminal: true });
  expect((await other.end()).stderr).toMatch(/^An assistant talks here/);
});
