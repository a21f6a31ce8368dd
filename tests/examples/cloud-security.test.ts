import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { validatePath } from '../../src/data/validate.ts';
import { cli, TODAY } from '../cli/harness.ts';
import { talk } from '../cli/mcp-talk.ts';

// Another field with the same program: every command and flag works, and nothing of the field that it was built for is said.

const FOLDER = 'examples/cloud-security';
const OF_THE_OTHER_FIELD =
  /\b(AI|ML|GenAI|MLOps|LLMs?)\b|artificial intelligence|machine learning|deep learning|language models?/;

let edition: SourcedDataset;
beforeAll(async () => {
  edition = await loadYaml(FOLDER, null, false);
});

const ask = (line: string) =>
  cli(`${line} --data ${FOLDER}`, { loadDataset: async () => edition, writeText: async () => {} });

const PERSON =
  '--background it-operations --years 4 --experience 1 --goal switch --role cloud-security-engineer --cloud aws --portfolio some';
const LINES = [
  'list',
  'list --status any --sort price --reverse --columns name,price,hours,level,issuer',
  'list aws --max-price 400 --language en',
  'list --free-material --scope any',
  'list alternatives',
  'list projects --role grc',
  'list stacks',
  'list studies',
  'list roles',
  'list goals',
  'list topics',
  'list --search security --limit 3',
  'list --sort break-even --salary 80000',
  'show CCSP',
  'show CCSK price',
  'show SC-100 --sources',
  'show home-lab',
  'show first-security-job',
  'show landing-zone',
  'compare CCSP CCSK',
  'compare SCS-C03 PCSE home-lab --cloud aws --differences',
  'roi CCSP --salary 80000',
  'roi SCS-C03 home-lab --salary 80000 --details --experience 3',
  'roi SY0-701 --salary 80000 --held SY0-701@2024-05-20',
  `recommend ${PERSON}`,
  `recommend ${PERSON} --details --salary 90000`,
  `recommend ${PERSON} --why-not CCSP`,
  'recommend --background security --years 10 --portfolio production --goal advance --details',
  'recommend --background none --goal first-job --budget 0 --deadline 12w --hours-per-week 5 --country DE --language de',
  'recommend --goal kubernetes --form exam --exam-helps yes --vendor-named aws --weights affordability=3 --top 4',
  'recommend',
  `plan ${PERSON}`,
  'plan first-security-job --background none --start 2027-01-04 --seats 3 --ics plan.ics',
  'plan CCSP --background security --deadline 2027-12-31 --budget 900',
  'check --held CCSP@2026-03,SY0-701@2025-05-20,SC-900@2026-01-01',
];

it('is sound', async () => {
  const { problems } = await validatePath(FOLDER, { asOf: TODAY, base: null });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(LINES)('%s', async (line) => {
  for (const format of FORMATS) {
    const { code, stdout, stderr } = await ask(`${line} --format ${format}`);
    // Not every result is a list.
    if (code === 2 && /ndjson|csv/.test(format)) expect(stderr).toContain('--format');
    else expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of stdout.split('\n')) expect(text).not.toMatch(OF_THE_OTHER_FIELD);
  }
});

describe.each(['', ...COMMANDS.map(({ name }) => name)])('help of %j', (name) => {
  it('speaks of this field alone', async () => {
    const { code, stdout } = await ask(`${name} --help`);
    expect(code).toBe(0);
    for (const text of stdout.split('\n')) expect(text).not.toMatch(OF_THE_OTHER_FIELD);
  });
});

it('serves assistants who learn nothing of the other field', async () => {
  const { client, said, end } = await talk(`mcp --data ${FOLDER}`, { loadDataset: async () => edition });
  await client.listTools();
  const calls: [name: string, args: Record<string, unknown>][] = [
    ['recommend', { background: 'security', years: 10, goal: 'advance', whyNot: 'CCSP' }],
    ['list', { cloud: ['aws'] }],
    ['show', { ids: ['CCSP'] }],
    ['compare', { ids: ['CCSP', 'CCSK'] }],
    ['roi', { ids: ['CCSP'], salary: 80_000 }],
    ['plan', { subject: ['first-security-job'], background: 'none' }],
    ['recommend', { background: 'wizard' }],
  ];
  for (const [name, args] of calls) await client.callTool({ name, arguments: args });
  expect((await end()).code).toBe(0);
  // Texts hold JSON in JSON.
  for (const text of said().split(/[\n,]/)) expect(text).not.toMatch(OF_THE_OTHER_FIELD);
});

it('answers many people at once', async () => {
  const people = '{"id":1,"background":"security"}\n{"id":2,"goal":"literacy"}\n';
  const { stdout, code } = await cli(`recommend --batch people.ndjson --data ${FOLDER}`, {
    loadDataset: async () => edition,
    files: { 'people.ndjson': people },
  });
  expect(code).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2]);
});
