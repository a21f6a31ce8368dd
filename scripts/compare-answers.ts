import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '../src/core/dataset.ts';
import type { Profile } from '../src/core/profile/profile.ts';
import { generator } from '../src/core/random.ts';
import { loadYaml } from '../src/data/load-yaml.ts';
import { pick, randomProfile } from '../tests/core/advice/random-profiles.ts';

// node scripts/run.mjs scripts/compare-answers.ts BEFORE AFTER [QUESTION…]: a test of refactorings. Asks two built copies of the project the
// same things and prints where their JSON differs: recommendations for random people on three days, estimates, and all that list, show
// and compare say. Questions that are named are left out of the profiles: what the two copies do not take in the same form.

const SEED = 600;
const PEOPLE = 600;
const DAYS = ['2026-11-21', '2025-03-01', '2027-09-15'];
const ESTIMATES = 200;
const AT_ONCE = 6;
const CHANCE = { question: 0.6, condition: 0.3 };

interface Library {
  readonly loadDataset: () => Promise<Dataset>;
  readonly recommend: (dataset: Dataset, profile: Profile, asOf: string) => unknown;
}

/** A way of asking a copy; gives one answer for each thing that is asked, by its name. */
type Survey = (copy: string) => AsyncIterable<readonly [asked: string, answer: unknown]>;

async function* recommendations(people: readonly Profile[], copy: string): ReturnType<Survey> {
  const library: Library = await import(pathToFileURL(join(copy, 'dist/index.js')).href);
  const dataset = await library.loadDataset();
  for (const asOf of DAYS) {
    for (const profile of people) {
      const asked = `recommend on ${asOf} ${JSON.stringify(profile)}`;
      try {
        yield [asked, JSON.parse(JSON.stringify(library.recommend(dataset, profile, asOf)))];
      } catch (error) {
        yield [asked, { thrown: String(error) }];
      }
    }
  }
}

async function* printed(lines: readonly string[], copy: string): ReturnType<Survey> {
  const program = join(copy, 'bin/cert-advisor.js');
  for (const line of lines) {
    const args = [program, ...line.split(' '), '--json', '--as-of', DAYS[0] as string];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
    yield [line, status === 0 ? JSON.parse(stdout) : { status, stderr }];
  }
}

/** The command lines that estimate, and those that say all there is to say. */
function linesFor({ credentials }: Dataset): { estimates: string[]; catalogue: string[] } {
  const random = generator(SEED);
  const ids = credentials.map(({ id }) => id);
  const groups = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join(' '),
  );
  const estimates = Array.from({ length: ESTIMATES }, () => {
    const salary = 20_000 + Math.floor(random() * 200_000);
    const more = pick(random, [
      '',
      ' --explain',
      ' --months-sooner 2',
      ' --employer-pays 50%',
      ' --study-hours 40',
      ' --seed 7',
    ]);
    return `roi ${pick(random, ids)} --salary ${salary}${more}`;
  });
  const lists = ['', ' --salary 80000', ' --language ja'].map((more) => `list --status any${more}`);
  const pairs = groups.filter((group) => group.includes(' ')).map((group) => `compare ${group}`);
  return { estimates, catalogue: [...lists, ...groups.map((group) => `show ${group} --sources`), ...pairs] };
}

/** Where two values differ: paths in which every index is `[]`. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return [];
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) return [path];
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return [`${path}.length`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    differences(before[key], after[key], Array.isArray(before) ? `${path}[]` : `${path}.${key}`),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Tally {
  readonly answers: number;
  readonly different: number;
  /** Path → in how many answers, and the first of them. */
  readonly paths: ReadonlyMap<string, { readonly count: number; readonly example: string }>;
}

async function tallyOf(survey: Survey, before: string, after: string): Promise<Tally> {
  const paths = new Map<string, { count: number; example: string }>();
  let answers = 0;
  let different = 0;
  const others = survey(after)[Symbol.asyncIterator]();
  for await (const [example, answer] of survey(before)) {
    const other = await others.next();
    const found = new Set(differences(answer, other.value?.[1]));
    answers += 1;
    if (found.size > 0) different += 1;
    for (const path of found) {
      const { count, example: first } = paths.get(path) ?? { count: 0, example };
      paths.set(path, { count: count + 1, example: first });
    }
  }
  return { answers, different, paths };
}

/** Compares the two copies and says what differs where. */
export async function main([before = '', after = '', ...without]: readonly string[]): Promise<string> {
  const dataset = await loadYaml('data', null, false);
  const asked = { ...dataset, questions: dataset.questions.filter(({ id }) => !without.includes(id)) };
  const random = generator(SEED);
  const people = Array.from({ length: PEOPLE }, () => randomProfile(asked, DAYS[0] as string, random, CHANCE));
  const { estimates, catalogue } = linesFor(dataset);
  const surveys: readonly (readonly [string, Survey])[] = [
    ['recommendations', (copy) => recommendations(people, copy)],
    ['estimates', (copy) => printed(estimates, copy)],
    ['list, show and compare', (copy) => printed(catalogue, copy)],
  ];
  let report = '';
  for (const [name, survey] of surveys) {
    const { answers, different, paths } = await tallyOf(survey, resolve(before), resolve(after));
    report += `${name}: ${different} of ${answers} differ\n`;
    for (const [path, { count, example }] of paths) report += `  ${count} × ${path || '(all)'}, first: ${example}\n`;
  }
  return report;
}
