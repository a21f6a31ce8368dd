import type { Project } from '../catalogue/project.ts';
import type { Dataset } from '../dataset.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Gate } from '../scoring/gates.ts';
import type { Board } from '../scoring/score.ts';
import type { Situation } from '../scoring/situation.ts';
import type { Stack, StackNeed, StackStep } from './stack.ts';
import { projectTask, projectValue, type Task, taskOf } from './task.ts';
import type { Slot } from './walk.ts';

/** So many options of a slot are looked at: the most wanted, the cheapest and the shortest. */
const MOST_WANTED = 4;

/** Conditions that a plan itself looks after, step by step. */
const LEFT_TO_THE_PLAN: readonly (Gate | null)[] = [
  null,
  'not-open-yet',
  'prerequisite',
  'over-budget',
  'closes-before-ready',
  'not-ready-by-deadline',
];

/**
 * The slots of a stack, filled for the person and the day of a board: preferred things first, then by what they are worth. One platform makes
 * a story, two are a collection: where the person named none, all is of one of `platformsFor`.
 */
export function stackSlots(dataset: Dataset, board: Board, stack: Stack, platform: string | undefined): Slot[] {
  return stack.steps.map((step) => {
    const { options, held } =
      step.kind === 'project'
        ? { options: projectsFor(dataset, board, step, platform), held: [] }
        : credentialsFor(dataset, board, step, platform);
    return {
      says: step.says,
      teachable: NONE,
      options: falling(offered(options)),
      held,
      required: false,
      optional: step.optional === true,
      skipIf: step.skipIf ?? [],
    };
  });
}

/** The platforms on which a stack can be done, most wanted first: the one that was named, else those of what its first exam may be. */
export function platformsFor(dataset: Dataset, board: Board, stack: Stack): (string | undefined)[] {
  const named = namedPlatform(board.situation);
  const step = stack.steps.find(({ kind, need }) => kind === 'credential' && need.matchPlatform === true);
  if (named !== undefined || step === undefined) return [named];
  const { options } = credentialsFor(dataset, board, step, undefined);
  const platforms = offered(options).flatMap(({ credential }) => credential?.platforms ?? []);
  return platforms.length === 0 ? [undefined] : [...new Set(platforms)];
}

const NONE: readonly string[] = [];

type Filling = Pick<Slot, 'options' | 'held'>;

function credentialsFor(
  dataset: Dataset,
  board: Board,
  { need, prefer = [] }: StackStep,
  platform: string | undefined,
): Filling {
  const rows = board.candidates.flatMap((candidate, row) => (meetsNeed(candidate, need) ? [row] : []));
  const held = rows.filter((row) => board.gates[row] === 'already-held');
  const open = rows.filter((row) => LEFT_TO_THE_PLAN.includes(board.gates[row] ?? null));
  const suited = onPlatform(open, (row) => board.candidates[row]?.platforms ?? [], need, platform);
  const ranked = suited.toSorted(
    (a, b) =>
      place(prefer, board.candidates[a]?.id) - place(prefer, board.candidates[b]?.id) ||
      Number(isFarOff(board.candidates[a], board.situation)) - Number(isFarOff(board.candidates[b], board.situation)) ||
      (board.values[b] ?? 0) - (board.values[a] ?? 0),
  );
  return {
    options: ranked.map((row) => taskOf(dataset, board.candidates[row] as Candidate, board.values[row] ?? 0)),
    held: held.map((row) => board.candidates[row]?.id ?? ''),
  };
}

/** The steps before bring somebody about a year on; what asks for more than that comes after what does not. Judgement. */
const YEARS_BROUGHT = 1;

function isFarOff(candidate: Candidate | undefined, { years }: Situation): boolean {
  return years !== null && (candidate?.years[0] ?? 0) > years + YEARS_BROUGHT;
}

function projectsFor(
  dataset: Dataset,
  board: Board,
  { need, prefer = [] }: StackStep,
  platform: string | undefined,
): Task[] {
  const value = projectValue(board);
  const fitting = dataset.projects.filter(
    (project) =>
      sharesOne(need.topics, project.topics) &&
      sharesOne(need.levels, [project.level]) &&
      sharesOne(need.roles, project.roles) &&
      (project.platforms.length === 0 || platform === undefined || project.platforms.includes(platform)),
  );
  const { roles } = board.situation;
  const suits = (project: Project) =>
    Number(need.matchPlatform === true && project.platforms.length > 0) * 2 +
    Number(project.roles.some((role) => roles.includes(role)));
  const ranked = fitting.toSorted(
    (a, b) =>
      place(prefer, a.id) - place(prefer, b.id) ||
      suits(b) - suits(a) ||
      a.hours[0] - b.hours[0] ||
      (a.id < b.id ? -1 : 1),
  );
  return ranked.map((project) => projectTask(dataset, project, value));
}

/** Where there is a platform: what is on it, and if nothing is, what binds to none. */
function onPlatform(
  rows: readonly number[],
  platformsOf: (row: number) => readonly string[],
  { matchPlatform }: StackNeed,
  platform: string | undefined,
): readonly number[] {
  if (matchPlatform !== true || platform === undefined) return rows;
  const on = rows.filter((row) => platformsOf(row).includes(platform));
  return on.length > 0 ? on : rows.filter((row) => platformsOf(row).length === 0);
}

/** The platform that a person works with, or that an advertisement names. */
export function namedPlatform({ profile: { cloud, vendorNamed } }: Situation): string | undefined {
  return cloud === undefined || cloud === 'none' ? vendorNamed : cloud;
}

function meetsNeed({ option, kind, level, topics, roles }: Candidate, need: StackNeed): boolean {
  return (
    option.type === 'credential' &&
    sharesOne(need.teaches, option.credential.teaches ?? []) &&
    sharesOne(need.topics, topics) &&
    sharesOne(need.levels, level === null ? [] : [level]) &&
    sharesOne(need.kinds, [kind]) &&
    sharesOne(need.roles, roles)
  );
}

function sharesOne(wanted: readonly string[] | undefined, has: readonly string[]): boolean {
  return wanted === undefined || wanted.some((each) => has.includes(each));
}

/** Place in a list of what is preferred; what is not there comes after. */
function place(prefer: readonly string[], id: string | undefined): number {
  const at = prefer.indexOf(id ?? '');
  return at < 0 ? prefer.length : at;
}

function offered(options: readonly Task[]): Task[] {
  const least = (measure: (task: Task) => number) =>
    options.reduce<Task | undefined>(
      (best, task) => (best === undefined || measure(task) < measure(best) ? task : best),
      undefined,
    );
  const cheapest = least(({ usd }) => usd?.[1] ?? Number.POSITIVE_INFINITY);
  const shortest = least(({ hours }) => hours.range?.[1] ?? Number.POSITIVE_INFINITY);
  return options.filter((task, at) => at < MOST_WANTED || task === cheapest || task === shortest);
}

/** What is wanted more is worth more: by so little that it decides only between options of one slot. */
const WANTED_MORE = 1e-4;

/** The options with values that fall in the order in which they are wanted. */
function falling(options: readonly Task[]): Task[] {
  let most = 0;
  return options
    .toReversed()
    .map((task) => {
      most = Math.max(most + WANTED_MORE, task.value);
      return { ...task, value: most };
    })
    .toReversed();
}
