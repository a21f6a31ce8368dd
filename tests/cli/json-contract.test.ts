import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { SCHEMA_VERSION } from '../../src/cli/formats.ts';
import { VERDICTS } from '../../src/core/catalogue/alternative.ts';
import { KEY_FACTS } from '../../src/core/catalogue/coverage.ts';
import { HANDS_ON, KINDS, METHODS } from '../../src/core/catalogue/credential.ts';
import { READINGS, TIERS } from '../../src/core/catalogue/fact.ts';
import { filterOptions } from '../../src/core/catalogue/filter.ts';
import { STATUSES } from '../../src/core/catalogue/lifecycle.ts';
import { knownFields } from '../../src/core/catalogue/provenance.ts';
import { PROFILE_KEYS } from '../../src/core/profile/profile.ts';
import { ROI_VERDICTS } from '../../src/core/roi/report/verdict.ts';
import { INPUT_TERMS, UNITS } from '../../src/core/roi/sum/input-terms.ts';
import { LENSES } from '../../src/core/roi/sum/lenses.ts';
import { GATES } from '../../src/core/scoring/gates.ts';
import { CRITERIA } from '../../src/core/scoring/model.ts';
import { cli, type Outcome, shippedDataset, TODAY } from './harness.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('schemas/', ROOT);
/** What every schema is named by: a name that nobody can own, not an address. */
const BASE = 'https://cert-advisor.example/schemas/2/';
const SCHEMAS = new Map<string, Schema>(
  readdirSync(FOLDER).map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Schema]),
);
const ajv = new Ajv2020({ strict: true, allErrors: true, schemas: [...SCHEMAS.values()] });

/** Some of the data, to be validated where all of it would only take longer. */
const SOME_DATA = fileURLToPath(new URL('data/credentials/google-cloud', ROOT));

/** A folder with a broken dataset: `BROKEN` in what is run. */
const broken = mkdtempSync(join(tmpdir(), 'json-contract-'));
writeFileSync(join(broken, 'broken.yaml'), 'id: broken\nname: 7\n');
afterAll(() => rmSync(broken, { recursive: true }));

const PROFILE = {
  'me.yaml': 'background: analyst\nrole: data-scientist\nbudget: 300\n',
  'kept.json': JSON.stringify({
    meta: { command: 'recommend', asOf: '2026-03-01', dataset: { version: '2026-03-01', hash: 'another' } },
    profile: {},
    recommendations: [{ id: 'aws-ml-specialty' }],
  }),
};
const ADS = {
  'posting.html':
    '<h1>ML Engineer (Azure)</h1><p>We are hiring.</p><h2>Must have</h2><ul><li>AI-102 or PMLE</li><li>Azure AI Fundamentals</li></ul><h2>Benefits</h2><p>We pay for certifications.</p>',
  'note.md': '# AI engineer\n\nAzure. An AWS certification is a plus, AI-102 too.\n',
};
const SIX = 'AI-102 AI-103 MLS-C01 MLA-C02 PMLE tensorflow-developer-certificate';

/**
 * What is run for each command. `ALL` stands for every id of a credential, `OTHERS` for that of anything else, `FIELD` for every
 * field in turn, `UNPRICED` for a course that has no published price.
 */
const LINES: Readonly<Record<string, readonly string[]>> = {
  list: [
    '',
    '--status any --scope any',
    '--status any --salary 80000',
    '--status any --as-of 2024-06-01',
    '--status any --as-of 2031-01-01 --language ja',
    '--status retired --sort last-day --reverse',
    '--status beta',
    '--cloud azure,none --max-price 100 --max-hours 60',
    '--free --hands-on --limit 3',
    '--free-material --provider AWS --level associate',
    '--kind academic,micro-credential',
    '--search nothingiscalledthis',
    '--salary 65000 --sort break-even --limit 7',
    'aws associate',
    'alternatives',
    'projects --role ai-engineer --topic rag',
    'guides',
    'studies',
    'stacks',
    'topics --limit 3',
    'goals',
  ],
  show: [
    'PMLE',
    'MLS-C01',
    'ALL',
    'ALL --language ja --as-of 2027-06-01',
    'AI-102 AI-103 --sources',
    'PMLE FIELD',
    'PMLE --salary 80000',
    'google ai essentials',
    'OTHERS',
    'portfolio-projects hours',
  ],
  compare: [
    'AI-102 AI-103',
    SIX,
    `${SIX} --differences --as-of 2026-01-15`,
    'PMLE MLA-C02 --cloud aws --goal posting',
    'PMLE AI-103 --salary 80000',
    'AIF-C01 portfolio-projects prompt-library',
  ],
  recommend: [
    '--background tester',
    '--background security --role security',
    '',
    '--background none --experience 0 --goal first-job --portfolio none --budget 0',
    '--background ml-engineer --experience 3 --role ml-engineer --cloud gcp --portfolio production',
    '--background developer --employer startup --portfolio strong --top 1000',
    '--background business --role leader --goal literacy --language ja',
    '--background data-scientist --goal deep-learning --deadline 2w --hours-per-week 3',
    '--background analyst --budget 50 --deadline 12w --hours-per-week 40 --exam-helps yes --vendor-named azure',
    '--background security --held CISM,CISSP,AI-102@2024-05..2025-05,SomeBadge@2020 --country JP --form exam --role security --goal advance --employer public',
    '--background it-operations --role architect --cloud aws --as-of 2026-03-15 --hours-per-week 5',
    '--goal prestige --experience 12 --role researcher --employer research --portfolio production --salary 150000',
    '--background developer --member-of claude-partner-network --weights affordability=9,time=0',
    '--background tester --years 7 --programming none --goal switch --portfolio none --hours-per-week 1 --held AI-102@2025-03,CKA --form exam',
    '--profile me.yaml --cloud databricks --experience 1',
    '--background developer --goal posting --ads posting.html note.md',
    '--background data-scientist --cloud aws --guides article-a,article-b --top 3 --compare-with kept.json',
    '--background developer --cloud aws --why-not PMLE --salary 80000',
    '--background developer --goal genai --why-not AI-102',
    '--background developer --years 8 --programming fluent --mathematics some --cloud aws --platform-experience daily',
    '--goal literacy --background business --why-not google-ai-essentials',
    '--background developer --goal learn --why-not portfolio-projects',
    '--background developer --years 8 --programming fluent --mathematics some --cloud aws --platform-experience some',
  ],
  roi: [
    'PMLE --salary 80000',
    'PMLE AI-103 MLA-C02 --salary 65000 --not-employed --months-sooner 0..3 --explain',
    `${SIX} --salary 80000 --as-of 2023-06-01`,
    'AI-103 --salary 80000 --employer-pays 50% --same-without-it posting --study-hours 40 --uplift 0',
    'AI-103 --salary 80000 --employer-pays 300 --target-salary 90000 --months-sooner 2 --seed 7 --draws 500',
    'AI-103 --salary 80000 --fee 0 --study-hours 0',
    'UNPRICED --salary 80000',
    'PMLE portfolio-projects --salary 80000 --experience 1 --role researcher --horizon 5 --tax 30%',
    'AIGP --salary 80000 --held AIGP@2025-06,AI-103 --degree yes',
    'AI-103 --salary 80000 --employer-pays 50% --clawback 20% --tax 30% --tax-free-allowance 50',
    'portfolio-projects --salary 80000',
    'portfolio-projects --salary 80000 --uplift 5..15%',
    'PMLE DLS --salary 80000 --finish-chance 0',
    'google-ai-essentials UNPRICED --salary 40000 --price 10..40',
  ],
  plan: [
    '--background data-scientist --experience 4 --cloud aws --goal advance --role data-scientist',
    'ml-engineer --background none --role ml-engineer --hours-per-week 10 --seats 3 --start 2027-01-04',
    'genai-engineer --background developer --cloud azure --deadline 2027-02-01 --budget 200',
    'PMLE --background none --budget 100 --deadline 12w',
    'PMLE --background developer --budget 300 --deadline 3w',
    'AI-500 AI-102 --held AI-901@2026-09 --background developer',
    'exin-aicp --held CISSP@2026-01',
    'datatalks-machine-learning-zoomcamp --background developer --as-of 2026-10-01 --hours-per-week 40',
    'maven-ai-evals --background developer',
  ],
  check: [
    '--held AI-103@2026-02,AI-102@2025-12,CLF-C02@2023-06-15,MLA-C02@2025-01-10,PMP@2026,SomeBadge@2020,IBM-AI-ENG',
  ],
  ads: ['posting.html', 'posting.html note.md note.md'],
  validate: ['', '--as-of 2027-11-21 --max-age 30d', 'BROKEN'],
};

/** Lines that fail: what each must say. */
const FAILURES: readonly (readonly [line: string, code: number, name: string])[] = [
  ['list --json --no-such-option', 2, 'UNKNOWN_OPTION'],
  ['list --json --sort nothing', 2, 'UNKNOWN_VALUE'],
  ['list --json --max-price much', 2, 'INVALID_ARGUMENT'],
  ['compare PMLE article-a --json', 2, 'NOT_COMPARABLE'],
  ['show PMLE pass-rate --json', 2, 'UNKNOWN_FIELD'],
  ['nothing --json', 2, 'UNKNOWN_COMMAND'],
  ['show --json', 2, 'MISSING_ARGUMENT'],
  ['show xyzzy --format ndjson', 2, 'UNKNOWN_CREDENTIAL'],
  ['show PMLE prize --format=json', 2, 'UNKNOWN_FIELD'],
  ['compare PMLE --json', 2, 'WRONG_NUMBER'],
  ['roi PMLE --json', 2, 'MISSING_SALARY'],
  ['roi MLS-C01 --salary 80000 --json', 2, 'RETIRED_CREDENTIAL'],
  ['recommend --held AI-102@2030-01 --json', 2, 'INVALID_ARGUMENT'],
  ['recommend --profile wrong.yaml --json', 3, 'INVALID_PROFILE'],
  ['recommend --profile unreadable.yaml --json', 3, 'UNREADABLE_PROFILE'],
  ['plan --json', 2, 'NOTHING_SAID'],
  ['plan ml-enginer --json', 2, 'UNKNOWN_SUBJECT'],
  ['plan AI-103 --start 2026-11-01 --json', 2, 'INVALID_ARGUMENT'],
  ['plan AI-103 --start 2027-02-01 --deadline 2027-01-01 --json', 2, 'DEADLINE_BEFORE_START'],
  ['plan AI-103 --seats 0 --json', 2, 'INVALID_ARGUMENT'],
  ['plan AI-103 --budget -1 --json', 2, 'INVALID_ARGUMENT'],
  ['check --json', 2, 'NOTHING_HELD'],
  ['check --held AI-103@2026-02 --within soon --json', 2, 'INVALID_ARGUMENT'],
  ['validate BROKEN --json', 3, 'INVALID_DATASET'],
  ['validate BROKEN/missing --json', 3, 'UNREADABLE_DATA'],
];
const BAD_PROFILES = { 'wrong.yaml': 'salary: much\n', 'unreadable.yaml': 'salary: [\n' };

/** A course that can be taken, but whose price nobody publishes. */
async function unpriced(): Promise<string> {
  const dataset = await shippedDataset();
  const found = filterOptions(dataset, { kind: ['academic', 'certificate'] }, TODAY);
  return found.find(({ cost }) => cost.usd === null)?.id ?? 'nothing unpriced';
}

async function linesOf(command: string): Promise<string[]> {
  const { credentials, alternatives, projects, guides, stacks, evidence } = await shippedDataset();
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');
  const ids = idsOf(credentials);
  const others = idsOf([...alternatives, ...projects, ...guides, ...stacks, ...evidence.studies]);
  const course = await unpriced();
  return (LINES[command] ?? []).flatMap((line) => {
    const full = `${command} ${line}`
      .trim()
      .replace('ALL', ids)
      .replace('OTHERS', others)
      .replace('UNPRICED', course)
      .replace('BROKEN', broken);
    return full.includes('FIELD') ? knownFields(credentials).map((field) => full.replace('FIELD', field)) : [full];
  });
}

type Doc = Record<string, unknown>;
const documents = new Map<string, Promise<ReadonlyMap<string, Doc>>>();

/** What a command prints for each of its lines, parsed. */
function documentsOf(command: string): Promise<ReadonlyMap<string, Doc>> {
  const found = documents.get(command) ?? runAll(command);
  documents.set(command, found);
  return found;
}

async function runAll(command: string): Promise<ReadonlyMap<string, Doc>> {
  const found = new Map<string, Doc>();
  for (const line of await linesOf(command)) {
    const { stdout, stderr, code } = await printed(`${line} --json`);
    // Validate fails with what it finds, check says by its code that something falls due.
    if (code !== 0 && !['validate', 'check'].includes(command)) throw new Error(`${line}: exit ${code}: ${stderr}`);
    found.set(line, JSON.parse(stdout) as Doc);
  }
  return found;
}

const outcomes = new Map<string, Promise<Outcome>>();

/** What a command line prints, run once: some lines take a second. */
function printed(line: string): Promise<Outcome> {
  const outcome = outcomes.get(line) ?? cli(line, { files: { ...PROFILE, ...ADS } });
  outcomes.set(line, outcome);
  return outcome;
}

function fail(line: string): Promise<Outcome> {
  return cli(line.replace('BROKEN', broken), { files: BAD_PROFILES });
}

async function failures(): Promise<ReadonlyMap<string, Doc>> {
  const failed = FAILURES.map(async ([line]) => [line, (await fail(line)).stderr] as const);
  return new Map((await Promise.all(failed)).map(([line, stderr]) => [line, JSON.parse(stderr) as Doc]));
}

/** The complaints of a schema about a document; empty when it is valid. */
function complaints(schema: string, document: unknown): string[] {
  const validate = ajv.getSchema(`${BASE}${schema}.json`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const DOCUMENTED = Object.keys(LINES);

describe('the schemas', () => {
  it('there is one for each command that prints JSON, all of this version', () => {
    const printing = COMMANDS.map(({ name }) => name).filter(
      (name) => !['quiz', 'completion', 'config', 'mcp'].includes(name),
    );
    expect(printing.filter((name) => !DOCUMENTED.includes(name) || !SCHEMAS.has(`${name}.json`))).toEqual([]);
    const meta = SCHEMAS.get('common.json')?.$defs?.['meta'];
    expect(meta?.properties?.['schemaVersion']?.const).toBe(SCHEMA_VERSION);
  });

  it('ship with the package', () => {
    const { files, exports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    expect(files).toContain('schemas');
    expect(exports['./schemas/*']).toBe('./schemas/*');
  });

  it.each([...SCHEMAS])('%s has a title, an absolute id, and says what every property means', (file, schema) => {
    expect(schema.$id).toBe(`${BASE}${file}`);
    expect(schema.title).toMatch(/^cert-advisor/);
    expect(undescribed(schema, '')).toEqual([]);
  });

  it('name the values that the program knows', () => {
    const at = (file: string, name: string) => SCHEMAS.get(file)?.$defs?.[name];
    const values = (file: string, name: string, property: string) => at(file, name)?.properties?.[property]?.enum;
    const keys = (schema: Schema | undefined) => Object.keys(schema?.properties ?? {});
    const recommend = SCHEMAS.get('recommend.json');
    const coverage = SCHEMAS.get('validate.json')?.properties?.['coverage'];
    expect(at('common.json', 'kind')?.enum).toEqual(KINDS);
    expect(at('common.json', 'status')?.enum).toEqual(STATUSES);
    expect(at('common.json', 'handsOn')?.enum).toEqual(HANDS_ON);
    expect(at('common.json', 'criterion')?.enum).toEqual(CRITERIA);
    expect(at('common.json', 'question')?.enum).toEqual(PROFILE_KEYS);
    expect(at('common.json', 'unit')?.enum).toEqual(UNITS);
    expect(values('common.json', 'source', 'tier')).toEqual(TIERS);
    expect(values('common.json', 'source', 'read')).toEqual(READINGS);
    expect(values('show.json', 'claim', 'method')?.toSorted()).toEqual(METHODS.toSorted());
    expect(values('recommend.json', 'verdict', 'code')).toEqual(VERDICTS);
    expect(values('recommend.json', 'exclusion', 'gate')).toEqual(GATES);
    expect(keys(recommend?.properties?.['weights'])).toEqual(CRITERIA);
    expect(keys(at('common.json', 'profile'))).toEqual(PROFILE_KEYS);
    expect(at('common.json', 'roiVerdict')?.enum).toEqual(ROI_VERDICTS);
    expect(keys(at('roi.json', 'resolved')).toSorted()).toEqual(INPUT_TERMS.map(({ input }) => input).toSorted());
    expect(keys(at('roi.json', 'estimate')?.properties?.['lenses'])).toEqual(LENSES);
    expect(keys(coverage?.properties?.['byKind'])).toEqual(KINDS);
    expect(keys(coverage?.properties?.['unknown'])).toEqual(KEY_FACTS);
  });
});

/** Where a property has no description, neither its own nor that of what it refers to. */
function undescribed(schema: Schema, path: string): string[] {
  const { properties = {}, $defs = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const mute = Object.entries(properties).filter(([, { description = '' }]) => description.length < 5);
  const inner = [...Object.entries(properties), ...Object.entries($defs)];
  const unnamed = [...(items === undefined ? [] : [items]), ...allOf, ...anyOf, ...oneOf];
  return [
    ...mute.map(([key]) => `${path}/${key}`),
    ...inner.flatMap(([key, each]) => undescribed(each, `${path}/${key}`)),
    ...unnamed.flatMap((each) => undescribed(each, path)),
  ];
}

describe('what is printed', () => {
  it.each(DOCUMENTED)('%s is as its schema says', async (command) => {
    for (const [line, document] of await documentsOf(command)) {
      expect(complaints(command, document), line.slice(0, 200)).toEqual([]);
      expect(document['meta']).toMatchObject({ command, schemaVersion: SCHEMA_VERSION });
    }
  });

  it.each(FAILURES)('%s fails with %i %s and says so in JSON', async (line, exit, name) => {
    const { code, stderr } = await fail(line);
    expect(code).toBe(exit);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    const failure = JSON.parse(stderr);
    expect(complaints('error', failure)).toEqual([]);
    expect(failure.error.code).toBe(name);
  });

  it('a defect of the program says so in JSON', async () => {
    const { code, stderr } = await cli('list --json', { loadDataset: () => Promise.reject(new Error('planted')) });
    expect(code).toBe(1);
    expect(complaints('error', JSON.parse(stderr))).toEqual([]);
  });

  it('the schemas refuse what is not so', async () => {
    const [document] = (await documentsOf('list')).values();
    expect(complaints('list', { ...document, total: 'many' })).not.toEqual([]);
    expect(complaints('list', { credentials: [] })).not.toEqual([]);
    expect(complaints('list', { ...document, credentials: [{ id: 'a' }] })).not.toEqual([]);
    expect(complaints('list', { ...document, added: 'later' })).toEqual([]);
  });
});

/** How often each property of each object of the schemas was there, and what was there without being described. */
class Census {
  readonly strangers = new Set<string>();
  readonly seen = new Map<Schema, { visits: number; readonly counts: Map<string, number> }>();

  visit(schema: Schema, file: string, value: unknown, path: string): void {
    const parts = partsOf(schema, file, value);
    if (Array.isArray(value)) {
      for (const [part, home] of parts)
        for (const each of value) if (part.items !== undefined) this.visit(part.items, home, each, `${path}[]`);
    } else if (typeof value === 'object' && value !== null) this.visitRecord(parts, value, path);
  }

  private visitRecord(parts: readonly Part[], value: object, path: string): void {
    for (const [part] of parts) this.count(part, value);
    for (const [key, inner] of Object.entries(value)) {
      const homes = parts.filter(([{ properties = {} }]) => Object.hasOwn(properties, key));
      if (homes.length === 0) this.strangers.add(`${path}.${key}`);
      for (const [{ properties = {} }, home] of homes)
        this.visit(properties[key] as Schema, home, inner, `${path}.${key}`);
    }
  }

  private count(part: Schema, value: object): void {
    if (part.properties === undefined) return;
    const tally = this.seen.get(part) ?? { visits: 0, counts: new Map<string, number>() };
    this.seen.set(part, tally);
    tally.visits += 1;
    for (const key of Object.keys(part.properties))
      tally.counts.set(key, (tally.counts.get(key) ?? 0) + Number(Object.hasOwn(value, key)));
  }
}

type Part = readonly [schema: Schema, file: string];

/** The schemas that say something about a value: what is referred to, what is combined, and the alternatives that fit. */
function partsOf(schema: Schema, file: string, value: unknown): Part[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const chosen = [...anyOf, ...oneOf].filter((each) => fits(each, file, value));
  const referred = $ref === undefined ? [] : partsOf(...resolved($ref, file), value);
  return [[schema, file], ...referred, ...[...allOf, ...chosen].flatMap((each) => partsOf(each, file, value))];
}

function resolved($ref: string, file: string): Part {
  const [other = '', name = ''] = $ref.split('#/$defs/');
  const home = other === '' ? file : other;
  const found = SCHEMAS.get(home)?.$defs?.[name];
  if (found === undefined) throw new Error(`${file} refers to ${$ref}`);
  return [found, home];
}

function fits(schema: Schema, file: string, value: unknown): boolean {
  if (schema.$ref !== undefined) return fits(...resolved(schema.$ref, file), value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value) && schema.items?.type === 'string') return value.every((each) => typeof each === 'string');
  const record = value as Doc;
  const { required = [], properties = {} } = schema;
  const contradicts = Object.entries(properties).some(([key, each]) => 'const' in each && each.const !== record[key]);
  return required.every((key) => Object.hasOwn(record, key)) && !contradicts;
}

let taken: Promise<Census> | undefined;

/** The census of everything that is printed here, taken once. */
function census(): Promise<Census> {
  taken ??= takeCensus();
  return taken;
}

async function takeCensus(): Promise<Census> {
  const result = new Census();
  const all = [...DOCUMENTED.map((name) => [name, documentsOf(name)] as const), ['error', failures()] as const];
  for (const [name, found] of all)
    for (const document of (await found).values())
      result.visit(SCHEMAS.get(`${name}.json`) as Schema, `${name}.json`, document, name);
  return result;
}

/** What the data happens to give everywhere today, and need not. */
const OPTIONAL_IN_DATA =
  /^(year of "A statement about pay or hiring|(role|background) of "Whom it is meant for|levels of "What may fill it)/;

interface Tally {
  readonly name: string;
  readonly required: boolean;
  readonly always: boolean;
  readonly never: boolean;
}

async function namesOf(condition: (tally: Tally) => boolean): Promise<string[]> {
  const { seen } = await census();
  const tallies = [...seen].flatMap(([schema, { visits, counts }]) =>
    [...counts].map(([key, count]) => ({
      name: `${key} of "${schema.description ?? schema.title}"`,
      required: schema.required?.includes(key) === true,
      always: count === visits,
      never: count === 0,
    })),
  );
  return tallies.filter(condition).map(({ name }) => name);
}

describe('schemas and output say the same', () => {
  it('every property that occurs is described', async () => {
    expect([...(await census()).strangers]).toEqual([]);
  });

  it('every property that is described occurs', async () => {
    expect(await namesOf(({ never }) => never)).toEqual([]);
  });

  it('what is required is always there, and what is always there is required', async () => {
    expect(await namesOf(({ required, always }) => required && !always)).toEqual([]);
    const unbound = await namesOf(({ required, always }) => !required && always);
    expect(unbound.filter((name) => !OPTIONAL_IN_DATA.test(name))).toEqual([]);
  });

  it('every shared definition is used', async () => {
    const used = [...(await census()).seen.keys()];
    const records = [...SCHEMAS.values()].flatMap(({ $defs = {} }) => Object.values($defs));
    expect(records.filter((each) => each.properties !== undefined && !used.includes(each))).toEqual([]);
  });
});

describe('NDJSON', () => {
  const LISTS: readonly (readonly [line: string, name: string])[] = [
    ['list --status any', 'credentials'],
    ['list projects', 'projects'],
    ['list guides', 'guides'],
    ['list topics', 'words'],
    ['list --search nothingiscalledthis', 'credentials'],
    ['show PMLE AI-102', 'options'],
    ['show PMLE price', 'facts'],
    ['recommend --background developer --top 9', 'recommendations'],
    ['roi PMLE AI-103 --salary 80000', 'estimates'],
    ['plan AI-103 --background developer', 'steps'],
    [`validate ${SOME_DATA} --max-age 1d`, 'problems'],
  ];

  // A line stands by itself: that of a recommendation carries the verdict and the codes besides.
  it.each(LISTS)('%s has one record of .%s a line', async (line, name) => {
    const { stdout: document, code } = await cli(`${line} --json`);
    expect(await ndjson(line, code)).toMatchObject(JSON.parse(document)[name]);
  });

  it('compare has one row a line, the values under the ids', async () => {
    const { rows, options } = JSON.parse((await cli('compare PMLE AI-103 --json')).stdout);
    const ids: string[] = options.map(({ id }: { id: string }) => id);
    const expected = rows.map(({ field, values }: { field: string; values: unknown[] }) => ({
      field,
      ...Object.fromEntries(ids.map((id, index) => [id, values[index]])),
    }));
    expect(await ndjson('compare PMLE AI-103')).toEqual(expected);
  });

  async function ndjson(line: string, exit = 0): Promise<unknown[]> {
    const { stdout, code } = await cli(`${line} --format ndjson`);
    expect(code).toBe(exit);
    return stdout.split('\n').flatMap((each) => (each === '' ? [] : [JSON.parse(each)]));
  }
});

describe('the same question', () => {
  const QUESTIONS = [
    'list --status any --salary 80000 --sort name',
    'show PMLE AI-102',
    'compare PMLE AI-103 MLA-C02 --cloud aws',
    'recommend --background developer --goal genai --cloud aws --deadline 12w --hours-per-week 6',
    'roi PMLE AI-103 --salary 80000 --explain',
    'plan AI-103 --background developer --start 2027-01-04 --budget 200',
    `validate ${SOME_DATA}`,
  ].map((line) => `${line} --json --as-of ${TODAY}`);
  const PROGRAM = fileURLToPath(new URL('bin/cert-advisor.js', ROOT));
  const PLACES: readonly NodeJS.ProcessEnv[] = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ];

  it.each(QUESTIONS)('%s has the same bytes when asked again', async (line) => {
    expect((await cli(line)).stdout).toBe((await cli(line)).stdout);
  });

  it.each(QUESTIONS)('%s has the same bytes in every time zone and language', (line) => {
    const [home, ...elsewhere] = PLACES.map((env) =>
      execFileSync(process.execPath, [PROGRAM, ...line.split(' ')], { env, maxBuffer: 1e8 }),
    );
    expect(home?.length).toBeGreaterThan(100);
    expect(elsewhere.every((bytes) => home?.equals(bytes))).toBe(true);
  });
});

describe('docs/json.md', () => {
  const page = readFileSync(new URL('docs/json.md', ROOT), 'utf8');
  const examples = [...page.matchAll(/^cert-advisor (\S+)( .*?)?--json/gm)].map(([line]) => line.slice(13));

  it('shows every command', () => {
    expect(DOCUMENTED.filter((name) => !examples.some((line) => line.startsWith(name)))).toEqual([]);
  });

  it.each(examples)('%s prints what the schema says', async (line) => {
    const { stdout } = await printed(line);
    expect(complaints(line.split(' ')[0] ?? '', JSON.parse(stdout))).toEqual([]);
  });
});
