import { coverageOf, KEY_FACTS } from '../src/core/catalogue/coverage.ts';
import type { SourcedCredential } from '../src/core/catalogue/credential.ts';
import type { SourcedDataset } from '../src/core/dataset.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { shippedDataFolder } from '../src/data/shipped.ts';
import { gridOf, gridTable } from './exam-grid.ts';

const HEAD = [
  'provider',
  'credentials',
  'facts',
  'issuer-sourced',
  'one other source',
  'checked in 90 days',
  'oldest check',
  'conflicts',
];

/** The health of a dataset on a day as a Markdown table, a row for each provider; the last columns count what is unknown. */
export function healthTable({ credentials, evidence, vocabulary }: SourcedDataset, asOf: string): string {
  const row = (name: string, some: readonly SourcedCredential[]): string => {
    const coverage = coverageOf(some, evidence.sources, asOf);
    const { facts, issuerSourced, oneOutsideSource, recentlyChecked, oldestCheck, conflicts, unknown } = coverage;
    const unknowns = KEY_FACTS.map((key) => unknown[key]);
    return line([
      name,
      some.length,
      facts,
      percent(issuerSourced),
      percent(oneOutsideSource),
      percent(recentlyChecked),
      oldestCheck,
      conflicts,
      ...unknowns,
    ]);
  };
  const providers = vocabulary.providers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rows = providers.flatMap(({ id, name }) => {
    const own = credentials.filter(({ provider }) => provider === id);
    return own.length === 0 ? [] : [row(name, own)];
  });
  const head = [...HEAD, ...KEY_FACTS.map((key) => `no ${key}`)];
  const scopes = [
    row(
      '**about AI**',
      credentials.filter(({ scope }) => scope === undefined),
    ),
    row(
      '**neighbours**',
      credentials.filter(({ scope }) => scope === 'neighbour'),
    ),
  ];
  return [line(head), line(head.map(() => '---')), ...rows, ...scopes, row('**all**', credentials), ''].join('\n');
}

function line(cells: readonly (string | number | null)[]): string {
  return `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
}

function percent(share: number | null): string {
  return share === null ? '' : `${Math.floor(share * 100)} %`;
}

/** The report for the data of this repository, today or on the day named. */
export async function main([asOf = new Date().toISOString().slice(0, 10)]: readonly string[]): Promise<string> {
  const dataset = await loadYaml(shippedDataFolder(), null, false);
  const grid = gridTable(gridOf(dataset, asOf));
  return `# Data health on ${asOf}\n\nDataset ${dataset.version}, ${dataset.hash}.\n\n${healthTable(dataset, asOf)}\n## Made for a role, on a platform\n\n${grid}`;
}
