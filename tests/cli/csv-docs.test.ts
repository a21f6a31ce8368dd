import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cli, json } from './harness.ts';

const docs = readFileSync('docs/json.md', 'utf8');

/** The columns that the documentation gives, by what they are of. */
const DOCUMENTED = new Map(
  [...docs.matchAll(/^\| ([^|]+) \| `([a-zA-Z, ]+)` \|$/gm)].map(([, of = '', columns = '']) => [
    of,
    columns.split(', '),
  ]),
);

it.each([
  ['list, show, compare', 'list --limit 2'],
  ['list, show, compare', 'list alternatives'],
  ['list, show, compare', 'show PMLE'],
  ['list, show, compare', 'compare AI-102 AI-103'],
  ['recommend', 'recommend --background developer --goal genai'],
  ['recommend', 'recommend --background none --budget 0'],
  ['roi', 'roi PMLE --salary 80000'],
  ['plan', 'plan AI-103 --background developer'],
  ['check', 'check --held AIF-C01@2026-05'],
  ['ads', 'ads ad.txt'],
  ['validate', 'validate data'],
  ['show ID FIELD', 'show PMLE price'],
  ['list guides', 'list guides'],
  ['list stacks', 'list stacks'],
  ['list studies', 'list studies'],
  ['list roles (and other words)', 'list topics'],
])('the columns of %s are those of: %s', async (of, line) => {
  const wanted = DOCUMENTED.get(of);
  expect(wanted).toBeDefined();
  const { stdout } = await cli(`${line} --format csv`, { files: { 'ad.txt': 'We require AIF-C01.\n' } });
  expect(stdout.split('\r\n')[0]?.split(',')).toEqual(wanted);
});

it('a line of a recommendation carries what the document says around it', async () => {
  const line = 'recommend --background developer --goal genai --cloud azure';
  const whole = await json<{ verdict: { code: string }; recommendations: { id: string }[] }>(line);
  const { stdout } = await cli(`${line} --format ndjson`);
  const records = stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  expect(records.map(({ id }) => id)).toEqual(whole.recommendations.map(({ id }) => id));
  for (const { verdict } of records) expect(verdict).toBe(whole.verdict.code);
  expect(records.find(({ id }) => id === 'microsoft-ai-103')).toMatchObject({
    codes: ['AI-103'],
    provider: 'microsoft',
    providerName: 'Microsoft',
    lifecycle: { successors: [] },
  });
});

it.each([
  ['plan AI-103 --background developer', 'steps', 'microsoft-ai-103', { codes: ['AI-103'], provider: 'microsoft' }],
  [
    'check --held AI-102@2025-12,SomeBadge@2020',
    'held',
    'microsoft-ai-102',
    { codes: ['AI-102'], provider: 'microsoft' },
  ],
  ['check --held AI-102@2025-12,SomeBadge@2020', 'held', null, { codes: [], provider: null, providerName: null }],
  ['roi AI-103 portfolio-projects --salary 80000', 'estimates', 'portfolio-projects', { codes: [], provider: null }],
  ['roi AI-103 --salary 80000', 'estimates', 'microsoft-ai-103', { codes: ['AI-103'], providerName: 'Microsoft' }],
])('a line of %s (%s) carries codes and issuer', async (line, list, id, identity) => {
  const document = await cli(`${line} --json`);
  const { stdout } = await cli(`${line} --format ndjson`);
  const records = stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  expect(records).toMatchObject(JSON.parse(document.stdout)[list]);
  expect(records.find((each) => each.id === id)).toMatchObject(identity);
});

it('a row of what is held says what took its place', async () => {
  const { stdout } = await cli('check --held AI-102@2025-12 --format csv');
  expect(stdout).toContain('microsoft-ai-102,AI-102,');
  expect(stdout).toContain(',2026-06-30,microsoft-ai-103,lapse-gone');
});
