import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { generator } from '../src/core/random.ts';
import { TARGETS, type Target } from '../tests/fuzz/targets.ts';
import { killAll } from './fuzz/kills.ts';

// npm run fuzz -- [SECONDS] [KILLS] [SEED] [--write]: feeds every reader and renderer with anything for SECONDS in all (60), ends the
// program KILLS times (100) for each way to write a file, and prints what became of it. With --write the table in docs/testing.md is
// replaced. Exit code 1 when anything but a whole answer or a clear refusal was seen.

/** No input within the limits may take longer: seconds of CPU. */
const MOST_SECONDS = 3;
const PAGE = 'docs/testing.md';

interface Row {
  readonly name: string;
  readonly count: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowestMs: number | null;
  readonly failure: string | null;
}

async function fuzz(target: Target, seconds: number, seed: number): Promise<Row> {
  const outcomes: Record<string, number> = {};
  let slowestMs = 0;
  let before = process.cpuUsage();
  const tell = (outcome: string) => {
    const { user, system } = process.cpuUsage(before);
    slowestMs = Math.max(slowestMs, (user + system) / 1000);
    before = process.cpuUsage();
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const details = await fc.check(target.property(tell), {
    seed,
    numRuns: 10_000_000,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  const tooSlow = slowestMs > MOST_SECONDS * 1000 ? `an input took ${Math.round(slowestMs)} ms of CPU` : null;
  const failure = details.failed ? String(fc.defaultReportMessage(details)) : tooSlow;
  const count = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  return { name: target.name, count, outcomes, slowestMs, failure };
}

function table(rows: readonly Row[], seed: number): string {
  const lines = rows.map(({ name, count, outcomes, slowestMs, failure }) => {
    const got = Object.entries(outcomes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([outcome, times]) => `${times.toLocaleString('en')} ${outcome}`)
      .join(', ');
    const slowest = slowestMs === null ? '' : `${Math.ceil(slowestMs)} ms`;
    return `| ${name} | ${count.toLocaleString('en')} | ${got} | ${slowest} | ${failure === null ? 'none' : 'yes'} |`;
  });
  const head = '| class | cases | what they got | slowest (CPU) | breaches |\n|---|---:|---|---:|---|';
  return `${head}\n${lines.join('\n')}\n\nNode ${process.version}, seed ${seed}.\n`;
}

const START = '<!-- fuzz: begin -->\n';
const END = '<!-- fuzz: end -->';

function withTable(page: string, text: string): string {
  const [before = '', rest = ''] = page.split(START);
  return `${before}${START}\n${text}\n${END}${rest.split(END)[1] ?? ''}`;
}

/** Runs everything; gives the table, and every breach with what led to it. */
export async function main(args: readonly string[]): Promise<string> {
  const [seconds = 60, kills = 100, seed = 1] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const rows: Row[] = [];
  for (const target of TARGETS) rows.push(await fuzz(target, seconds / TARGETS.length, seed));
  for (const { name, count, outcomes, breaches } of await killAll(kills, generator(seed)))
    rows.push({ name, count, outcomes, slowestMs: null, failure: breaches.length === 0 ? null : breaches.join('\n') });
  const text = table(rows, seed);
  if (args.includes('--write')) writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), text));
  const failures = rows.flatMap(({ name, failure }) => (failure === null ? [] : [`${name}: ${failure}\n`]));
  if (failures.length > 0) process.exitCode = 1;
  return `${text}\n${failures.join('\n')}`;
}
