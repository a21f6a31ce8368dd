import { briefsFor } from '../advice/path/briefs.ts';
import type { AdvicePath } from '../advice/path/path.ts';
import { openOn, stepBefore } from '../advice/path/step-before.ts';
import type { Dataset } from '../dataset.ts';
import { holds } from '../profile/held.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';
import { inOrder } from './order.ts';
import { hoursOf, projectTask, projectValue, type Task, taskOf } from './task.ts';
import type { Slot } from './walk.ts';

/** The slots of the path that the advisor recommends: the pick must be in the plan, what goes before it and its projects if they fit. */
export function pathSlots(dataset: Dataset, board: Board, path: AdvicePath): Slot[] {
  const before = path.stepBefore === null ? [] : tasksFor(dataset, board, path.stepBefore.id);
  const needed = withRequirements(dataset, board, tasksFor(dataset, board, path.pick.id)).toReversed();
  return [
    ...before.map((task) => slotFor(task, false)),
    ...needed.map((task) => slotFor(task, true)),
    ...projectSlots(
      dataset,
      board,
      path.projects.map(({ id }) => id),
    ),
  ];
}

/**
 * The slots of things named: what must be held for them, what teaches the skills they take for granted, they themselves in the order
 * in which they can be done, and the projects that show the last of them.
 */
export function namedSlots(
  dataset: Dataset,
  board: Board,
  ids: readonly string[],
  lacking: ReadonlySet<string>,
): Slot[] {
  const wanted = ids.flatMap((id) => tasksFor(dataset, board, id));
  const needed = withRequirements(dataset, board, wanted);
  const before = needed.flatMap((task) => foundationsOf(dataset, board, task, lacking));
  const known = new Set(needed.map(({ id }) => id));
  const firsts = before.filter(({ id }, at) => !known.has(id) && before.findIndex((each) => each.id === id) === at);
  const ordered = inOrder([...firsts, ...needed], lacking);
  const last = ordered.findLast(({ type }) => type === 'credential');
  const pick = board.candidates.find(({ id }) => id === last?.id);
  const taught = ordered.flatMap(({ teaches }) => teaches);
  const briefs = pick === undefined ? [] : briefsFor(dataset, pick, board.situation, taught);
  return [
    ...ordered.map((task) => slotFor(task, known.has(task.id))),
    ...projectSlots(
      dataset,
      board,
      briefs.map(({ id }) => id),
    ),
  ];
}

function slotFor(task: Task, required: boolean): Slot {
  return { says: null, options: [task], required, optional: false, skipIf: [], held: [], teachable: [] };
}

function projectSlots(dataset: Dataset, board: Board, ids: readonly string[]): Slot[] {
  const value = projectValue(board);
  return dataset.projects
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((project) => slotFor(projectTask(dataset, project, value), false));
}

function tasksFor(dataset: Dataset, board: Board, id: string): Task[] {
  const row = board.candidates.findIndex((candidate) => candidate.id === id);
  if (row >= 0) return [taskOf(dataset, board.candidates[row] as Candidate, board.values[row] ?? 0)];
  const project = dataset.projects.find((each) => each.id === id);
  return project === undefined ? [] : [projectTask(dataset, project, projectValue(board))];
}

/** A chain of requirements has no circle in sound data; a foreign dataset might. */
const MOST_REQUIRED = 6;

/**
 * Tasks with one that each requires, where nothing of it is held and none of it is among them: the one worth most. Where the person did not
 * say what is held and nothing of it can be planned, it is taken for granted.
 */
function withRequirements(dataset: Dataset, board: Board, tasks: readonly Task[], depth = MOST_REQUIRED): Task[] {
  const all: Task[] = [];
  const isAmong = (id: string) => tasks.some((task) => task.id === id) || all.some((task) => task.id === id);
  const added: Task[] = [];
  for (const task of tasks) {
    const isMet = task.requires.length === 0 || task.requires.some((id) => isHeld(board, id) || isAmong(id));
    const best = isMet || depth === 0 ? undefined : requirementOf(dataset, board, task);
    const isSaid = board.situation.profile.held !== undefined;
    all.push(isMet || best !== undefined || isSaid ? task : { ...task, requires: [] });
    if (best === undefined) continue;
    for (const each of withRequirements(dataset, board, [best], depth - 1)) if (!isAmong(each.id)) added.push(each);
    all.push(...added.splice(0));
  }
  return all;
}

function requirementOf(dataset: Dataset, board: Board, { requires }: Task): Task | undefined {
  const open = requires.flatMap((id) => tasksFor(dataset, board, id)).filter(({ id }) => canBeTaken(board, id));
  return open.toSorted((a, b) => b.value - a.value)[0];
}

function isHeld({ candidates, gates, situation }: Board, id: string): boolean {
  const row = candidates.findIndex((candidate) => candidate.id === id);
  return row < 0 ? holds(situation.profile.held, id) : gates[row] === 'already-held';
}

function canBeTaken({ candidates, gates }: Board, id: string): boolean {
  const gate = gates[candidates.findIndex((candidate) => candidate.id === id)];
  return gate === null || gate === 'prerequisite' || gate === 'over-budget' || gate === 'not-ready-by-deadline';
}

/** More than this before the thing itself is another plan. */
const MOST_FOUNDATIONS = 3;

/**
 * What teaches the skills that a task takes for granted and the person lacks: first what the advisor itself would put before it, then for what
 * is still lacking the open things that teach most of it, cheapest and shortest first, each resting on those before.
 */
function foundationsOf(dataset: Dataset, board: Board, task: Task, lacking: ReadonlySet<string>): Task[] {
  const candidate = board.candidates.find(({ id }) => id === task.id);
  const advised = candidate === undefined ? null : stepBefore(openOn(board), candidate);
  const found = advised === null ? [] : tasksFor(dataset, board, advised.candidate.id);
  const open = teachers(dataset, board, task);
  while (found.length < MOST_FOUNDATIONS) {
    const taught = new Set(found.flatMap(({ teaches }) => teaches));
    const isLacking = (skill: string) => lacking.has(skill) && !taught.has(skill);
    const missing = task.assumes.filter(isLacking);
    const gives = ({ teaches }: Task) => missing.filter((skill) => teaches.includes(skill)).length;
    const fitting = open.filter((each) => gives(each) > 0 && !each.assumes.some(isLacking) && each.level <= task.level);
    const [best] = fitting.toSorted((a, b) => gives(b) - gives(a) || byCost(a, b));
    if (best === undefined) return found;
    found.push(best);
  }
  return found;
}

/** What is open to the person, of known price and length, and of the task's platform if it binds to one. */
function teachers(dataset: Dataset, board: Board, { credential }: Task): Task[] {
  return board.candidates.flatMap(({ option, cost, hours, platforms }, row) => {
    if (board.gates[row] !== null || option.type !== 'credential' || cost.usd === null || hours === null) return [];
    const isOfPlatform = platforms.length === 0 || platforms.some((each) => credential?.platforms.includes(each));
    return isOfPlatform && option.credential !== credential
      ? [taskOf(dataset, board.candidates[row] as Candidate, board.values[row] ?? 0)]
      : [];
  });
}

function byCost(a: Task, b: Task): number {
  return (a.usd?.[1] ?? 0) - (b.usd?.[1] ?? 0) || hoursOf(a)[1] - hoursOf(b)[1] || (a.id < b.id ? -1 : 1);
}
