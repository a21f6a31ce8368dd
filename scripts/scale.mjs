// node scripts/scale.mjs [SIZE…]: how the work grows with the number of credentials. Makes datasets of synthetic credentials (the real ones
// again and again, under other names), checks and compiles them, and prints the processor time of each command with the exponent of its
// growth, over and above what a start costs. Nothing here fails a build; docs/performance.md has the figures and the bar.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/cert-advisor.js', import.meta.url));
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];
const real = JSON.parse(readFileSync(new URL('../dist/dataset.json', import.meta.url), 'utf8'));

/** The real dataset with as many credentials as wanted; nothing in it names one that is not there. */
function synthetic(size) {
  const credentials = Array.from({ length: size }, (_, index) => {
    const { aliases, requires, renews, successors, claims, ...rest } =
      real.credentials[index % real.credentials.length];
    const exams = rest.exams?.map((exam) => ({ ...exam, code: `${exam.code}-${index}` }));
    return {
      ...rest,
      id: `${rest.id}-s${index}`,
      name: `${rest.name} ${index}`,
      shortName: `S${index} ${rest.shortName}`.slice(0, 36),
      shortId: `S${index}-${rest.shortId}`.slice(0, 24),
      ...(exams === undefined ? {} : { exams }),
    };
  });
  const providers = real.vocabulary.providers.map(({ recognised, ...provider }) => provider);
  const { hash, names, jobAds, stacks, ...kept } = real;
  return { ...kept, vocabulary: { ...real.vocabulary, providers }, guides: [], credentials };
}

/** Seconds of processor time, user and system, that a command takes; the better of two runs. */
function seconds(args) {
  const runs = [1, 2].map(() => {
    const { status, stderr } = spawnSync(
      '/usr/bin/env',
      ['bash', '-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', '-', process.execPath, PROGRAM, ...args],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
    const [user = 0, system = 0] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
    return user + system;
  });
  return Math.min(...runs);
}

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
try {
  const times = SIZES.map((size) => {
    const plain = join(folder, `plain-${size}.json`);
    const compiled = join(folder, `compiled-${size}.json`);
    writeFileSync(plain, JSON.stringify(synthetic(size)));
    const validate = seconds(['validate', plain, '--compile', compiled, '--format', 'csv']);
    const data = ['--data', compiled, '--json'];
    return {
      validate,
      list: seconds(['list', '--status', 'any', ...data]),
      'list --limit 1': seconds(['list', '--limit', '1', ...data]),
      recommend: seconds(['recommend', '--background', 'developer', '--goal', 'genai', ...data]),
      show: seconds(['show', 'aws-ai-practitioner-s5', ...data].with(1, synthetic(6).credentials[5].id)),
    };
  });
  const start = seconds(['--version']);
  console.log(`Node ${process.version}; seconds of processor time; a start takes ${start.toFixed(2)}\n`);
  console.log(['command'.padEnd(16), ...SIZES.map((size) => String(size).padStart(9)), ' exponent'].join(''));
  for (const command of Object.keys(times[0])) {
    const taken = times.map((each) => each[command]);
    const grown = Math.log((taken.at(-1) - start) / (taken.at(-2) - start)) / Math.log(SIZES.at(-1) / SIZES.at(-2));
    console.log(
      [command.padEnd(16), ...taken.map((each) => each.toFixed(2).padStart(9)), grown.toFixed(2).padStart(9)].join(''),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
