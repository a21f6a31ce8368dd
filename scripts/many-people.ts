import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Dataset } from '../src/core/dataset.ts';
import { generator } from '../src/core/random.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { randomProfile } from '../tests/core/advice/random-profiles.ts';

// node scripts/run.mjs scripts/many-people.ts [COUNT [SHARE]]: how fast `recommend --batch` answers so many different people who each
// answer a SHARE of the questions, in one run with `jq -c .` on the same lines; whether they are answered in order, in flat memory, and
// some of them as `recommend` answers them alone. Nothing here fails a build; docs/performance.md has the figures and the bar.

const PROGRAM = 'bin/cert-advisor.js';
const DAY = '2026-11-27';
const COUNT = 200_000;
const SHARE = 0.3;
const ALONE = 20;

interface Answer {
  readonly line: number;
  readonly id: number;
  readonly path: readonly string[];
  readonly recommendations: readonly { readonly id: string; readonly rank: number; readonly value: number }[];
}

/** Prints lines a second, memory along the way, and what was not as it must be. */
export async function main([count = String(COUNT), share = String(SHARE)]: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'many-people-'));
  try {
    const file = join(folder, 'people.ndjson');
    await writePeople(await loadYaml('data', null, false), file, Number(count), Number(share));
    const copied = secondsOf(() => spawnSync('jq', ['-c', '.', file], { stdio: 'ignore' }));
    const { seconds, worked, memory, answers, disorder } = await answerAll(file);
    const people = readFileSync(file, 'utf8').split('\n').slice(0, ALONE);
    const differing = people.filter((person, index) => !isAnsweredAlike(person, answers[index])).length;
    return [
      `${count} people who answer ${share} of the questions, Node ${process.version}`,
      `recommend --batch   ${seconds.toFixed(1)} s, ${worked.toFixed(1)} s of one processor: ${Math.round(Number(count) / worked)} a second of that`,
      `jq -c .             ${copied.toFixed(1)} s`,
      `memory              ${memory.map((mb) => `${mb}`).join(' ')} MB, from the beginning to the end`,
      `out of order        ${disorder}`,
      `of ${ALONE} asked alone answered otherwise: ${differing}`,
      '',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writePeople(dataset: Dataset, file: string, count: number, share: number): Promise<void> {
  const random = generator(16);
  const out = createWriteStream(file);
  for (let id = 0; id < count; id += 1) {
    const person = randomProfile(dataset, DAY, random, { question: share, condition: share / 2 });
    if (!out.write(`${JSON.stringify({ id, ...person })}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

function secondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

interface Answered {
  readonly seconds: number;
  /** Of one processor, user and system. */
  readonly worked: number;
  readonly memory: readonly number[];
  readonly answers: readonly Answer[];
  readonly disorder: number;
}

/** Answers a file; keeps the first answers and some ten readings of the memory. */
async function answerAll(file: string): Promise<Answered> {
  const start = performance.now();
  const batch = [process.execPath, PROGRAM, 'recommend', '--as-of', DAY, '--batch', file];
  const child = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', '-', ...batch]);
  let times = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    times += text;
  });
  const readings: number[] = [];
  const watch = setInterval(() => readings.push(megabytesUnder(child.pid)), 500);
  const answers: Answer[] = [];
  let lines = 0;
  let disorder = 0;
  for await (const text of createInterface({ input: child.stdout })) {
    lines += 1;
    if (!text.startsWith(`{"line":${lines},"id":${lines - 1},`)) disorder += 1;
    if (answers.length < ALONE) answers.push(JSON.parse(text) as Answer);
  }
  clearInterval(watch);
  await finished(child.stderr);
  const [user = 0, system = 0] = times.trim().split(' ').map(Number);
  const every = Math.max(1, Math.ceil(readings.length / 10));
  const memory = readings.filter((_, index) => index % every === 0);
  return { seconds: (performance.now() - start) / 1000, worked: user + system, memory, answers, disorder };
}

/** What the child of a process holds in memory. */
function megabytesUnder(pid: number | undefined): number {
  return Math.round(Number(spawnSync('ps', ['-o', 'rss=', '--ppid', String(pid)], { encoding: 'utf8' }).stdout) / 1024);
}

/** Whether one person, asked about alone, gets the path and the ranking of the batch. */
function isAnsweredAlike(person: string, answer: Answer | undefined): boolean {
  const { id, ...profile } = JSON.parse(person) as { readonly id: number };
  const args = [PROGRAM, 'recommend', '--as-of', DAY, '--json', '--profile', '-'];
  const { stdout } = spawnSync(process.execPath, args, { input: JSON.stringify(profile), encoding: 'utf8' });
  const { path, recommendations } = JSON.parse(stdout);
  const steps = path === null ? [] : [path.stepBefore, path.pick, ...path.projects];
  const alone = {
    path: steps.flatMap((step: { readonly id: string } | null) => step?.id ?? []),
    recommendations: recommendations.map(({ id, rank, value }: Answer['recommendations'][number]) => ({
      id,
      rank,
      value,
    })),
  };
  return JSON.stringify(alone) === JSON.stringify({ path: answer?.path, recommendations: answer?.recommendations });
}
