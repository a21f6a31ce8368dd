import { writeFile } from 'node:fs/promises';
import type { Dataset } from '../src/core/dataset.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { groupBy } from './agreement/group.ts';
import { halfOf, type Served, type Share, serveAll, shareOf } from './agreement/measure.ts';
import { firstPlaces, PEOPLE, peopleOf } from './agreement/people.ts';
import { personasOf } from './agreement/personas.ts';

// How far the advisor agrees with the guides in the data when their own author is not heard; whom it puts first.

const REPORT = 'docs/evidence.md';
const SEED = 7;

/** Measures on the newest day of the data and writes the report. */
export async function main(): Promise<string> {
  const dataset = await loadYaml('data', null, false);
  const asOf = dataset.version;
  const served = serveAll(dataset, personasOf(dataset, asOf), asOf);
  const report = reportOf(dataset, served);
  await writeFile(REPORT, report);
  return `${report}\nwritten to ${REPORT}\n`;
}

function namesPlatform({ persona: { audience } }: Served): boolean {
  return (audience.cloud ?? []).some((platform) => platform !== 'none') || audience.memberOf !== undefined;
}

const HEAD = '| | authors | people described | first | among the first three |\n|---|---:|---:|---:|---:|';

function row(name: string, { authors, personas, top1, top3 }: Share): string {
  return `| ${name} | ${authors} | ${personas} | ${top1.toFixed(2)} | ${top3.toFixed(2)} |`;
}

function agreement(served: readonly Served[]): string {
  const half = halfOf(served, SEED);
  const parts: [string, Served[]][] = [
    ['everybody', [...served]],
    ['a platform is named', served.filter(namesPlatform)],
    ['no platform is named', served.filter((one) => !namesPlatform(one))],
    ['one half of the authors', served.filter(half)],
    ['the other half', served.filter((one) => !half(one))],
  ];
  return [HEAD, ...parts.map(([name, some]) => row(name, shareOf(some)))].join('\n');
}

function byRole(dataset: Dataset, served: readonly Served[]): string {
  const entries = served.flatMap((one) => (one.persona.audience.role ?? ['–']).map((role) => ({ one, role })));
  const groups = [...groupBy(entries, ({ role }) => role)].toSorted((a, b) => b[1].length - a[1].length);
  const nameOf = (role: string) => dataset.vocabulary.roles.find(({ id }) => id === role)?.name ?? 'no role is named';
  return [HEAD, ...groups.map(([role, some]) => row(nameOf(role), shareOf(some.map(({ one }) => one))))].join('\n');
}

function counted(counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].toSorted((a, b) => b[1] - a[1]);
  return rows.map(([name, count]) => `| ${name} | ${count} | ${((100 * count) / PEOPLE).toFixed(1)} % |`).join('\n');
}

function reportOf(dataset: Dataset, served: readonly Served[]): string {
  const { byIssuer, byKind } = firstPlaces(dataset, peopleOf(dataset));
  const authors = new Set(dataset.guides.map(({ author }) => author)).size;
  return `# What the advice rests on, and how far it agrees with others

Measured on the dataset of ${dataset.version} (hash ${dataset.hash}) by \`npm run evidence\`.

## Agreement with guides

${dataset.guides.length} guides by ${authors} authors are in the data (\`list guides\`). Everybody whom an author describes is answered as if that author had
written nothing; then it is looked whether something that the author picks for them stands first, or among the first three of the
ranking. A pick that has retired counts by what took its place. A description that lists several answers is read in up to twelve
ways, each counting alike; each author counts once, however many people they describe.

${agreement(served)}

Guides agree with each other in about half of the cases, so that nobody can agree with all of them. The two halves were drawn by
a seed: weights were changed only where both halves gained by it. Rules that hold whatever guides say (what is not published never
helps) were kept though they cost agreement.

### By role

${byRole(dataset, served)}

Roles that few authors speak of rest on facts more than on voices, and these shares on few people.

## First places

${PEOPLE.toLocaleString('en')} made-up people answer each question with a chance of 70 %, uniformly among its answers. Nobody is like that; the count shows whom
the model favours, not whom people should choose.

| issuer | first places | share |
|---|---:|---:|
${counted(byIssuer)}

| kind | first places | share |
|---|---:|---:|
${counted(byKind)}

## What the weights rest on

Every weight, scale and table stands in \`data/advice/model.yaml\` with its source or the word judgement and a reason. In short:

- Two articles gave the criteria, who needs a certificate at all, and what counts beside one.
- The voices of all guides are one criterion of twelve. It weighs most after the role, since nothing else checks the judgement of
  those who made the model; one author alone gives at most a third of it.
- Facts decide the rest: price, hours, practice, validity, what is assumed and taught, how many advertisements name it. What nobody
  publishes counts as the least favourable value, and excludes nothing.
- What is judgement is said to be: years that count from one field to another, what a skill that is lacking costs, how near
  platforms of one vendor are. No number was fitted to a case.
`;
}
