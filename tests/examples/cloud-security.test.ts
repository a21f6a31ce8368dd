import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { validatePath } from '../../src/data/validate.ts';
import { cli, shippedDataset, TODAY } from '../cli/harness.ts';
import { talk } from '../cli/mcp-talk.ts';
import { quiz } from '../cli/quiz-streams.ts';

// Another field with the same program: every command and flag works, and nothing of the field that it was built for is said.

const FOLDER = 'examples/cloud-security';
/** Words of the field that the program was built for, in whatever case; hyphens divide words. */
const WORDS =
  /\b(AI|ML|gen-?AI|MLOps|LLMs?|RAG|GPT|prompt(s|ing)?|neural|chatbots?)\b|artificial intelligence|machine learning|deep learning|language models?/i;
/** What could be an id or a code. */
const TOKEN = /[\p{L}\d]+(?:-[\p{L}\d]+)+|[\p{L}]+\d+/gu;

let edition: SourcedDataset;
/** Ids and codes of the built-in dataset which this edition does not have. */
let foreign: ReadonlySet<string>;
beforeAll(async () => {
  edition = await loadYaml(FOLDER, null, false);
  const tokensOf = (text: string) => (text.match(TOKEN) ?? []).map((token) => token.toLowerCase());
  const { credentials, alternatives, projects, stacks, vocabulary, questions } = await shippedDataset();
  const known = new Set(tokensOf(JSON.stringify(edition)));
  const words = [
    credentials.flatMap(({ id, shortId, exams = [] }) => [id, shortId, ...exams.map(({ code }) => code ?? '')]),
    [...alternatives, ...projects, ...stacks, ...vocabulary.roles, ...vocabulary.topics].map(({ id }) => id),
    [...vocabulary.providers, ...vocabulary.providerKinds, ...vocabulary.skills, ...vocabulary.groups].map(
      ({ id }) => id,
    ),
    questions.flatMap(({ choices = [] }) => choices.map(({ value }) => value)),
  ];
  foreign = new Set(tokensOf(words.flat().join(' ')).filter((token) => !known.has(token)));
});

/** Fails for a text that says anything of the other field. */
function expectOwnField(text: string): void {
  for (const line of text.split('\n')) {
    expect(line).not.toMatch(WORDS);
    for (const token of line.match(TOKEN) ?? [])
      if (foreign.has(token.toLowerCase())) expect(line).not.toContain(token);
  }
}

const people = '{"id":1,"background":"security"}\n{"id":2,"goal":"literacy"}\n{"id":3,"goal":"fame"}\n[]\n{"id":4}\n';
const posting = 'Cloud security engineer. CCSP or CISSP required, AWS Certified Security - Specialty welcome.';
const files = { 'people.ndjson': people, 'posting.txt': posting, 'me.yaml': 'background: developer\nheld: [CCSP]\n' };

const ask = (line: string) =>
  cli(`${line} --data ${FOLDER}`, { loadDataset: async () => edition, writeText: async () => {}, files });

const PERSON =
  '--background it-operations --years 4 --experience 1 --goal switch --role cloud-security-engineer --cloud aws --portfolio some';
const LINES = [
  'list',
  'list --status any --sort price --reverse --columns name,price,hours,level,issuer',
  'list aws --max-price 400 --language en',
  'list --free-material --scope any',
  'list alternatives',
  'list backgrounds',
  'list employers',
  'list providers',
  'list platforms',
  'list guides',
  'list fields',
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
  'ads posting.txt',
  'recommend --ads posting.txt --profile me.yaml',
  'recommend --background none --why-not CCSP --top 3',
  'show CCSP CCSK --language ja --salary 70000',
  'validate ./examples/cloud-security',
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
    expectOwnField(`${stdout}\n${stderr}`);
  }
});

it('knows what to look for', () => {
  for (const token of ['ai-102', 'aif-c01', 'ml-engineer', 'portfolio-projects', 'ai-lab'])
    expect(foreign).toContain(token);
  expect(() => expectOwnField('compare AI-102 AI-103')).toThrow();
  expect(() => expectOwnField('--role mlops-engineer')).toThrow();
  expect(() => expectOwnField('years of ai work')).toThrow();
});

const MISTAKES = [
  'recommend --background wizard',
  'recommend --goal genai',
  'recommend --weights fame=2',
  'recommend --guides nobody',
  'recommend --member-of nobody',
  'recommend --deadline someday',
  'recommend --why-not nothing',
  'recommend CCSP',
  'list --provider nobody',
  'list --kind diploma',
  'list --level guru',
  'list --role wizard',
  'list --topic magic',
  'list --cloud oci',
  'list --sort fame',
  'list --columns fame',
  'list --sort break-even',
  'list nonsense',
  'show',
  'show nothing',
  'show CCSP fame',
  'show ISC2',
  'show soc-analyst',
  'compare',
  'compare CCSP',
  'compare CCSP CCSP',
  'compare CCSP CCSK CISSP SC-100 SY0-701 CC SC-900',
  'roi',
  'roi CCSP',
  'roi CCSP --salary much',
  'roi CCSP --salary 80000 --role wizard',
  'plan',
  'plan nothing',
  'plan CCSP --start 2020-01-01',
  'check',
  'check --held nonsense --within soon',
  'quiz',
  'quiz --answers nowhere.yaml',
  'completion tcsh',
  'mcp --json',
  'recomend',
  'CCSP',
];

it.each(MISTAKES)('a mistake: %s', async (line) => {
  for (const form of ['', ' --json']) {
    const { code, stdout, stderr } = await ask(`${line}${form}`);
    expect(`${code} ${stderr || stdout}`).toMatch(/^[0234] [\s\S]*\S/);
    // What was typed comes back.
    expectOwnField(`${stdout}\n${stderr}`.replaceAll('genai', ''));
  }
});

it.each(['', '--plain', '--all'])('a quiz %s', async (flags) => {
  const talk = quiz(`${flags} --data ${FOLDER}`, { loadDataset: async () => edition });
  const { code, stdout, stderr } = await talk.enterTillTheEnd();
  expect(code).toBe(0);
  expectOwnField(`${talk.screen()}\n${stdout}\n${stderr}`);
});

it('what a shell completes', async () => {
  for (const typed of ['recommend --goal ', 'recommend --role ', 'show ', 'list --topic ', 'plan ', 'recommend --'])
    expectOwnField((await ask(`completion bash -- ${typed}`)).stdout);
});

describe.each(['', ...COMMANDS.map(({ name }) => name)])('help of %j', (name) => {
  it('speaks of this field alone', async () => {
    for (const line of [`${name} --help`, `help ${name}`]) {
      const { code, stdout } = await ask(line);
      expect(code).toBe(0);
      expectOwnField(stdout);
    }
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
  expectOwnField(said().replaceAll(',', '\n'));
});

it('answers many people at once', async () => {
  for (const full of ['', ' --full']) {
    const { stdout, stderr, code } = await ask(`recommend --batch people.ndjson${full}`);
    expect(code).toBe(3);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2, 3, null, 4]);
    expectOwnField(`${stdout.replaceAll(',', '\n')}\n${stderr}`);
  }
});
