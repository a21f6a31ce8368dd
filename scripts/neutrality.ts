import { writeFile } from 'node:fs/promises';
import type { Dataset } from '../src/core/dataset.ts';
import type { Profile } from '../src/core/profile/profile.ts';
import { boardOf, firstRow } from '../src/core/scoring/score.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { ANSWERED, firstPlaces, PEOPLE, peopleOf, SEED } from './agreement/people.ts';

// Who comes first how often, over people made up at random; and whether a name alone can change that.

const REPORT = 'docs/neutrality.md';

/** Runs the audit for the newest day of the data and writes the report; `--check` compares without writing. */
export async function main(): Promise<string> {
  const dataset = await loadYaml('data', null, false);
  const people = peopleOf(dataset);
  const { byIssuer, byKind } = firstPlaces(dataset, people);
  const swapped = swapTest(dataset, people);
  const report = reportOf(dataset, byIssuer, byKind, swapped);
  await writeFile(REPORT, report);
  if (swapped.changed > 0) throw new Error(`${swapped.changed} first places changed with a name`);
  return `${report}\nwritten to ${REPORT}\n`;
}

type Counts = ReadonlyMap<string, number>;

/** Gives the credentials of the two issuers with most of them each other's ids and names, and looks who comes first. */
function swapTest(
  dataset: Dataset,
  people: readonly Profile[],
): { a: string; b: string; changed: number; tried: number } {
  const count = (id: string) => dataset.credentials.filter(({ provider }) => provider === id).length;
  const [a, b] = dataset.vocabulary.providers.toSorted((x, y) => count(y.id) - count(x.id));
  if (a === undefined || b === undefined) throw new Error('two issuers are needed');
  const other = new Map([
    [a.id, b],
    [b.id, a],
  ]);
  const swapped: Dataset = {
    ...dataset,
    vocabulary: {
      ...dataset.vocabulary,
      platforms: dataset.vocabulary.platforms.map((each) =>
        each.house === undefined ? each : { ...each, house: other.get(each.house)?.id ?? each.house },
      ),
      providers: dataset.vocabulary.providers.map((each) => ({
        ...each,
        id: other.get(each.id)?.id ?? each.id,
        name: other.get(each.id)?.name ?? each.name,
      })),
    },
    credentials: dataset.credentials.map((each) => ({
      ...each,
      provider: other.get(each.provider)?.id ?? each.provider,
      name: other.has(each.provider) ? `another ${each.name}` : each.name,
    })),
  };
  const tried = people.slice(0, PEOPLE / 10);
  const changed = tried.filter((profile) => firstId(dataset, profile) !== firstId(swapped, profile)).length;
  return { a: a.name, b: b.name, changed, tried: tried.length };
}

function firstId(dataset: Dataset, profile: Profile): string | undefined {
  const board = boardOf(dataset, profile, dataset.version);
  return board.candidates[firstRow(board) ?? 0]?.id;
}

function reportOf(dataset: Dataset, byIssuer: Counts, byKind: Counts, swap: ReturnType<typeof swapTest>): string {
  const share = (count: number) => `${((100 * count) / PEOPLE).toFixed(1)} %`;
  const rows = (counts: Counts) =>
    [...counts].toSorted((x, y) => y[1] - x[1]).map(([name, count]) => `| ${name} | ${count} | ${share(count)} |`);
  const listed = (name: string) => {
    const id = dataset.vocabulary.providers.find((each) => each.name === name)?.id;
    return dataset.credentials.filter(({ provider }) => provider === id).length;
  };
  const issuers = [...byIssuer]
    .toSorted((x, y) => y[1] - x[1])
    .map(([name, count]) => `| ${name} | ${listed(name) || '–'} | ${count} | ${share(count)} |`);
  return `# Neutrality

Measured on the dataset of ${dataset.version} (hash ${dataset.hash}) by \`npm run audit:neutrality\`: ${PEOPLE.toLocaleString('en')} made-up
people, each of whom answers each question with a chance of ${ANSWERED * 100} %, uniformly among its answers (seed ${SEED}). Nobody
is like that; the count shows whom the model favours, not whom people should choose.

## First places by issuer

| issuer | credentials listed | first places | share |
|---|---:|---:|---:|
${issuers.join('\n')}

## First places by kind

| kind | first places | share |
|---|---:|---:|
${rows(byKind).join('\n')}

## Names

${swap.a} and ${swap.b}, the two issuers with most credentials, were given each other's names, and the credentials other
names: ${swap.changed} of ${swap.tried.toLocaleString('en')} first places changed. Property tests rename everything and reverse the order of the
dataset; no value changes.

## What is not neutral, and why

- The kind of issuer counts: employers of each kind know some names and not others (\`data/advice/model.yaml\`, recognition).
- Two guides count as one voice each. Both were chosen because the project began with them.
- What nobody publishes counts against a credential. Issuers who publish prices, hours and validity gain by that.
`;
}
