import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn as spawnOnTerminal } from '@lydell/node-pty';
import { flagOf } from '../../src/cli/profile-flags.ts';
import { builtIn } from '../../tests/fuzz/dataset.ts';

// Ends the program at random moments while it writes a file: what is there afterwards is whole or not there, and nothing is beside it
// but after SIGKILL, which nobody can answer.

const PROGRAM = resolve('bin/cert-advisor.js');
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGKILL'] as const;
type Signal = (typeof SIGNALS)[number];

/** Every question answered beforehand, so that a quiz has only to save. */
function told(): string[] {
  return builtIn().questions.flatMap(({ id }) => [flagOf(id), id === 'goal' ? 'genai' : 'unsure']);
}

/** Longer than any run takes; whoever hangs is ended, and counts as a breach. */
const PATIENCE_MS = 30_000;

/** One way to write a file: how the program is started, and what a whole file looks like. */
interface Way {
  readonly name: string;
  readonly start: (folder: string) => { kill: (signal: Signal) => void; end: Promise<void> };
  readonly isWhole: (text: string) => boolean;
}

const WAYS: readonly Way[] = [
  {
    name: '--output',
    start(folder) {
      const args = [
        PROGRAM,
        'list',
        '--status',
        'any',
        '--json',
        '--as-of',
        '2026-11-27',
        '--output',
        join(folder, 'out.json'),
      ];
      const child: ChildProcess = spawn(process.execPath, args, { stdio: 'ignore' });
      const end = new Promise<void>((done) => child.on('exit', () => done()));
      return { kill: (signal) => void child.kill(signal), end };
    },
    isWhole: (text) => 'credentials' in JSON.parse(text),
  },
  {
    name: 'plan --ics',
    start(folder) {
      const args = [PROGRAM, 'plan', 'AI-103', '--background', 'developer', '--ics', join(folder, 'out.json')];
      const child: ChildProcess = spawn(process.execPath, args, { stdio: 'ignore' });
      const end = new Promise<void>((done) => child.on('exit', () => done()));
      return { kill: (signal) => void child.kill(signal), end };
    },
    isWhole: (text) => text.startsWith('BEGIN:VCALENDAR\r\n') && /END:VCALENDAR\r?\n?$/.test(text),
  },
  {
    name: 'quiz --save',
    start(folder) {
      const args = [PROGRAM, 'quiz', '--save', join(folder, 'out.json'), ...told()];
      const child = spawnOnTerminal(process.execPath, args, { cwd: folder });
      child.onData(() => {});
      const end = new Promise<void>((done) => void child.onExit(() => done()));
      return { kill: (signal) => killOnce(child.pid, signal), end };
    },
    isWhole: (text) => JSON.parse(text).goal === 'genai',
  },
];

function killOnce(pid: number, signal: Signal): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

/** What a number of kills left behind, and every breach in words. */
export interface Kills {
  readonly name: string;
  readonly count: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly breaches: readonly string[];
}

async function killOnceAt(
  way: Way,
  afterMs: number,
  signal: Signal,
): Promise<{ outcome: string; breach: string | null }> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  try {
    const { kill, end } = way.start(folder);
    let hangs = false;
    const timer = setTimeout(() => kill(signal), afterMs);
    const alarm = setTimeout(() => {
      hangs = true;
      kill('SIGKILL');
    }, PATIENCE_MS);
    await end;
    clearTimeout(timer);
    clearTimeout(alarm);
    const names = readdirSync(folder);
    const isThere = names.includes('out.json');
    const stray = names.filter((name) => name !== 'out.json' && name.endsWith('.tmp'));
    const what = `${way.name}, ${signal} after ${afterMs} ms`;
    if (hangs) return { outcome: 'hung', breach: `${what}: does not end` };
    if (isThere && !isSound(way, join(folder, 'out.json'))) return { outcome: 'half', breach: `${what}: half a file` };
    if (stray.length > 0 && signal !== 'SIGKILL')
      return { outcome: 'stray', breach: `${what}: left ${stray.join(', ')}` };
    return { outcome: isThere ? 'whole' : stray.length > 0 ? 'none, but a stray one' : 'none', breach: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSound(way: Way, path: string): boolean {
  try {
    return way.isWhole(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

/** Kills each way of writing `count` times, at moments of a run, most of them towards its end, two at once. */
export async function killAll(count: number, random: () => number): Promise<Kills[]> {
  const results: Kills[] = [];
  for (const way of WAYS) {
    const spanMs = (await durationOf(way)) * 1.8;
    const outcomes: Record<string, number> = {};
    const breaches: string[] = [];
    let left = count;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        const signal = SIGNALS[Math.floor(random() * SIGNALS.length)] ?? 'SIGTERM';
        const { outcome, breach } = await killOnceAt(way, Math.floor(Math.sqrt(random()) * spanMs), signal);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (breach !== null) breaches.push(breach);
      }
    };
    await Promise.all([worker(), worker()]);
    results.push({ name: `kills of ${way.name}`, count, outcomes, breaches });
  }
  return results;
}

/** Milliseconds that a run takes when nobody disturbs it. */
async function durationOf(way: Way): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const start = performance.now();
  await way.start(folder).end;
  rmSync(folder, { recursive: true, force: true });
  return performance.now() - start;
}
