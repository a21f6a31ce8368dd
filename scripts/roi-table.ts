import { readFile, writeFile } from 'node:fs/promises';
import type { Credential } from '../src/core/catalogue/credential.ts';
import { lifecycleOf } from '../src/core/catalogue/lifecycle.ts';
import type { Dataset } from '../src/core/dataset.ts';
import { ASSUMPTIONS, type Assumption, EFFECT_CLASSES } from '../src/core/roi/assume/defaults.ts';
import { endsInPaper } from '../src/core/roi/assume/refusals.ts';
import { needOf } from '../src/core/roi/report/needed.ts';
import { ROI_VERDICTS, type RoiVerdict } from '../src/core/roi/report/verdict.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { shippedDataFolder } from '../src/data/shipped.ts';

const SALARIES = [40_000, 80_000, 150_000];
const AS_OF = '2026-11-27';
const DOC = 'docs/roi.md';

type Found = RoiVerdict | 'none';

/** Prints the tables of docs/roi.md and, with `--write`, puts them there. */
export async function main(args: readonly string[]): Promise<string> {
  const dataset = await loadYaml(shippedDataFolder(), null, false);
  const doc = await readFile(DOC, 'utf8');
  const filled = withTables(doc, dataset);
  if (args.includes('--write')) await writeFile(DOC, filled);
  return `${verdictTable(dataset)}\n`;
}

/** The page with its three tables as the dataset gives them, each between its marks. */
export function withTables(doc: string, dataset: Dataset): string {
  const tables = {
    effects: effectTable(dataset),
    parameters: parameterTable(dataset),
    verdicts: verdictTable(dataset),
  };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(from) + from.length;
    return `${text.slice(0, start)}\n${table}\n${text.slice(text.indexOf(to))}`;
  }, doc);
}

function effectTable({ roi }: Dataset): string {
  const rows = EFFECT_CLASSES.map((key) => {
    const { label, mean, sd, range, doseHours, sources = [] } = roi.effects[key];
    const shown = [mean, sd].map(percent).join(' | ');
    return `| ${label} | ${shown} | ${range.map(percent).join(' to ')} | ${doseHours ?? ''} | ${sources.join(', ') || 'judgement'} |`;
  });
  return ['| class | mean | sd | range | whole from hours | rests on |', '|---|---:|---:|---|---:|---|', ...rows].join(
    '\n',
  );
}

function parameterTable({ roi }: Dataset): string {
  const row = ({ label, value, range, unit, sources = [], judgement }: Assumption): string => {
    const ends = range === undefined ? '' : range.map(figure).join(' to ');
    const ours = judgement === undefined ? [] : [sources.length === 0 ? 'judgement' : 'and judgement'];
    return `| ${label} | ${figure(value)} | ${ends} | ${unit} | ${[sources.join(', '), ...ours].filter((each) => each !== '').join(', ')} |`;
  };
  const answers = Object.values(roi.counterfactual.answers).map((each) =>
    row({ ...each, label: `same without it: ${each.label}` }),
  );
  const claims = Object.values(roi.claims).map((each) => row({ ...each, label: `claim: ${each.label}` }));
  const rows = [...ASSUMPTIONS.map((key) => row(roi[key])), ...answers, ...claims];
  return ['| number | value | range | unit | rests on |', '|---|---:|---|---|---|', ...rows].join('\n');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

function figure(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** What the verdicts over all that can be earned come to at three salaries, with nothing else said. */
function verdictTable(dataset: Dataset): string {
  const earnable = dataset.credentials.filter(
    (each) => endsInPaper(each) && lifecycleOf(each, AS_OF).status !== 'retired',
  );
  const columns = SALARIES.map((salaryUsd) => countsOf(earnable.map((each) => verdictOf(dataset, each, salaryUsd))));
  const rows = [...ROI_VERDICTS, 'none' as const].flatMap((code) => {
    const counts = columns.map((each) => each.get(code) ?? 0);
    const label = code === 'none' ? 'no estimate: no price is published' : (dataset.roi.words[code] ?? code);
    return code === 'likely' || counts.some((count) => count > 0) ? [`| ${label} | ${counts.join(' | ')} |`] : [];
  });
  const head = `| ${earnable.length} credentials on ${AS_OF} | $40,000 | $80,000 | $150,000 |`;
  return [head, '|---|---:|---:|---:|', ...rows].join('\n');
}

function countsOf(found: readonly Found[]): ReadonlyMap<Found, number> {
  const counts = new Map<Found, number>();
  for (const code of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function verdictOf(dataset: Dataset, credential: Credential, salaryUsd: number): Found {
  return needOf(dataset, credential, salaryUsd, AS_OF)?.verdict ?? 'none';
}
