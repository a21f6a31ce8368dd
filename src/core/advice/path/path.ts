import type { Project } from '../../catalogue/project.ts';
import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import type { Board } from '../../scoring/score.ts';
import { type After, afterLast } from './after-last.ts';
import { briefsFor } from './briefs.ts';
import { type PathStep, projectStop, type Stop, scheduled, stopOf } from './step.ts';
import { type Foundation, type OpenBoard, openOn, stepBefore } from './step-before.ts';

/** What to take first because the pick takes it for granted. */
export interface StepBefore extends PathStep {
  /** The skills it gives that the pick takes for granted and the person lacks. */
  readonly teaches: readonly string[];
}

/** What stands first; an alternative says what one does and what counts as done. */
export interface PickStep extends PathStep {
  readonly scope: string | null;
  readonly done: readonly string[];
}

/** A project brief on a path. */
export interface ProjectStep extends PathStep {
  readonly summary: string;
  readonly done: readonly string[];
  /** What it shows to an employer. */
  readonly shows: string;
}

/** The answer to a person: at most one step before, the pick, projects that show the skill, and where to stop. */
export interface AdvicePath extends After {
  readonly stepBefore: StepBefore | null;
  /** Always the first of the ranking. */
  readonly pick: PickStep;
  readonly projects: readonly ProjectStep[];
}

/** The path that begins with what stands first; `rows` is the ranking, best first. Null when nothing is ranked. */
export function pathOf(dataset: Dataset, board: Board, rows: readonly number[]): AdvicePath | null {
  const pick = board.candidates[rows[0] ?? -1];
  if (pick === undefined) return null;
  const { profile, asOf } = board.situation;
  const { before, briefs } = partsOf(dataset, openOn(board), pick);
  const pace = { asOf, hoursPerWeek: profile.hoursPerWeek, deadline: profile.deadline };
  const steps = scheduled([...(before === null ? [] : [stopOf(before.candidate)]), stopOf(pick)], pace);
  const own = steps.at(-1) as PathStep;
  const first = before === null ? undefined : steps[0];
  // The projects of an alternative are its own hours, spent once: they begin when it begins.
  const spent = mostHours(pick.option.type === 'alternative' ? steps.slice(0, -1) : steps);
  const projects = scheduled(briefs.map(projectStop), pace, spent);
  return {
    stepBefore: first === undefined ? null : { ...first, teaches: before?.teaches ?? [] },
    pick: { ...own, ...whatToDo(pick) },
    projects: projects.flatMap((step, index) => {
      const brief = briefs[index];
      return brief === undefined ? [] : [{ ...step, summary: brief.summary, done: brief.done, shows: brief.shows }];
    }),
    ...afterLast(dataset, board, rows),
  };
}

/** The most hours that steps take together; null where those of one are not known. */
function mostHours(steps: readonly Stop[]): number | null {
  return steps.reduce<number | null>((sum, { hours: { range } }) => {
    return sum === null || range === null ? null : sum + range[1];
  }, 0);
}

/** The steps of the path that leads to a pick, without dates. */
export function stopsOf(dataset: Dataset, board: OpenBoard, pick: Candidate): Stop[] {
  const { before, briefs } = partsOf(dataset, board, pick);
  return stopsIn(before, pick, briefs);
}

/** What is done before a pick, and which projects show it. */
interface Parts {
  readonly before: Foundation | null;
  readonly briefs: readonly Project[];
}

function partsOf(dataset: Dataset, board: OpenBoard, pick: Candidate): Parts {
  const before = stepBefore(board, pick);
  const taught = [...taughtBy(before?.candidate), ...taughtBy(pick)];
  return { before, briefs: briefsFor(dataset, pick, board.situation, taught) };
}

function stopsIn(before: Foundation | null, pick: Candidate, briefs: readonly Project[]): Stop[] {
  return [...(before === null ? [] : [stopOf(before.candidate)]), stopOf(pick), ...briefs.map(projectStop)];
}

function taughtBy(candidate: Candidate | undefined): readonly string[] {
  return candidate?.option.type === 'credential' ? (candidate.option.credential.teaches ?? []) : [];
}

function whatToDo({ option }: Candidate): Pick<PickStep, 'scope' | 'done'> {
  if (option.type === 'credential') return { scope: null, done: [] };
  return { scope: option.alternative.scope, done: option.alternative.done };
}
